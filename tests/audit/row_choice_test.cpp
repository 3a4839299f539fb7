// Rows whose names are near to what a sentence says, and which of them it means.

#include "tests/audit/audited.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

using tieout::test::verdict_in;

namespace {

std::string verdict_of(std::string_view sentence, std::string_view tables) {
  std::string text(sentence);
  text += "\n\n";
  text += tables;
  return verdict_in(text);
}

}  // namespace

TEST_CASE("a balance is not the expense of the same name") {
  constexpr std::string_view tables = R"(**Consolidated Statements of Income (in thousands)**

| | Three Months Ended March 31, 2004 | Three Months Ended March 31, 2003 |
|---|---|---|
| Interest expense: | | |
| Deposits | 3,412 | 3,655 |
| Advances | 1,118 | 1,020 |

**Balance Sheets (in thousands)**

| | March 31, 2004 | December 31, 2003 |
|---|---|---|
| Total assets | 541,206 | 530,977 |
| LIABILITIES AND STOCKHOLDERS' EQUITY | | |
| Deposits | 402,633 | 391,204 |
)";
  auto const said = [&](std::string_view sentence) {
    return verdict_of(
        "Results of Farrow Savings for the three months ended March 31, 2004 follow.\n\n" + std::string(sentence),
        tables);
  };
  CHECK(said("Deposits increased 2.9% to [$402.6 million].") == "consistent exact");
  CHECK(said("Deposits increased [2.9%] to $402.6 million.") == "consistent exact");
  CHECK(said("Deposits increased 2.9% to [$420.6 million].") == "inconsistent transposed-digits");
  CHECK(said("Interest expense on deposits was [$3.4 million].") == "consistent exact");
}

TEST_CASE("a figure that a row of the same name gives in another table is not contradicted") {
  constexpr std::string_view tables = R"(**Statements of Income (in thousands)**

| | Year ended June 30, 2004 | Year ended June 30, 2003 |
|---|---|---|
| Warranties | 3,412 | 3,655 |

**Commitments by kind (in thousands)**

| | June 30, 2004 | June 30, 2003 |
|---|---|---|
| Long-dated promises to customers: | | |
| Warranties | 8,633 | 7,204 |
)";
  auto const said = [&](std::string_view sentence) {
    return verdict_of("# Farrow Tools reports for the year ended June 30, 2004\n\n" + std::string(sentence), tables)
        .substr(0, 12);
  };
  CHECK(said("Warranties were [$8.6 million] in 2004.") != "inconsistent");
  CHECK(said("Warranties were [$5.1 million] in 2004.") == "inconsistent");
}

TEST_CASE("what is numbered is told apart by its number") {
  constexpr std::string_view table = R"(| (in millions) | Year ended December 31, 2014 | Year ended December 31, 2013 |
|---|---|---|
| Stage 2 studies | 6.3 | 5.1 |
| Stage 3 studies | 17.9 | 11.0 |
| QX-118 | 4.4 | 2.9 |
| QX-225 | 8.8 | 9.7 |
)";
  CHECK(verdict_of("Stage 3 studies expense was [$17.9 million] in 2014.", table) == "consistent exact");
  CHECK(verdict_of("Stage 3 studies expense was [$6.3 million] in 2014.", table).substr(0, 10) != "consistent");
  CHECK(verdict_of("Stage 2 studies expense increased [62.7%] in 2014.", table).substr(0, 10) != "consistent");
  CHECK(
      verdict_of("Stage 2 and 3 studies expense was $6.3 million and [$17.9 million] in 2014.", table).substr(0, 12) !=
      "inconsistent");
  CHECK(verdict_of("In 2014 the cost of our QX-118 program was [$8.8 million].", table).substr(0, 10) != "consistent");
  CHECK(verdict_of("See Note 7. Stage 3 studies expense was [$17.9 million] in 2014.", table) == "consistent exact");
}

TEST_CASE("a total is not the net amount beside it") {
  constexpr std::string_view table = R"(| (in millions) | September 30, 2011 | December 31, 2010 |
|---|---|---|
| Total debt | 912.7 | 948.1 |
| Net debt | 655.4 | 701.3 |
| Inventories, net | 88.2 | 79.3 |
)";
  CHECK(verdict_of("At September 30, 2011, total debt was [$912.7 million].", table) == "consistent exact");
  CHECK(verdict_of("At September 30, 2011, total debt was [$655.4 million].", table).substr(0, 10) != "consistent");
  CHECK(verdict_of("At September 30, 2011, net debt was [$655.4 million].", table) == "consistent exact");
  CHECK(verdict_of("At September 30, 2011, total inventories were [$88.2 million].", table) == "consistent exact");
}

TEST_CASE("where rows of two words for one thing differ, the one that is said is meant") {
  constexpr std::string_view tables = R"(**Statements of Operations (in millions)**

| | Three Months Ended March 31, 2019 | Three Months Ended March 31, 2018 |
|---|---|---|
| Total revenues | 844.7 | 803.1 |

**Production (in millions)**

| | Three Months Ended March 31, 2019 | Three Months Ended March 31, 2018 |
|---|---|---|
| Life sales | 611.2 | 540.5 |
| Total sales | 1,290.6 | 1,102.4 |
)";
  CHECK(verdict_of("Total sales were [$1,290.6 million] in the first quarter of 2019.", tables) == "consistent exact");
  CHECK(verdict_of("Total sales were [$844.7 million] in the first quarter of 2019.", tables).substr(0, 10) !=
        "consistent");
  CHECK(verdict_of("Total revenues were [$844.7 million] in the first quarter of 2019.", tables) == "consistent exact");
}

TEST_CASE("losses on investments are no investment income") {
  constexpr std::string_view table =
      R"(| (in millions) | Three Months Ended March 31, 2019 | Three Months Ended March 31, 2018 |
|---|---|---|
| Net investment income | 388.4 | 351.9 |
| Net investment gains (losses) | (17.3) | (9.6) |
| Net income (loss) | 41.2 | 38.5 |
)";
  CHECK(verdict_of("Net investment losses were [$17.3 million] in the first quarter of 2019.", table) ==
        "consistent exact");
  CHECK(verdict_of("Net investment losses were [$13.7 million] in the first quarter of 2019.", table).substr(0, 10) !=
        "consistent");
  CHECK(verdict_of("Net investment income was [$388.4 million] in the first quarter of 2019.", table) ==
        "consistent exact");
  constexpr std::string_view without = R"(| (in millions) | Three Months Ended March 31, 2019 |
|---|---|
| Net investment income | 388.4 |
)";
  CHECK(verdict_of("Net investment losses were [$17.3 million] in the first quarter of 2019.", without) ==
        "unverifiable not-tabulated");
}

TEST_CASE("of columns of parts and their total, the total is meant where no part is named") {
  constexpr std::string_view table = R"(| (in thousands) | Severance | Leases | Total |
|---|---|---|---|
| Balance at December 31, 2011 | 2,104 | 4,010 | 6,114 |
| Charges | 3,355 | 512 | 3,867 |
| Cash payments | (4,010) | (1,233) | (5,243) |
| Balance at December 31, 2012 | 1,449 | 3,289 | 4,738 |
)";
  auto const said = [&](std::string_view sentence) {
    return verdict_of("# Farrow Tools: notes for the year ended December 31, 2012\n\n" + std::string(sentence), table);
  };
  CHECK(said("Cash payments were [$5.2 million] in 2012.") == "consistent exact");
  CHECK(said("Cash payments were [$1.2 million] in 2012.").substr(0, 10) != "consistent");
  CHECK(said("Cash payments for severance were [$4.0 million] in 2012.") == "consistent exact");
}

TEST_CASE("a change per share that does not say of what is not contradicted") {
  constexpr std::string_view table = R"(| | Three Months Ended June 30, 2010 | Three Months Ended June 30, 2009 |
|---|---|---|
| Net income per share - diluted | 0.41 | 0.29 |
| FFO per diluted share | 0.77 | 0.71 |
)";
  CHECK(verdict_of("Funds from operations for the three months ended June 30, 2010 were $0.77 per diluted share, "
                   "compared with $0.71 per diluted share for the three months ended June 30, 2009, a per share "
                   "increase of [8.5%].",
                   table)
            .substr(0, 12) != "inconsistent");
  CHECK(verdict_of("Net income per diluted share for the three months ended June 30, 2010 increased [61.4%].", table)
            .substr(0, 12) == "inconsistent");
}

TEST_CASE("income attributable to the company has its earnings per share beside it") {
  constexpr std::string_view table =
      R"(| (in millions, except per share data) | Three months ended June 30, 2015 | Three months ended June 30, 2014 |
|---|---|---|
| Net income | 71.4 | 69.8 |
| Net income attributable to Corvan | 70.2 | 68.1 |
| Net income attributable to noncontrolling interests | 1.2 | 1.7 |
| Diluted earnings per share | 1.13 | 1.09 |
)";
  CHECK(verdict_of("Net income attributable to Corvan for the three months ended June 30, 2015 was $70.2 million, or "
                   "[$1.13 per diluted share].",
                   table) == "consistent exact");
  CHECK(verdict_of("Net income attributable to Corvan for the three months ended June 30, 2015 was $70.2 million, or "
                   "[$1.31 per diluted share].",
                   table) == "inconsistent transposed-digits");
  CHECK(verdict_of("Net income attributable to noncontrolling interests for the three months ended June 30, 2015 was "
                   "$1.2 million, or [$0.02 per diluted share].",
                   table)
            .substr(0, 12) != "inconsistent");
}

TEST_CASE("net interest income is before the provision") {
  constexpr std::string_view table = R"(| (in thousands) | Year ended June 30, 2003 | Year ended June 30, 2002 |
|---|---|---|
| Net interest income | 7,212 | 6,905 |
| Provision for loan losses | 310 | 275 |
| Net interest income after provision for loan losses | 6,902 | 6,630 |
)";
  CHECK(verdict_of("Net interest income before provision for loan losses was [$7.2 million] in the year ended June 30, "
                   "2003.",
                   table) == "consistent exact");
  CHECK(verdict_of("Net interest income before provision for loan losses was [$6.9 million] in the year ended June 30, "
                   "2003.",
                   table)
            .substr(0, 12) == "inconsistent");
  CHECK(verdict_of("Net interest income after provision for loan losses was [$6.9 million] in the year ended June 30, "
                   "2003.",
                   table) == "consistent exact");
}

TEST_CASE("basic and diluted are no part of a per-share measure's name") {
  constexpr std::string_view table = R"(| | Three Months Ended June 30, 2010 | Three Months Ended June 30, 2009 |
|---|---|---|
| FFO per diluted share | 0.77 | 0.71 |
| Net income per share - diluted | 0.41 | 0.29 |
| Dividends per common share | 0.31 | 0.30 |
)";
  CHECK(verdict_of("FFO for the three months ended June 30, 2010 was [$0.77 per diluted share].", table) ==
        "consistent exact");
  CHECK(
      verdict_of("FFO for the three months ended June 30, 2010 was [$0.97 per diluted share].", table).substr(0, 12) ==
      "inconsistent");
  CHECK(
      verdict_of("AFFO for the three months ended June 30, 2010 was [$0.97 per diluted share].", table).substr(0, 12) ==
      "unverifiable");
}

TEST_CASE("a word of the caption is not the name that a measure of that name lacks") {
  constexpr std::string_view cranes = R"(

**TALLOW CRANES INC.**

**CONSOLIDATED STATEMENTS OF OPERATIONS (in thousands)**

| | Three Months Ended June 30, 2012 | Three Months Ended June 30, 2011 |
|---|---|---|
| Revenue: | | |
| Crane revenue | 61,400 | 54,900 |
| Rigging revenue | 12,300 | 8,100 |
| Base revenue | 73,700 | 63,000 |
| Fuel surcharges | 4,000 | 3,200 |
| Total revenue | 77,700 | 66,200 |
)";
  auto const said = [&](std::string_view sentence) { return verdict_in(std::string(sentence) + std::string(cranes)); };
  CHECK(said("Crane base revenue grew by [11.8%] in the three months ended June 30, 2012.").substr(0, 12) ==
        "unverifiable");
  CHECK(said("Base revenue grew by [11.8%] in the three months ended June 30, 2012.").substr(0, 12) == "inconsistent");
}
