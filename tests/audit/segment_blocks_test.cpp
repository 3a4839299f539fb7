// Tables that print a block of rows for each segment, sections of segments, and where the text leaves them.

#include "tests/audit/audited.hpp"
#include "tests/audit/without_grade.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

using tieout::test::all;
using tieout::test::verdict_in;
using tieout::test::verdicts_in;
using tieout::test::without_grade;

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

std::string kind_of(std::string_view sentence) { return without_grade(verdict_in(document_with(sentence))); }

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

TEST_CASE("segments side by side are told apart by the heads of their columns") {
  constexpr std::string_view table = R"(

Underwriting results by segment (in thousands):

| | Marine 2015 | Inland 2015 | Total 2015 | Marine 2014 | Inland 2014 | Total 2014 |
|---|---|---|---|---|---|---|
| Net premiums earned | 84,210 | 31,400 | 115,610 | 80,150 | 29,620 | 109,770 |
| Losses incurred | 61,730 | 17,250 | 78,980 | 49,410 | 16,880 | 66,290 |
| Operating expenses | 28,940 | 9,870 | 38,810 | 24,200 | 9,350 | 33,550 |
| Underwriting income (loss) | (6,460) | 4,280 | (2,180) | 6,540 | 3,390 | 9,930 |
)";
  std::string const title = "# Holm Mutual reports results for the year ended December 31, 2015\n\n";
  auto const kind_in = [&](std::string_view sentence) {
    return without_grade(verdict_in(title + std::string(sentence) + std::string(table)));
  };
  CHECK(kind_in("The marine segment recorded an underwriting loss of [$6.5 million] in 2015.") == "consistent");
  CHECK(kind_in("The inland segment recorded underwriting income of [$4.3 million] in 2015.") == "consistent");
  CHECK(kind_in("The inland segment recorded underwriting income of [$6.5 million] in 2015.") == "unverifiable");
  CHECK(kind_in("Inland recorded underwriting income of [$4.3 million] in 2015.") == "consistent");
  CHECK(kind_in("Inland recorded underwriting income of [$4.8 million] in 2015.") == "unverifiable");
  CHECK(kind_in("The livestock segment recorded an underwriting loss of [$2.2 million] in 2015.") == "unverifiable");
}

TEST_CASE("margins said in a sentence about a segment are of its own sales") {
  constexpr std::string_view tables = R"(

Segment sales (in millions):

| | Three months ended September 30, 2015 | Three months ended September 30, 2014 |
|---|---|---|
| Rope Works | 20.4 | 18.4 |
| Sail Lofts | 31.3 | 33.0 |
| Total sales | 51.7 | 51.4 |

Segment operating profit (in millions):

| | Three months ended September 30, 2015 | Three months ended September 30, 2014 |
|---|---|---|
| Rope Works | 2.5 | 2.1 |
| Sail Lofts | 2.9 | 3.8 |
| Corporate | (0.6) | (0.6) |
| Total operating profit | 4.8 | 5.3 |
)";
  std::string const title = "# Anders Rigging reports results for the quarter ended September 30, 2015\n\n";
  auto const kind_in = [&](std::string_view sentence) {
    return without_grade(verdict_in(title + std::string(sentence) + std::string(tables)));
  };
  CHECK(kind_in("Sail Lofts sales were $31.3 million, 5.2% below the 2014 quarter, with operating margins of [9.3%] as "
                "against 11.5% a year ago.") == "consistent");
  CHECK(
      kind_in("Rope Works sales were $20.4 million, 10.9% above the 2014 quarter, with operating margins of [9.3%].") ==
      "unverifiable");
}
