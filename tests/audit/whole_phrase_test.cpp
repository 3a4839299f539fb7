// A sentence may say what a figure is of in two places, in front of its verb and behind the figure; and a table may say
// it in its labels, over its columns and above itself.

#include "tests/audit/audited.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

using tieout::test::verdict_in;

namespace {

std::string verdict_of(std::string_view table, std::string_view sentence) {
  std::string text = "# Note 4\n\n";
  text += table;
  text += "\n\n";
  text += sentence;
  text += '\n';
  return verdict_in(text);
}

constexpr std::string_view by_country = R"(Net sales by country were as follows (in thousands):

| | 2012 | 2011 |
|---|---|---|
| Portugal | $41,260 | $38,115 |
| Chile | 12,904 | 15,337 |
| Total | $54,164 | $53,452 |)";

constexpr std::string_view cash = R"(The table below is in thousands.

| | 2012 | 2011 |
|---|---|---|
| Net cash provided by (used in): | | |
| Operating activities | $7,318 | $6,902 |
| Financing activities | (2,451) | (1,873) |)";

constexpr std::string_view orders = R"(Changes in deferred orders are as follows (in thousands):

| | 2012 | 2011 |
|---|---|---|
| Balance at beginning of year | $1,240 | $1,105 |
| Additions for orders of prior years, net of returns | 318 | 264 |
| Additions for orders of the current year | 127 | 95 |
| Balance at end of year | $1,685 | $1,240 |)";

constexpr std::string_view receivables = R"(Receivables as of December 31, 2012 are as follows (in thousands):

| | Gross | Allowance | Net |
|---|---|---|---|
| Trade | $8,410 | $(212) | $8,198 |
| Leasing | 1,906 | (37) | 1,869 |)";

constexpr std::string_view maturities = R"(Future payments are as follows (in thousands):

| | Equipment Leases | Office Leases |
|---|---|---|
| 2013 | $318 | $94 |
| 2014 | 275 | 88 |
| Thereafter | 1,420 | 105 |
| Total | $2,013 | $287 |)";

}  // namespace

TEST_CASE("what goes on behind a figure names the row") {
  CHECK(verdict_of(by_country, "Net sales were [$41,260 thousand] in Portugal in 2012.") == "consistent exact");
  CHECK(verdict_of(by_country, "Net sales were [$41,620 thousand] in Portugal in 2012.").starts_with("inconsistent"));
  CHECK(verdict_of(cash, "Net cash provided was [$7,318 thousand] by operating activities in 2012.") ==
        "consistent exact");
}

TEST_CASE("a total row is that of what its table is said to show") {
  CHECK(verdict_of(by_country, "Total net sales were [$54,164 thousand] in 2012.") == "consistent exact");
}

TEST_CASE("a change between two years goes from the first to the second") {
  CHECK(verdict_of(by_country, "Net sales decreased [15.9%] in Chile between 2011 and 2012.") == "consistent exact");
  CHECK(verdict_of(by_country, "Net sales decreased by [$2,433 thousand] in Chile between 2011 to 2012.") ==
        "consistent exact");
}

TEST_CASE("a word more makes a measure another one, whatever stands above the table") {
  constexpr std::string_view comparable = R"(The following table compares 2012 with 2011. All amounts are in thousands.

| | 2012 | 2011 |
|---|---|---|
| Net sales | $54,164 | $53,452 |)";
  CHECK(verdict_of(comparable, "Comparable net sales increased [1.3%] from 2011 to 2012.").starts_with("unverifiable"));
}

TEST_CASE("commas and relative periods belong to the names of rows that have them") {
  CHECK(verdict_of(orders, "Additions for orders of prior years, net of returns, were [$318 thousand] in 2012.") ==
        "consistent exact");
  CHECK(verdict_of(orders, "Additions were [$318 thousand] for orders of prior years, net of returns, in 2012.") ==
        "consistent exact");
}

TEST_CASE("balances between which the rows lead are those of what the table is about") {
  CHECK(verdict_of(orders, "Deferred orders were [$1,685 thousand] at the end of 2012.") == "consistent exact");
  CHECK(verdict_of(orders, "Balance was [$1,105 thousand] at the beginning of the year in 2011.") ==
        "consistent exact");
}

TEST_CASE("words name a column") {
  CHECK(verdict_of(receivables, "Leasing receivables, gross, were [$1,906 thousand] as of December 31, 2012.") ==
        "consistent exact");
  CHECK(verdict_of(receivables, "Leasing receivables, gross, were [$1,609 thousand] as of December 31, 2012.")
            .starts_with("inconsistent"));
}

TEST_CASE("years down the stub among other rows are periods") {
  CHECK(verdict_of(maturities, "Office leases were [$88 thousand] for 2014.") == "consistent exact");
  CHECK(verdict_of(maturities, "Office leases were [$98 thousand] for 2014.").starts_with("inconsistent"));
}

TEST_CASE("a row called exactly so comes before one called more, which may still bear the figure out") {
  constexpr std::string_view leases = R"(Lease cost is as follows (in thousands):

| | 2012 | 2011 |
|---|---|---|
| Lease cost | $412 | $390 |
| Total lease cost | $655 | $610 |)";
  CHECK(verdict_of(leases, "Total lease cost was [$655 thousand] in 2012.") == "consistent exact");
  CHECK(verdict_of(leases, "Total lease cost was [$565 thousand] in 2012.").starts_with("inconsistent"));
}

TEST_CASE("a figure of a namesake under another heading is not contradicted") {
  constexpr std::string_view taxes = R"(Deferred taxes are as follows (in thousands):

| | 2012 | 2011 |
|---|---|---|
| Deferred tax assets: | | |
| Other | $160 | $295 |
| Inventories | 41 | 38 |
| Deferred tax liabilities: | | |
| Other | 104 | 141 |
| Equipment | 310 | 251 |)";
  CHECK(verdict_of(taxes, "Other deferred tax liabilities decreased by [$37 thousand] from 2011 to 2012.") ==
        "consistent exact");
  CHECK(verdict_of(taxes, "Other deferred tax liabilities decreased by [$135 thousand] from 2011 to 2012.") ==
        "unverifiable ambiguous");
}

TEST_CASE("a year is that of the column that prints it, whatever day it ends on") {
  constexpr std::string_view assets = R"(Other assets are as follows (in thousands):

| | April 3, 2013 | April 4, 2012 |
|---|---|---|
| Deposits paid | $512 | $468 |
| Prepaid rent | 77 | 61 |)";
  CHECK(verdict_of(assets, "Deposits paid increased by [$44 thousand] from 2012 to 2013.") == "consistent exact");
}

TEST_CASE("a list of rows is none of them") {
  constexpr std::string_view liquid =
      R"(The table below shows cash and cash equivalents and marketable securities (in thousands).

| | December 31, 2012 | December 31, 2011 |
|---|---|---|
| Cash and cash equivalents | 13,580 | 14,810 |
| Marketable securities | 15,640 | 8,190 |)";
  CHECK(verdict_of(liquid,
                   "Cash and cash equivalents and marketable securities were [$29.2 million] at December 31, "
                   "2012.") == "consistent exact");
  CHECK(verdict_of(liquid,
                   "Cash and cash equivalents and marketable securities were [$31.2 million] at December 31, "
                   "2012.")
            .starts_with("unverifiable"));
  CHECK(verdict_of(liquid, "Marketable securities were [$15.6 million] at December 31, 2012.") == "consistent exact");
  CHECK(verdict_of(liquid,
                   "At December 31, 2012 we had [$29.2 million] in cash, cash equivalents, and marketable "
                   "securities.") == "consistent exact");
  CHECK(verdict_of(liquid, "At December 31, 2012 we had [$15.6 million] in marketable securities, and rents rose.") ==
        "consistent exact");
  CHECK(verdict_of(liquid,
                   "At December 31, 2012 we had [$15.6 million] of marketable securities, a line of credit and "
                   "no debt.") == "consistent exact");
}

TEST_CASE("words that only look like \"table\" introduce none") {
  constexpr std::string_view table = "\n\n| | December 31, 2012 |\n|---|---|\n| Bonds | 13,580 |\n";
  auto const introduction = [&](std::string_view sentence) {
    std::string text(sentence);
    text += table;
    return tieout::test::Audited(text).subject().statements.front().introduction;
  };
  CHECK(introduction("Marketable securities are held by two banks.").empty());
  CHECK_FALSE(introduction("The table shows securities held by two banks.").empty());
}
