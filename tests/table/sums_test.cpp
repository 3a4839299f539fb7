#include "tests/table/document_of.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace tieout;
using namespace tieout::testing;

namespace {

[[nodiscard]] Statement statement_of(std::string const& rows) {
  auto statements = statements_of("|  | 2019 | 2018 |\n|---|---|---|\n" + rows, "sums.md");
  REQUIRE(statements.size() == 1);
  return std::move(statements.front());
}

[[nodiscard]] std::string shown(Statement const& statement) {
  std::string text;
  for (SumConstraint const& sum : statement.sums) {
    text += statement.rows[sum.total].label + " =";
    for (auto const& [row, sign] : sum.members) text += (sign < 0 ? " - " : " + ") + statement.rows[row].label;
    text += "; ";
  }
  return text;
}

}  // namespace

TEST_CASE("sums: a total of the rows above it, and totals of totals") {
  CHECK(shown(statement_of("| Cash | 120 | 90 |\n| Loans | 310 | 300 |\n| Total current assets | 430 | 390 |\n"
                           "| Land | 70 | 60 |\n| Patents | 15 | 20 |\n| Total assets | 515 | 470 |\n")) ==
        "Total current assets = + Cash + Loans; Total assets = + Total current assets + Land + Patents; ");
}

TEST_CASE("sums: results take expenses off") {
  CHECK(shown(statement_of(
            "| Net sales | 900 | 800 |\n| Cost of sales | 500 | 450 |\n| Gross profit | 400 | 350 |\n"
            "| Operating expenses: |  |  |\n| Research | 100 | 90 |\n| Selling | 60 | 50 |\n"
            "| Total operating expenses | 160 | 140 |\n| Operating income | 240 | 210 |\n"
            "| Interest expense | (30) | (20) |\n| Income before taxes | 210 | 190 |\n| Income taxes | 52 | 47 |\n"
            "| Net income | 158 | 143 |\n")) ==
        "Gross profit = + Net sales - Cost of sales; Total operating expenses = + Research + Selling; "
        "Operating income = + Gross profit - Total operating expenses; "
        "Income before taxes = + Operating income + Interest expense; Net income = + Income before taxes - Income "
        "taxes; ");
}

TEST_CASE("sums: a row without a label is a subtotal") {
  Statement const statement =
      statement_of("| Fees | 298 | 200 |\n| Rent | 45 | 164 |\n| Postage | 28 | 11 |\n|  | 371 | 375 |\n");
  REQUIRE(statement.sums.size() == 1);
  CHECK(statement.rows[3].label.empty());
  CHECK(statement.rows[3].total);
  CHECK(statement.sums[0].total == 3);
  CHECK(statement.sums[0].members.size() == 3);
}

TEST_CASE("sums: rounding is allowed, an error in one of two columns is kept for the footing rule") {
  CHECK(shown(statement_of(
            "| A fund | 120 | 90 |\n| B fund | 310 | 300 |\n| C fund | 77 | 41 |\n| Total | 508 | 430 |\n")) ==
        "Total = + A fund + B fund + C fund; ");
  CHECK(shown(statement_of(
            "| A fund | 120 | 90 |\n| B fund | 310 | 300 |\n| C fund | 77 | 41 |\n| Total | 507 | 531 |\n")) ==
        "Total = + A fund + B fund + C fund; ");
  CHECK(shown(statement_of(
                  "| A fund | 120 | 90 |\n| B fund | 310 | 300 |\n| C fund | 77 | 41 |\n| Total | 607 | 531 |\n"))
            .empty());
}

TEST_CASE("sums: what is deducted under its own name") {
  CHECK(shown(statement_of(
            "| Billed receivables | 213 | 239 |\n| Less: allowance | 5 | 4 |\n| Total receivables | 208 | 235 |\n")) ==
        "Total receivables = + Billed receivables - Less: allowance; ");
}

TEST_CASE("sums: small numbers make no structure") {
  CHECK(statement_of("| Offices | 1 | 2 |\n| Plants | 2 | 1 |\n| Net shops | 3 | 3 |\n").sums.empty());
  CHECK(statement_of("| Cash | 120 | 90 |\n| Loans | 310 | 300 |\n| Land | 55 | 71 |\n").sums.empty());
}

TEST_CASE("sums: rows of different units never mix") {
  CHECK(statement_of("| Net income | 100 | 90 |\n| Earnings per share | 1.50 | 1.25 |\n| Total | 101.50 | 91.25 |\n")
            .sums.empty());
}

TEST_CASE("sums: generated statements foot") {
  std::uint32_t state = 7;
  auto const next = [&state](std::uint32_t below) {
    state = state * 1664525 + 1013904223;
    return (state >> 8) % below;
  };
  for (int round = 0; round < 200; ++round) {
    std::uint32_t const items = 2 + next(9);
    std::uint32_t totals[2] = {0, 0};
    std::string rows;
    for (std::uint32_t item = 0; item < items; ++item) {
      std::uint32_t const a = 100 + next(90000), b = 100 + next(90000);
      totals[0] += a;
      totals[1] += b;
      rows += "| Fund " + std::string(1, static_cast<char>('A' + item)) + " | " + std::to_string(a) + " | " +
              std::to_string(b) + " |\n";
    }
    rows += "| Total | " + std::to_string(totals[0]) + " | " + std::to_string(totals[1]) + " |\n";
    CAPTURE(rows);
    Statement const statement = statement_of(rows);
    REQUIRE(statement.sums.size() == 1);
    CHECK(statement.sums[0].members.size() == items);
  }
}
