// Where nothing but the period of a figure is open, it is wrong all the same if it is so in every period.

#include "tests/audit/audited.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

using tieout::test::verdict_in;

namespace {

constexpr std::string_view quarters = R"(

| (in thousands) | Three months ended September 30, 2014 | Three months ended September 30, 2013 | Nine months ended September 30, 2014 | Nine months ended September 30, 2013 |
|---|---|---|---|---|
| Net sales | 52,010 | 48,200 | 150,330 | 139,870 |
| Operating expenses | 31,110 | 27,600 | 92,440 | 83,190 |
| Severance tax | 3,120 | 4,480 | 9,650 | 12,730 |
)";

constexpr std::string_view years = R"(

| (in thousands) | Year ended December 31, 2009 | Year ended December 31, 2008 | Year ended December 31, 2007 |
|---|---|---|---|
| Net sales | 52,010 | 48,200 | 41,900 |
| Corporate expense | 8,310 | 7,220 | 5,140 |
)";

std::string verdict_of(std::string_view sentence, std::string_view table, std::string_view title) {
  std::string text = "# " + std::string(title) + "\n\n";
  text += sentence;
  text += table;
  return verdict_in(text).substr(0, 12);
}

std::string in_quarters(std::string_view sentence) {
  return verdict_of(sentence, quarters, "Tidemill Foods reports its results");
}

std::string in_years(std::string_view sentence) {
  return verdict_of(sentence, years, "Tidemill Foods reports its results for 2009");
}

}  // namespace

TEST_CASE("a figure without a period is wrong if neither quarter nor nine months have it") {
  CHECK(in_quarters("Operating expenses were [$31.1 million].") == "consistent e");
  CHECK(in_quarters("Operating expenses were [$36.1 million].") == "inconsistent");
  CHECK(in_quarters("Operating expenses were [$92.4 million].") != "inconsistent");
  CHECK(in_quarters("Operating expenses were [$92.5 million].") != "inconsistent");
  CHECK(in_quarters("Operating expenses were [59.8%] of net sales.") == "consistent e");
  CHECK(in_quarters("Operating expenses were [58.9%] of net sales.") == "inconsistent");
  CHECK(in_quarters("Operating expenses were [61.5%] of net sales.") != "inconsistent");
  CHECK(in_quarters("Operating expenses increased [12.7%].") == "consistent e");
  CHECK(in_quarters("Operating expenses increased [17.2%].") == "inconsistent");
  CHECK(in_quarters("Operating expenses increased [11.1%].") != "inconsistent");
}

TEST_CASE("a row of the same name in another table may have the figure") {
  constexpr std::string_view months = R"(

| (in thousands) | One month ended September 30, 2014 |
|---|---|
| Operating expenses | 11,740 |
)";
  CHECK(in_quarters("Operating expenses were [$11.7 million].") == "inconsistent");
  CHECK(verdict_of("Operating expenses were [$11.7 million].", std::string(quarters) + std::string(months),
                   "Tidemill Foods reports its results") != "inconsistent");
}

TEST_CASE("a level before, of no period, is wrong if no earlier column has it") {
  CHECK(in_quarters("Severance tax was $3.1 million, down from [$4.5 million].") == "consistent e");
  CHECK(in_quarters("Severance tax was $3.1 million, down from [$5.4 million].") == "inconsistent");
  CHECK(in_quarters("Severance tax was $9.6 million, down from [$12.7 million].") != "inconsistent");
}

TEST_CASE("a change of a year from no year is wrong if no two years have it") {
  CHECK(in_years("Corporate expense increased [$1.1 million].") == "consistent e");
  CHECK(in_years("Corporate expense increased [$1.7 million].") == "inconsistent");
  CHECK(in_years("Corporate expense increased [$3.2 million].") != "inconsistent");
  CHECK(in_years("Corporate expense increased [$2.1 million].") != "inconsistent");
}

TEST_CASE("a quarter may have changed against one that is not printed") {
  constexpr std::string_view three = R"(

| (in thousands) | Three months ended September 30, 2014 | Three months ended September 30, 2013 | Three months ended September 30, 2012 |
|---|---|---|---|
| Corporate expense | 8,310 | 7,220 | 5,140 |
)";
  constexpr std::string_view title = "Tidemill Foods reports its results";
  CHECK(verdict_of("Corporate expense increased [$1.1 million].", three, title) == "consistent e");
  CHECK(verdict_of("Corporate expense increased [$1.7 million].", three, title) != "inconsistent");
}

TEST_CASE("what is of another, of the law or of a share is no row's") {
  CHECK(in_quarters("Larch Tooling contributed net sales of [$7.4 million].") != "inconsistent");
  CHECK(in_quarters("Net sales were [$7.4 million].") == "inconsistent");
  constexpr std::string_view taxed = R"(

| | Year ended December 31, 2009 | Year ended December 31, 2008 |
|---|---|---|
| Net income (in thousands) | 8,310 | 7,220 |
| Diluted earnings per share | 1.12 | 1.02 |
| Effective tax rate | 24.1% | 26.3% |
)";
  constexpr std::string_view title = "Tidemill Foods reports its results for 2009";
  CHECK(verdict_of("The effective tax rate was 24.1%, below the statutory tax rate of [35.0%].", taxed, title) !=
        "inconsistent");
  CHECK(verdict_of("Net income rose [9.8%] to $1.12 per diluted share.", taxed, title) != "inconsistent");
  CHECK(verdict_of("Net income rose [9.8%] in 2009.", taxed, title) == "inconsistent");
}
