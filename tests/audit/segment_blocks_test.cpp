// Tables that print a block of rows for each segment, sections of segments, and where the text leaves them.

#include "tests/audit/audited.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

using tieout::test::all;
using tieout::test::verdict_in;
using tieout::test::verdicts_in;

namespace {

std::string document_with(std::string_view text) {
  std::string document = "# Tolland Works reports results for the quarter ended September 30, 2015\n\n";
  document += text;
  document += R"(

## Statements of Income (in millions)

| | Three months ended September 30, 2015 | Three months ended September 30, 2014 |
|---|---|---|
| Net sales | 431.6 | 402.8 |
| Cost of sales | 262.1 | 250.9 |
| Gross profit | 169.5 | 151.9 |
| Operating income | 61.3 | 52.2 |
| Income before income taxes | 58.4 | 49.7 |
| Income taxes | 20.4 | 18.1 |
| Net income | 38.0 | 31.6 |

## Financial information by business (in millions)

| | Three months ended September 30, 2015 | Three months ended September 30, 2014 |
|---|---|---|
| Hoisting Gear | | |
| Net sales | 188.2 | 171.4 |
| Operating income | 30.1 | 24.0 |
| Operating margin | 16.0% | 14.0% |
| Winches | | |
| Net sales | 143.9 | 139.6 |
| Operating income | 21.6 | 18.4 |
| Operating margin | 15.0% | 13.2% |
| Dock Ladders | | |
| Net sales | 99.5 | 91.8 |
| Operating income | 14.9 | 15.6 |
| Operating margin | 15.0% | 17.0% |
| Corporate office | (5.3) | (5.8) |
| Total net sales | 431.6 | 402.8 |
| Total operating income | 61.3 | 52.2 |
)";
  return document;
}

std::string kind_of(std::string_view sentence) {
  std::string const verdict = verdict_in(document_with(sentence));
  return verdict.substr(0, verdict.find(' '));
}

}  // namespace

TEST_CASE("rows that come back under one heading after the other are those of the headings") {
  CHECK(verdicts_in(document_with(R"(## Segment results

**Hoisting Gear**

- Sales of [$188.2 million] reflected a [10 percent] increase compared to the third quarter of 2014.
- Operating margin of [16.0 percent] represented a [200 basis point] improvement compared to the third quarter of 2014.

**Dock Ladders**

- Sales of [$99.5 million] reflected an [8 percent] increase compared to the third quarter of 2014.
- Operating margin of [15.0 percent] represented a [200 basis point] decline compared to the third quarter of 2014.
)")) == all(8, "consistent"));
  CHECK(kind_of("**Winches**\n\n- Sales were [$134.9 million] in the quarter.") == "inconsistent");
  CHECK(kind_of("**Winches**\n\n- Sales were [$431.6 million] in the quarter.") != "consistent");
}

TEST_CASE("a paragraph behind the list of a segment may be about the company") {
  constexpr std::string_view list = "**Winches**\n\n- Sales were $143.9 million in the quarter.\n\n";
  CHECK(kind_of(std::string(list) + "Sales for the quarter were [$431.6 million].") == "consistent");
  CHECK(kind_of(std::string(list) + "- Sales for the quarter were [$431.6 million].") != "consistent");
}

TEST_CASE("what a sentence calls total or consolidated is the company's in the section of a segment, too") {
  constexpr std::string_view section = "It was a good quarter.\n\n## Bridge Cranes\n\nDemand held up.\n\n";
  CHECK(kind_of(std::string(section) + "For the quarter, total net sales were [$431.6 million].") == "consistent");
  CHECK(kind_of(std::string(section) + "For the quarter, total net sales were [$413.6 million].") == "unverifiable");
  CHECK(kind_of(std::string(section) + "For the quarter, net sales were [$431.6 million].") == "unverifiable");
}

TEST_CASE("a segment has no tax rate") {
  CHECK(kind_of("Winches sales rose to $143.9 million. The effective tax rate was [34.9%] compared with 36.4%.") ==
        "consistent");
  CHECK(kind_of("Winches sales rose to $143.9 million. Income before taxes was [$58.4 million].") == "unverifiable");
}

TEST_CASE("the profit of a segment and its sales may stand in two tables") {
  constexpr std::string_view sentence = " profit was [12.4%] of segment sales in the third quarter of 2015.";
  constexpr std::string_view tables = R"(

Sales by segment (in thousands):

| | Three months ended September 30, 2015 | Three months ended September 30, 2014 |
|---|---|---|
| Rope Works | 20,410 | 18,370 |
| Sail Lofts | 11,260 | 12,980 |
| Total | 31,670 | 31,350 |

Segment profit (in thousands):

| | Three months ended September 30, 2015 | Three months ended September 30, 2014 |
|---|---|---|
| Rope Works | 2,531 | 2,120 |
| Sail Lofts | 870 | 1,490 |
| Corporate | (640) | (610) |
| Operating profit | 2,761 | 3,000 |
)";
  std::string const title = "# Anders Rigging reports results for the quarter ended September 30, 2015\n\n";
  auto const verdict_of = [&](std::string_view segment) {
    return verdict_in(title + std::string(segment) + std::string(sentence) + std::string(tables)).substr(0, 10);
  };
  CHECK(verdict_of("Rope Works") == "consistent");
  CHECK(verdict_of("Sail Lofts") == "unverifiab");
}
