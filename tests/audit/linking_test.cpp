// Which row and column a sentence means, where its words are not those of the table.

#include "tests/audit/audited.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

using tieout::test::verdict_in;

namespace {

constexpr std::string_view bank = R"(

BALANCE SHEET DATA

| (in thousands) | December 31, 2009 | December 31, 2008 |
|---|---|---|
| Net loans receivable | 740,250 | 688,120 |
| Reserve for loan losses | 9,310 | 7,455 |
| Certificates of deposit | 301,480 | 288,900 |
| Brokered certificates of deposit | 41,730 | 35,110 |
| Callable certificates of deposit | 12,290 | 10,040 |
| Total non-performing loans | 4,180 | 2,905 |

OPERATING RESULTS

| (in thousands) | Three months ended December 31, 2009 | Three months ended September 30, 2009 | Three months ended December 31, 2008 | Year ended December 31, 2009 | Year ended December 31, 2008 |
|---|---|---|---|---|---|
| Net income | 2,140 | 1,985 | 1,730 | 8,055 | 6,910 |
| Net interest margin (non-GAAP) | 3.41% | 3.38% | 3.52% | 3.44% | 3.60% |
| Effective tax rate from continuing operations | 21.4% | 20.8% | 22.1% | 21.2% | 22.6% |
| Revenue | 14,210 | 13,450 | 12,905 | 54,120 | 49,300 |
)";

std::string verdict_of(std::string_view sentence) {
  std::string text =
      "Northmoor Bank Inc. (Nasdaq: NMBI) reports results for the quarter and year ended December 31, 2009.\n\n";
  text += sentence;
  text += bank;
  return verdict_in(text);
}

}  // namespace

TEST_CASE("banks have two names for loans, reserves and deposits") {
  CHECK(verdict_of("Net loans were [$740.3 million] at December 31, 2009.") == "consistent exact");
  CHECK(verdict_of("Net loans were [$742.3 million] at December 31, 2009.").starts_with("inconsistent"));
  CHECK(verdict_of("The allowance for loan losses was [$9.3 million] at December 31, 2009.") == "consistent exact");
  CHECK(verdict_of("Time deposits were [$301.5 million] at December 31, 2009.") == "consistent exact");
  CHECK(verdict_of("Non-performing loans (NPLs) were low: NPLs were [$4.2 million] at December 31, 2009.") ==
        "consistent exact");
}

TEST_CASE("total loans are not the net ones") {
  CHECK(verdict_of("Total loans were [$749.6 million] at December 31, 2009.").starts_with("unverifiable"));
}

TEST_CASE("a level that is the row and its neighbour together is not contradicted") {
  CHECK(verdict_of("Brokered certificates of deposit were [$54.02 million] at December 31, 2009.")
            .starts_with("unverifiable"));
  CHECK(verdict_of("Brokered certificates of deposit were [$56.02 million] at December 31, 2009.")
            .starts_with("inconsistent"));
}

TEST_CASE("the issuer's name in front of a measure is no part of it") {
  CHECK(verdict_of("NORTHMOOR BANK NET INCOME was [$2.1 million] in the fourth quarter.") == "consistent exact");
}

TEST_CASE("a year is meant where the subject says so") {
  CHECK(verdict_of("Fiscal-year revenue was [$54.1 million].") == "consistent exact");
}

TEST_CASE("a headline about what moved is no segment's name") {
  CHECK(verdict_of("## Ratios All Improve\n\nNet income for the fourth quarter was [$2.1 million].") ==
        "consistent exact");
  CHECK(verdict_of("## Harbour Finance\n\nNet income for the fourth quarter was [$2.1 million].")
            .starts_with("unverifiable"));
}

TEST_CASE("a change or a prior level without a period starts a quarter or a year before") {
  CHECK(verdict_of("Revenue for the fourth quarter increased [5.7%].") == "consistent exact");
  CHECK(verdict_of("Revenue for the fourth quarter increased [10.1%].") == "consistent exact");
  CHECK(verdict_of("Revenue for the fourth quarter grew to $14.2 million from [$12.9 million].") == "consistent exact");
  CHECK(verdict_of("Revenue for the fourth quarter grew to $14.2 million from [$12.8 million].")
            .starts_with("unverifiable"));
  CHECK(verdict_of("Revenue for the fourth quarter grew to $14.2 million from [$12.3 million].")
            .starts_with("inconsistent"));
}

TEST_CASE("a ratio that is shown on one basis only is meant on that one") {
  CHECK(verdict_of("The net interest margin was [3.41%] in the fourth quarter.") == "consistent exact");
  CHECK(verdict_of("The net interest margin was [3.45%] in the fourth quarter.").starts_with("unverifiable"));
  CHECK(verdict_of("The effective tax rate was 21.4% for the fourth quarter and [20.8%] for the third quarter.") ==
        "consistent exact");
}

TEST_CASE("when a thing falls due is not when the figure holds") {
  auto const verdict = [](std::string_view sentence) {
    std::string text = "# Tidemill Foods reports its results for the year ended December 31, 2009\n\n";
    text += sentence;
    text += R"(

| (in thousands) | December 31, 2009 | December 31, 2008 |
|---|---|---|
| Current portion of long-term debt | 1,120 | 980 |
| Long-term debt | 7,340 | 8,410 |
| Mortgage notes | 2,615 | 2,730 |
)";
    return verdict_in(text);
  };
  CHECK(verdict("Our mortgage notes due in 2016 were [$2.615 million].") == "consistent exact");
  CHECK(verdict("The term loans due June 2012 through June 2014 had a carrying value of [$8.46 million].") ==
        "consistent exact");
}
