// Ratios whose part and whole stand in two tables, or that are called a percentage or a ratio.

#include "tests/audit/audited.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

using tieout::test::verdict_in;

namespace {

constexpr std::string_view tables = R"(

**Statements of Operations (in thousands, except per share data)**

| | Three Months Ended June 30, 2017 | Three Months Ended June 30, 2016 |
|---|---|---|
| Revenue | 84,300 | 77,900 |
| Gross profit | 50,160 | 45,730 |
| Sales, general and administrative | 27,410 | 26,880 |
| Operating income | 9,270 | 7,110 |

**Reconciliation of GAAP to Non-GAAP (in thousands)**

| | Three Months Ended June 30, 2017 | Three Months Ended June 30, 2016 |
|---|---|---|
| GAAP operating income | 9,270 | 7,110 |
| Equity-based compensation | 3,150 | 2,990 |
| Non-GAAP operating income | 12,420 | 10,100 |
)";

std::string said(std::string_view sentence) {
  return verdict_in("Mirefold Software reports for the three months ended June 30, 2017.\n\n" + std::string(sentence) +
                    std::string(tables));
}

}  // namespace

TEST_CASE("a non-GAAP margin of revenue in the income statement") {
  CHECK(said("Non-GAAP operating margin was [14.7%] in the quarter.") == "consistent exact");
  CHECK(said("Non-GAAP operating income was $12.4 million, or [14.7%] of revenue.") == "consistent exact");
  CHECK(said("Operating income was $9.3 million, or [11.0%] of revenue.") == "consistent exact");
}

TEST_CASE("part and whole of two tables contradict nothing, those of one do") {
  CHECK(said("Non-GAAP operating margin was [17.4%] in the quarter.").substr(0, 12) == "unverifiable");
  CHECK(said("Operating margin was [14.7%] in the quarter.").substr(0, 12) == "inconsistent");
}

TEST_CASE("a gross margin percentage and an SG&A ratio are parts of revenue") {
  CHECK(said("Gross margin percentage was [59.5%] in the quarter.") == "consistent exact");
  CHECK(said("Our gross profit percentage was [59.5%] in the quarter.") == "consistent exact");
  CHECK(said("The SG&A ratio was [32.5%] in the quarter.") == "consistent exact");
  CHECK(said("Selling, general and administrative expense (SG&A) was $27.4 million ([32.5%] of revenue).") ==
        "consistent exact");
  CHECK(said("The SG&A ratio was [35.2%] in the quarter.").substr(0, 12) == "unverifiable");
  CHECK(said("The expense ratio was [32.5%] in the quarter.").substr(0, 12) == "unverifiable");
}

TEST_CASE("ratios of insurers may be more than a hundred without a sign") {
  constexpr std::string_view ratios = R"(

| | Nine Months Ended June 30, 2012 | Nine Months Ended June 30, 2011 |
|---|---|---|
| Loss ratio | 67.2 | 71.9 |
| Expense ratio | 30.4 | 30.8 |
| Combined ratio | 97.6 | 102.7 |
)";
  CHECK(verdict_in("The combined ratio was 97.6% for the nine months ended June 30, 2012 compared to [102.7%] for the "
                   "nine months ended June 30, 2011." +
                   std::string(ratios)) == "consistent exact");
  CHECK(verdict_in("The combined ratio was [96.7%] for the nine months ended June 30, 2012." + std::string(ratios))
            .substr(0, 12) == "inconsistent");
}

TEST_CASE("percentages beside the amounts of a margin are the margin") {
  constexpr std::string_view table = R"(

**Gross margin by category (in thousands)**

| | Three months ended June 30, 2012 | % | Three months ended June 30, 2011 | % |
|---|---|---|---|---|
| Gross margin on repairs | 3,812 | 46% | 3,404 | 43% |
| Gross margin on parts | 2,907 | 38% | 2,511 | 36% |
)";
  auto const in_table = [&](std::string_view sentence) {
    return verdict_in(std::string(sentence) + std::string(table));
  };
  CHECK(in_table("Gross margin on repairs was [46%] in the second quarter of 2012.") == "consistent exact");
  CHECK(in_table("The gross margin percentage on parts was [38%] in the second quarter of 2012.") ==
        "consistent exact");
  CHECK(in_table("Gross margin on rentals was [46%] in the second quarter of 2012.").substr(0, 12) == "unverifiable");
}

TEST_CASE("EBITDA is the part of an EBITDA margin, and a portfolio the sum of its loans") {
  constexpr std::string_view tables = R"(

**(In thousands)**

| | Three months ended June 30, 2012 | Three months ended June 30, 2011 |
|---|---|---|
| Net sales | 80,110 | 76,320 |

**Reconciliation (in thousands)**

| | Three months ended June 30, 2012 | Three months ended June 30, 2011 |
|---|---|---|
| Adjusted EBITDA | 12,417 | 11,066 |

**Loans by type (in thousands)**

| | June 30, 2012 | June 30, 2011 |
|---|---|---|
| Farm and ranch | 44,210 | 41,877 |
| Residential | 61,305 | 60,224 |
| Total loans | 105,515 | 102,101 |
)";
  auto const said_of = [&](std::string_view sentence) {
    return verdict_in(std::string(sentence) + std::string(tables));
  };
  CHECK(said_of("The adjusted EBITDA margin was [15.5%] in the second quarter of 2012.") == "consistent exact");
  CHECK(said_of("The adjusted EBITDA margin was [15.9%] in the second quarter of 2012.").substr(0, 12) ==
        "unverifiable");
  CHECK(said_of("Farm and ranch loans comprised [41.9%] of the portfolio at June 30, 2012.") == "consistent exact");
  CHECK(said_of("Farm and ranch loans comprised [49.1%] of the portfolio at June 30, 2012.").substr(0, 12) ==
        "unverifiable");
}

TEST_CASE("what moved by points to a percentage is a part of revenue, where only amounts are printed of it") {
  CHECK(said("Gross profit increased [80 basis points] to 59.5% from 58.7%.") == "consistent exact");
  CHECK(said("Gross profit increased 80 basis points to [59.5%] from 58.7%.") == "consistent exact");
  CHECK(said("Gross profit increased 80 basis points to 59.5% from [58.7%].").substr(0, 10) == "consistent");
  CHECK(said("Gross profit increased 80 basis points to [95.5%] from 58.7%.").substr(0, 10) != "consistent");
  CHECK(said("Sales, general and administrative expenses decreased 200 basis points to [32.5%].") ==
        "consistent exact");
  CHECK(said("Sales, general and administrative expenses decreased 200 basis points to [33.5%].").substr(0, 12) ==
        "unverifiable");
  CHECK(said("Gross profit was [59.5%] in the quarter.").substr(0, 12) == "unverifiable");
  CHECK(said("Currency rates increased gross profit by [1 percentage point].").substr(0, 12) == "unverifiable");
}

TEST_CASE("an EBITDA margin is EBITDA over revenue") {
  constexpr std::string_view reconciliation = R"(

**Adjusted EBITDA (in thousands)**

| | Three Months Ended June 30, 2017 | Three Months Ended June 30, 2016 |
|---|---|---|
| Operating income | 9,270 | 7,110 |
| Depreciation and amortization | 4,180 | 4,020 |
| Adjusted EBITDA | 13,450 | 11,130 |
)";
  CHECK(said("Adjusted EBITDA margin was [16.0%] in the quarter." + std::string(reconciliation)) == "consistent exact");
  CHECK(said("Adjusted EBITDA margin was [11.0%] in the quarter." + std::string(reconciliation)).substr(0, 12) ==
        "unverifiable");
}

TEST_CASE("points of a percentage of revenue are said of what moved") {
  CHECK(said("Sales, general and administrative expenses were $27.4 million compared to $26.9 million, a decrease of "
             "[199 basis points] as a percentage of revenue.") == "consistent exact");
  CHECK(said("Sales, general and administrative expenses were $27.4 million compared to $26.9 million, a decrease of "
             "[300 basis points] as a percentage of revenue.")
            .substr(0, 10) != "consistent");
}
