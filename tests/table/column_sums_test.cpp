#include "tests/table/document_of.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace tieout;
using namespace tieout::testing;

namespace {

[[nodiscard]] std::string shown(std::string const& heads, std::string const& rows) {
  std::string rule = "|";
  for (char const c : heads) rule += c == '|' ? "---|" : "";
  rule.resize(rule.size() - 4);
  auto const statements = statements_of(heads + "\n" + rule + "\n" + rows, "columns.md");
  REQUIRE(statements.size() == 1);
  std::string text;
  for (ColumnSum const& sum : statements.front().column_sums) {
    text += std::to_string(sum.total) + " =";
    for (std::uint32_t const column : sum.members) text += " + " + std::to_string(column);
    text += "; ";
  }
  return text;
}

std::string const quarters =
    "|  | Three months ended March 31, 2019 | Three months ended June 30, 2019 | Six months ended June 30, 2019 |";

}  // namespace

TEST_CASE("column sums: quarters make a half where flows add up, whatever balances do") {
  CHECK(shown(quarters,
              "| Sales | 410 | 430 | 840 |\n| Rent | 51 | 52 | 103 |\n| Wages | 120 | 131 | 251 |\n| Cash at end of "
              "period | 77 | 91 | 91 |\n") == "2 = + 1 + 0; ");
  CHECK(shown(quarters, "| Sales | 410 | 430 | 640 |\n| Rent | 51 | 52 | 77 |\n| Wages | 120 | 131 | 190 |\n").empty());
}

TEST_CASE("column sums: a total of the columns beside it") {
  CHECK(shown("|  | North | South | Total |",
              "| Sales | 410 | 430 | 840 |\n| Rent | 51 | 52 | 103 |\n| Wages | 120 | 131 | 251 |\n") ==
        "2 = + 1 + 0; ");
  CHECK(shown("|  | Total | North | South | East |",
              "| Sales | 850 | 410 | 430 | 10 |\n| Rent | 103 | 51 | 52 | - |\n| Wages | 255 | 120 | 131 | 4 |\n") ==
        "0 = + 1 + 2 + 3; ");
  CHECK(shown("|  | North | South | West |",
              "| Sales | 410 | 430 | 840 |\n| Rent | 51 | 52 | 103 |\n| Wages | 120 | 131 | 251 |\n")
            .empty());
}

TEST_CASE("column sums: adjustments lead from reported to adjusted figures") {
  CHECK(shown("|  | 2019 GAAP | Adjustments | 2019 Non-GAAP |",
              "| Sales | 410 | 30 | 440 |\n| Rent | 51 | (11) | 40 |\n| Wages | 120 | (20) | 100 |\n") ==
        "2 = + 1 + 0; ");
}

TEST_CASE("columns: prices, rates and lives have a unit of their own and no scale") {
  auto const statements = statements_of(
      "(in thousands, except per share data)\n\n|  | Number of options | Weighted average exercise price "
      "|\n|---|---|---|\n"
      "| Outstanding, beginning of year | 1,200 | $ 11.40 |\n| Granted | 310 | 14.25 |\n| Exercised | (90) | 8.10 |\n"
      "| Outstanding, end of year | 1,420 | 12.23 |\n",
      "options.md");
  REQUIRE(statements.size() == 1);
  Statement const& statement = statements.front();
  CHECK(statement.columns[1].unit == RowUnit::per_share);
  CHECK_FALSE(statement.columns[1].adds_up());
  CHECK(value_of(statement, "Granted", 1) == "14.25");
  CHECK(statement.sums.size() == 1);
}

TEST_CASE("columns: periods down the stub are columns of the statement") {
  auto const statements = statements_of(
      "(in thousands)\n\n|  | Net sales | Backlog | Earnings per share |\n|---|---|---|---|\n| Quarter ended June 30, "
      "2009 | 4,120 | 9,133 | 0.41 |\n| Quarter ended June 30, 2008 | 3,877 | 8,410 | 0.37 |\n",
      "turned.md");
  REQUIRE(statements.size() == 1);
  Statement const& statement = statements.front();
  CHECK(period_of(statement, 0) == "3 months to 2009-06-30");
  CHECK(period_of(statement, 1) == "3 months to 2008-06-30");
  CHECK(value_of(statement, "Net sales", 1) == "3877000");
  CHECK(value_of(statement, "Earnings per share", 0) == "0.41");
}

TEST_CASE("columns: amounts never stand among marked percentages in badly aligned text") {
  auto const statements = statements_of(
      "LOANS                      June 30,     June 30,\n"
      "                             2006         2005\n"
      "---------------------------------------------------\n"
      "Barges                     $ 148,515    $ 149,766\n"
      "Harbours                      20,971       21,408\n"
      "                            --------     --------\n"
      "Total                        169,486      171,174\n"
      "Barges, net                  111,967 88%  112,424 87%\n"
      "Harbours, net                 15,117 12%   17,243 13%\n",
      "loans.txt");
  REQUIRE(statements.size() == 1);
  CHECK(statements.front().columns.size() == 4);
  CHECK(statements.front().sums.size() == 1);
}
