// Ounces, barrels and cubic feet, their prices, and rows that show either.

#include "tests/audit/audited.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

using tieout::test::verdict_in;

namespace {

constexpr std::string_view mine = R"(

| | Q2 2019 | Q2 2018 |
|---|---|---|
| Ounces produced | | |
| Alder Creek | 14,320 | 11,870 |
| Sunder Hill | 9,410 | 9,980 |
| Total ounces produced | 23,730 | 21,850 |
| Silver ounces produced | 812,460 | 790,110 |
| Total ounces sold | 22,910 | 22,040 |
)";

constexpr std::string_view wells = R"(

**($ in thousands, except prices)**

| | Year Ended December 31, 2013 | Year Ended December 31, 2012 |
|---|---|---|
| Production volumes - | | |
| Oil (MBbls) | 620 | 571 |
| Natural gas (MMcf) | 3,942 | 4,118 |
| Lease operating expense | 14,700 | 13,250 |
| Average combined price ($/BOE) | 51.37 | 48.62 |
)";

}  // namespace

TEST_CASE("ounces are counted, and production is what was produced") {
  auto const said = [&](std::string_view sentence) { return verdict_in(std::string(sentence) + std::string(mine)); };
  CHECK(said("Gold production was [23,730] ounces in Q2 2019.") == "consistent exact");
  CHECK(said("Silver production increased 3% to [812,460] oz in Q2 2019.") == "consistent exact");
  CHECK(said("Silver production increased [3%] to 812,460 oz in Q2 2019.") == "consistent exact");
  CHECK(said("Ounces sold were [22,910] in Q2 2019.") == "consistent exact");
  CHECK(said("Ounces sold were [22,190] in Q2 2019.").substr(0, 12) == "inconsistent");
  CHECK(said("Silver production was [821,460] oz in Q2 2019.").substr(0, 12) == "inconsistent");
  CHECK(said("Gold production was [22,730] ounces in Q2 2019.").substr(0, 12) == "unverifiable");
  CHECK(said("Copper production was [23,730] tons in Q2 2019.").substr(0, 12) != "inconsistent");
}

TEST_CASE("a heading that ends in a dash heads all rows below it, and units in brackets have no scale") {
  auto const said = [&](std::string_view sentence) { return verdict_in(std::string(sentence) + std::string(wells)); };
  CHECK(said("Production volumes for natural gas in 2013 decreased 4% to [3,942] MMcf.") == "consistent exact");
  CHECK(said("Production volumes for oil in 2013 increased [9%] to 620 MBbls.") == "consistent exact");
  CHECK(said("Our average combined price was [$51.37] in 2013.") == "consistent exact");
  CHECK(said("Lease operating expense was [$14.7 million] in 2013.") == "consistent exact");
  CHECK(said("Production volumes for oil were [620,000] barrels in 2013.").substr(0, 12) != "inconsistent");
  CHECK(said("Production volumes for natural gas were [3.1 billion] cubic feet in 2013.").substr(0, 12) ==
        "unverifiable");
}

TEST_CASE("a volume in one unit is none of a row in another") {
  auto const said = [&](std::string_view sentence) { return verdict_in(std::string(sentence) + std::string(wells)); };
  CHECK(said("Production volumes for natural gas in 2013 decreased 4% to [3.9] Bcf.").substr(0, 12) == "unverifiable");
  CHECK(said("Production volumes for natural gas in 2013 decreased [4%] to 3.9 Bcf.") == "consistent exact");
  CHECK(said("Production volumes for natural gas in 2013 decreased 4% to [3,492] MMcf.").substr(0, 12) ==
        "inconsistent");
}

TEST_CASE("room revenue in a table of millions is in dollars") {
  constexpr std::string_view hotels = R"(

**($ amounts in millions, except hotel statistics and per share amounts)**

| | Quarter Ended June 30, 2014 | Quarter Ended June 30, 2013 |
|---|---|---|
| RevPAR | 118.42 | 114.09 |
| Total revenues | 207.5 | 199.8 |
)";
  CHECK(verdict_in("RevPAR was [$118.42] in the quarter ended June 30, 2014." + std::string(hotels)) ==
        "consistent exact");
  CHECK(verdict_in("Total revenues were [$207.5 million] in the quarter ended June 30, 2014." + std::string(hotels)) ==
        "consistent exact");
}

TEST_CASE("results under a heading of per-share data are per share") {
  constexpr std::string_view shares = R"(

| (in thousands, except per share data) | Year Ended June 30, 2014 | Year Ended June 30, 2013 |
|---|---|---|
| Net income | 51,320 | 48,870 |
| PER SHARE DATA | | |
| Operating income-diluted | 2.31 | 2.14 |
| Net income-diluted | 2.18 | 2.05 |
| Dividends | 0.40 | 0.36 |
)";
  CHECK(verdict_in("Net income was [$2.18 per diluted share] in fiscal year 2014." + std::string(shares)) ==
        "consistent exact");
  CHECK(verdict_in("Net income was [$51.3 million] in fiscal year 2014." + std::string(shares)) == "consistent exact");
}

TEST_CASE("adjusted EBITDA of hotels is not that of the company, and a scale's exceptions name no table") {
  constexpr std::string_view hotels = R"(

**Operating Results ($ amounts in millions, except hotel statistics and per share amounts)**

| | Quarter Ended June 30, 2014 | Quarter Ended June 30, 2013 |
|---|---|---|
| Hotel Adjusted EBITDA | 62.4 | 57.9 |
| Hotel Adjusted EBITDA Margin | 30.07% | 28.98% |
| Adjusted EBITDA | 55.8 | 51.6 |
)";
  auto const said = [&](std::string_view sentence) {
    return verdict_in(std::string(sentence) + " in the quarter ended June 30, 2014." + std::string(hotels));
  };
  CHECK(said("Hotel Adjusted EBITDA was [$62.4 million]") == "consistent exact");
  CHECK(said("Hotel Adjusted EBITDA was [$55.8 million]").substr(0, 12) == "inconsistent");
  CHECK(said("Adjusted EBITDA was [$55.8 million]") == "consistent exact");
  CHECK(said("Hotel Adjusted EBITDA margin was [30.07%]") == "consistent exact");
}

TEST_CASE("a scale behind an exception for shares is that of the amounts") {
  constexpr std::string_view voyages = R"(

**Statements of Operations (in U.S. dollars except share data; in thousands)**

| | Three Months Ended June 30, 2012 | Three Months Ended June 30, 2011 |
|---|---|---|
| Port expenses | 6,410 | 5,930 |
| Net income | 4,120 | 3,870 |
)";
  CHECK(verdict_in("Port expenses for the three months ended June 30, 2012 were [$6.4 million]." +
                   std::string(voyages)) == "consistent exact");
}
