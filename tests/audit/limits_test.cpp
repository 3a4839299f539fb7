// What words behind or in front of a subject leave out of it, and what is still to come.

#include "tests/audit/audited.hpp"
#include "tests/audit/without_grade.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

using tieout::test::verdict_in;
using tieout::test::without_grade;

namespace {

std::string kind_of(std::string_view sentence, std::string_view rows) {
  std::string text = "# Summerlea Haulage reports for the quarter ended December 31, 2013\n\n";
  text += sentence;
  text +=
      "\n\n| (in thousands, except per share data) | Quarter ended December 31, 2013 | Quarter ended December 31, 2012 "
      "|\n|---|---|---|\n";
  text += rows;
  return without_grade(verdict_in(text));
}

constexpr std::string_view both =
    "| Revenue, before fuel surcharge | 87,104 | 76,420 |\n| Fuel surcharge | 4,344 | 3,119 |\n"
    "| Total revenue | 91,448 | 79,539 |\n";
constexpr std::string_view total =
    "| Total revenue | 91,448 | 79,539 |\n| Net income | 8,104 | 7,220 |\n"
    "| Dividends per share | 0.04 | 0.03 |\n";

}  // namespace

TEST_CASE("a measure without something is the row that says so") {
  CHECK(kind_of("Revenue, before fuel surcharge, increased 14% to [$87.1 million] from $76.4 million.", both) ==
        "consistent");
  CHECK(kind_of("Revenue, before fuel surcharge, increased 14% to [$78.1 million] from $76.4 million.", both) ==
        "inconsistent");
  CHECK(kind_of("Revenue, before fuel surcharge, was [$87.1 million] in the quarter.", total) == "unverifiable");
  CHECK(kind_of("Revenue was [$87.1 million] in the quarter.", total) == "inconsistent");
}

TEST_CASE("what is left out in front of the subject sets it apart from the row") {
  CHECK(kind_of("In the quarter, excluding a gain on the sale of the Fernhill yard, net income was [$6.4 million].",
                total) == "unverifiable");
  CHECK(kind_of("In the quarter, net income was [$6.4 million].", total) == "inconsistent");
}

TEST_CASE("what stands between a subject and its figure may leave something out of it") {
  CHECK(kind_of("Revenue in the quarter, with all figures net of fuel surcharges, was [$87.1 million].", total) ==
        "unverifiable");
  CHECK(kind_of("In the quarter, eliminating the effects of currency, revenue was [$87.1 million].", total) ==
        "unverifiable");
}

TEST_CASE("a result behind another one of the other sign is not a result of that sign") {
  constexpr std::string_view results = "| Net income (loss) | (1,597) | 1,108 |\n";
  CHECK(kind_of("This compared to a net loss of $1.6 million in the quarter and net income of [$1.1 million] in the "
                "quarter ended December 31, 2012.",
                results) != "inconsistent");
}

TEST_CASE("a dividend that will be paid is not the one that was") {
  CHECK(kind_of("A dividend of [$0.05 per share] will be paid in February.", total) == "unverifiable");
}

TEST_CASE("levels of another thing say nothing of a change") {
  CHECK(kind_of("We grew the fleet by [13%] and raised revenue per truck to $31,904 from $30,715.", total) !=
        "inconsistent");
  CHECK(kind_of("Revenue per truck grew [13%] to $31,904 from $30,715.", total) == "inconsistent");
}
