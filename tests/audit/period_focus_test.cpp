// What period a figure is of that names none: headings, the sentences before it, and what stands beside it.

#include "tests/audit/audited.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

using tieout::test::all;
using tieout::test::verdicts_in;

namespace {

constexpr std::string_view years = R"(# Annual report of Pellwick Orchards for the year ended December 31, 2011

| (in thousands) | 2011 | 2010 | 2009 |
|---|---|---|---|
| Packing revenue | 61,418 | 57,206 | 63,955 |
| Interest expense | 2,874 | 3,362 | 4,410 |

Our harvest is seasonal.

)";

constexpr std::string_view quarter_and_nine_months = R"(

| (in thousands) | Three Months Ended September 30, 2013 | Three Months Ended September 30, 2012 | Nine Months Ended September 30, 2013 | Nine Months Ended September 30, 2012 |
|---|---|---|---|---|
| Storage revenue | 7,318 | 6,904 | 21,660 | 19,482 |
| Rental income | 1,204 | 1,093 | 3,518 | 3,371 |
)";

std::string in_years(std::string_view text) { return std::string(years).append(text); }

std::string in_quarters(std::string_view text) { return std::string(text).append(quarter_and_nine_months); }

}  // namespace

TEST_CASE("a heading that compares two years before gives the later one to the text under it") {
  std::string const heading = "## Comparison of the Years Ended December 31, 2010 and 2009\n\n";
  CHECK(verdicts_in(in_years(heading + "Interest expense was [$3.4 million], a decrease of [23.8%].")) ==
        all(2, "consistent"));
  CHECK(verdicts_in(in_years(heading + "Interest expense was [$2.9 million].")) == all(1, "inconsistent"));
  CHECK(verdicts_in(in_years("## Fiscal 2010 Compared to Fiscal 2009\n\nInterest expense was [$3.4 million].")) ==
        all(1, "consistent"));
  // The other way round, and under a heading of no period.
  CHECK(verdicts_in(in_years("## Years Ended December 31, 2009 and 2010\n\nInterest expense was [$3.4 million].")) ==
        all(1, "consistent"));
  CHECK(verdicts_in(in_years("## Interest\n\nInterest expense was [$2.9 million], not [$3.4 million].")).front() ==
        "consistent");
}

TEST_CASE("a bold line behind a table is a heading, and no footnote") {
  constexpr std::string_view table = R"(# Annual report of Pellwick Orchards for the year ended December 31, 2011

| (in thousands) | 2011 | 2010 | 2009 |
|---|---|---|---|
| Interest expense | 2,874 | 3,362 | 4,410 |

)";
  CHECK(verdicts_in(std::string(table) +
                    "**Fiscal 2010 Compared to Fiscal 2009**\n\nInterest expense was [$3.4 million].") ==
        all(1, "consistent"));
  CHECK(verdicts_in(std::string(table) + "** Restated.\n\nInterest expense was [$3.4 million].") ==
        all(1, "inconsistent"));
}

TEST_CASE("under a further heading without a period the compared year is one of two") {
  std::string const headings =
      "## Year Ended December 31, 2010 Compared to Year Ended December 31, 2009\n\n### Interest\n\n";
  CHECK(verdicts_in(in_years(headings + "Interest expense was [$3.4 million], a decrease of [23.8%].")) ==
        all(2, "consistent"));
  CHECK(verdicts_in(in_years(headings + "Interest expense was [$2.9 million].")) == all(1, "consistent"));
  CHECK(verdicts_in(in_years(headings + "Interest expense was [$3.3 million].")) == all(1, "unverifiable"));
  CHECK(verdicts_in(in_years(headings + "Interest expense was [$3.9 million].")) == all(1, "inconsistent"));
  CHECK(verdicts_in(in_years("### Interest\n\nInterest expense was [$3.9 million].")) == all(1, "inconsistent"));
}

TEST_CASE("a year that no column is of is no period of what stands below its heading") {
  CHECK(verdicts_in(
            in_years("## Pursuant to the Trade Act of 1931\n\n### Interest\n\nInterest expense was [$2.9 million].")) ==
        all(1, "consistent"));
}

TEST_CASE("the title of a table says nothing of the sections behind it") {
  std::string const title = R"(## Fiscal 2010 Summary

| (in thousands) | 2010 |
|---|---|
| Bins filled | 312 |

## Interest

)";
  CHECK(verdicts_in(in_years(title + "Interest expense was [$3.4 million].")) == all(1, "inconsistent"));
  CHECK(verdicts_in(in_years(title + "Interest expense was [$2.9 million].")) == all(1, "consistent"));
}

TEST_CASE("a heading speaks for the text behind its table") {
  std::string const document = R"(# Report of Pellwick Orchards for the quarterly period ended September 30, 2013

### Comparison of the Three Months Ended September 30, 2013 and 2012

| (in thousands) | Three Months Ended September 30, 2013 | Three Months Ended September 30, 2012 |
|---|---|---|
| Storage revenue | 7,318 | 6,904 |

### Comparison of the Nine Months Ended September 30, 2013 and 2012

| (in thousands) | Nine Months Ended September 30, 2013 | Nine Months Ended September 30, 2012 |
|---|---|---|
| Storage revenue | 21,660 | 19,482 |

)";
  CHECK(verdicts_in(document + "Storage revenue was [$21.7 million], compared to [$19.5 million] in the prior year "
                               "period, an increase of [11.2%].") == all(3, "consistent"));
  CHECK(verdicts_in(document + "Storage revenue was [$21.6 million].") == all(1, "unverifiable"));
  CHECK(verdicts_in(document + "Storage revenue was [$22.7 million].") == all(1, "inconsistent"));
}

TEST_CASE("the same periods of another year are as long as those they stand beside") {
  CHECK(
      verdicts_in(in_quarters(
          "Storage revenue was [$7,318,000] and [$21,660,000] for the three and nine months ended September 30, 2013, "
          "respectively, compared to [$6,904,000] and [$19,482,000] for the same periods in 2012.")) ==
      all(4, "consistent"));
  CHECK(verdicts_in(in_quarters(
            "Storage revenue was $7,318,000 and $21,660,000 for the three and nine months ended September 30, 2013, "
            "respectively, compared to [$19,482,000] and [$6,904,000] for the same periods in 2012.")) ==
        all(2, "inconsistent"));
}

TEST_CASE("behind a sentence of two lengths a figure without a period is of either") {
  std::string const both =
      "Storage revenue was $7.3 million for the three months ended September 30, 2013 and $21.7 million for the nine "
      "months ended September 30, 2013. ";
  CHECK(verdicts_in(in_quarters(both + "Rental income was [$1.2 million].")) == all(1, "consistent"));
  CHECK(verdicts_in(in_quarters(both + "Rental income was [$3.5 million].")) == all(1, "consistent"));
  CHECK(verdicts_in(in_quarters(both + "Rental income was [$3.4 million].")) == all(1, "unverifiable"));
  CHECK(verdicts_in(in_quarters(both + "Rental income was [$2.5 million].")) == all(1, "inconsistent"));
  // A sentence of one length settles it.
  std::string const one = "Storage revenue was $21.7 million for the nine months ended September 30, 2013. ";
  CHECK(verdicts_in(in_quarters(one + "Rental income was [$1.2 million].")) == all(1, "inconsistent"));
}

TEST_CASE("behind a sentence about an earlier year a figure without a period is of that year or the latest") {
  std::string const earlier = "Packing revenue for 2010 was $57.2 million, compared to $64.0 million for 2009. ";
  CHECK(verdicts_in(in_years(earlier + "Interest expense was [$3.4 million].")) == all(1, "consistent"));
  CHECK(verdicts_in(in_years(earlier + "Interest expense was [$2.9 million].")) == all(1, "consistent"));
  CHECK(verdicts_in(in_years(earlier + "Interest expense was [$4.4 million].")) == all(1, "unverifiable"));
  CHECK(verdicts_in(in_years(earlier + "Interest expense was [$3.9 million].")) == all(1, "inconsistent"));
}

TEST_CASE("a level beside a year before is of that year or of the same part of it") {
  CHECK(
      verdicts_in(in_quarters("Storage revenue for the three months ended September 30, 2013 was $7.3 million, versus "
                              "[$6.9 million] in 2012.")) == all(1, "consistent"));
}

TEST_CASE("a share behind a level of an earlier period is of that period") {
  constexpr std::string_view table = R"(

| (in thousands) | Three months ended June 30, 2010 | Three months ended June 30, 2009 |
|---|---|---|
| Net sales | 412,506 | 398,117 |
| Operating income | 18,204 | 26,430 |
)";
  auto const in_table = [&](std::string text) { return verdicts_in(text.append(table)); };
  CHECK(in_table("Operating income for the three months ended June 30, 2010 was $18.2 million, or [4.4%] of net sales, "
                 "compared to $26.4 million, or [6.6%] of net sales.") == all(2, "consistent"));
  CHECK(in_table("Operating income for the three months ended June 30, 2010 was $18.2 million, or 4.4% of net sales, "
                 "compared to $26.4 million, or [4.4%] of net sales.") != all(1, "consistent"));
  CHECK(
      in_table("Operating income for the three months ended June 30, 2010 fell to [4.4%] of net sales from [6.6%].") ==
      all(2, "consistent"));
  CHECK(in_table("Operating margin for the three months ended June 30, 2010 fell to [4.4%] from [6.6%].") ==
        all(2, "consistent"));
  CHECK(in_table("Operating margin for the three months ended June 30, 2010 fell to 4.4% from [5.6%].") ==
        all(1, "inconsistent"));
}

TEST_CASE("a change that another is compared with is of the year before") {
  constexpr std::string_view table = R"(

| | Thirteen weeks ended August 1, 2009 | Thirteen weeks ended August 2, 2008 |
|---|---|---|
| Comparable store sales change | (3.2)% | 1.7% |
)";
  auto const in_table = [&](std::string text) { return verdicts_in(text.append(table)); };
  CHECK(in_table("Comparable store sales for the thirteen weeks ended August 1, 2009 declined [3.2%] compared to an "
                 "increase of [1.7%] in the prior year period.") == all(2, "consistent"));
  CHECK(in_table("Comparable store sales for the thirteen weeks ended August 1, 2009 declined [3.2%], compared to a "
                 "[1.7%] increase in the prior year.") == all(2, "consistent"));
}

TEST_CASE("a length of its own ends a comparison") {
  constexpr std::string_view table = R"(

| (in millions) | Three Months Ended December 31, 2014 | Three Months Ended December 31, 2013 | Year Ended December 31, 2014 | Year Ended December 31, 2013 |
|---|---|---|---|---|
| Net investment income | 41.6 | 38.2 | 161.9 | 150.4 |
)";
  auto const in_table = [&](std::string text) { return verdicts_in(text.append(table)); };
  std::string const levels =
      "Net investment income was [$41.6 million] in the fourth quarter of 2014, compared with [$38.2 million] in the "
      "fourth quarter of 2013, and [$161.9 million] for the year, an increase of ";
  CHECK(in_table(levels + "[7.6%].") == all(4, "consistent"));
  CHECK(
      in_table("Net investment income was $41.6 million in the fourth quarter of 2014, compared with $38.2 million in "
               "the fourth quarter of 2013, an increase of [8.9%].") == all(1, "consistent"));
}

TEST_CASE("a semicolon ends a comparison, and a year before a name is the level's") {
  CHECK(
      verdicts_in(in_quarters(
          "Storage revenue for the three months ended September 30, 2013 increased to $7.3 million from $6.9 million; "
          "for the nine months, storage revenue increased [$2.2 million], or [11%], to [$21.7 million].")) ==
      all(3, "consistent"));
  CHECK(verdicts_in(
            in_years("Packing revenue in 2011 totaled [$61.4 million], [7.4%] higher than 2010 packing revenue of "
                     "[$57.2 million].")) == all(3, "consistent"));
}

TEST_CASE("twelve months that have passed are not the fiscal year of the quarters behind them") {
  constexpr std::string_view table = R"(

| (in thousands) | Three Months Ended September 30, 2016 | Three Months Ended June 30, 2016 | Three Months Ended September 30, 2015 |
|---|---|---|---|
| Mortgage income | 3,318 | 4,027 | 3,804 |
)";
  auto const in_table = [&](std::string text) { return verdicts_in(text.append(table)); };
  CHECK(in_table(
            "Lease balances declined $16.4 million over the past twelve months to $71.2 million. Mortgage income was "
            "[$3.3 million] in the third quarter of 2016.") == all(1, "consistent"));
  CHECK(in_table(
            "Lease balances declined $16.4 million over the past twelve months to $71.2 million. Mortgage income was "
            "[$4.0 million] in the third quarter of 2016.") == all(1, "inconsistent"));
}

TEST_CASE("a label in a heading may be that of the year before where years close in January") {
  constexpr std::string_view shop = R"(# Annual report of Marlow Outfitters for the fiscal year ended February 2, 2013

| (in millions) | Fiscal Year Ended February 2, 2013 | Fiscal Year Ended January 28, 2012 | Fiscal Year Ended January 29, 2011 |
|---|---|---|---|
| Gross profit | 214.6 | 199.3 | 187.2 |

Our stores are open all year.

## 2012 Compared to 2011

)";
  auto const in_shop = [&](std::string_view text) { return verdicts_in(std::string(shop).append(text)); };
  CHECK(in_shop("Gross profit grew [$15.3 million], or [7.7%].") == all(2, "consistent"));
  CHECK(in_shop("Gross profit was [$214.6 million].") == all(1, "consistent"));
  CHECK(in_shop("Gross profit was [$187.2 million].") == all(1, "unverifiable"));
  CHECK(in_shop("Gross profit was [$219.6 million].") == all(1, "inconsistent"));
}

TEST_CASE("a sentence of two years is about the first of them") {
  std::string const both =
      "Storage revenue was $21.7 million and $19.5 million in the nine months ended September 30, 2013 and 2012, "
      "respectively. ";
  CHECK(verdicts_in(in_quarters(both + "Rental income was [$3.5 million].")) == all(1, "consistent"));
  CHECK(verdicts_in(in_quarters(both + "Rental income was [$3.4 million].")) == all(1, "inconsistent"));
}

TEST_CASE("a length named outright is no other one, though words and value fit") {
  constexpr std::string_view parts = R"(

| (in thousands) | Three Months Ended September 30, 2013 | Nine Months Ended September 30, 2013 |
|---|---|---|
| Storage revenue: | | |
| Cold rooms of the north | 7,318 | 21,660 |
| Dry rooms of the south | 1,204 | 3,518 |
)";
  auto const verdict = [&](std::string_view sentence) { return verdicts_in(std::string(sentence).append(parts)); };
  CHECK(verdict("Cold rooms in the north earned [$7.32 million] in the three months ended September 30, 2013.") ==
        all(1, "consistent"));
  CHECK(verdict("Cold rooms in the north earned [$7.32 million] in the nine months ended September 30, 2013.") !=
        all(1, "consistent"));
}

TEST_CASE("two years of one thing are none of the next thing's") {
  CHECK(
      verdicts_in(in_years("Packing revenue was $61.4 million in 2011 and $57.2 million in 2010, and interest expense "
                           "was [$2.9 million].")) == all(1, "consistent"));
  CHECK(
      verdicts_in(in_years("Packing revenue was $61.4 million in 2011 and $57.2 million in 2010; interest expense was "
                           "[$2.9 million].")) == all(1, "consistent"));
}

TEST_CASE("a report that begins with the year before is about the year that its statements add") {
  constexpr std::string_view report = R"(# Pellwick Stores reports its results

The fiscal year ended February 3, 2018 had 53 weeks.

For the year, dividends paid were [$14.2 million].

| (in thousands) | Fiscal year ended February 2, 2019 | Fiscal year ended February 3, 2018 |
|---|---|---|
| Dividends paid | 14,180 | 12,110 |

| (in thousands) | Fiscal year ended February 2, 2019 | Fiscal year ended February 3, 2018 |
|---|---|---|
| Net sales | 914,180 | 872,110 |
)";
  CHECK(verdicts_in(std::string(report)) == all(1, "consistent"));
}

TEST_CASE("a line in front of a list says which period its items are of") {
  std::string const lists =
      "Highlights for the three months ended September 30, 2013 compared to the three months ended September 30, "
      "2012:\n\n"
      "- Storage revenue of [$7.3 million]\n\n"
      "Highlights for the nine months ended September 30, 2013 compared to the nine months ended September 30, "
      "2012:\n\n"
      "- Storage revenue of [$21.7 million]\n- Rental income of [$3.5 million]\n\n";
  CHECK(verdicts_in(in_quarters(lists)) == all(3, "consistent"));
  CHECK(verdicts_in(in_quarters("Highlights for the nine months ended September 30, 2013:\n\n- Rental income of [$1.2 "
                                "million]\n\n")) == all(1, "inconsistent"));
  // Behind the list nothing is said of the period.
  CHECK(
      verdicts_in(in_quarters("For the quarter ended September 30, 2013, rents rose.\n\nHighlights for the nine months "
                              "ended September 30, 2013:\n\n- Rental income of $3.5 million\n\nRental income was [$1.2 "
                              "million].")) == all(1, "consistent"));
}

TEST_CASE("this year, in the middle of it, is the part of it that the passage is about, or all that is over") {
  std::string const report = "# Pellwick Orchards reports for the third quarter ended September 30, 2013\n\n";
  CHECK(verdicts_in(in_quarters(report + "Storage revenue was [$7.3 million] this year against [$6.9 million] a year "
                                         "ago.")) == all(2, "consistent"));
  CHECK(verdicts_in(in_quarters(report + "Storage revenue was [$21.7 million] this year.")) == all(1, "consistent"));
  CHECK(verdicts_in(in_quarters(report + "Storage revenue was [$7.2 million] this year.")) == all(1, "unverifiable"));
  CHECK(verdicts_in(in_quarters(report + "Storage revenue was [$8.9 million] this year.")) == all(1, "inconsistent"));
}
