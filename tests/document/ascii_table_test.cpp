#include "tieout/engine/document/edgar_text.hpp"

#include "document_reading.hpp"

#include "tieout/engine/document/text_line.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace tieout;
using namespace tieout::testing;
using Texts = std::vector<std::string>;

namespace {

Document read(std::string source) { return read_with(read_edgar_text, std::move(source)); }

}  // namespace

TEST_CASE("ascii table: printed numbers") {
  for (char const* text :
       {"1,122", "$ 1,122", "(158)", "57.4%", "$(.05)", "-12", "12 %", "(3,000 )", "US$5", "5x", "12(1)",
        "\xe2\x82\xac"
        "5"}) {
    CAPTURE(text);
    CHECK(is_printed_number(text));
  }
  for (char const* text : {"", "$", "3/31/04", "Note 1", "1,122,", "May 5", "A-1", "360.733.x", "12 13", "ABC"}) {
    CAPTURE(text);
    CHECK(!is_printed_number(text));
  }
}

TEST_CASE("ascii table: between <TABLE> and </TABLE>") {
  Document const document = read(
      "                     Harrow Mills Inc.\n"
      "                      (In thousands)\n"
      "<TABLE>\n<CAPTION>\n"
      "                                        Three Months Ended\n"
      "                                      6/30/21      6/30/20\n"
      "                                      -------      -------\n"
      "<S>                                   <C>          <C>\n"
      "Revenues:\n"
      "  Cloth sales.....................    $ 1,200      $   980\n"
      "  Dyeing of cotton and of other\n"
      "   fibres                                 (45)          --\n"
      "                                      -------      -------\n"
      "      Total                           $ 1,155      $   980\n"
      "                                      =======      =======\n"
      "</TABLE>\n"
      "See the notes.\n");
  CHECK(passages(document, PassageKind::heading) == Texts{"Harrow Mills Inc. (In thousands)"});
  REQUIRE(document.grids.size() == 1);
  Grid const& grid = document.grids[0];
  CHECK(grid.character_columns);
  CHECK(grid.rows == 7);
  CHECK(grid.ruled_rows == std::vector<std::uint32_t>{2, 6, 7});
  CHECK(row(document, grid, 0) == "Three Months Ended");
  CHECK(row(document, grid, 1) == "6/30/21 | 6/30/20");
  CHECK(row(document, grid, 3) == "Cloth sales | $ 1,200 | $ 980");
  CHECK(row(document, grid, 4) == "Dyeing of cotton and of other");
  CHECK(row(document, grid, 5) == "fibres | (45) | --");
  CHECK(row(document, grid, 6) == "Total | $ 1,155 | $ 980");
  CHECK(cell(document, grid, "6/30/21").header);
  CHECK(!cell(document, grid, "Total").header);
  CHECK(cell(document, grid, "Total").indent == 6);
  CHECK(cell(document, grid, "(45)").column == 42);
  CHECK(cell(document, grid, "(45)").width == 4);
  CHECK(cell(document, grid, "$ 1,200").column == 38);
  CHECK(passages(document, PassageKind::heading).size() == 1);
}

TEST_CASE("ascii table: without markup") {
  Document const document = read(
      "The loans of the bank are set out below, as they stood at the end of each of\n"
      "the two years.\n"
      "\n"
      "LOANS  (unaudited)        June 30,          June 30,\n"
      "                            2021              2020\n"
      "------------------------------------------------------------\n"
      "\n"
      "1-4 Family              $  9,766   13%    $  9,124   14%\n"
      "Commercial and\n"
      " industrial               13,235   69%       9,720   68%\n"
      "Construction                 410  100% $        86  100%\n"
      "                         -------------------------------\n"
      "Total                   $ 23,411          $ 18,930\n"
      "\n\n"
      "DEPOSITS (unaudited)      June 30,          June 30,\n"
      "                            2021              2020\n"
      "------------------------------------------------------------\n"
      "Savings                 $  2,958          $  3,543\n"
      "Checking                   9,835             8,789\n"
      "\n"
      "The bank holds these deposits in its own name, and it has no plans to change that.\n");
  REQUIRE(document.grids.size() == 2);
  Grid const& loans = document.grids[0];
  CHECK(row(document, loans, 0) == "LOANS (unaudited) | June 30, | June 30,");
  CHECK(row(document, loans, 1) == "2021 | 2020");
  CHECK(row(document, loans, 2) == "1-4 Family | $ 9,766 | 13% | $ 9,124 | 14%");
  CHECK(row(document, loans, 3) == "Commercial and");
  CHECK(row(document, loans, 4) == "industrial | 13,235 | 69% | 9,720 | 68%");
  CHECK(row(document, loans, 5) == "Construction | 410 | 100% | $ 86 | 100%");
  CHECK(loans.rows == 7);
  Grid const& deposits = document.grids[1];
  CHECK(row(document, deposits, 0) == "DEPOSITS (unaudited) | June 30, | June 30,");
  CHECK(deposits.rows == 4);
  CHECK(passages(document, PassageKind::paragraph).size() == 2);
}

TEST_CASE("ascii table: prose inside a marked table is running text") {
  Document const document = read(
      "<TABLE>\n<S>                        <C>      <C>\n"
      "Sales                      1,000      900\n"
      "Costs                        600      500\n"
      "\n"
      "Sales grew by 100 thousand dollars, or 11%, over those of the prior year, which\n"
      "was mainly due to the weaving shed that opened in the second quarter.\n"
      "</TABLE>\n");
  REQUIRE(document.grids.size() == 1);
  CHECK(document.grids[0].rows == 2);
  REQUIRE(document.passages.size() == 1);
  CHECK(document.view(document.passages[0].text).starts_with("Sales grew by 100"));
}

TEST_CASE("ascii table: figures that columns a single blank apart print") {
  Document const document = read(
      "<TABLE>\n<S> <C> <C>\n"
      "                     March 28, March 29,\n"
      "Looms                     1,200 1,100\n"
      "Spindles                  (200) (150)\n"
      "Bales of cotton bought    4,500 3,900\n"
      "Total of all holdings now 5,500 4,850\n"
      "</TABLE>\n");
  REQUIRE(document.grids.size() == 1);
  Grid const& grid = document.grids[0];
  CHECK(row(document, grid, 0) == "March 28, | March 29,");
  CHECK(row(document, grid, 1) == "Looms | 1,200 | 1,100");
  CHECK(row(document, grid, 2) == "Spindles | (200) | (150)");
}

TEST_CASE("ascii table: columns count characters, and tabs reach to the next stop") {
  Document const document = read(
      "<TABLE>\n<S>\t<C>\t<C>\n"
      "Caf\xc3\xa9 sales        1,000     900\n"
      "Tea\t\t    600\t500\n"
      "</TABLE>\n");
  REQUIRE(document.grids.size() == 1);
  Grid const& grid = document.grids[0];
  CHECK(cell(document, grid, "Caf\xc3\xa9 sales").width == 10);
  CHECK(cell(document, grid, "1,000").column == 18);
  CHECK(cell(document, grid, "600").column == 20);
  CHECK(cell(document, grid, "500").column == 24);
}

TEST_CASE("ascii table: a financial data schedule names its values by tags") {
  Document const document = read(
      "<TABLE> <S> <C>\n"
      "<CASH>                         1,400\n"
      "<TOTAL-ASSETS>                 9,100\n"
      "</TABLE>\n");
  REQUIRE(document.grids.size() == 1);
  CHECK(row(document, document.grids[0], 0) == "CASH | 1,400");
  CHECK(row(document, document.grids[0], 1) == "TOTAL-ASSETS | 9,100");
}

TEST_CASE("ascii table: an unclosed <TABLE> is noted and its table found by layout") {
  Document const document = read(
      "<TABLE>\n"
      "Sales                      1,000      900\n"
      "Costs                        600      500\n"
      "\n"
      "We expect the mill to run at its full capacity for the remainder of the year, and\n"
      "no new shed is planned.\n");
  CHECK(document.notes.size() == 1);
  REQUIRE(document.grids.size() == 1);
  CHECK(document.grids[0].rows == 2);
  CHECK(passages(document, PassageKind::paragraph).size() == 1);
}

TEST_CASE("ascii table: prose with double blanks and lone figures is no table") {
  Document const document = read(
      "Sales of cloth rose by 12%.  The mills ran at full capacity in the quarter, and\n"
      "the costs of cotton were 5% lower.  Wages were unchanged.  We expect sales of  $5\n"
      "million.\n"
      "\n"
      "12 Mill Lane, Ashby                                   90210\n");
  CHECK(document.grids.empty());
}
