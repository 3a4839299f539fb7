// What a figure is said to include, and subjects that point back.

#include "tests/audit/audited.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

using tieout::test::verdict_in;

namespace {

std::string said(std::string_view sentence) {
  constexpr std::string_view table = R"(

| (in thousands) | Three Months Ended June 30, 2014 | Three Months Ended June 30, 2013 |
|---|---|---|
| Restaurant sales | 41,730 | 39,150 |
| Total costs and expenses | 38,260 | 36,480 |
| Net realized investment gains | 1,240 | 870 |
| Net income | 4,360 | 3,190 |
| FFO | 8,430 | 7,110 |
| FFO (excluding listed items) | 9,270 | 7,350 |
)";
  return verdict_in("Larkmoor Holdings reports for the three months ended June 30, 2014.\n\n" + std::string(sentence) +
                    std::string(table));
}

}  // namespace

TEST_CASE("an aside says what is in the subject, and is not the subject") {
  CHECK(said("Net income, including realized investment gains, totaled [$4,360,000] for the quarter.") ==
        "consistent exact");
  CHECK(said("Net income, including realized investment gains, totaled [$1,240,000] for the quarter.").substr(0, 10) !=
        "consistent");
}

TEST_CASE("what something includes may be one of several") {
  CHECK(said("The quarter includes net realized investment gains of [$1.2 million].") == "consistent exact");
  CHECK(said("The quarter includes a net realized investment gain of [$0.5 million] on one bond.").substr(0, 12) ==
        "unverifiable");
  CHECK(said("Net realized investment gains were [$0.5 million] in the quarter.").substr(0, 12) == "inconsistent");
}

TEST_CASE("funds from operations including the items are not those excluding them") {
  CHECK(said("FFO including the listed items totaled [$8.4 million] for the quarter.") == "consistent exact");
  CHECK(said("FFO (excluding listed items) totaled [$9.3 million] for the quarter.").substr(0, 10) == "consistent");
}

TEST_CASE("these costs are those that a sentence before has named") {
  CHECK(said("As a percentage of restaurant sales, these costs went down to [23.7%] in the quarter.").substr(0, 12) ==
        "unverifiable");
  CHECK(said("Such costs were [$12.6 million] in the quarter.").substr(0, 12) == "unverifiable");
  CHECK(said("Total costs and expenses were [$12.6 million] in the quarter.").substr(0, 12) == "inconsistent");
}

TEST_CASE("a contribution to what is named behind it is a part of it") {
  CHECK(said("Results for the quarter included a partial contribution, [$240,000] in net income, from the new mill.")
            .substr(0, 12) == "unverifiable");
  CHECK(said("The new mill did well, contributing net income of [$1.1 million] for the quarter.").substr(0, 12) ==
        "unverifiable");
  CHECK(said("The company reported [$240,000] in net income for the quarter.").substr(0, 12) == "inconsistent");
}
