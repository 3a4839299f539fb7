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

TEST_CASE("of several rows of one name, the one that a slip of a digit leads to is meant") {
  constexpr std::string_view rows = R"(

| (in thousands) | Year ended December 31, 2009 | Year ended December 31, 2008 |
|---|---|---|
| Revenues: | | |
| License fees | 4,934 | 5,218 |
| Services | 3,020 | 2,718 |
| Cost of revenues: | | |
| License fees | 512 | 604 |
| Services | 1,410 | 1,282 |
)";
  auto const said = [&](std::string const& sentence) {
    return verdict_in("# Tidemill Software reports its results for 2009\n\n" + sentence + std::string(rows))
        .substr(0, 12);
  };
  CHECK(said("License fees were [$4.93 million] in 2009.") == "consistent e");
  CHECK(said("License fees were [$4.39 million] in 2009.") == "inconsistent");
  CHECK(said("License fees were [$3.27 million] in 2009.") == "unverifiable");
  CHECK(said("License fees were [$5.9 million] in 2009.") == "unverifiable");
}

TEST_CASE("an amount and the figure per share behind it in each other's place") {
  constexpr std::string_view rows = R"(

| (in thousands, except per share data) | Year ended December 31, 2009 | Year ended December 31, 2008 |
|---|---|---|
| Net income | 21,740 | 24,310 |
| Net income per share | 0.46 | 0.52 |
)";
  auto const said = [&](std::string const& sentence) {
    return verdict_in("# Tidemill Foods reports its results for 2009\n\n" + sentence + std::string(rows)).substr(0, 12);
  };
  CHECK(said("Net income was [$21,740,000], or $0.46 per share.") == "consistent e");
  CHECK(said("Net income was [$0.46], or $21,740,000 per share.") == "inconsistent");
  // A figure per share may be meant without the words.
  CHECK(said("Net income was [$0.47] in 2009.") == "unverifiable");
}
