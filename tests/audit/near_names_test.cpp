// Rows that the words of a subject come near to, and those that they only seem to.

#include "tests/audit/audited.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

using tieout::test::verdict_in;

namespace {

[[nodiscard]] std::string said(std::string_view sentence, std::string_view rows) {
  std::string document(sentence);
  document += "\n\n**(In thousands)**\n\n";
  document += "| | Three months ended June 30, 2014 | Three months ended June 30, 2013 |\n|---|---|---|\n";
  document += rows;
  return verdict_in(document);
}

}  // namespace

TEST_CASE("the measure stands in front of \", net of\"") {
  constexpr std::string_view rows = "| Interest expense | 4,816 | 3,702 |\n| Rent | 2,950 | 2,411 |\n";
  CHECK(said("Interest expense, net of $1.2 million capitalized, rose to [$4.8 million] in the second quarter of 2014.",
             rows) == "consistent exact");
  CHECK(said("Interest expense, net of $1.2 million capitalized, rose to [$2.9 million] in the second quarter of 2014.",
             rows)
            .substr(0, 12) == "unverifiable");
}

TEST_CASE("gains beside losses are in one row") {
  constexpr std::string_view rows =
      "| Unrealized (loss) gain on hedges | (1,318) | 2,742 |\n| Securities gains (losses), net | (96) | 214 |\n";
  CHECK(said("Securities losses were [$96,000] in the second quarter of 2014.", rows) == "consistent exact");
  CHECK(said("The net loss on unrealized hedges was [$1.3 million] in the second quarter of 2014.", rows) ==
        "consistent exact");
  CHECK(
      said("The net loss on unrealized hedges was $1.3 million in the second quarter of 2014, as against an unrealized "
           "gain of [$2.7 million] in the second quarter of 2013.",
           rows) == "consistent exact");
  CHECK(
      said("The net loss on unrealized hedges was $1.3 million in the second quarter of 2014, as against a tax refund "
           "of [$2.7 million] in the second quarter of 2013.",
           rows)
          .substr(0, 12) == "unverifiable");
}

TEST_CASE("prices of one unit stand under a heading of prices") {
  constexpr std::string_view document = R"(

| | Three months ended June 30, 2014 | Three months ended June 30, 2013 |
|---|---|---|
| Average sales prices - | | |
| Oil and condensate (per Bbl) | 91.20 | 88.75 |
| Natural gas (per Mcf) | 4.38 | 3.91 |
| Natural gas equivalent (per Mcfe) | 6.02 | 5.77 |
)";
  auto const priced = [&](std::string_view sentence) {
    return verdict_in(std::string(sentence) + std::string(document));
  };
  CHECK(priced("The average natural gas price was [$4.38] per Mcf in the second quarter of 2014.") ==
        "consistent exact");
  CHECK(
      priced("Average natural gas prices rose to $4.38 per Mcf in the second quarter of 2014 from [$3.91] per Mcf.") ==
      "consistent exact");
  CHECK(priced("The average natural gas price was [$6.02] per Mcfe in the second quarter of 2014.").substr(0, 12) ==
        "unverifiable");
}

TEST_CASE("yields and average balances stand in columns of one table") {
  constexpr std::string_view table = R"(

**Average balances and rates (dollars in thousands)**

| | Three Months Ended June 30, 2014 Average Balance | Three Months Ended June 30, 2014 Yield/Rate | Three Months Ended June 30, 2013 Average Balance | Three Months Ended June 30, 2013 Yield/Rate |
|---|---|---|---|---|
| Loans | 806,114 | 6.12% | 761,880 | 6.44% |
| Total earning assets | 1,006,310 | 5.81% | 941,206 | 6.03% |
| Total interest-bearing liabilities | 811,407 | 1.92% | 779,613 | 2.35% |
)";
  auto const bank = [&](std::string_view sentence) { return verdict_in(std::string(sentence) + std::string(table)); };
  CHECK(bank("The average yield on earning assets was [5.81%] in the second quarter of 2014.") == "consistent exact");
  CHECK(bank("The rate paid on interest-bearing liabilities fell [43] basis points in the second quarter of 2014.") !=
        "inconsistent");
  CHECK(bank("Average earning assets grew [6.9%] in the second quarter of 2014.") == "consistent exact");
  CHECK(bank("The average yield on securities was [5.81%] in the second quarter of 2014.").substr(0, 12) ==
        "unverifiable");
  CHECK(bank("The average yield on earning assets was [1.92%] in the second quarter of 2014.").substr(0, 12) ==
        "unverifiable");
}

TEST_CASE("a part of the company is called by the first word of its name") {
  constexpr std::string_view one = R"(

**Net sales by product line (in thousands)**

| | Three months ended June 30, 2014 | Three months ended June 30, 2013 |
|---|---|---|
| Dairy and eggs | 18,412 | 17,260 |
| Bakery | 9,105 | 8,644 |
| Total | 27,517 | 25,904 |
)";
  constexpr std::string_view other = R"(

| | June 30, 2014 | June 30, 2013 |
|---|---|---|
| Dairy equipment | 3,310 | 3,190 |
)";
  auto const shop = [&](std::string_view sentence, std::string_view more = {}) {
    return verdict_in(std::string(sentence) + std::string(one) + std::string(more));
  };
  CHECK(shop("Dairy net sales were [$18.4 million] in the second quarter of 2014.") == "consistent exact");
  CHECK(shop("Our Dairy business grew to [$18.4 million] in the second quarter of 2014.") == "consistent exact");
  CHECK(shop("Dairy profit was [$18.4 million] in the second quarter of 2014.").substr(0, 12) == "unverifiable");
  CHECK(shop("Egg sales were [$18.4 million] in the second quarter of 2014.").substr(0, 12) == "unverifiable");
  CHECK(shop("Dairy net sales were [$18.4 million] in the second quarter of 2014.", other).substr(0, 12) ==
        "unverifiable");
}

TEST_CASE("what a figure is compared with is in the rows that all the words name") {
  constexpr std::string_view rows = "| Net realized gains (losses) on lots | 1,816 | (2,644) |\n| Rent | 950 | 911 |\n";
  CHECK(said("Net realized gains on lots totaled $1.8 million in the second quarter of 2014, compared to net realized "
             "losses of [$2.6 million] a year ago.",
             rows) == "consistent exact");
  CHECK(said("Net realized gains on lots totaled $1.8 million in the second quarter of 2014, compared to rent of "
             "[$2.6 million] a year ago.",
             rows)
            .substr(0, 10) != "consistent");
}

TEST_CASE("cash and securities are two rows, also where the title speaks of cash") {
  constexpr std::string_view table = R"(

**Balance sheet and cash flow data (in thousands)**

| | June 30, 2014 | December 31, 2013 |
|---|---|---|
| Cash and cash equivalents | 8,310 | 9,002 |
| Marketable securities | 41,207 | 38,664 |
| Total assets | 96,410 | 95,118 |
)";
  auto const held = [&](std::string_view sentence) { return verdict_in(std::string(sentence) + std::string(table)); };
  CHECK(held("At June 30, 2014, we had [$49.5 million] in cash and marketable securities.") == "consistent exact");
  CHECK(held("Cash and marketable securities on hand at June 30, 2014 totaled [$49.5 million].") == "consistent exact");
  CHECK(held("At June 30, 2014, we had [$41.2 million] in cash and marketable securities.").substr(0, 12) ==
        "unverifiable");
}

TEST_CASE("what is compared on a basis stands in the row of that basis") {
  constexpr std::string_view rows =
      "| Net revenue | 81,400 | 74,100 |\n| Same-clinic net revenue | 70,310 | 67,280 |\n| Visits | 9,410 | 8,802 |\n"
      "| Same-clinic visits | 8,050 | 7,911 |\n";
  CHECK(said("On a same-clinic basis, net revenue rose [4.5%] in the second quarter of 2014.", rows) ==
        "consistent exact");
  CHECK(said("Net revenue rose [4.5%] on a same clinic basis in the second quarter of 2014.", rows) ==
        "consistent exact");
  CHECK(said("On a same-clinic basis, net revenue rose 4.5% and visits [1.8%] in the second quarter of 2014.", rows) ==
        "consistent exact");
  CHECK(said("On a same-clinic basis, net revenue rose 4.5%; net revenue rose [9.9%] in the second quarter of 2014.",
             rows) == "consistent exact");
  CHECK(said("On a cash basis, net revenue rose [4.5%] in the second quarter of 2014.", rows).substr(0, 10) !=
        "consistent");
}

TEST_CASE("an expense goes by the first word of its row, and a balance is that at the end of the period") {
  constexpr std::string_view rows =
      "| Net revenue | 81,400 | 74,100 |\n| Operating expenses: | | |\n| Fuel and oil | 9,212 | 9,804 |\n"
      "| Tires | 1,310 | 1,402 |\n| Backlog at end of period | 6,104 | 5,200 |\n";
  CHECK(said("Fuel expense decreased [6.0%] in the second quarter of 2014.", rows) == "consistent exact");
  CHECK(said("Fuel expense decreased [6.9%] in the second quarter of 2014.", rows).substr(0, 12) == "unverifiable");
  CHECK(said("Oil expense decreased [6.0%] in the second quarter of 2014.", rows).substr(0, 12) == "unverifiable");
  CHECK(said("Backlog was [$6.1 million] at June 30, 2014.", rows) == "consistent exact");
}

TEST_CASE("an aside on per-share amounts in front of another sentence is no basis of it") {
  constexpr std::string_view rows =
      "| Net loss | (5,330) | (1,620) |\n| Basic and diluted net loss per common share | (0.66) | (0.20) |\n";
  CHECK(said("On a per share basis, the charge was small.\n\nResults for the second quarter of 2014 were a net loss of "
             "[$5.3 million], or $0.66 per share.",
             rows) == "consistent exact");
}
