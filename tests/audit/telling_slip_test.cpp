// Slips that tell by their digits, though the sentence may be about something else than the row.

#include "tests/audit/audited.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

using tieout::test::verdict_in;

namespace {

std::string verdict_of(std::string_view sentence, std::string_view heading = "(in thousands)") {
  std::string text = "# Tidemill Foods reports its results for 2009\n\n";
  text += sentence;
  text += "\n\n| ";
  text += heading;
  text += R"( | Year ended December 31, 2009 | Year ended December 31, 2008 |
|---|---|---|
| Net sales | 52,010 | 48,200 |
| Adjusted net income | 21,740 | 24,310 |
| Freight and storage | (8,310) | (9,470) |
)";
  return verdict_in(text).substr(0, 12);
}

}  // namespace

TEST_CASE("three digits that are a cell's are it, a thousand times") {
  // Set apart from the row, other numbers are not contradicted.
  CHECK(verdict_of("Excluding one store, adjusted net income was [$21.7 million].") == "consistent e");
  CHECK(verdict_of("Excluding one store, adjusted net income was [$18.3 million].") == "unverifiable");
  CHECK(verdict_of("Excluding one store, adjusted net income was [$21.7 billion].") == "inconsistent");
  CHECK(verdict_of("Excluding one store, adjusted net income was [$22 billion].") == "unverifiable");
  CHECK(verdict_of("Excluding one store, adjusted net income was [$21.7 thousand].") == "unverifiable");
  CHECK(verdict_of("Excluding one store, adjusted net income was [$18.3 billion].") == "unverifiable");
  CHECK(verdict_of("Excluding one store, adjusted net income was [$21.7 billion].", "") != "inconsistent");
}

TEST_CASE("a change of a cell's size is its, the other way round") {
  CHECK(verdict_of("Excluding one store, adjusted net income fell [10.6%].") == "consistent e");
  CHECK(verdict_of("Excluding one store, adjusted net income rose [10.6%].") == "inconsistent");
  CHECK(verdict_of("Excluding one store, adjusted net income rose [11.6%].") == "unverifiable");
  CHECK(verdict_of("Excluding one store, adjusted net income rose [11%].") == "unverifiable");
  CHECK(verdict_of("Excluding one store, adjusted net income rose [11%] to $21.7 million.") == "inconsistent");
  CHECK(verdict_of("Excluding one store, adjusted net income rose [11%] to $22.9 million.") == "unverifiable");
  // Below zero the sign may be a convention.
  CHECK(verdict_of("Excluding one store, freight and storage rose [12.2%].") != "inconsistent");
}
