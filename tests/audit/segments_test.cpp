// Sentences about a part of the company, or about somebody else, beside tables that also show the whole.

#include "tests/audit/audited.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

using tieout::test::verdict_in;

namespace {

constexpr std::string_view by_segment = R"(

| (in millions) | Three months ended March 31, 2014 | Three months ended March 31, 2013 |
|---|---|---|
| Sales: | | |
| Orchard Tools | 310.5 | 290.1 |
| Cold Storage | 122.4 | 131.6 |
| Total sales | 432.9 | 421.7 |
| Operating income: | | |
| Orchard Tools | 41.7 | 35.2 |
| Cold Storage | 15.3 | 18.8 |
| Total operating income | 57.0 | 54.0 |
)";

std::string verdict_of(std::string_view text, std::string_view table = by_segment) {
  std::string document = "# Pellmere Reports Results for the Quarter Ended March 31, 2014\n\n";
  document += text;
  document += table;
  return verdict_in(document).substr(0, 12);
}

}  // namespace

TEST_CASE("a lead-in names the segment of its sentences") {
  CHECK(verdict_of("**Orchard Tools**: Sales were [$310.5 million], and operating income was $41.7 million.") ==
        "consistent e");
  CHECK(verdict_of("**Orchard Tools**: Sales were $310.5 million, up [7.0%].") == "consistent e");
  CHECK(verdict_of("**Orchard Tools.** Sales were $310.5 million. Operating income was [$41.7 million].") ==
        "consistent e");
  CHECK(verdict_of("Orchard Tools - Sales were $310.5 million. Operating income was [$57.0 million].") !=
        "consistent e");
  CHECK(verdict_of("Orchard Tools: Sales were $310.5 million. Operating income was [$44.1 million].") ==
        "inconsistent");
}

TEST_CASE("segment income is that of one segment, or of all") {
  constexpr std::string_view totals = R"(

| (in millions) | Three months ended March 31, 2014 | Three months ended March 31, 2013 |
|---|---|---|
| Orchard Tools | 41.7 | 35.2 |
| Cold Storage | 15.3 | 18.8 |
| Total segment income | 57.0 | 54.0 |
)";
  CHECK(verdict_of("Segment income was [$57.0 million].", totals) == "consistent e");
  CHECK(verdict_of("Segment income was [$41.7 million].", totals) == "unverifiable");
  CHECK(verdict_of("Total segment income was [$41.7 million].", totals) == "inconsistent");
}

TEST_CASE("a lead-in that is a measure names no segment") {
  CHECK(verdict_of("**Sales**: Sales were [$432.9 million].") == "consistent e");
  CHECK(verdict_of("**Operating income**: Operating income was [$58.0 million].") == "inconsistent");
}

TEST_CASE("a segment that does or has what the sentence says") {
  CHECK(verdict_of("The Orchard Tools segment reported sales of [$310.5 million].") == "consistent e");
  CHECK(verdict_of("The Orchard Tools segment reported sales of [$432.9 million].") != "consistent e");
  CHECK(verdict_of("In our Cold Storage segment, sales were $122.4 million, and operating income was "
                   "[$15.3 million].") == "consistent e");
  CHECK(verdict_of("Cold Storage delivered a [7.0%] sales decline.") == "consistent e");
  CHECK(verdict_of("Cold Storage delivered a 7.0% sales decline and Orchard Tools achieved sales growth of [7.0%].") ==
        "consistent e");
}

TEST_CASE("the sentence behind one about a segment is not about the company") {
  CHECK(verdict_of("Cold Storage sales were $122.4 million. Operating income was [$15.3 million].") == "consistent e");
  CHECK(verdict_of("Cold Storage sales were $122.4 million. Operating income was [$57.0 million].") == "unverifiable");
  CHECK(verdict_of("Sales of the Cold Storage segment were $122.4 million. The segment's operating income was "
                   "[$15.3 million].") == "consistent e");
  CHECK(verdict_of("Cold Storage sales were $122.4 million. Total operating income was [$57.0 million].") ==
        "consistent e");
  CHECK(verdict_of("Cold Storage sales were $122.4 million. The Company had operating income of [$57.0 million].") ==
        "consistent e");
}

TEST_CASE("a heading that tables know as a segment is one, whatever stands above it") {
  CHECK(verdict_of("### Cold Storage\n\nSales were [$122.4 million].") == "consistent e");
  CHECK(verdict_of("### Results of Operations\n\nSales were [$432.9 million].") == "consistent e");
  CHECK(verdict_of("### Results of Operations\n\nSales were [$433.9 million].") == "inconsistent");
}

TEST_CASE("a share of a segment's own sales") {
  CHECK(verdict_of("Orchard Tools operating income was $41.7 million, or [13.4%] of sales.") == "consistent e");
  CHECK(verdict_of("Operating income was $57.0 million, or [13.2%] of sales.") == "consistent e");
}

TEST_CASE("a place in front of the measure is not the company") {
  constexpr std::string_view by_place = R"(

| (in thousands) | Quarter ended March 31, 2014 | Quarter ended March 31, 2013 |
|---|---|---|
| Benelux | 40,310 | 38,700 |
| Iberia | 21,120 | 20,910 |
| Total revenue | 61,430 | 59,610 |
)";
  CHECK(verdict_of("In Iberia, revenue rose 1.0% to [$21.1 million].", by_place) == "consistent e");
  CHECK(verdict_of("In Iberia, revenue rose [1.0%] to $21.1 million.", by_place) == "consistent e");
  CHECK(verdict_of("In Iberia, revenue rose [3.1%] to $21.1 million.", by_place) != "consistent e");
  CHECK(verdict_of("Revenue from Benelux grew [4.2%].", by_place) == "consistent e");
  CHECK(verdict_of("In Lombardy, revenue rose [1.0%] to $21.1 million.", by_place) != "inconsistent");
  CHECK(verdict_of("In the quarter, revenue rose [4.2%] to $61.4 million.", by_place) == "inconsistent");
}

TEST_CASE("what somebody else had is not the company's") {
  constexpr std::string_view plain = R"(

| (in thousands) | Quarter ended March 31, 2014 | Quarter ended March 31, 2013 |
|---|---|---|
| Net sales | 61,430 | 59,610 |
| Operating income | 5,210 | 4,980 |
)";
  CHECK(verdict_of("The acquired business had net sales of [$4.4 million].", plain) == "unverifiable");
  CHECK(verdict_of("Corvan reported operating income of [$1.2 million].", plain) == "unverifiable");
  CHECK(verdict_of("Our largest competitor has net sales of [$2.1 billion].", plain) == "unverifiable");
  CHECK(verdict_of("Corvan, our subsidiary, had net sales of [$2.2 million].", plain) == "unverifiable");
  CHECK(
      verdict_of(
          "\u201CA good start,\u201D said the chair. \u201COur largest customer had net sales of [$9.0 billion].\u201D",
          plain) == "unverifiable");
  CHECK(verdict_of("The Company had net sales of [$64.4 million].", plain) == "inconsistent");
  CHECK(verdict_of("We had net sales of [$64.4 million].", plain) == "inconsistent");
  CHECK(verdict_of("Pellmere reported net sales of [$64.4 million].", plain) == "inconsistent");
  CHECK(verdict_of("For the quarter ended March 31, 2014, the Company reported net sales of [$61.4 million].", plain) ==
        "consistent e");
}

TEST_CASE("headings of parts of a report name no segment") {
  CHECK(verdict_of("Text.\n\n## Portfolio Performance\n\nSales were [$432.9 million].") == "consistent e");
  CHECK(verdict_of("Text.\n\n## Consolidated Underwriting Results\n\nSales were [$432.9 million].") == "consistent e");
  CHECK(verdict_of("Text.\n\n## Three-Month Results\n\nSales were [$432.9 million].") == "consistent e");
}

TEST_CASE("tables of segments with the same rows are told apart by the names above them") {
  constexpr std::string_view tables = R"(

**Consolidated Results (in millions)**

| | Three months ended March 31, 2014 | Three months ended March 31, 2013 |
|---|---|---|
| Net premiums written | 510.2 | 490.4 |
| Combined ratio | 95.1% | 96.0% |

**MARINE CARGO**

**(in millions)**

| | Three months ended March 31, 2014 | Three months ended March 31, 2013 |
|---|---|---|
| Net premiums written | 310.1 | 302.6 |
| Combined ratio | 97.3% | 97.9% |

**HOMEOWNERS**

**(in millions)**

| | Three months ended March 31, 2014 | Three months ended March 31, 2013 |
|---|---|---|
| Net premiums written | 200.1 | 187.8 |
| Combined ratio | 91.7% | 93.1% |
)";
  CHECK(verdict_of("Text.\n\n## Homeowners\n\nThe combined ratio was [91.7%].", tables) == "consistent e");
  CHECK(verdict_of("Text.\n\n## Homeowners\n\nThe combined ratio was [97.3%].", tables) != "consistent e");
  CHECK(verdict_of("Homeowners net premiums written were [$200.1 million].", tables) == "consistent e");
  CHECK(verdict_of("Homeowners net premiums written were [$510.2 million].", tables) != "consistent e");
  CHECK(verdict_of("Text.\n\n## Homeowners\n\nThe segment's net premiums written increased [$12.3 million] to $200.1 "
                   "million.",
                   tables) == "consistent e");
  CHECK(verdict_of("The combined ratio was [95.1%]. Homeowners did well.", tables) == "consistent e");
  CHECK(verdict_of("The combined ratio was [91.7%]. Homeowners did well.", tables) != "consistent e");
}

TEST_CASE("what was acquired is not the company, whenever it was named") {
  CHECK(verdict_of("In January 2014 we acquired Corvan Racks. Corvan had sales of [$4.1 million] in the quarter.") ==
        "unverifiable");
  CHECK(verdict_of("The Corvan acquisition is complete. Corvan Racks generated sales of [$4.1 million] in the "
                   "quarter.") == "unverifiable");
  CHECK(verdict_of("The acquired business added sales of [$4.1 million] in the quarter.") == "unverifiable");
  CHECK(verdict_of("Pellmere reported sales of [$423.9 million] in the quarter.") == "inconsistent");
}

TEST_CASE("a gross margin of a part stands under the heading of gross margins") {
  constexpr std::string_view table = R"(

**(In thousands)**

| | Three months ended March 31, 2022 | Three months ended March 31, 2021 |
|---|---|---|
| Net sales | | |
| Wholesale | 83,300 | 63,040 |
| Outlets | 20,102 | 18,137 |
| Total net sales | 103,402 | 81,177 |
| Gross margin | | |
| Wholesale | 26,300 | 21,020 |
| Outlets | 9,158 | 8,275 |
| Total gross margin | 35,458 | 29,295 |
)";
  auto const said = [&](std::string_view sentence) { return verdict_in(std::string(sentence) + std::string(table)); };
  CHECK(said("Outlets gross margin was [$9.2 million] in the first quarter of 2022.") == "consistent exact");
  CHECK(said("Outlets gross margin was [45.6%] of Outlets sales in the first quarter of 2022.") == "consistent exact");
  CHECK(said("Outlets gross sales were [$20.1 million] in the first quarter of 2022.").substr(0, 12) == "unverifiable");
}
