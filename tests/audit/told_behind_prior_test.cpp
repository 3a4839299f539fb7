// Periods that stand behind a prior level: of the prior level, or of the level before it.

#include "tests/audit/audited.hpp"
#include "tests/audit/without_grade.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

using tieout::test::verdict_in;
using tieout::test::without_grade;

namespace {

constexpr std::string_view quarter_and_half = R"(

| (in thousands) | Three months ended June 30, 2012 | Three months ended June 30, 2011 | Six months ended June 30, 2012 | Six months ended June 30, 2011 |
|---|---|---|---|---|
| Mooring fees | 13,807 | 12,112 | 26,800 | 23,155 |
| Charter revenue | 2,807 | 2,112 | 4,911 | 4,313 |
)";

std::string verdict_of(std::string_view text) {
  std::string document = "# Pellmere Marinas Reports Results for the Quarter Ended June 30, 2012\n\n";
  document += text;
  document += quarter_and_half;
  return without_grade(verdict_in(document));
}

}  // namespace

TEST_CASE("a length behind a prior level is the level's, too") {
  CHECK(verdict_of("Charter revenue increased to [$4.9 million] from $4.3 million for the six months.") ==
        "consistent");
  CHECK(verdict_of("Charter revenue increased to $4.9 million from [$4.3 million] for the six months.") ==
        "consistent");
  CHECK(verdict_of("Charter revenue increased [14%] to $4.9 million from $4.3 million for the six months.") ==
        "consistent");
  CHECK(verdict_of("Mooring fees increased to $13.8 million from [$12.1 million] for the quarter and to $26.8 million "
                   "from $23.2 million for the six months.") == "consistent");
  CHECK(verdict_of("Mooring fees increased to $13.8 million from $12.1 million for the quarter and to $26.8 million "
                   "from [$23.2 million] for the six months.") == "consistent");
  CHECK(verdict_of("Charter revenue increased to [$4.9 million] from $2.1 million for the quarter.") == "inconsistent");
}

TEST_CASE("a period behind a prior level that ends with the report is the level's") {
  CHECK(
      verdict_of("Charter revenue rose to [$4.9 million] from $4.3 million for the six months ended June 30, 2012.") ==
      "consistent");
  CHECK(
      verdict_of("Charter revenue rose to $4.9 million from [$4.3 million] for the six months ended June 30, 2012.") ==
      "consistent");
  CHECK(verdict_of("Charter revenue rose [14%] to $4.9 million from $4.3 million for the six months ended June 30, "
                   "2012.") == "consistent");
  CHECK(verdict_of("Charter revenue rose to $2.8 million from [$2.1 million] in the second quarter.") == "consistent");
  CHECK(verdict_of("Charter revenue for the quarter rose to $2.8 million from [$2.1 million] for the three months "
                   "ended June 30, 2011.") == "consistent");
}

TEST_CASE("a level is of the part of the year that the prior level names") {
  CHECK(verdict_of("Charter revenue was [$4.9 million] compared to $4.3 million for the six months ended June 30, "
                   "2011.") == "consistent");
  CHECK(verdict_of("Charter revenue was [$4.9 million], up 14% compared to $4.3 million for the same six-month period "
                   "last year.") == "consistent");
  CHECK(verdict_of("Charter revenue was $4.9 million compared to $4.3 million for the six months ended June 30, 2011. "
                   "Mooring fees rose [16%].") == "consistent");
  CHECK(verdict_of("Charter revenue was [$2.8 million] compared to $4.3 million for the six months ended June 30, "
                   "2011.") == "inconsistent");
  CHECK(verdict_of("Charter revenue was [$2.8 million] compared to $2.1 million for the three months ended June 30, "
                   "2011.") == "consistent");
  CHECK(verdict_of("Charter revenue for the quarter was [$2.8 million] compared to $4.3 million for the six months "
                   "ended June 30, 2011.") == "consistent");
}

TEST_CASE("a year that is not over with the report is told of in part") {
  CHECK(verdict_of("For the six months ended June 30, 2012, mooring fees were $26.8 million. Charter revenue was [$4.9 "
                   "million] in 2012 and $4.3 million in 2011.") == "consistent");
  CHECK(verdict_of("For the six months ended June 30, 2012, mooring fees were $26.8 million. Charter revenue was $4.9 "
                   "million in 2012 and [$4.3 million] in 2011.") == "consistent");
  CHECK(
      verdict_of("Mooring fees for the quarter were $13.8 million. Charter revenue was $2.8 million in 2012 and [$2.1 "
                 "million] in 2011.") == "consistent");
  // Of the quarter or of the half year: neither is contradicted, but both together.
  CHECK(verdict_of("Mooring fees for the quarter were $13.8 million. Charter revenue was [$4.3 million] in 2012.") ==
        "unverifiable");
  CHECK(verdict_of("Mooring fees for the quarter were $13.8 million. Charter revenue was [$4.7 million] in 2012.") ==
        "inconsistent");
  // Of years that are over nothing is told here.
  CHECK(verdict_of("Charter revenue was [$2.8 million] in 2010.") == "unverifiable");
}
