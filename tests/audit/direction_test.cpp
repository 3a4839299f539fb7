// Which way a level moved from the one before: of a row, and of a ratio of two rows.

#include "tests/audit/audited.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

using tieout::test::verdict_in;

namespace {

constexpr std::string_view statement = R"(

| (in thousands) | Year ended December 31, 2009 | Year ended December 31, 2008 |
|---|---|---|
| Net sales | 4,120 | 3,818 |
| Gross profit | 1,718 | 1,718 |
| Income before income taxes | 500 | 400 |
| Income tax expense | 125 | 104 |
| Net income | 375 | 296 |
)";

std::string verdict_of(std::string_view sentence) {
  std::string text = "# Tidemill Foods reports its results for the year ended December 31, 2009\n\n";
  text += sentence;
  text += statement;
  return verdict_in(text);
}

}  // namespace

TEST_CASE("the level that was moved to is judged where the sentence names no change") {
  CHECK(verdict_of("Net sales increased to [$4.1 million] in 2009 from $3.8 million in 2008.") == "consistent exact");
  CHECK(verdict_of("Net sales decreased to [$4.1 million] in 2009 from $3.8 million in 2008.") ==
        "inconsistent direction");
}

TEST_CASE("a ratio moves its own way, whichever way its parts moved") {
  CHECK(verdict_of("The effective tax rate decreased to [25.0%] in 2009 from 26.0% in 2008.") == "consistent exact");
  CHECK(verdict_of("The effective tax rate increased to [25.0%] in 2009 from 26.0% in 2008.") ==
        "inconsistent direction");
  CHECK(verdict_of("Gross profit as a percentage of net sales decreased to [41.7%] in 2009 from 45.0% in 2008.") ==
        "consistent exact");
  CHECK(verdict_of("Gross profit as a percentage of net sales increased to [41.7%] in 2009 from 45.0% in 2008.") ==
        "inconsistent direction");
}

TEST_CASE("a row that prints a change says which way it went") {
  constexpr std::string_view table = R"(

| | Year ended December 31, 2009 | Year ended December 31, 2008 |
|---|---|---|
| Comparable store sales change | (2.7)% | 1.9% |
| Average ticket increase | 3.3% | 2.2% |
| Traffic decrease | 5.8% | 0.4% |
| Change in guests (increase) | 1.4% | 1.1% |
)";
  auto const said = [&](std::string_view sentence) {
    return verdict_in("# Tidemill Foods reports its results for the year ended December 31, 2009\n\n" +
                      std::string(sentence) + std::string(table));
  };
  CHECK(said("Comparable store sales decreased [2.7%] in 2009.") == "consistent exact");
  CHECK(said("Comparable store sales increased [2.7%] in 2009.") == "inconsistent direction");
  CHECK(said("Average ticket increased [3.3%] in 2009.") == "consistent exact");
  CHECK(said("Average ticket decreased [3.3%] in 2009.") == "inconsistent direction");
  CHECK(said("Traffic decreased [5.8%] in 2009.") == "consistent exact");
  CHECK(said("Traffic increased [5.8%] in 2009.") == "inconsistent direction");
}

TEST_CASE("points of a ratio that moved the other way are not confirmed") {
  CHECK(verdict_of("Gross profit as a percentage of net sales decreased [330 basis points] to 41.7% in 2009 from 45.0% "
                   "in 2008.") == "consistent exact");
  CHECK(
      verdict_of(
          "Gross profit as a percentage of net sales increased [330 basis points] to 41.7% in 2009 from 45.0% in 2008.")
          .substr(0, 10) != "consistent");
}

TEST_CASE("what is paid out goes down where less of it is") {
  constexpr std::string_view flows = R"(# Pellmere reports results for 2009

TEXT

| (in millions) | 2009 | 2008 |
|---|---|---|
| Net cash provided by operating activities | 62.5 | 11.8 |
| Capital investments | (27.9) | (98.3) |
)";
  auto const said = [&](std::string_view sentence) {
    std::string text(flows);
    text.replace(text.find("TEXT"), 4, sentence);
    return tieout::test::verdict_in(text);
  };
  CHECK(said("Capital investments were [$27.9 million] in 2009, down from $98.3 million in 2008.") ==
        "consistent exact");
  CHECK(said("Capital investments were [$27.9 million] in 2009, up from $98.3 million in 2008.").substr(0, 12) ==
        "inconsistent");
}
