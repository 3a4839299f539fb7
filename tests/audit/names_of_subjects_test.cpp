// Subjects that name their row in other words: with a footnote mark, by an abbreviation, with a heading that runs into
// the text, by the region that something is of.

#include "tests/audit/audited.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

using tieout::test::verdict_in;

namespace {

constexpr std::string_view tables = R"(
**Statements of Operations (in thousands, except per share data)**

| | Three Months Ended June 30, 2011 | Three Months Ended June 30, 2010 |
|---|---|---|
| Revenues: | | |
| Advisory services | 31,420 | 28,310 |
| Support | 60,000 | 56,000 |
| Total revenues | 91,420 | 84,310 |
| Labor expenses | 20,640 | 18,250 |
| Marketing, design and administrative expenses | 9,640 | 8,250 |
| Restructuring expenses | 1,240 | 450 |
| Operating income | 11,350 | 9,700 |
| Net investment income | 2,290 | 2,150 |
| Net income | 7,378 | 6,402 |
| Basic | $0.63 | $0.55 |
| Diluted | $0.61 | $0.52 |
| EBITDA | 16,940 | 14,080 |
| EBITDAR | 19,870 | 17,210 |

**Revenues by Region (in thousands)**

| | Three Months Ended June 30, 2011 | Three Months Ended June 30, 2010 |
|---|---|---|
| Europe | 40,120 | 35,310 |
| North America | 51,300 | 49,000 |
| Total revenues | 91,420 | 84,310 |

**Cash Flows (in thousands)**

| | Three Months Ended June 30, 2011 | Three Months Ended June 30, 2010 |
|---|---|---|
| Cash provided by operating activities | 8,460 | 7,910 |
| Cash used in investing activities | (3,260) | (2,910) |

**Liquidity**

| | June 30, 2011 | June 30, 2010 |
|---|---|---|
| Current ratio | 2.7 | 2.4 |
| Quick ratio | 1.6 | 1.3 |
)";

std::string said(std::string_view sentence) {
  std::string text = "# Harbourside Lamps (NYSE: HBSL) reports for the three months ended June 30, 2011\n\n";
  text += sentence;
  text += "\n\n";
  text += tables;
  return verdict_in(text);
}

}  // namespace

TEST_CASE("a footnote mark glued to a word is no part of it") {
  CHECK(said("EBITDA1 was [$16.9 million] in the quarter.") == "consistent exact");
  CHECK(said("EBITDA1 was [$15.9 million] in the quarter.").starts_with("unverifiable"));
  CHECK(said("Operating income2 increased [17.0%] in the quarter.") == "consistent exact");
  CHECK(said("Plant7 earned [$16.9 million] in the quarter.").starts_with("unverifiable"));
}

TEST_CASE("abbreviations with an ampersand, or of other letters than those of their words") {
  CHECK(said("Marketing, design and administrative (MD&A) expenses matter to us. MD&A expenses of [$9.6 million] were "
             "reported in the quarter.") == "consistent exact");
  CHECK(said("Earnings before interest, taxes, D&A and rent (\"EBITDAR\") were [$19.9 million] for the quarter.") ==
        "consistent exact");
  CHECK(said("Earnings before interest, taxes, D&A and rent (\"EBITDAR\") were [$16.9 million] for the quarter.")
            .starts_with("unverifiable"));
}

TEST_CASE("a heading that runs into its text names the subject once") {
  CHECK(said("Labor Expenses Labor expenses, which include wages, increased [13.1%] in the quarter.") ==
        "consistent exact");
}

TEST_CASE("revenue of a region is in the row of the region") {
  CHECK(said("European revenues were [$40.1 million] in the quarter.") == "consistent exact");
  CHECK(said("North American revenues rose [4.7%] in the quarter.") == "consistent exact");
  CHECK(said("Asian revenues were [$40.1 million] in the quarter.").starts_with("unverifiable"));
}

TEST_CASE("services under revenues are revenue") {
  CHECK(said("Advisory revenues increased [11.0%] in the quarter.") == "consistent exact");
  CHECK(said("Training revenues increased [11.0%] in the quarter.").starts_with("unverifiable"));
}

TEST_CASE(
    "charges are expenses where something is restructured, and cash from operations is that of these activities") {
  CHECK(said("Restructuring charges were [$1.2 million] in the quarter.") == "consistent exact");
  CHECK(said("Cash provided by operations was [$8.5 million] in the quarter.") == "consistent exact");
  CHECK(said("Cash used in operations was [$3.3 million] in the quarter.") != "consistent exact");
  CHECK(said("Total revenue from continuing operations was [$91.4 million] in the quarter.") == "consistent exact");
  CHECK(said("Total revenue from discontinued operations was [$91.4 million] in the quarter.")
            .starts_with("unverifiable"));
}

TEST_CASE("basic and diluted under the net income are earnings per share") {
  CHECK(said("Diluted EPS of [$0.61] was reported for the quarter.") == "consistent exact");
  CHECK(said("Earnings per diluted share were [$0.61] in the quarter.") == "consistent exact");
  CHECK(said("Earnings per diluted share were [$0.71] in the quarter.").starts_with("inconsistent"));
}

TEST_CASE("the current ratio is a number") {
  CHECK(said("The current ratio was [2.7] at June 30, 2011.") == "consistent exact");
  CHECK(said("The leverage ratio was [2.7] at June 30, 2011.").starts_with("unverifiable"));
}

TEST_CASE("what somebody is pleased to report, what explains itself, and what something is in spite of") {
  CHECK(said("\"I am pleased to report net income of [$7.4 million] for the second quarter,\" said Ms. Hale.") ==
        "consistent exact");
  CHECK(said("That is why operating income increased [17.0%] in the quarter.") == "consistent exact");
  CHECK(said("Our distribution segment experienced a revenue increase of [7.2%] in the quarter.")
            .starts_with("unverifiable"));
  CHECK(said("Costs fell in spite of a revenue increase of [8.4%] in the quarter.") == "consistent exact");
}

TEST_CASE("a company with its symbol behind its name is not a part of it") {
  CHECK(said("NEWPORT - Harbourside Lamp Works Company, dba Harbourside Lamps (NYSE: HBSL), reported net income of "
             "[$7.4 million] for the quarter.") == "consistent exact");
  CHECK(said("Ulmer Tiles (NYSE: ULMT), reported net income of [$7.4 million] for the quarter.")
            .starts_with("unverifiable"));
}

TEST_CASE("the margin of a part is on the sales of the part") {
  constexpr std::string_view segments = R"(
**Segments (in thousands)**

| | Three Months Ended June 30, 2011 | Three Months Ended June 30, 2010 |
|---|---|---|
| Wholesale net sales | 60,000 | 56,000 |
| Retail net sales | 31,420 | 28,310 |
| Net sales | 91,420 | 84,310 |
| Wholesale gross profit | 21,000 | 18,600 |
| Retail gross profit | 17,000 | 15,000 |
| Gross profit | 38,000 | 33,600 |
)";
  auto const of_part = [&](std::string_view sentence) {
    std::string text = "# Harbourside Lamps reports for the three months ended June 30, 2011\n\n";
    return verdict_in(text.append(sentence).append("\n\n").append(segments));
  };
  CHECK(of_part("Wholesale gross margin was [35.0%] in the quarter.") == "consistent exact");
  CHECK(of_part("Wholesale gross margin was [23.0%] in the quarter.").starts_with("unverifiable"));
  CHECK(of_part("Gross margin was [41.6%] in the quarter.") == "consistent exact");
}

TEST_CASE("a marked name is that of the row of this very name, and earnings per share may have the owner behind") {
  constexpr std::string_view highlights = R"(
**Highlights (in millions, except per share data)**

| | Three Months Ended June 30, 2011 | Three Months Ended June 30, 2010 |
|---|---|---|
| Operating Cash Flow | $12.6 | $10.1 |
| Adjusted Earnings | $25.8 | $22.1 |
| Adjusted Earnings Per Share | $0.29 | $0.25 |

**Statements of Operations (in thousands, except per share data)**

| | Three Months Ended June 30, 2011 | Three Months Ended June 30, 2010 |
|---|---|---|
| Net income attributable to HBSL | 7,378 | 6,402 |
| Income (Loss) Per Share attributable to HBSL - Diluted | $0.61 | $0.52 |
| Dividends Per Share | $0.20 | $0.15 |

**Statements of Cash Flows (in thousands)**

| | Three Months Ended June 30, 2011 | Three Months Ended June 30, 2010 |
|---|---|---|
| Net cash provided by operating activities | 13,910 | 11,200 |
)";
  auto const here = [&](std::string_view sentence) {
    std::string text = "# Harbourside Lamps (NYSE: HBSL) reports for the three months ended June 30, 2011\n\n";
    return verdict_in(text.append(sentence).append("\n\n").append(highlights));
  };
  CHECK(here("Operating cash flow1 totaled [$12.6 million] in the quarter.") == "consistent exact");
  CHECK(here("Operating cash flow1 totaled [$14.6 million] in the quarter.").starts_with("unverifiable"));
  CHECK(here("Adjusted earnings were [$25.8 million] in the quarter.") == "consistent exact");
  CHECK(here("Adjusted earnings1 were $25.8 million, or [$0.29] per share, in the quarter.") == "consistent exact");
  CHECK(here("Net income attributable to HBSL was $7.4 million, or [$0.61] per diluted share.") == "consistent exact");
  CHECK(here("Net income attributable to HBSL was $7.4 million, or [$0.20] per diluted share.") != "consistent exact");
}

TEST_CASE("a part of the total, and a part of sales that are named as a part") {
  CHECK(said("Europe made up [44%] of the total in the quarter.") == "consistent exact");
  CHECK(said("Europe made up [54%] of the total in the quarter.").starts_with("unverifiable"));
}

TEST_CASE("a heading of additional information names no part, and preliminary figures are those of the row") {
  CHECK(said("## Additional Information\n\nTotal revenues were [$91.4 million] in the quarter.") == "consistent exact");
  CHECK(said("Preliminary net income was [$7.4 million] in the quarter.") == "consistent exact");
  CHECK(said("Investment income was [$2.3 million] in the quarter.") == "consistent exact");
  CHECK(said("Investment income was [$2.6 million] in the quarter.").starts_with("unverifiable"));
  CHECK(said("Preliminary net income was [$7.9 million] in the quarter.").starts_with("unverifiable"));
}

TEST_CASE("pre-tax income is income before taxes") {
  auto const said = [](std::string const& sentence) {
    return tieout::test::verdict_in("# Ansty Homes reports for the quarter ended December 31, 2016\n\n" + sentence +
                                    "\n\n| (in thousands) | Three months ended December 31, 2016 |\n|---|---|\n"
                                    "| Total revenues | 4,429,412 |\n| Income before income taxes | 404,894 |\n")
        .substr(0, 12);
  };
  CHECK(said("Pretax income was [$404.9 million] in the quarter.") == "consistent e");
  CHECK(said("Pre-tax income was [$409.4 million] in the quarter.") == "inconsistent");
  CHECK(said("The pretax margin was [9.1%] in the quarter.") == "consistent e");
}
