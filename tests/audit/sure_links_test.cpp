// Wordings that leave nothing else to be meant, so that a wrong figure is said to be wrong.

#include "tests/audit/audited.hpp"
#include "tests/audit/without_grade.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

using tieout::test::verdict_in;
using tieout::test::without_grade;

namespace {

std::string kind_of(std::string_view sentence, std::string_view rows) {
  std::string text = "# Larkhill Carriers reports for the quarter ended June 30, 2008\n\n";
  text += sentence;
  text +=
      "\n\n| (in thousands, except per share and operating data) | Three months ended June 30, 2008 | Three months "
      "ended June 30, 2007 |\n|---|---|---|\n";
  text += rows;
  return without_grade(verdict_in(text));
}

std::string of_balances(std::string_view sentence) {
  std::string text = "# Larkhill Carriers reports for the quarter ended June 30, 2008\n\n";
  text += sentence;
  text +=
      "\n\n| (in thousands) | June 30, 2008 | December 31, 2007 |\n|---|---|---|\n| Long-term debt | 68,512 | 62,730 "
      "|\n"
      "| Amounts due to related parties | 1,694 | 2,003 |\n";
  return without_grade(verdict_in(text));
}

constexpr std::string_view operating =
    "| Operating revenues | 88,634 | 79,510 |\n| Salaries | 32,795 | 29,579 |\n| Fuel | 16,486 | 13,915 |\n"
    "| Provision for (benefit from) income taxes | 2,909 | 3,104 |\n| Net income | 5,318 | 4,870 |\n"
    "| Gain on sale of Harwell terminal | 1,347 | - |\n"
    "| Average revenue per tractor per week | 2,831 | 2,781 |\n| Average fuel cost per gallon | 3.21 | 2.24 |\n"
    "| Empty miles | 10.4% | 9.8% |\n";

}  // namespace

TEST_CASE("a rate is that of the row which says it per unit") {
  CHECK(kind_of("The average fuel cost rose 43.3% to [$3.21] per gallon.", operating) == "consistent");
  CHECK(kind_of("Average fuel cost per gallon rose 43.3% to [$3.12].", operating) == "inconsistent");
  CHECK(kind_of("Average revenue per tractor per week increased 1.8% to [$2,831].", operating) == "consistent");
}

TEST_CASE("a ratio of a year before that names no period is wrong where it is none of any period") {
  CHECK(kind_of("Salaries decreased as a percentage of operating revenues to 37.0% from [37.2%].", operating) ==
        "consistent");
  CHECK(kind_of("Salaries decreased as a percentage of operating revenues to 37.0% from [73.2%].", operating) ==
        "inconsistent");
}

TEST_CASE("points are the change of a row of percentages") {
  CHECK(kind_of("Empty miles rose [0.6 percentage points] to 10.4%.", operating) == "consistent");
  CHECK(kind_of("Empty miles rose [0.9 percentage points] to 10.4%.", operating) == "inconsistent");
  CHECK(kind_of("Empty miles fell [0.6 percentage points] to 10.4%.", operating) == "inconsistent");
}

TEST_CASE("income on revenues") {
  CHECK(kind_of("Net income was $5.3 million on operating revenues of [$88.6 million].", operating) == "consistent");
  CHECK(kind_of("Net income was $5.3 million on operating revenues of [$86.8 million].", operating) == "inconsistent");
}

TEST_CASE("the provision for or benefit from income taxes is both") {
  CHECK(kind_of("The provision for (benefit from) income taxes was [$2,990,000].", operating) == "inconsistent");
}

TEST_CASE("a gain that is named behind its amount") {
  CHECK(kind_of("In the quarter we recorded a gain of [$1.35 million] on the sale of our Harwell terminal.",
                operating) == "consistent");
  CHECK(kind_of("In the quarter we recorded a gain of [$1.53 million] on the sale of our Harwell terminal.",
                operating) == "inconsistent");
  CHECK(kind_of("In the quarter we recorded a gain of [$1.53 million] on the sale of trucks.", operating) !=
        "inconsistent");
}

TEST_CASE("a balance since year end") {
  CHECK(of_balances("Long-term debt was $68.5 million at June 30, 2008, up [$5.8 million] since year end.") ==
        "consistent");
  CHECK(of_balances("Long-term debt was $68.5 million at June 30, 2008, up [$8.5 million] since year end.") ==
        "inconsistent");
}

TEST_CASE("amounts due to somebody give no reason") {
  CHECK(of_balances("Amounts due to related parties were [$1,964 thousand] at June 30, 2008.") == "inconsistent");
}

TEST_CASE("a change that is repeated for another start") {
  constexpr std::string_view two_starts =
      "# Larkhill Carriers reports for the quarter ended June 30, 2008\n\nSalaries increased $2.2 million or 7% during "
      "the second quarter of 2008 as compared to the second quarter of 2007 and decreased $5.2 million or [14%] from "
      "the first quarter of 2008.\n\n"
      "| (in millions) | Three months ended June 30, 2008 | Three months ended June 30, 2007 |\n|---|---|---|\n"
      "| Salaries | 32.8 | 30.6 |\n\n"
      "| (in millions) | Three months ended June 30, 2008 | Three months ended March 31, 2008 | Change |\n"
      "|---|---|---|---|\n| Salaries | 32.8 | 38.0 | (14)% |\n";
  CHECK(verdict_in(two_starts).starts_with("consistent"));
  std::string stale(two_starts);
  stale.replace(stale.find("[14%]"), 5, "[7%]");
  CHECK(verdict_in(stale).starts_with("inconsistent"));
}

TEST_CASE("a part with one row of its name needs no measure of the sentence before") {
  constexpr std::string_view revenues =
      "| Restaurant sales | 27,510 | 26,440 |\n| Franchise revenue | 4,412 | 3,820 |\n"
      "| Total revenue | 31,922 | 30,260 |\n";
  CHECK(kind_of("Restaurant sales were up 4.0%. Franchise revenue was up [15.5%] to $4.4 million.", revenues) ==
        "consistent");
  CHECK(kind_of("Restaurant sales were up 4.0%. Franchise revenue was up [21.5%] to $4.4 million.", revenues) ==
        "inconsistent");
}

TEST_CASE("working capital and the current ratio are what accounting says they are") {
  constexpr std::string_view balance =
      "\n\n| (in thousands) | June 30, 2008 | December 31, 2007 |\n|---|---|---|\n| Total current assets | 55,783 | "
      "42,243 "
      "|\n| Total current liabilities | 14,326 | 13,251 |\n| Long-term debt | 24,680 | 26,419 |\n"
      "| Shareholders' equity | 121,113 | 106,491 |\n";
  auto const said = [&](std::string sentence) {
    return verdict_in("# Larkhill Carriers reports for the quarter ended June 30, 2008\n\n" + sentence.append(balance))
        .substr(0, 12);
  };
  CHECK(said("Working capital was [$41.5 million] at June 30, 2008.") == "consistent e");
  CHECK(said("Working capital was [$45.1 million] at June 30, 2008.") == "inconsistent");
  CHECK(said("Working capital excluding cash was [$40.7 million] at June 30, 2008.") != "inconsistent");
  CHECK(said("The current ratio was [3.9 to 1] at June 30, 2008.") == "consistent e");
  CHECK(said("The current ratio was [2.9 to 1] at June 30, 2008.") == "inconsistent");
  CHECK(said("The ratio of long-term debt to shareholders' equity was [20.4%] at June 30, 2008.") == "consistent e");
  CHECK(said("The ratio of long-term debt to shareholders' equity was [24.0%] at June 30, 2008.") == "unverifiable");
}

TEST_CASE("a share that is compared with another is of the same whole") {
  CHECK(kind_of(
            "Salaries were 37.0% of operating revenues in the quarter, compared with [37.2%] in the second quarter of "
            "2007.",
            operating) == "consistent");
  CHECK(kind_of(
            "Salaries were 37.0% of operating revenues in the quarter, compared with [32.7%] in the second quarter of "
            "2007.",
            operating) == "inconsistent");
}
