#include "tests/table/document_of.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace tieout;
using namespace tieout::testing;

namespace {

std::string grid(std::string_view head, std::string_view rows) {
  return "\n|  | " + std::string(head) + " |\n|---|---|---|\n" + std::string(rows) + "\n";
}

}  // namespace

TEST_CASE("tables of notes: tables in a row share a scale, until text stands between them") {
  std::string const first =
      "The tables show details of the balance sheets (in millions):\n\nInventories\n" +
      grid("June 30, 2024 | June 30, 2023", "| Raw materials | 310 | 290 |\n| Finished goods | 120 | 115 |\n");
  std::string const second = grid("June 30, 2024 | June 30, 2023", "| Land | 41 | 41 |\n| Buildings | 902 | 880 |\n");
  auto const inherited = statements_of(first + "\nProperty and equipment\n" + second, "n.md");
  REQUIRE(inherited.size() == 2);
  CHECK(inherited[1].scale_stated);
  CHECK(value_of(inherited[1], "Buildings", 0) == "902000000");
  auto const apart = statements_of(first + "\nThe company owns land and buildings in two towns.\n" + second, "n.md");
  REQUIRE(apart.size() == 2);
  CHECK_FALSE(apart[1].scale_stated);
  auto const finer = statements_of(
      first + "\nPrices\n" + grid("June 30, 2024 | June 30, 2023", "| Copper | 4.41 | 3.80 |\n| Tin | 9.20 | 8.10 |\n"),
      "n.md");
  REQUIRE(finer.size() == 2);
  CHECK_FALSE(finer[1].scale_stated);
}

TEST_CASE("tables of notes: rows of shares that do not say shares") {
  auto const statements = statements_of(
      "The computation of loss per share (in thousands, except share and per share data):\n" +
          grid(
              "Three months ended June 30, 2024 | Three months ended June 30, 2023",
              "| Net loss | $ (8,100) | $ (7,900) |\n| Net loss per common stock - basic and diluted | $ (0.13) | $ "
              "(0.14) "
              "|\n| Weighted average common stock outstanding | 62,474,882 | 56,437,293 |\n| Dilutive effect of awards "
              "| 41,200 | 39,100 |\n"),
      "n.md");
  REQUIRE(statements.size() == 1);
  CHECK(value_of(statements[0], "Net loss", 0) == "-8100000");
  CHECK(value_of(statements[0], "Net loss per common stock - basic and diluted", 0) == "-0.13");
  CHECK(value_of(statements[0], "Weighted average common stock outstanding", 0) == "62474882");
  CHECK(value_of(statements[0], "Dilutive effect of awards", 0) == "41200");
}

TEST_CASE("tables of notes: the effect of exchange rates is an amount") {
  auto const statements = statements_of(
      "Cash flows (in millions)\n" +
          grid("Six months ended June 30, 2024 | Six months ended June 30, 2023",
               "| Cash from operations | 40.1 | 38.0 |\n| Exchange rate effect on cash | (4.6) | 1.2 |\n"),
      "n.md");
  REQUIRE(statements.size() == 1);
  CHECK(value_of(statements[0], "Exchange rate effect on cash", 0) == "-4600000");
}

TEST_CASE("tables of notes: a roll of dated balances is a statement of each stretch") {
  auto const statements = statements_of(
      "Stockholders' equity (in millions)\n" + grid("Retained earnings | Total equity",
                                                    "| Balance at January 28, 2023 | 219.5 | 1,322.3 |\n| Net loss | "
                                                    "(50.5) | (50.5) |\n| Balance at April 29, "
                                                    "2023 | 169.0 | 1,271.8 |\n| Net loss | (2.8) | (2.8) |\n| Balance "
                                                    "at July 29, 2023 | 166.2 | 1,269.0 |\n"),
      "n.md");
  REQUIRE(statements.size() == 2);
  CHECK(period_of(statements[0], 1) == "3 months to 2023-04-29");
  CHECK(period_of(statements[1], 1) == "3 months to 2023-07-29");
  CHECK(statements[0].rows.size() == 3);
  CHECK(statements[1].rows.size() == 3);
  CHECK(value_of(statements[1], "Net loss", 1) == "-2800000");
}
