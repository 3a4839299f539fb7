// Which dates a numbered quarter or a fiscal year means, where no sentence says so outright.

#include "tests/audit/audited.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

using tieout::test::verdict_in;

namespace {

constexpr std::string_view weeks = R"(

| (in thousands) | Thirteen weeks ended August 2, 2008 | Thirteen weeks ended August 4, 2007 |
|---|---|---|
| Net income | 21,180 | 17,650 |
)";

constexpr std::string_view years = R"(

| (in thousands) | Year ended January 31, 2013 | Year ended January 31, 2012 | Year ended January 31, 2011 |
|---|---|---|---|
| Net sales | 90,120 | 84,310 | 80,250 |
)";

std::string verdict_of(std::string_view text, std::string_view table) {
  std::string all(text);
  all += table;
  return verdict_in(all);
}

}  // namespace

TEST_CASE("a year that closes early is labelled as the text labels it") {
  CHECK(verdict_of("# Fernhill Stores reports second quarter 2008 results\n\nFernhill reported results for the second "
                   "quarter ended August 2, 2008. Net income for the quarter was [$21.2 million].",
                   weeks) == "consistent exact");
  CHECK(
      verdict_of("# Fernhill Stores reports second quarter fiscal 2009 results\n\nNet income for the second quarter of "
                 "fiscal 2009 was [$21.2 million], compared to $17.7 million for the second quarter of fiscal 2008.",
                 weeks) == "consistent exact");
  CHECK(verdict_of("The fiscal year ends on January 31.\n\nNet sales for fiscal 2012 were [$90.1 million], compared to "
                   "$84.3 million for fiscal 2011.",
                   years) == "consistent exact");
  CHECK(verdict_of("The fiscal year ends on January 31.\n\nNet sales for fiscal 2013 were [$90.1 million], compared to "
                   "$84.3 million for fiscal 2012.",
                   years) == "consistent exact");
  CHECK(verdict_of("The fiscal year ends on January 31.\n\nNet sales for fiscal 2013 were [$84.3 million], compared to "
                   "$80.3 million for fiscal 2012.",
                   years) != "consistent exact");
}

TEST_CASE("the first numbered quarter of a release is the latest with a column") {
  constexpr std::string_view months = R"(

| (in thousands) | Three months ended December 31, 2009 | Three months ended December 31, 2008 |
|---|---|---|
| Revenue | 41,200 | 38,180 |
)";
  CHECK(verdict_of("# Tidemill Labs reports second quarter fiscal 2010 results\n\nRevenue for the second quarter was "
                   "[$41.2 million], compared to $38.2 million in the second quarter of fiscal 2009.",
                   months) == "consistent exact");
  CHECK(verdict_of("# Tidemill Labs reports fourth quarter 2009 results\n\nRevenue for the fourth quarter was "
                   "[$41.2 million], compared to $38.2 million in the fourth quarter of 2008.",
                   months) == "consistent exact");
}

TEST_CASE("six and nine months start with the fiscal year") {
  constexpr std::string_view half = R"(

| (in thousands) | Six months ended December 31, 2009 | Six months ended December 31, 2008 |
|---|---|---|
| Revenue | 80,100 | 75,000 |
)";
  CHECK(verdict_of("# Tidemill Labs reports results\n\nRevenue for the first half of fiscal 2010 was [$80.1 million].",
                   half) == "consistent exact");
}

TEST_CASE("dated columns tell what labelled ones mean") {
  constexpr std::string_view labelled = R"(

| (in thousands) | Year ended January 31, 2013 | Year ended January 31, 2012 |
|---|---|---|
| Net sales | 90,120 | 84,310 |

The flows of the year:

| (in thousands) | Fiscal 2012 | Fiscal 2011 |
|---|---|---|
| Dividends paid | 7,640 | 6,120 |
)";
  CHECK(
      verdict_of("The fiscal year ends on January 31.\n\nIn fiscal 2012, net sales were $90.1 million. Dividends paid "
                 "were [$7.6 million] in fiscal 2012.",
                 labelled) == "consistent exact");
}

TEST_CASE("columns of bare years do not tell when years end where dated ones do") {
  constexpr std::string_view bare = R"(

What was spent on orchards over the last two years:

| (in thousands) | 2012 | 2011 |
|---|---|---|
| Young trees | 4,210 | 3,870 |
| Total spent on orchards | 9,480 | 8,230 |

Statements of income

| (in thousands) | Year ended February 2, 2013 | Year ended January 28, 2012 |
|---|---|---|
| Net sales | 90,120 | 84,310 |
| Cost of sales | 51,230 | 49,870 |
)";
  CHECK(verdict_of("In fiscal 2012, net sales were [$90.1 million]. In fiscal 2011, they were $84.3 million.", bare) ==
        "consistent exact");
  CHECK(verdict_of("In fiscal 2012, net sales were $90.1 million. In fiscal 2011, cost of sales was [$49.9 million].",
                   bare) == "consistent exact");
  CHECK(verdict_of("In fiscal 2012, net sales were $90.1 million. In 2012, total spent on orchards was "
                   "[$9.5 million].",
                   bare) == "consistent exact");
}

TEST_CASE("labels of years are those of the balances that close them") {
  constexpr std::string_view balances = R"(

Balance sheets

| (in millions) | February 2, 2013 | January 28, 2012 |
|---|---|---|
| Inventories | 412.4 | 388.1 |
| Long-term debt | 903.3 | 811.5 |

Statements of income

| (in millions) | Fiscal 2012 | Fiscal 2011 |
|---|---|---|
| Net sales | 3,120.7 | 2,987.2 |
| Cost of sales | 2,004.6 | 1,952.0 |
)";
  CHECK(verdict_of("Long-term debt increased [$91.8 million] to $903.3 million in fiscal 2012.", balances) ==
        "consistent exact");
  CHECK(verdict_of("Long-term debt increased $91.8 million to [$903.3 million] in fiscal 2012.", balances) ==
        "consistent exact");
  CHECK(verdict_of("Net sales were [$2,987.2 million] in fiscal 2011.", balances) == "consistent exact");
}

TEST_CASE("a label is of the year that has a column") {
  constexpr std::string_view quarters = R"(

| (in thousands) | Three months ended October 31, 2008 | Three months ended October 31, 2007 |
|---|---|---|
| Net sales | 80,120 | 75,310 |
| Net income | 5,480 | 4,970 |
)";
  // Only the year before its last day gives the year-earlier quarter the label 2007 here.
  CHECK(verdict_of(
            "Net sales for the third quarter ended October 31, 2008 were $80.1 million. Net income was $5.5 million, "
            "compared to [$5.0 million] in the third quarter of 2007. The year ends on January 31.",
            quarters) == "consistent exact");
  // Labels by the last day: the third quarter of fiscal 2009 is the one that ended in October 2008.
  CHECK(
      verdict_of("Net sales for the third quarter of fiscal 2009, which ended on October 31, 2008, were $80.1 million. "
                 "Net income was [$5.5 million] in the third quarter of fiscal 2009. The year ends on January 31.",
                 quarters) == "consistent exact");
}

TEST_CASE("the only quarter that a release numbers is that of its latest column") {
  constexpr std::string_view quarters = R"(

| (in thousands) | Quarter ended December 31, 2008 | Quarter ended December 31, 2007 |
|---|---|---|
| Net income | 1,873 | 1,406 |
)";
  CHECK(verdict_of("# Fernhill Savings reports first quarter earnings\n\nNet income was [$1.9 million] for the first "
                   "fiscal quarter.",
                   quarters) == "consistent exact");
  CHECK(verdict_of("# Fernhill Savings reports first quarter earnings\n\nNet income was [$1.6 million] for the first "
                   "fiscal quarter.",
                   quarters) == "inconsistent");
  CHECK(verdict_of("# Fernhill Savings reports earnings\n\nNet income was [$1.9 million] for the first quarter. In the "
                   "second quarter we will open a branch.",
                   quarters) == "unverifiable no-period");
}

TEST_CASE("a retailer's years of weeks have the label that its release gives the latest one first and most") {
  constexpr std::string_view weeks_of_years = R"(

| (in thousands) | Fifty-three weeks ended February 2, 2013 | Fifty-two weeks ended January 28, 2012 |
|---|---|---|
| Net sales | 90,120 | 84,310 |
)";
  std::string const text =
      "# Fernhill Stores reports fiscal 2012 results\n\nFernhill reported results for the fifty-three weeks ended "
      "February 2, 2013.\n\nFor fiscal 2012, net sales increased 6.9% to [$90.1 million].\n\nFor fiscal 2013 we "
      "expect to open four stores.";
  CHECK(verdict_of(text, weeks_of_years) == "consistent exact");
}

namespace {

constexpr std::string_view parts_of_years = R"(

| (in thousands) | Three months ended April 30, 1997 | Three months ended April 30, 1996 | Nine months ended April 30, 1997 | Nine months ended April 30, 1996 |
|---|---|---|---|---|
| Net sales | 30,836 | 32,147 | 66,214 | 71,852 |
| Salaries | 9,120 | 8,010 | 24,330 | 22,100 |
)";

}  // namespace

TEST_CASE("nine months that end in April begin a year in August, whatever bare years a note has") {
  constexpr std::string_view note =
      "\n\n| Warranty (in thousands) | 1997 | 1996 |\n|---|---|---|\n| Claims | 812 | 704 |\n";
  std::string table(parts_of_years);
  table += note;
  CHECK(verdict_of("For the first nine months of fiscal 1997, net sales were [$66.2 million].", table) ==
        "consistent exact");
}

TEST_CASE("a report of a quarter whose notes name nine months first is on the quarter") {
  std::string const report =
      "Shares for the nine months ended April 30, 1997 were 8.6 million.\n\nIn the third quarter we opened a yard. "
      "Sales "
      "in the third quarter reflect it.\n\n";
  CHECK(verdict_of(report + "Salaries increased [$1.1 million].", parts_of_years) == "consistent exact");
  CHECK(verdict_of(report + "For the nine months, salaries were [$24.3 million].", parts_of_years) ==
        "consistent exact");
}

TEST_CASE("cash flows that are printed since the year began are those of the report") {
  constexpr std::string_view cash = R"(

| (in thousands) | Nine months ended April 30, 1997 | Nine months ended April 30, 1996 |
|---|---|---|
| Net cash provided by operating activities | 12,318 | 10,204 |
)";
  std::string table(parts_of_years);
  table += cash;
  CHECK(verdict_of("Results for the three months ended April 30, 1997 follow.\n\nNet cash provided by operating "
                   "activities increased [$2.1 million].",
                   table) == "consistent exact");
}
