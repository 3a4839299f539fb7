// Sentences beside a figure that look like a contradiction and are none: what they speak of is not the row.

#include "tests/audit/audited.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

using tieout::test::verdict_in;

namespace {

constexpr std::string_view statement = R"(

| (in thousands) | Year ended December 31, 2009 | Year ended December 31, 2008 |
|---|---|---|
| Net sales | 52,010 | 48,200 |
| Operating expenses | 31,110 | 27,600 |
| Retained earnings | 9,200 | 8,100 |
| Net income | 4,105 | 3,020 |
| Current liabilities: | | |
| Deferred revenue | 1,210 | 1,105 |
| Changes in operating assets: | | |
| Provision for claims | 310 | 205 |
)";

std::string verdict_of(std::string_view sentence, std::string_view table = statement) {
  std::string text = "# Tidemill Foods reports its results for 2009\n\n";
  text += sentence;
  text += table;
  return verdict_in(text).substr(0, 12);
}

}  // namespace

TEST_CASE("a plain sentence about a row is contradicted") {
  CHECK(verdict_of("Net sales increased by [$7.3 million] in 2009.") == "inconsistent");
  CHECK(verdict_of("Tidemill's net income for 2009 was [$5.2 million].") == "inconsistent");
  CHECK(verdict_of("Operating expenses in 2009 were [$33.0 million].") == "inconsistent");
}

TEST_CASE("a place or an owner that the row does not name is not contradicted") {
  CHECK(verdict_of("Net sales increased by [$7.3 million] from Portugal in 2009.") != "inconsistent");
  CHECK(verdict_of("Net sales increased [12.1%] in Europe in 2009.") != "inconsistent");
  CHECK(verdict_of("Corvan Iberia's net income for 2009 was [$5.2 million].") != "inconsistent");
}

TEST_CASE("a participle, a total of parts and a row of changes are not contradicted") {
  CHECK(verdict_of("In 2009 there was [$3.4 million] of net sales recognized that had been deferred.") !=
        "inconsistent");
  CHECK(verdict_of("Total deferred revenue at December 31, 2009 was [$1.9 million].") != "inconsistent");
  CHECK(verdict_of("The provision for claims was [$2.2 million] in 2009.") != "inconsistent");
}

TEST_CASE("what stands before or after tax is not the tax") {
  constexpr std::string_view taxed = R"(

| (in thousands) | Year ended December 31, 2009 | Year ended December 31, 2008 |
|---|---|---|
| Income before income taxes | 5,105 | 4,020 |
| Income tax expense | 1,000 | 1,010 |
)";
  CHECK(verdict_of("Income before income taxes increased by [$1.1 million] in 2009.", taxed) == "consistent e");
  CHECK(verdict_of("Income tax expense was [$1.0 million] in 2009.", taxed) == "consistent e");
}

TEST_CASE("an amount in parentheses that is no sign is not contradicted") {
  CHECK(verdict_of("Dividends and retained earnings [($1.1 million)] changed equity in 2009.") != "inconsistent");
}

TEST_CASE("a figure in the units of the table is not contradicted") {
  CHECK(verdict_of("Net sales were [$52,010] in 2009.") != "inconsistent");
  CHECK(verdict_of("Net sales were [$52,710] in 2009.") == "inconsistent");
}

TEST_CASE("a level is one year after the year that it is compared with") {
  constexpr std::string_view quarters = R"(

| (in thousands) | Three months ended December 31, 2009 | Three months ended December 31, 2008 | Year ended December 31, 2009 | Year ended December 31, 2008 |
|---|---|---|---|---|
| Operating expenses | 8,110 | 7,600 | 31,110 | 27,600 |
)";
  CHECK(verdict_of("Operating expenses increased to [$31.1 million], from $27.6 million in 2008.", quarters) ==
        "consistent e");
}

TEST_CASE("a tax benefit is not the tax expense of the year") {
  constexpr std::string_view taxes = R"(

| (in thousands) | Year ended December 31, 2009 | Year ended December 31, 2008 |
|---|---|---|
| Income before income taxes | 6,100 | 4,800 |
| Income tax expense | 1,200 | 900 |
)";
  CHECK(verdict_of("The results of 2009 include a tax benefit of [$0.3 million] for credits.", taxes) !=
        "inconsistent");
  CHECK(verdict_of("Income tax expense in 2009 was [$1.4 million].", taxes) == "inconsistent");
}

TEST_CASE("what is included in another row is a part") {
  CHECK(
      verdict_of("Included in operating expenses were claims of $0.1 million and deferred revenue of [$0.4 million] in "
                 "2009.") != "inconsistent");
  CHECK(verdict_of("Included in net sales was net income of [$1.4 million] in 2009.") == "unverifiable");
  CHECK(verdict_of("Customers are included. Net income was [$1.4 million] in 2009.") == "inconsistent");
}

TEST_CASE("a row that another figure of the sentence confirms is the one that is meant") {
  constexpr std::string_view balances = R"(

| (in thousands) | December 31, 2009 | December 31, 2008 |
|---|---|---|
| Deferred revenue | 1,210 | 1,105 |
| Other liabilities | 640 | 480 |
)";
  CHECK(verdict_of("Liabilities include [$1.4 million] and $1.1 million of deferred revenue as of December 31, 2009 "
                   "and 2008, respectively.",
                   balances) == "inconsistent");
  CHECK(verdict_of("Liabilities include [$1.4 million] and $0.7 million of deferred revenue as of December 31, 2009 "
                   "and 2008, respectively.",
                   balances) == "unverifiable");
  CHECK(verdict_of("Liabilities include [$1.4 million] of deferred revenue as of December 31, 2009.", balances) ==
        "unverifiable");
}

TEST_CASE("what a clause begins with may set its figures apart from the row") {
  CHECK(verdict_of("On a two-year stacked basis, net sales increased [17.1%] in 2009.") == "unverifiable");
  CHECK(verdict_of("Rents fell; excluding acquired yards, net sales increased [5.1%] in 2009.") == "unverifiable");
  CHECK(verdict_of("On a reported basis, net sales increased [9.7%] in 2009.") == "inconsistent");
}

TEST_CASE("the amount behind a share's whole is of the whole") {
  CHECK(verdict_of("In 2009 net income was 7.9% of net sales of [$52.0 million].") != "inconsistent");
}

TEST_CASE("a cell that another figure of the sentence prints is not for the next one") {
  constexpr std::string_view balances = R"(

| (in thousands) | December 31, 2009 | December 31, 2008 |
|---|---|---|
| Cash and cash equivalents | 88,410 | 97,360 |
)";
  CHECK(verdict_of("The Company ended the year with $88.4 million in cash and cash equivalents and [$20 million] "
                   "outstanding under its credit facility, compared to $97.4 million and $35 million, respectively, at "
                   "December 31, 2008.",
                   balances) == "unverifiable");
}
