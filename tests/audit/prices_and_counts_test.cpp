// Prices of one thing in tables of thousands, some things out of all that there are, and what one cause did.

#include "tests/audit/audited.hpp"
#include "tests/audit/without_grade.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

using tieout::test::verdict_in;
using tieout::test::without_grade;

namespace {

std::string kind_of(std::string_view sentence, std::string_view table) {
  std::string text = "# Quayside Direct reports for the year ended December 31, 2012\n\n";
  text += sentence;
  text += "\n\n";
  text += table;
  return without_grade(verdict_in(text));
}

constexpr std::string_view metrics = R"(Key metrics (in thousands)

| | 2012 | 2011 |
|---|---|---|
| Adjusted EBITDA | 7,318 | 4,260 |
| Net revenue | 91,448 | 79,539 |
| Average order value | $183.47 | $171.05 |
)";

constexpr std::string_view fleet = R"(

| (in thousands, except units) | 2012 | 2011 |
|---|---|---|
| Net revenue | 91,448 | 79,539 |
| Barges at year end | 2,163 | 2,080 |
)";

constexpr std::string_view stores = R"(Same-restaurant sales and unit data

| | 2012 | 2011 |
|---|---|---|
| Same-restaurant sales change | 2.9% | 1.1% |
| Company-owned restaurants, end of period | 476 | 429 |
)";

}  // namespace

TEST_CASE("cents among whole thousands are a price of one thing") {
  CHECK(kind_of("Average order value was [$183.47] in 2012.", metrics) == "consistent");
  CHECK(kind_of("Average order value was [$138.47] in 2012.", metrics) == "inconsistent");
  CHECK(kind_of("Net revenue was [$91.4 million] in 2012.", metrics) == "consistent");
}

TEST_CASE("some of what is counted contradicts no row of all") {
  CHECK(kind_of("The company has commitments to buy [210] barges in 2012.", fleet) == "unverifiable");
}

TEST_CASE("what one cause did is no change of the row") {
  CHECK(kind_of("As a result of the additional week, net revenue increased [$1.8 million] in 2012.", fleet) ==
        "unverifiable");
  CHECK(kind_of("As a result of these changes, net revenue increased [$1.8 million] in 2012.", fleet) ==
        "inconsistent");
}

TEST_CASE("a caption lends no row that it is of the same stores") {
  CHECK(kind_of("Company-owned same-restaurant sales were up [2.9%] in 2012.", stores) != "inconsistent");
}
