#include "tests/table/document_of.hpp"

#include <doctest/doctest.h>

using namespace tieout;
using namespace tieout::testing;

namespace {

constexpr char const* pipe_report = R"(# Fernhill Tools Inc.

Condensed Statements of Operations

(in thousands, except per share data)

|  |  | Years Ended June 30, |  |
|---|---|---|---|
|  | 2019 | 2018 | 2017 |
| Net sales | $ 9,120.0 | $ 8,410.5 | $ 7,002.1 |
| Cost of sales | 5,120.0 | 4,900.5 | 4,001.1 |
| Gross profit | 4,000.0 | 3,510.0 | 3,001.0 |
| Operating expenses: |  |  |  |
| Selling (1) | 1,200.0 | 1,100.0 | 900.0 |
| Administrative* | 800.0 | — | 701.0 |
| Total operating expenses | 2,000.0 | 1,100.0 | 1,601.0 |
| Operating income | $ 2,000.0 | $ 2,410.0 | $ 1,400.0 |
| Diluted earnings per share | $ 0.41 | $ 0.50 | $ (0.29) |
| Weighted average diluted shares outstanding | 4,878 | 4,820 | 4,827 |
| Gross margin | 43.9% | 41.7% | 42.9% |
)";

constexpr char const* ascii_report = R"(                          HARROW MILLS CORPORATION
                     CONSOLIDATED STATEMENTS OF INCOME
                     (In thousands, except per share data)
                                 (unaudited)

<TABLE>
<CAPTION>
                                         Three Months Ended              Six Months Ended
                                     --------------------------     --------------------------
                                       Mar 31,       Mar 31,          Mar 31,       Mar 31,
                                        2011          2010             2011          2010
                                     ------------  ------------     ------------  ------------
<S>                                  <C>           <C>              <C>           <C>
Net revenues                         $     5,300   $     4,100      $    10,100   $     8,000

Cost of revenues                           3,100         2,500            6,000         4,900

   Gross profit                            2,200         1,600            4,100         3,100

Operating expenses:

   Research and development                  700           600            1,300         1,200

   Selling, general and
    administrative                           900           800            1,700         1,600

        Total                              1,600         1,400            3,000         2,800

Income (loss) before income
 taxes                                       600           200            1,100           300

Income tax (benefit)                         200           (50)             300           (20)

Net income (loss)                    $       400   $       250      $       800   $       320

Diluted earnings (loss) per
 share                               $      0.04   $      0.03      $      0.08   $      0.03
</TABLE>
)";

constexpr char const* html_report =
    R"(<html><body><p>Larkspur Holdings plc</p><p>CONDENSED BALANCE SHEETS</p><p>(In millions)</p>
<table>
<tr><td></td><td></td><td colspan="3">June 27,<br>2020</td><td></td><td colspan="3">June 29,<br>2019</td></tr>
<tr><td>ASSETS:</td><td></td><td></td><td></td><td></td><td></td><td></td><td></td><td></td></tr>
<tr><td>Cash and cash equivalents</td><td></td><td>$</td><td>1,734</td><td></td><td></td><td>$</td><td>1,261</td><td></td></tr>
<tr><td>Receivables (2)</td><td></td><td></td><td>266</td><td></td><td></td><td></td><td>239</td><td></td></tr>
<tr><td></td><td></td><td colspan="3">&nbsp;</td><td></td><td colspan="3">&nbsp;</td></tr>
<tr><td>Total assets</td><td></td><td>$</td><td>2,000</td><td></td><td></td><td>$</td><td>1,500</td><td></td></tr>
<tr><td>LIABILITIES AND EQUITY:</td><td></td><td></td><td></td><td></td><td></td><td></td><td></td><td></td></tr>
<tr><td>Accounts payable</td><td></td><td>$</td><td>900</td><td></td><td></td><td>$</td><td>600</td><td></td></tr>
<tr><td>Retained earnings (deficit)</td><td></td><td></td><td>1,100</td><td></td><td></td><td></td><td>946</td><td></td></tr>
<tr><td>Accumulated other comprehensive loss</td><td></td><td></td><td>&mdash;</td><td></td><td></td><td></td><td>(46</td><td>)</td></tr>
<tr><td>Total liabilities and equity</td><td></td><td>$</td><td>2,000</td><td></td><td></td><td>$</td><td>1,500</td><td></td></tr>
</table></body></html>)";

}  // namespace

TEST_CASE("tables: a pipe table with one head over several years") {
  auto const statements = statements_of(pipe_report, "fernhill.md");
  REQUIRE(statements.size() == 1);
  Statement const& statement = statements.front();
  REQUIRE(statement.columns.size() == 3);
  CHECK(period_of(statement, 0) == "12 months to 2019-06-30");
  CHECK(period_of(statement, 2) == "12 months to 2017-06-30");
  CHECK(statement.scale == 3);
  CHECK(statement.scale_stated);
  CHECK(statement.caption.find("Condensed Statements of Operations") != std::string::npos);
  CHECK(value_of(statement, "Net sales", 0) == "9120000");
  CHECK(to_string(statement.ulp(row_of(statement, "Net sales"), 0)) == "100");
  CHECK(statement.places == 2);

  Row const& selling = statement.rows[row_of(statement, "Selling")];
  CHECK(selling.path == std::vector<std::string>{"Operating expenses"});
  CHECK(selling.polarity == Polarity::magnitude);
  std::uint32_t const administrative = row_of(statement, "Administrative");
  CHECK(statement.mask(administrative, 1));
  CHECK_FALSE(statement.printed(administrative, 1));
  CHECK(statement.rows[row_of(statement, "Operating income")].path.empty());

  Row const& per_share = statement.rows[row_of(statement, "Diluted earnings per share")];
  CHECK(per_share.unit == RowUnit::per_share);
  CHECK(per_share.scale == 0);
  CHECK(per_share.dilution == Dilution::diluted);
  CHECK(value_of(statement, "Diluted earnings per share", 2) == "-0.29");
  Row const& shares = statement.rows[row_of(statement, "Weighted average diluted shares outstanding")];
  CHECK(shares.unit == RowUnit::shares);
  CHECK(shares.scale == 3);
  CHECK(statement.rows[row_of(statement, "Gross margin")].unit == RowUnit::percent);
  CHECK(value_of(statement, "Gross margin", 1) == "41.7");
}

TEST_CASE("tables: evidence spans are the digits") {
  Document const document = document_of(pipe_report, "fernhill.md");
  auto const statements = statements_of(pipe_report, "fernhill.md");
  std::uint32_t const row = row_of(statements.at(0), "Net sales");
  Span const span = document.source_of(statements[0].cell(row, 1).text);
  CHECK(document.source.substr(span.begin, span.size()) == "8,410.5");
  Span const label = document.source_of(statements[0].rows[row].label_text);
  CHECK(document.source.substr(label.begin, label.size()) == "Net sales");
}

TEST_CASE("tables: an ASCII table with heads over two columns each and wrapped labels") {
  auto const statements = statements_of(ascii_report, "harrow.txt");
  REQUIRE(statements.size() == 1);
  Statement const& statement = statements.front();
  REQUIRE(statement.columns.size() == 4);
  CHECK(period_of(statement, 0) == "3 months to 2011-03-31");
  CHECK(period_of(statement, 1) == "3 months to 2010-03-31");
  CHECK(period_of(statement, 2) == "6 months to 2011-03-31");
  CHECK(period_of(statement, 3) == "6 months to 2010-03-31");
  CHECK(statement.scale == 3);
  CHECK(value_of(statement, "Selling, general and administrative", 3) == "1600000");
  CHECK(value_of(statement, "Income tax (benefit)", 1) == "-50000");
  CHECK(statement.rows[row_of(statement, "Income (loss) before income taxes")].polarity == Polarity::signed_value);
  CHECK(statement.rows[row_of(statement, "Income (loss) before income taxes")].path.empty());
  CHECK(statement.rows[row_of(statement, "Selling, general and administrative")].path ==
        std::vector<std::string>{"Operating expenses"});
  CHECK(statement.rows[row_of(statement, "Diluted earnings (loss) per share")].unit == RowUnit::per_share);
  CHECK(statement.rows[row_of(statement, "Total")].total);
}

TEST_CASE("tables: a day centred over two years dates both of them") {
  auto const statements = statements_of(
      "<TABLE>\n"
      "<CAPTION>\n"
      "                     Statements of Operations (in thousands)\n"
      "                                 Three Months Ended      Nine Months Ended\n"
      "                               ----------------------  ----------------------\n"
      "                                      May 31,                 May 31,\n"
      "                               ----------------------  ----------------------\n"
      "                                     2014        2013        2014        2013\n"
      "<S>                                   <C>         <C>         <C>         <C>\n"
      "Rental revenues .............      31,804      28,117      92,350      84,906\n"
      "Rental expenses .............      19,246      17,530      57,018      52,271\n"
      "</TABLE>\n",
      "rentals.txt");
  REQUIRE(statements.size() == 1);
  CHECK(period_of(statements[0], 0) == "3 months to 2014-05-31");
  CHECK(period_of(statements[0], 1) == "3 months to 2013-05-31");
  CHECK(period_of(statements[0], 2) == "9 months to 2014-05-31");
  CHECK(period_of(statements[0], 3) == "9 months to 2013-05-31");
}

TEST_CASE("tables: dates a single blank apart head columns of their own") {
  auto const dated = [](std::string const& heads) {
    return statements_of("<TABLE>\n<CAPTION>\n                          (in thousands)\n" + heads +
                             "<S>                       <C>            <C>            <C>\n"
                             "Yarn sales                  $ 31,804       $ 28,117       $ 27,066\n"
                             "Cost of sales                 19,246         17,530         16,921\n"
                             "</TABLE>\n",
                         "yarn.txt");
  };
  SUBCASE("two and three of them") {
    auto const statements = dated(
        "                                        Three Months Ended\n"
        "                          March 30, 2014 March 31, 2013 March 25, 2012\n"
        "                          -------------- -------------- --------------\n");
    REQUIRE(statements.size() == 1);
    CHECK(period_of(statements[0], 0) == "3 months to 2014-03-30");
    CHECK(period_of(statements[0], 1) == "3 months to 2013-03-31");
    CHECK(period_of(statements[0], 2) == "3 months to 2012-03-25");
  }
  SUBCASE("one head that names two days") {
    auto const statements = dated(
        "                          March 30, 2014 and March 31, 2013\n"
        "                             Yarn          Cloth           Other\n");
    REQUIRE(statements.size() == 1);
    CHECK(statements[0].columns[0].label.find("and March 31, 2013") != std::string::npos);
  }
}

TEST_CASE("tables: a head with a date of its own takes none from beside it") {
  auto const statements = statements_of(
      "<TABLE>\n"
      "                               Three Months Ended\n"
      "                                    May 31,           Year Ended\n"
      "                                 2014      2013    August 31, 2013\n"
      "<S>                               <C>       <C>        <C>\n"
      "Rental revenues .............   31,804    28,117        115,350\n"
      "Rental expenses .............   19,246    17,530         70,018\n"
      "</TABLE>\n",
      "rentals.txt");
  REQUIRE(statements.size() == 1);
  CHECK(period_of(statements[0], 0) == "3 months to 2014-05-31");
  CHECK(period_of(statements[0], 1) == "3 months to 2013-05-31");
  CHECK(period_of(statements[0], 2) == "12 months to 2013-08-31");
}

TEST_CASE("tables: HTML with signs and brackets in cells of their own") {
  auto const statements = statements_of(html_report, "larkspur.htm");
  REQUIRE(statements.size() == 1);
  Statement const& statement = statements.front();
  REQUIRE(statement.columns.size() == 2);
  CHECK(period_of(statement, 0) == "at 2020-06-27");
  CHECK(period_of(statement, 1) == "at 2019-06-29");
  CHECK(value_of(statement, "Cash and cash equivalents", 1) == "1261000000");
  CHECK(value_of(statement, "Accumulated other comprehensive loss", 1) == "-46000000");
  CHECK(statement.cell(row_of(statement, "Accumulated other comprehensive loss"), 1).bracketed);
  CHECK(statement.rows[row_of(statement, "Receivables")].path == std::vector<std::string>{"ASSETS"});
  CHECK(statement.rows[row_of(statement, "Accounts payable")].polarity == Polarity::magnitude);
}

TEST_CASE("tables: tab-separated with the scale in the head of the stub") {
  auto const statements = statements_of(
      "**Quarrier Labs Ltd.**\n\n"
      "<i>(amounts in 000's)</i> <i>(Canadian Dollars)</i>\t<b>Three</b> <b>months ended</b> <b>Aug 31, "
      "2008</b>\t<b>Three</b> "
      "<b>months ended</b> <b>Aug 31, 2007</b>\n"
      "<b>REVENUE</b>\t<b>\\$ 41</b>\t<b>\\$ 16</b>\n"
      "<b>EXPENSES</b>\t\t\n"
      "Research\t<b>1,200</b>\t<b>2,100</b>\n"
      "Administration\t<b>300</b>\t<b>400</b>\n"
      "Interest income\t<b>(59)</b>\t<b>(84)</b>\n"
      "<b>Loss for the period</b>\t<b>1,400</b>\t<b>2,400</b>\n",
      "quarrier.txt");
  REQUIRE(statements.size() == 1);
  Statement const& statement = statements.front();
  CHECK(statement.currency == Currency::cad);
  CHECK(statement.scale == 3);
  CHECK(period_of(statement, 1) == "3 months to 2007-08-31");
  REQUIRE(statement.sums.size() == 1);
  CHECK(statement.sums[0].total == row_of(statement, "Loss for the period"));
  CHECK(statement.sums[0].members.size() == 4);
  CHECK(statement.sums[0].members.front() == std::pair<std::uint32_t, std::int8_t>{0, -1});
}

TEST_CASE("tables: columns of changes know what they compare") {
  auto const statements = statements_of(
      "| (in thousands) | Quarter Ended March 31, 2012 | Three Month Change | Quarter Ended December 31, 2011 | One "
      "Year Change | "
      "Quarter Ended March 31, 2011 |\n|---|---|---|---|---|---|\n"
      "| Fees | 120 | 20% | 100 | 50% | 80 |\n| Deposits | 310 | -3% | 320 | n/m | 100 |\n",
      "fees.md");
  REQUIRE(statements.size() == 1);
  Statement const& statement = statements.front();
  CHECK(statement.columns[1].kind == ColumnKind::percent_change);
  CHECK(period_of(statement, 1) == "3 months to 2012-03-31");
  CHECK(to_string(*statement.columns[1].baseline) == "3 months to 2011-12-31");
  CHECK(period_of(statement, 3) == "3 months to 2012-03-31");
  CHECK(to_string(*statement.columns[3].baseline) == "3 months to 2011-03-31");
  CHECK_FALSE(statement.mask(row_of(statement, "Deposits"), 3));
  CHECK(statement.cell(0, 1).unit == RowUnit::percent);
  CHECK(value_of(statement, "Fees", 1) == "20");
}

TEST_CASE("tables: signs as heads of changes, and shares of a total") {
  auto const statements = statements_of(
      "|  |  | Years Ended May 31, |  |  | Change |\n|---|---|---|---|---|---|\n"
      "|  | 2014 | % of Revenues | 2013 | $ | % |\n"
      "| Licenses | 400 | 40% | 300 | 100 | 33% |\n| Services | 600 | 60% | 600 | - | 0% |\n| Total | 1,000 | 100% | "
      "900 | 100 | 11% |\n",
      "licenses.md");
  REQUIRE(statements.size() == 1);
  Statement const& statement = statements.front();
  CHECK(statement.columns[1].kind == ColumnKind::percent_of_total);
  CHECK(statement.columns[1].period == statement.columns[0].period);
  CHECK(statement.columns[3].kind == ColumnKind::change);
  CHECK(statement.columns[4].kind == ColumnKind::percent_change);
  CHECK(period_of(statement, 4) == "12 months to 2014-05-31");
  CHECK(to_string(*statement.columns[4].baseline) == "12 months to 2013-05-31");
}

TEST_CASE("tables: shares of several years apart from their amounts have years of their own") {
  auto const statements = statements_of(
      "|  | Years Ended May 31, |  | Change |  | As a Percentage of Revenues, Years Ended May 31, |  |\n"
      "|---|---|---|---|---|---|---|\n"
      "|  | 2014 | 2013 | $ | % | 2014 | 2013 |\n"
      "| Licenses | 400 | 300 | 100 | 33% | 40% | 33% |\n| Services | 600 | 600 | - | 0% | 60% | 67% |\n"
      "| Total | 1,000 | 900 | 100 | 11% | 100% | 100% |\n",
      "licenses.md");
  REQUIRE(statements.size() == 1);
  Statement const& statement = statements.front();
  for (std::size_t const share : {4U, 5U}) {
    CHECK(statement.columns[share].kind == ColumnKind::percent_of_total);
    CHECK(statement.columns[share].period == statement.columns[share - 4].period);
  }
  CHECK(statement.columns[1].kind == ColumnKind::amount);
}

TEST_CASE("tables: a percent sign under a period heads shares, with or without signs on its figures") {
  auto const statements = statements_of(
      "|  | Year Ended May 31, |  |  |  |\n|---|---|---|---|---|\n|  | 2014 | % | 2013 | % |\n"
      "| Licenses | 410 | 40 | 306 | 34 |\n| Services | 615 | 60 | 594 | 66 |\n| Total | 1,025 | 100 | 900 | 100 |\n",
      "licenses.md");
  REQUIRE(statements.size() == 1);
  Statement const& statement = statements.front();
  CHECK(statement.columns[0].kind == ColumnKind::amount);
  CHECK(statement.columns[1].kind == ColumnKind::percent_of_total);
  CHECK(statement.columns[1].period == statement.columns[0].period);
  CHECK(statement.columns[3].kind == ColumnKind::percent_of_total);
  CHECK(period_of(statement, 3) == "12 months to 2013-05-31");
}

TEST_CASE("tables: a caption that spans several years gives none of them its length") {
  auto const statements = statements_of(
      "We show what we spent on plant over the last four years:\n\n"
      "|  | 2014 | 2013 | 2012 | 2011 |\n|---|---|---|---|---|\n"
      "| Looms | 40.5 | 30.1 | 28.8 | 21.0 |\n| Total spending on plant | 52.5 | 41.4 | 36.3 | 33.9 |\n",
      "looms.md");
  REQUIRE(statements.size() == 1);
  CHECK(period_of(statements[0], 0) == "12 months to 2014-12-31");
  CHECK(period_of(statements[0], 3) == "12 months to 2011-12-31");
}

TEST_CASE("tables: dates two blanks apart, wider than the figures below them") {
  auto const statements = statements_of(
      "                     Statements of Operations (In Thousands)\n"
      "\n"
      "                                     Three Months Ended           Six Months Ended\n"
      "                               Sept. 28, 2014  Sept. 29, 2013  Sept. 28, 2014  Sept. 29, 2013\n"
      "                               --------------  --------------  --------------  --------------\n"
      "Yarn sales ...................      31,804          28,117          60,066          55,212\n"
      "Cost of sales ................      19,246          17,530          36,921          34,107\n",
      "yarn.txt");
  REQUIRE(statements.size() == 1);
  CHECK(period_of(statements[0], 0) == "3 months to 2014-09-28");
  CHECK(period_of(statements[0], 1) == "3 months to 2013-09-29");
  CHECK(period_of(statements[0], 2) == "6 months to 2014-09-28");
  CHECK(period_of(statements[0], 3) == "6 months to 2013-09-29");
}

TEST_CASE("tables: a scale wider than the labels stands between the heads and the rows") {
  auto const statements = statements_of(
      "                                     Year Ended May 31,\n"
      "                                     2014         2013\n"
      "                                   --------     --------\n"
      "(in thousands of U.S. dollars, except spindles and spindle-days)\n"
      "Yarn sales                           31,804       28,117\n"
      "Cost of sales                        19,246       17,530\n",
      "yarn.txt");
  REQUIRE(statements.size() == 1);
  CHECK(period_of(statements[0], 0) == "12 months to 2014-05-31");
  CHECK(period_of(statements[0], 1) == "12 months to 2013-05-31");
  CHECK(value_of(statements[0], "Yarn sales", 1) == "28117000");
}

TEST_CASE("tables: a quarter and a stretch centred over years and their change, below titles") {
  auto const statements = statements_of(
      "<TABLE>\n<CAPTION>\n"
      "                                            HARROW MILLS\n"
      "                                           (In thousands)\n"
      "\n"
      "                                   Third Quarter                Nine Months\n"
      "                              2014      2013  % Change      2014      2013  % Change\n"
      "                          --------  --------  --------  --------  --------  --------\n"
      "<S>                            <C>       <C>       <C>       <C>       <C>       <C>\n"
      "Yarn sales                  31,804    28,117     13.1%    92,350    84,906      8.8%\n"
      "Cost of sales               19,246    17,530      9.8%    57,018    52,271      9.1%\n"
      "</TABLE>\n",
      "yarn.txt");
  REQUIRE(statements.size() == 1);
  CHECK(statements[0].caption.find("HARROW MILLS") != std::string::npos);
  CHECK(statements[0].scale == 3);
  CHECK(period_of(statements[0], 0) == "3 months to 2014-09-30");
  CHECK(period_of(statements[0], 1) == "3 months to 2013-09-30");
  CHECK(statements[0].columns[2].kind == ColumnKind::percent_change);
  CHECK(period_of(statements[0], 2) == "3 months to 2014-09-30");
  CHECK(period_of(statements[0], 3) == "9 months to 2014-09-30");
  CHECK(period_of(statements[0], 4) == "9 months to 2013-09-30");
  CHECK(period_of(statements[0], 5) == "9 months to 2014-09-30");
}

TEST_CASE("tables: a title in capitals that names a year is no head of the column below it") {
  auto const statements = statements_of(
      "<TABLE>\n<CAPTION>\n"
      "                          2016 FINANCIAL HIGHLIGHTS\n"
      "                               (In thousands)\n"
      "\n"
      "                         Three Months Ended    Nine Months Ended\n"
      "                           September 30,         September 30,\n"
      "                          2016      2015      2016      2015\n"
      "                       --------  --------  --------  --------\n"
      "<S>                         <C>       <C>       <C>       <C>\n"
      "Premiums earned          31,804    28,117    92,350    84,906\n"
      "Investment income         3,246     3,530     9,018     9,271\n"
      "</TABLE>\n",
      "premiums.txt");
  REQUIRE(statements.size() == 1);
  CHECK(period_of(statements[0], 0) == "3 months to 2016-09-30");
  CHECK(period_of(statements[0], 1) == "3 months to 2015-09-30");
  CHECK(period_of(statements[0], 2) == "9 months to 2016-09-30");
  CHECK(period_of(statements[0], 3) == "9 months to 2015-09-30");
}

TEST_CASE("tables: a column of homes beside one of their value counts them") {
  auto const statements = statements_of(
      "Net orders (value in millions)\n\n"
      "| | 2011 Homes | 2011 Value | 2010 Homes | 2010 Value |\n|---|---|---|---|---|\n"
      "| East | 1,468 | 114.2 | 1,441 | 103.0 |\n"
      "| Upper Valley | 1,021 | 92.4 | 1,111 | 96.5 |\n",
      "orders.md");
  REQUIRE(statements.size() == 1);
  CHECK(statements[0].columns[0].unit == RowUnit::count);
  CHECK(!statements[0].columns[1].unit);
  CHECK(statements[0].value(1, 0) == Decimal{1021, 0});
  CHECK(statements[0].value(1, 1) == Decimal{924, 5});
}

TEST_CASE("tables: figures per share do not keep a table from the scale of the one above") {
  auto const scale_beside = [](std::string const& row) {
    auto const statements = statements_of(
        "Statements of Operations (in thousands)\n\n"
        "| | 2011 | 2010 |\n|---|---|---|\n| Premiums | 31,804 | 28,117 |\n\n"
        "Other data\n\n| | 2011 | 2010 |\n|---|---|---|\n| Equity | 812,460 | 790,115 |\n" +
            row,
        "other.md");
    REQUIRE(statements.size() == 2);
    return statements[1].rows[0].scale;
  };
  CHECK(scale_beside("| Book value per share | 21.01 | 18.45 |\n") == 3);
  CHECK(scale_beside("| Average invoice | 48.52 | 44.87 |\n") == 0);
}

TEST_CASE("tables: years to date end with the quarters beside them") {
  auto const statements = statements_of(
      "|  | Q2 2014 | Q2 2013 | YTD 2014 | YTD 2013 |\n|---|---|---|---|---|\n"
      "| Yarn sales | 31.8 | 28.1 | 60.3 | 55.9 |\n| Cost of sales | 19.2 | 17.5 | 37.0 | 35.2 |\n",
      "yarn.md");
  REQUIRE(statements.size() == 1);
  CHECK(period_of(statements[0], 2) == "6 months to 2014-06-30");
  CHECK(period_of(statements[0], 3) == "6 months to 2013-06-30");
  // Without a quarter beside them nobody knows how far they go.
  auto const alone = statements_of(
      "|  | YTD 2014 | YTD 2013 |\n|---|---|---|\n| Yarn sales | 60.3 | 55.9 |\n| Cost of sales | 37.0 | 35.2 |\n",
      "yarn.md");
  REQUIRE(alone.size() == 1);
  CHECK_FALSE(alone[0].columns[0].period);
}

TEST_CASE("tables: a table of nothing but shares has the years that it names") {
  auto const statements = statements_of(
      "|  | Percentage of Net Sales, Years Ended May 31, |  |\n|---|---|---|\n|  | 2014 | 2013 |\n"
      "| Cost of sales | 61.7% | 62.3% |\n| Overheads | 24.1% | 23.8% |\n| Net income | 8.9% | 8.7% |\n",
      "yarn.md");
  REQUIRE(statements.size() == 1);
  CHECK(period_of(statements[0], 0) == "12 months to 2014-05-31");
  CHECK(period_of(statements[0], 1) == "12 months to 2013-05-31");
}

TEST_CASE("tables: bases of columns and titles") {
  auto const statements = statements_of(
      "|  | Three Months Ended May 31, 2014 GAAP | Adj. | Three Months Ended May 31, 2014 Non-GAAP "
      "|\n|---|---|---|---|\n"
      "| Revenues | 320 | 6 | 326 |\n| Net income | 46 | 39 | 85 |\n\n"
      "Statements of Operations - Pro Forma\n\n|  | 2014 | 2013 |\n|---|---|---|\n| Revenues | 320 | 300 |\n| Net "
      "income | 46 | 40 |\n",
      "bases.md");
  REQUIRE(statements.size() == 2);
  CHECK(statements[0].columns[0].basis == Basis::gaap);
  CHECK(statements[0].columns[1].basis == Basis::adjustment);
  CHECK(statements[0].columns[1].period == statements[0].columns[0].period);
  CHECK(statements[0].columns[2].basis == Basis::non_gaap);
  CHECK(statements[1].columns[0].basis == Basis::pro_forma);
}

TEST_CASE("tables: heads in the middle begin a new statement") {
  auto const statements = statements_of(
      "|  | 2019 | 2018 |\n|---|---|---|\n| Loans | 120 | 100 |\n| Deposits | 310 | 320 |\n|  | 2017 | 2016 |\n| Loans "
      "| 90 | 80 |\n"
      "| Deposits | 300 | 290 |\n",
      "repeated.md");
  REQUIRE(statements.size() == 2);
  CHECK(period_of(statements[0], 0) == "12 months to 2019-12-31");
  CHECK(period_of(statements[1], 1) == "12 months to 2016-12-31");
  CHECK(value_of(statements[1], "Deposits", 0) == "300");
}

TEST_CASE("tables: heads of two lines in the middle begin a new statement") {
  std::string const income =
      "                Statements of Income\n"
      "                   (in thousands)\n"
      "                                Three Months Ended May 31,\n"
      "                                      2014        2013\n"
      "Rental revenues .............       31,804      28,117\n"
      "Rental expenses .............       19,246      17,530\n\n";
  std::string const balance =
      "                                  May 31,   November 30,\n"
      "                                     2014          2013\n"
      "Land ........................    $118,206      $104,950\n"
      "Other deposits ..............       4,317         3,882\n";
  SUBCASE("under a title of their own") {
    std::string const title = "                   Balance Sheets\n                   (in thousands)\n";
    auto const statements = statements_of(income + title + balance, "r.txt");
    REQUIRE(statements.size() == 2);
    CHECK(period_of(statements[0], 1) == "3 months to 2013-05-31");
    CHECK(statements[1].caption == "Balance Sheets (in thousands)");
    CHECK(statements[1].rows.size() == 2);
    CHECK(period_of(statements[1], 0) == "at 2014-05-31");
    CHECK(period_of(statements[1], 1) == "at 2013-11-30");
    CHECK(value_of(statements[1], "Land", 1) == "104950000");
  }
  SUBCASE("without a title") {
    auto const statements = statements_of(income + balance, "r.txt");
    REQUIRE(statements.size() == 2);
    CHECK(statements[1].rows.size() == 2);
    CHECK(period_of(statements[1], 1) == "at 2013-11-30");
    CHECK(statements[1].scale == 3);
  }
  SUBCASE("between tags") {
    auto const statements =
        statements_of("<TABLE>\n<S>                             <C>         <C>\n" + income +
                          "                     Condensed Consolidated Balance Sheets\n" + balance + "</TABLE>\n",
                      "r.txt");
    REQUIRE(statements.size() == 2);
    CHECK(statements[1].caption == "Condensed Consolidated Balance Sheets");
    CHECK(statements[1].rows.size() == 2);
    CHECK(period_of(statements[1], 1) == "at 2013-11-30");
  }
  SUBCASE("under a length that stands left of them") {
    auto const statements = statements_of(
        "<TABLE>\n"
        "                             First Quarter\n"
        "                           2014        2013\n"
        "<S>                         <C>         <C>\n"
        "Rental revenues           31,804      28,117\n"
        "Rental expenses           19,246      17,530\n"
        "\n"
        "        Six Months Ended\n"
        "                          May 31,     May 31,\n"
        "                            2014        2013\n"
        "Rental revenues           62,950      57,204\n"
        "Rental expenses           38,018      35,271\n"
        "</TABLE>\n",
        "r.txt");
    REQUIRE(statements.size() == 2);
    CHECK(statements[0].rows.size() == 2);
    CHECK(period_of(statements[1], 0) == "6 months to 2014-05-31");
    CHECK(period_of(statements[1], 1) == "6 months to 2013-05-31");
  }
  SUBCASE("a heading of rows behind a blank line begins none") {
    auto const statements = statements_of(income +
                                              "Lease data:\n"
                                              "  Leases that end in May, June\n"
                                              "    or July .................          120         100\n"
                                              "  Other leases ..............          310         320\n",
                                          "r.txt");
    REQUIRE(statements.size() == 1);
    CHECK(value_of(statements[0], "Other leases", 1) == "320000");
  }
}

TEST_CASE("tables: headings that are dates begin a new statement") {
  auto const statements = statements_of(
      "|  | Gross | Allowance | Net |\n|---|---|---|---|\n| December 31, 2019 |  |  |  |\n| Service fees | $120 | "
      "$(20) | $100 |\n"
      "| Other | 30 | — | 30 |\n| December 31, 2018 |  |  |  |\n| Service fees | $110 | $(10) | $100 |\n| Other | 20 | "
      "— | 20 |\n",
      "dated.md");
  REQUIRE(statements.size() == 2);
  CHECK(period_of(statements[0], 0) == "at 2019-12-31");
  CHECK(period_of(statements[1], 2) == "at 2018-12-31");
  CHECK(statements[1].rows[0].path.empty());
  CHECK(value_of(statements[1], "Service fees", 1) == "-10");
}

TEST_CASE("tables: scales") {
  SUBCASE("said by the sentence above") {
    auto const statements = statements_of(
        "Other assets consisted of the following (in thousands):\n\n|  | 2019 | 2018 |\n|---|---|---|\n| Deposits | 26 "
        "| 15 |\n| Loans | 9 | 9 |\n",
        "s.md");
    CHECK(statements.at(0).scale == 3);
  }
  SUBCASE("not said") {
    auto const statements = statements_of(
        "Loans:\n\n|  | 2019 | 2018 |\n|---|---|---|\n| Deposits | 26 | 15 |\n| Loans | 9 | 9 |\n", "s.md");
    CHECK(statements.at(0).scale == 0);
    CHECK_FALSE(statements.at(0).scale_stated);
  }
  SUBCASE("shares in a scale of their own") {
    auto const statements = statements_of(
        "(in millions, except share data which are shown in thousands and data per share)\n\n"
        "|  | 2019 | 2018 |\n|---|---|---|\n| Net income | 26 | 15 |\n| Shares used in computing earnings per share: | "
        " |  |\n| Basic | 9,100 | 9,000 |\n",
        "s.md");
    CHECK(value_of(statements.at(0), "Net income", 0) == "26000000");
    CHECK(value_of(statements.at(0), "Basic", 0) == "9100000");
  }
  SUBCASE("columns of shares among rows of amounts") {
    constexpr std::string_view rows =
        "\n\n| | Common stock: shares | Common stock: amount | Total |\n|---|---|---|---|\n| Balance, December 31, "
        "2018 "
        "| 9,000 | 90 | 90 |\n| Shares sold at $4.00 per share | 100 | 400 | 400 |\n| Balance, December 31, 2019 | "
        "9,100 "
        "| 490 | 490 |\n";
    auto const value_under = [&](std::string_view scale, std::uint32_t column) {
      std::string const text = std::string(scale) + std::string(rows);
      auto const statements = statements_of(text, "s.md");
      return value_of(statements.at(0), "Shares sold at $4.00 per share", column);
    };
    CHECK(value_under("(in thousands, except share data)", 0) == "100");
    CHECK(value_under("(in thousands, except share data)", 1) == "400000");
    CHECK(value_under("(in thousands)", 0) == "100000");
    CHECK(value_under("(in millions; shares in thousands)", 0) == "100000");
    CHECK(value_under("(in millions; shares in thousands)", 2) == "400000000");
  }
  SUBCASE("a paragraph that speaks of millions says nothing of the table") {
    auto const statements = statements_of(
        "We paid $3 million in cash for the shares of the company, which we had not held before, and we expect to pay "
        "another "
        "$5 million over the next three years, depending on the revenue that the acquired business will have earned by "
        "then.\n\n"
        "|  | 2019 | 2018 |\n|---|---|---|\n| Deposits | 26 | 15 |\n| Loans | 9 | 9 |\n",
        "s.md");
    CHECK_FALSE(statements.at(0).scale_stated);
  }
}

TEST_CASE("tables: what is no statement") {
  CHECK(statements_of("| Press | Investors |\n|---|---|\n| Ann Lee | Bo Day |\n| (408) 555-0100 | (408) 555-0101 |\n",
                      "a.md")
            .empty());
  CHECK(
      statements_of("| Item | Page |\n|---|---|\n| Overview | 3 |\n| Risk Factors | 9 |\n| Signatures | 65 |\n", "b.md")
          .empty());
  CHECK(statements_of("<table><tr><td>(1)</td><td>We compare results at constant rates.</td></tr></table>", "c.htm")
            .empty());
  CHECK(statements_of("<table><tr><td><table><tr><td>one</td></tr></table></td></tr></table>", "d.htm").empty());
}

TEST_CASE("tables: a figure with too many digits is left out and noted") {
  auto const statements = statements_of(
      "|  | 2019 | 2018 |\n|---|---|---|\n| Units | 123456789012345678 | 15 |\n| Rate | 1.2345 | 1.25 |\n", "wide.md");
  REQUIRE(statements.size() == 1);
  CHECK_FALSE(statements[0].mask(0, 0));
  CHECK(statements[0].mask(0, 1));
  CHECK(value_of(statements[0], "Rate", 1) == "1.25");
}
