// Which period each side of a comparison takes, where the words name a part of a year once.

#include "tests/audit/audited.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

using tieout::test::all;
using tieout::test::verdicts_in;

namespace {

constexpr std::string_view fourth_quarter = R"(

| (in thousands) | Three Months Ended December 31, 2013 | Three Months Ended December 31, 2012 | Year Ended December 31, 2013 | Year Ended December 31, 2012 |
|---|---|---|---|---|
| Net sales | 41,620 | 44,190 | 160,240 | 148,770 |
| Gross profit | 15,310 | 15,560 | 58,120 | 52,480 |
| Selling expenses | 8,150 | 7,420 | 31,460 | 27,930 |
)";

constexpr std::string_view third_quarter = R"(

| (in thousands) | Three Months Ended September 30, 2013 | Three Months Ended September 30, 2012 | Nine Months Ended September 30, 2013 | Nine Months Ended September 30, 2012 |
|---|---|---|---|---|
| Net sales | 41,620 | 44,190 | 118,240 | 108,770 |
| Gross profit | 15,310 | 15,560 | 42,120 | 36,480 |
| Selling expenses | 8,150 | 7,420 | 23,460 | 20,930 |
)";

std::vector<std::string> in_fourth(std::string_view sentence) {
  return verdicts_in(
      std::string("Tarn Forge reports results for the fourth quarter and year ended December 31, 2013.\n\n")
          .append(sentence)
          .append(fourth_quarter));
}

std::vector<std::string> in_third(std::string_view sentence) {
  return verdicts_in(std::string("Tarn Forge reports results for the third quarter ended September 30, 2013.\n\n")
                         .append(sentence)
                         .append(third_quarter));
}

}  // namespace

TEST_CASE("a bare year names the year of the numbered part in front of it") {
  CHECK(in_fourth(
            "Fourth quarter sales for 2013 decreased [5.8%] to [$41.6 million] compared with [$44.2 million] in the "
            "prior year.") == all(3, "consistent"));
  CHECK(in_fourth("Fourth quarter sales were [$41.6 million] in 2013 and [$44.2 million] in 2012.") ==
        all(2, "consistent"));
  CHECK(in_fourth("Fourth quarter sales for 2013 were [$160.2 million].") == all(1, "inconsistent"));
  // A year that the part has already is said of the whole.
  CHECK(in_fourth("Fourth quarter 2013 sales were [$41.6 million], and [$160.2 million] in 2013.") ==
        all(2, "consistent"));
  CHECK(in_fourth("Fourth quarter sales were strong. Sales for 2013 increased [7.7%].") == all(1, "consistent"));
}

TEST_CASE("the unit in the name of a fiscal year is no length") {
  constexpr std::string_view table = R"(

| (in thousands) | Three Months Ended July 31, 2018 | Three Months Ended July 31, 2017 | Year Ended July 31, 2018 | Year Ended July 31, 2017 |
|---|---|---|---|---|
| Income from operations | 31,700 | 24,160 | 88,400 | 79,350 |
)";
  auto const verdict = [&](std::string_view sentence) {
    return verdicts_in(
        std::string("Harl Mills reports results for the fourth quarter and year ended July 31, 2018.\n\n")
            .append(sentence)
            .append(table));
  };
  CHECK(verdict("Income from operations was [$31.7 million] for the fourth quarter of fiscal year 2018, compared with "
                "[$24.2 million] for the comparable period in fiscal year 2017.") == all(2, "consistent"));
  CHECK(
      verdict("Income from operations was [$31.7 million] in the fourth quarter of the 2018 fiscal year, compared with "
              "[$24.2 million] in the fourth quarter of the fiscal year 2017.") == all(2, "consistent"));
  CHECK(verdict("Income from operations was [$31.7 million] for fiscal year 2018.") == all(1, "inconsistent"));
  CHECK(verdict("Income from operations was [$88.4 million] for fiscal year 2018 and [$79.4 million] for fiscal year "
                "2017.") == all(2, "consistent"));
}

TEST_CASE("a period behind \"and\" and before a verb is that of what follows") {
  CHECK(
      in_fourth("Net sales fell to [$41.6 million] from [$44.2 million] for the same quarter of 2012, and for the year "
                "totaled [$160.2 million] versus [$148.8 million] the prior year.") == all(4, "consistent"));
  CHECK(in_third(
            "Gross profit as a percentage of net sales improved to [36.8%] from [35.2%] in the third quarter of 2012 "
            "and was [35.6%] for the nine months.") == all(3, "consistent"));
  CHECK(in_third("For the quarter, gross profit as a percentage of net sales improved to [35.6%] from 35.2% in the "
                 "third quarter of 2012 "
                 "and was 35.6% for the nine months.") == all(1, "inconsistent"));
  // Of a list of periods the second is not that of what follows.
  CHECK(
      in_third("Net sales for the third quarter and for the nine months were [$41.6 million] and [$118.2 million].") ==
      all(2, "consistent"));
}

TEST_CASE("behind a change, a larger amount of another length is a level again") {
  CHECK(in_third("Selling expenses were [$8.2 million] in the current quarter, up [$0.7 million] from last year, and "
                 "[$23.5 million] year-to-date, up [$2.5 million].") == all(4, "consistent"));
  CHECK(
      in_third("Selling expenses were [$8.2 million] in the third quarter, up [9.8%], and [$23.5 million] in the nine "
               "months, up [12.1%].") == all(4, "consistent"));
  CHECK(in_third("Selling expenses were $8.2 million in the current quarter, up [$2.5 million] from last year, and "
                 "$23.5 million year-to-date.") == all(1, "inconsistent"));
  // A smaller one is a change like the one before.
  CHECK(in_third("Selling expenses were $8.2 million in the quarter, an increase of [$0.7 million] in the quarter and "
                 "[$2.5 million] in the nine months.") == all(2, "consistent"));
}

TEST_CASE("linked quarters are those that a change is measured between") {
  constexpr std::string_view table = R"(

| (in thousands) | Three Months Ended June 30, 2012 | Three Months Ended March 31, 2012 |
|---|---|---|
| Interest expense | 6,910 | 6,740 |
)";
  CHECK(verdicts_in(std::string("Interest expense rose from $6.74 million to [$6.91 million] between linked quarters.")
                        .append(table)) == all(1, "consistent"));
}

TEST_CASE("a bare year that a quarter is compared with is that quarter of the year") {
  CHECK(in_fourth("Net sales for the fourth quarter were $41.6 million. Gross profit totaled [$15.3 million] versus "
                  "[$15.6 million] in 2012.") == all(2, "consistent"));
  CHECK(in_fourth("Gross profit for the quarter decreased [$0.3 million], or [1.6%], to [$15.3 million], compared with "
                  "[$15.6 million] in 2012.") == all(4, "consistent"));
  CHECK(in_fourth("Gross profit for the quarter increased [10.7%] compared with 2012.") == all(1, "inconsistent"));
  // Nothing says of which length the figures are: of the year, or of the quarter that is reported on.
  CHECK(in_fourth("Gross profit rose to [$58.1 million] from [$52.5 million] in 2012.") == all(2, "consistent"));
  CHECK(in_fourth("Gross profit totaled [$15.3 million] versus [$15.6 million] in 2012.") == all(2, "consistent"));
  CHECK(in_fourth("Gross profit rose to [$59.1 million] from [$53.5 million] in 2012.") == all(2, "inconsistent"));
  // The year of a third quarter is not over.
  CHECK(in_third("Gross profit totaled [$15.3 million] versus [$15.6 million] in 2012.") == all(2, "consistent"));
}

TEST_CASE("the period of what a level is compared with is not the level's") {
  CHECK(in_fourth(
            "For the full year, gross profit was [$58.1 million], a [10.7%] increase over $52.5 million in 2012.") ==
        all(2, "consistent"));
  CHECK(in_fourth(
            "Net sales in the fourth quarter were [$41.6 million], a decrease of [5.8%] from sales of $44.2 million "
            "in the same quarter of 2012.") == all(2, "consistent"));
  CHECK(in_fourth("For the full year, gross profit was [$52.5 million], a change from $58.1 million in 2012.") ==
        all(1, "inconsistent"));
}

TEST_CASE("a year in brackets is as long as what its sentence is about") {
  CHECK(in_third(
            "For the three months ended September 30, 2013, net sales were [$41.6 million] (2012 - [$44.2 million]). "
            "After selling expenses of [$8.2 million] (2012 - [$7.4 million]), gross profit was $15.3 million.") ==
        all(4, "consistent"));
}

TEST_CASE("figures listed before \"lower\" are changes, each of its period") {
  CHECK(
      in_third("Selling expenses were [$730,000] and [$2,530,000] higher for the three and nine months ended September "
               "30, 2013, respectively.") == all(2, "consistent"));
  CHECK(
      in_third("Selling expenses were [$2,530,000] and [$730,000] higher for the three and nine months ended September "
               "30, 2013, respectively.") == all(2, "inconsistent"));
  CHECK(in_third(
            "Selling expenses were [10 percent] higher in the quarter and [12 percent] higher for the nine months than "
            "in 2012.") == all(2, "consistent"));
  CHECK(
      in_third("Selling expenses were [$8.2 million] and [$23.5 million] for the three and nine months ended September "
               "30, 2013, respectively, higher than last year.") == all(2, "consistent"));
}

TEST_CASE("prior shares of two periods stand beside the shares of these") {
  CHECK(in_third(
            "Gross profit was [$15.3 million] or [36.8%] of net sales for the quarter and [$42.1 million] or [35.6%] "
            "of net sales for the nine-month period, as compared to [35.2%] and [33.5%], respectively, last year.") ==
        all(6, "consistent"));
  CHECK(
      in_third("Gross profit was $15.3 million or 36.8% of net sales for the quarter and $42.1 million or 35.6% of net "
               "sales for the nine-month period, as compared to [33.5%] and [35.2%], respectively, last year.") ==
      all(2, "inconsistent"));
  CHECK(
      in_third("Gross profit was $15.3 million or 36.8% of net sales for the quarter and $42.1 million or 35.6% of net "
               "sales for the nine months, compared to [$15.6 million] or [35.2%] and [$36.5 million] or [33.5%], "
               "respectively, last year.") == all(4, "consistent"));
}
