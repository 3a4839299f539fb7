// Rows that are called otherwise than a sentence calls what they show: they are ticked where they fit, and never
// contradict.

#include "tests/audit/audited.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

using tieout::test::verdict_in;

namespace {

constexpr std::string_view tables = R"(**Statements of Operations (in thousands, except per share data)**

| | Three Months Ended June 30, 2011 | Three Months Ended June 30, 2010 |
|---|---|---|
| Net sales | 91,420 | 84,310 |
| Gross profit | 33,180 | 29,870 |
| Selling and administrative expenses | 19,640 | 18,250 |
| Interest expense, net | 1,370 | 1,160 |
| Management fees - related party | 820 | 760 |
| Income before income taxes | 11,350 | 9,700 |
| Less: Income tax expense | 3,972 | 3,298 |
| Net income | 7,378 | 6,402 |
| Earnings per share of common stock - Diluted | 0.61 | 0.52 |
| Shares used in computing earnings per share - diluted | 12,095 | 12,311 |
| EBITDA | 16,940 | 14,080 |

**Balance Sheets (in thousands)**

| | June 30, 2011 | June 30, 2010 |
|---|---|---|
| Cash and cash equivalents | 8,460 | 7,910 |
| Merchandise inventories | 21,730 | 20,440 |
| Accounts payable | 9,260 | 8,150 |
| Total assets | 88,300 | 84,200 |
)";

std::string said(std::string_view sentence) {
  std::string text = "# Harbourside Lamps reports for the three months ended June 30, 2011\n\n";
  text += sentence;
  text += "\n\n";
  text += tables;
  return verdict_in(text);
}

}  // namespace

TEST_CASE("measures with several names are found by the other one") {
  CHECK(said("SG&A was [$19.6 million] in the quarter.") == "consistent exact");
  CHECK(said("SG&A increased [7.6%] in the quarter.") == "consistent exact");
  CHECK(said("Gross margin was [$33.2 million] in the quarter.") == "consistent exact");
  CHECK(said("Interest expense was [$1.4 million] in the quarter.") == "consistent exact");
  CHECK(said("Inventories were [$21.7 million] at June 30, 2011.") == "consistent exact");
  CHECK(said("Net inventory was [$21.7 million] at June 30, 2011.") == "consistent exact");
  CHECK(said("Trade payables were [$9.3 million] at June 30, 2011.") == "consistent exact");
  CHECK(said("Cash was [$8.5 million] at June 30, 2011.") == "consistent exact");
  CHECK(said("Cash on hand was [$8.5 million] at June 30, 2011.") == "consistent exact");
  CHECK(said("Worldwide net sales increased [8.4%] in the quarter.") == "consistent exact");
  CHECK(said("Earnings before interest, taxes, depreciation and amortization (EBITDA) were [$16.9 million] in the "
             "quarter.") == "consistent exact");
}

TEST_CASE("spending on research is its expense") {
  constexpr std::string_view research = R"(

| (in thousands) | Three Months Ended June 30, 2011 | Three Months Ended June 30, 2010 |
|---|---|---|
| Revenues | 52,600 | 48,100 |
| Research and development | 7,310 | 6,240 |
)";
  auto const said = [&](std::string_view sentence) {
    return verdict_in("Results for the three months ended June 30, 2011 follow.\n\n" + std::string(sentence) +
                      std::string(research));
  };
  CHECK(said("Research and development spending increased to [$7.3 million].") == "consistent exact");
  CHECK(said("Research and development spending was $7.3 million, or [13.9%] of revenues.") == "consistent exact");
  CHECK(said("Research and development spending increased to [$3.7 million].").substr(0, 12) == "unverifiable");
}

TEST_CASE("a row of another name contradicts nothing") {
  CHECK(said("SG&A was [$16.9 million] in the quarter.").substr(0, 12) == "unverifiable");
  CHECK(said("Interest expense was [$1.7 million] in the quarter.").substr(0, 12) == "unverifiable");
  CHECK(said("Cash was [$6.1 million] at June 30, 2011.").substr(0, 12) == "unverifiable");
  CHECK(said("Restricted cash was [$8.5 million] at June 30, 2011.").substr(0, 12) == "unverifiable");
  CHECK(said("General and administrative expenses were [$19.6 million].").substr(0, 12) == "unverifiable");
  CHECK(said("Interest income was [$1.4 million] in the quarter.").substr(0, 12) == "unverifiable");
}

TEST_CASE("labels that go on behind a dash, or stand behind less") {
  CHECK(said("Management fees were [$0.8 million] in the quarter.") == "consistent exact");
  CHECK(said("Management fees were [$0.7 million] in the quarter.").substr(0, 12) == "unverifiable");
  CHECK(said("Income tax expense was [$4.0 million], an effective rate of 35.0%.") == "consistent exact");
  CHECK(said("Income tax expense was $4.0 million, an effective rate of [35.0%].") == "consistent exact");
}

TEST_CASE("of several rows that begin with a name none is meant") {
  constexpr std::string_view by_kind = R"(

| (in thousands) | Three Months Ended June 30, 2011 | Three Months Ended June 30, 2010 |
|---|---|---|
| Freight fees - own fleet | 410 | 380 |
| Freight fees - carriers | 930 | 870 |
)";
  CHECK(verdict_in("Freight fees were [$0.9 million] for the three months ended June 30, 2011." +
                   std::string(by_kind)) == "unverifiable not-tabulated");
}

TEST_CASE("earnings per share of common stock, and the shares behind them") {
  CHECK(said("Net income was $7.4 million, or [61 cents per share].") == "consistent exact");
  CHECK(said("Net income was $7.4 million, or [16 cents per share].").substr(0, 12) == "inconsistent");
  CHECK(
      said("Net income per share was $0.61, based on diluted weighted average shares outstanding of [12.1 million].") ==
      "consistent exact");
  constexpr std::string_view units = R"(

| (in thousands, except per unit data) | Three Months Ended June 30, 2011 | Three Months Ended June 30, 2010 |
|---|---|---|
| Net income attributable to Larkmoor | 4,410 | 3,920 |
| Earnings per limited partner unit - basic and diluted | 0.37 | 0.33 |
)";
  CHECK(
      verdict_in("Net income attributable to Larkmoor for the second quarter of 2011 was $4.4 million, or [$0.37] per "
                 "basic and diluted limited partner unit." +
                 std::string(units)) == "consistent exact");
}

TEST_CASE("a row that says millions behind its name") {
  constexpr std::string_view own_scale = R"(

| | Three Months Ended June 30, 2011 | Three Months Ended June 30, 2010 |
|---|---|---|
| EBITDA ($ millions) | 4.7 | 5.9 |
)";
  CHECK(verdict_in("EBITDA was [$4.7 million] in the second quarter of 2011." + std::string(own_scale)) ==
        "consistent exact");
}

TEST_CASE("a share count that a heading leaves unscaled by mistake is not contradicted") {
  constexpr std::string_view unscaled = R"(

**Statements of Operations (in thousands, except share and per share data)**

| | Year Ended June 30, 2011 | Year Ended June 30, 2010 |
|---|---|---|
| Net income per share - diluted | 0.61 | 0.52 |
| Shares used in computing net income per share - diluted | 12,095 | 12,311 |
)";
  CHECK(verdict_in("Net income per share was $0.61 in fiscal year 2011, based on diluted weighted average shares "
                   "outstanding of [12.1 million]." +
                   std::string(unscaled))
            .substr(0, 12) == "unverifiable");
}

TEST_CASE("what belongs to a name of several words") {
  constexpr std::string_view flows = R"(

| (in millions) | Quarter ended June 30, 2011 | Quarter ended June 30, 2010 |
|---|---|---|
| Revenues | 204.6 | 187.3 |
| Cash flow from operations | 64.3 | 55.1 |
)";
  auto const said = [&](std::string_view sentence) { return verdict_in(std::string(sentence) + std::string(flows)); };
  CHECK(said("Tarn Valley's cash flow from operations increased [17%] in the second quarter of 2011 versus the same "
             "period in 2010.") == "consistent exact");
  CHECK(said("Tarn Valley's cash flow from operations increased [71%] in the second quarter of 2011 versus the same "
             "period in 2010.")
            .substr(0, 12) == "unverifiable");
}

namespace {

constexpr std::string_view cash_flows = R"(

**Statements of Cash Flows (in thousands)**

| | 2011 | 2010 |
|---|---|---|
| Net income | 7,378 | 6,402 |
| Share-based compensation | 1,491 | 1,203 |
| Net cash provided by operating activities | 17,180 | 15,014 |
| Capital expenditures | (6,170) | (5,519) |
| Purchases of treasury stock | (8,431) | (2,000) |
| Cash dividends paid | (2,311) | (2,178) |
)";

std::string said_of_flows(std::string_view sentence) {
  return verdict_in("# Harbourside Lamps reports for 2011\n\n" + std::string(sentence) + std::string(cash_flows));
}

}  // namespace

TEST_CASE("rows of cash flow statements have many names") {
  CHECK(said_of_flows("Share repurchases were [$8.4 million] in 2011.") == "consistent exact");
  CHECK(said_of_flows("Repurchases of common stock totaled [$8.4 million] in 2011.") == "consistent exact");
  CHECK(said_of_flows("Share repurchases were [$9.4 million] in 2011.") == "unverifiable not-tabulated");
  CHECK(said_of_flows("Capital spending was [$6.2 million] in 2011.") == "consistent exact");
  CHECK(said_of_flows("Capital investments were [$6.2 million] in 2011.") == "consistent exact");
  CHECK(said_of_flows("Dividend payments totaled [$2.3 million] in 2011.") == "consistent exact");
  CHECK(said_of_flows("Stock compensation was [$1.5 million] in 2011.") == "consistent exact");
  CHECK(said_of_flows("Stock compensation was [$1.7 million] in 2011.") == "unverifiable not-tabulated");
}

TEST_CASE("income after tax is net income, and no tax") {
  CHECK(said("Profit after tax was [$7.4 million] in the quarter.") == "consistent exact");
  CHECK(said("After-tax income was [$7.4 million] in the quarter.") == "consistent exact");
  CHECK(said("After-tax income was [$9.4 million] in the quarter.") == "unverifiable not-tabulated");
  CHECK(said("Pretax profit was [$11.4 million] in the quarter.") == "consistent exact");
}

TEST_CASE("rows of banks have many names") {
  auto const said_of_bank = [](std::string_view sentence) {
    return verdict_in("# Larkfield Bancorp reports for 2011\n\n" + std::string(sentence) + R"(

**Selected figures (in thousands)**

| | 2011 | 2010 |
|---|---|---|
| Provision for loan losses | 1,104 | 902 |
| Total non-interest income | 6,412 | 6,188 |
| Net charge-offs | 805 | 711 |
| Loans | 982,114 | 921,007 |
| Securities available for sale | 241,833 | 228,100 |
)");
  };
  CHECK(said_of_bank("The provision for credit losses was [$1.1 million] in 2011.") == "consistent exact");
  CHECK(said_of_bank("The provision for credit losses was [$1.4 million] in 2011.") == "unverifiable not-tabulated");
  CHECK(said_of_bank("Other income was [$6.4 million] in 2011.") == "consistent exact");
  CHECK(said_of_bank("Net loan charge-offs were [$805,000] in 2011.") == "consistent exact");
  CHECK(said_of_bank("Gross loans were [$982.1 million] in 2011.") == "consistent exact");
  CHECK(said_of_bank("Investment securities were [$241.8 million] in 2011.") == "consistent exact");
}

TEST_CASE("a bank's allowance and its salaries, costs of maintenance and charges without cash have other names") {
  constexpr std::string_view bank = R"(

**(In thousands)**

| | Three Months Ended June 30, 2011 | Three Months Ended June 30, 2010 |
|---|---|---|
| Maintenance revenues | 8,240 | 7,915 |
| Cost of maintenance | 2,060 | 1,872 |
| Salaries and employee benefits | 5,174 | 4,983 |
| Impairment | 1,337 | 604 |
| Interest expense and other - net | 917 | 851 |

**(In thousands)**

| | June 30, 2011 | June 30, 2010 |
|---|---|---|
| Total loans | 412,900 | 398,100 |
| Allowance for loan losses | 5,740 | 5,411 |
)";
  auto const in_bank = [&](std::string_view sentence) { return verdict_in(std::string(sentence) + std::string(bank)); };
  CHECK(in_bank("The allowance was [$5.7 million] at June 30, 2011.") == "consistent exact");
  CHECK(in_bank("The allowance represented [1.39%] of total loans at June 30, 2011.") == "consistent exact");
  CHECK(in_bank("Salaries and benefits were [$5.2 million] in the second quarter of 2011.") == "consistent exact");
  CHECK(in_bank("Cost of maintenance revenues was [$2.1 million] in the second quarter of 2011.") ==
        "consistent exact");
  CHECK(in_bank("The second quarter of 2011 included a non-cash impairment charge of [$1.3 million].") ==
        "consistent exact");
  CHECK(in_bank("Interest expense was [$917,000] in the second quarter of 2011.") == "consistent exact");
  CHECK(in_bank("Interest expense was [$971,000] in the second quarter of 2011.").substr(0, 12) == "unverifiable");
  CHECK(in_bank("Cost of training revenues was [$2.1 million] in the second quarter of 2011.").substr(0, 12) ==
        "unverifiable");
}

TEST_CASE("a row of the very name in a table of another date leaves the row of another name") {
  auto const verdict = [](std::string_view sentence) {
    std::string text(sentence);
    text += R"(

**Preliminary allocation of the purchase price (in thousands)**

| | April 30, 2010 |
|---|---|
| Cash | 486 |
| Goodwill | 3,912 |
)";
    return said(text);
  };
  CHECK(verdict("At June 30, 2011 we had cash of [$8.5 million].") == "consistent exact");
  CHECK(verdict("At June 30, 2011 we had cash of [$5.8 million].").starts_with("unverifiable"));
}
