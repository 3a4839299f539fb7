// Single notes of an annual report: one to three paragraphs beside one table.

#include "tests/audit/audited.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

using tieout::test::verdict_in;

namespace {

std::string note(std::string_view heading, std::string_view sentence, std::string_view table) {
  std::string text = "## ";
  text += heading;
  text += "\n\n";
  text += sentence;
  text += "\n\n";
  text += table;
  return verdict_in(text);
}

}  // namespace

TEST_CASE("what was said of a place, a credit facility or one cause does not contradict the row") {
  constexpr std::string_view regions =
      "**Revenues by region (in millions)**\n\n| | 2016 | 2015 |\n|---|---|---|\n| Americas | $438.7 | $421.5 |\n"
      "| Asia Pacific | 124.6 | 109.3 |\n| Total revenues | $563.3 | $530.8 |\n";
  CHECK(
      note("Revenue", "Asia Pacific grew 14.0% in 2016 on demand in Japan, where revenue was [$61.7 million].", regions)
          .starts_with("unverifiable"));
  CHECK(note("Revenue", "Revenue was [$561.7 million] in 2016.", regions).starts_with("inconsistent"));
  constexpr std::string_view debt =
      "**Debt (in millions)**\n\n| | 2012 | 2011 |\n|---|---|---|\n| Revolving credit facility | $118.5 | $96.0 |\n"
      "| Term loan | 80.0 | 90.0 |\n| Total debt | $198.5 | $186.0 |\n";
  CHECK(note("Debt", "In 2012 we had a [$300.0 million] revolving credit facility.", debt).starts_with("unverifiable"));
  CHECK(note("Debt", "The revolving credit facility was [$181.5 million] in 2012.", debt).starts_with("inconsistent"));
  constexpr std::string_view years =
      "**Summary (in millions)**\n\n| | 2002 | 2001 |\n|---|---|---|\n| Net income | $7.2 | $8.5 |\n";
  CHECK(note("Summary", "Net income in 2002 was reduced by [$2.0 million] for the accounting change.", years)
            .starts_with("unverifiable"));
}

TEST_CASE("a sum that the table prints is its total") {
  std::string text =
      "## Cash\n\nCash and marketable securities totaled [$4.4 billion] at December 31, 2013.\n\n"
      "| (In millions) | 2013 | 2012 |\n|---|---|---|\n| Cash and cash equivalents | $842 | $1,067 |\n"
      "| Short-term marketable securities | 1,395 | 1,128 |\n| Long-term marketable securities | 2,174 | 1,706 |\n"
      "| Total | $4,411 | $3,901 |\n";
  tieout::test::Audited const audited(text);
  auto const figure = audited.figure_at(audited.marks().front());
  REQUIRE(figure);
  auto const& candidates = audited.subject().links[*figure].candidates;
  REQUIRE(!candidates.empty());
  CHECK(candidates.front().cells.size() == 1);
  CHECK(candidates.front().cells.front().row == 3);
}

TEST_CASE("plans and estimates that are nobody's expectation") {
  constexpr std::string_view plans =
      "**Plans (in millions)**\n\n| | September 30, 2014 | September 30, 2013 |\n|---|---|---|\n"
      "| Projected benefit obligation | $3,412 | $3,069 |\n| Fair value of plan assets | 2,617 | 2,392 |\n";
  CHECK(note("Retirement Plans",
             "For pension plans with obligations that exceed plan assets, the projected benefit obligation was [$3,412 "
             "million] as of September 30, 2014.",
             plans) == "consistent exact");
  CHECK(note("Retirement Plans",
             "The Company plans to have a fair value of plan assets of [$2,617 million] in fiscal 2016.", plans)
            .starts_with("unverifiable"));
  constexpr std::string_view reserves =
      "**Reserves (in thousands)**\n\n| | 2015 | 2014 |\n|---|---|---|\n| Reserve for facilities | $25,373 | $40,909 "
      "|\n"
      "| Reserve for severance | 4,935 | 1,664 |\n";
  CHECK(note("Restructuring",
             "The reserve for facilities was [$25.4 million] at December 31, 2015 and is expected to be paid through "
             "2022.",
             reserves) == "consistent exact");
  CHECK(note("Restructuring", "A reserve for facilities of [$25.4 million] is expected.", reserves)
            .starts_with("unverifiable"));
}

TEST_CASE("the dates of balances end the years of the columns") {
  constexpr std::string_view leases =
      "| (In millions) | 2010 | 2009 |\n|---|---|---|\n| Buildings | $924 | $911 |\n| Accumulated amortization | (507) "
      "| "
      "(471) |\n";
  CHECK(note("Leases", "Accumulated amortization was [$507 million] at September 30, 2010.", leases) ==
        "consistent exact");
  CHECK(note("Leases", "Accumulated amortization was [$501 million] at September 30, 2010.", leases)
            .starts_with("inconsistent"));
  // Two dates of different months do not say which of them closes the year.
  CHECK(
      note("Leases",
           "The lease of June 30, 2010 was renewed. Accumulated amortization was [$501 million] at September 30, 2010.",
           leases)
          .starts_with("unverifiable"));
}

TEST_CASE("a schedule of the note states what is expected") {
  constexpr std::string_view future =
      "**Estimated future amortization (in millions)**\n\n| | Amount |\n|---|---|\n| 2019 | $20.4 |\n| 2020 | 18.3 |\n"
      "| 2021 | 17.2 |\n";
  CHECK(note("Intangible Assets", "We expect amortization expense of [$20.4 million] in 2019.", future)
            .starts_with("consistent"));
  CHECK(note("Intangible Assets", "We expect amortization expense of [$20.4 million] in 2020.", future)
            .starts_with("unverifiable"));
  CHECK(note("Intangible Assets", "We expect capital spending of [$20.4 million] in 2019.", future)
            .starts_with("unverifiable"));
}

TEST_CASE("what is due within one year stands in the row of the next") {
  constexpr std::string_view debt =
      "**Maturities of long-term debt (in millions)**\n\n| | Amount |\n|---|---|\n| 2010 | $18.4 |\n| 2011 | 26.9 |\n"
      "| Thereafter | 412.8 |\n| Total | $458.1 |\n";
  CHECK(
      note("Debt",
           "Scheduled maturities of long-term debt at December 31, 2009 total $458.1 million, of which [$18.4 million] "
           "is due within one year.",
           debt)
          .starts_with("consistent"));
  CHECK(
      note("Debt",
           "Scheduled maturities of long-term debt at December 31, 2009 total $458.1 million, of which [$26.9 million] "
           "is due within one year.",
           debt)
          .starts_with("unverifiable"));
}

TEST_CASE("columns that name no period hold what the words name") {
  constexpr std::string_view bridge =
      "**Net revenue (in millions)**\n\n| | Amount |\n|---|---|\n| 2010 net revenue | $894.4 |\n"
      "| Retail electric price | 41.7 |\n| Volume/weather | (22.9) |\n| 2011 net revenue | $913.2 |\n";
  CHECK(note("Net Revenue", "The retail electric price variance of [$41.7 million] is due to rate increases.", bridge)
            .starts_with("consistent"));
  CHECK(note("Net Revenue", "The fuel recovery variance of [$41.7 million] is due to rate increases.", bridge)
            .starts_with("unverifiable"));
}

TEST_CASE("a scale in the head of one column is not that of shares beside it") {
  constexpr std::string_view repurchases =
      "**Repurchases by year**\n\n| | Shares | Average price | Cost (in millions) |\n|---|---|---|---|\n"
      "| 2014 | 748,650 | 41.94 | $31.4 |\n| 2015 | 903,415 | 46.82 | 42.3 |\n";
  CHECK(note("Repurchases", "In 2015 we bought [903,415] shares on the open market.", repurchases)
            .starts_with("consistent"));
}

TEST_CASE("shares of what the note's own table adds up") {
  constexpr std::string_view expense =
      "| (In thousands) | 2013 | 2012 |\n|---|---|---|\n| Cost of revenue | $2,106 | $1,877 |\n"
      "| Research and development | 8,514 | 7,032 |\n| Sales and marketing | 4,927 | 4,618 |\n"
      "| General and administrative | 6,350 | 5,904 |\n| Total share-based compensation | $21,897 | $19,431 |\n";
  CHECK(
      note("Share-based Compensation", "Research and development accounted for [39%] of the expense in 2013.", expense)
          .starts_with("consistent"));
  CHECK(
      note("Share-based Compensation", "Research and development accounted for [36%] of the expense in 2013.", expense)
          .starts_with("unverifiable"));
  CHECK(note("Share-based Compensation", "Research and development accounted for [39%] of headcount in 2013.", expense)
            .starts_with("unverifiable"));
  CHECK(note("Share-based Compensation", "Research and development is expected to be [39%] of the expense in 2013.",
             expense)
            .starts_with("unverifiable"));
  constexpr std::string_view customers =
      "**Major customers (in millions)**\n\n| | 2003 | % of total | 2002 | % of total |\n|---|---|---|---|---|\n"
      "| Brenner Motors | $87.9 | 26% | $101.4 | 31% |\n| All others | 251.0 | 74% | 225.8 | 69% |\n"
      "| Total net sales | $338.9 | 100% | $327.2 | 100% |\n";
  CHECK(note("Customers", "Sales to Brenner Motors were $87.9 million in 2003, or [26%] of net sales.", customers)
            .starts_with("consistent"));
}

TEST_CASE("changes of the row that the words name") {
  constexpr std::string_view fees =
      "**Noninterest income (in millions)**\n\n| | 2020 | 2019 | 2018 |\n|---|---|---|---|\n"
      "| Local | $239.4 | $199.1 | $226.3 |\n| Retail | 103.2 | 158.7 | 140.2 |\n";
  CHECK(note("Income", "In 2020 local time sales grew [20.2%].", fees).starts_with("consistent"));
  CHECK(note("Income", "In 2020 local time sales grew [20.9%].", fees).starts_with("unverifiable"));
  // A word in front of the row's name makes a part of it.
  CHECK(note("Income", "In 2020 leased local time sales grew [20.2%].", fees).starts_with("unverifiable"));
}

TEST_CASE("changes between the balances of a note") {
  constexpr std::string_view goodwill =
      "**Changes in the carrying amount of goodwill (in millions)**\n\n| | Flow | Motion | Total |\n|---|---|---|---|\n"
      "| Balance at December 31, 2012 | $311.4 | $187.9 | $499.3 |\n| Acquisitions | 38.6 | 4.1 | 42.7 |\n"
      "| Foreign currency translation | 4.5 | (2.1) | 2.4 |\n"
      "| Balance at December 31, 2013 | $354.5 | $189.9 | $544.4 |\n";
  CHECK(note("Goodwill by Segment", "Goodwill increased [$45.1 million] in 2013, mostly by acquisitions.", goodwill)
            .starts_with("consistent"));
  CHECK(note("Goodwill by Segment", "Inventories increased [$45.1 million] in 2013.", goodwill)
            .starts_with("unverifiable"));
}

TEST_CASE("a balance of an annual report moved since the year before") {
  constexpr std::string_view loans =
      "**Loans by type (in millions)**\n\n| | December 31, 2014 | December 31, 2013 |\n|---|---|---|\n"
      "| Commercial | $594.5 | $536.7 |\n| Consumer | 211.3 | 214.7 |\n| Total loans | $805.8 | $751.4 |\n";
  CHECK(note("Loans", "Total loans grew [7.2%] to $805.8 million at December 31, 2014.", loans) == "consistent exact");
  CHECK(note("Loans", "Total loans grew [9.7%] to $805.8 million at December 31, 2014.", loans)
            .starts_with("inconsistent"));
}

TEST_CASE("totals and balances go by what the note is of") {
  constexpr std::string_view obligations =
      "**Payments due by period (in millions)**\n\n| | Total | Less than 1 year | 1-3 years |\n|---|---|---|---|\n"
      "| Long-term debt | $187.5 | $12.5 | $175.0 |\n| Operating leases | 63.4 | 14.9 | 48.5 |\n"
      "| Total | $250.9 | $27.4 | $223.5 |\n";
  CHECK(note("Contractual Obligations", "At October 31, 2008, our contractual obligations totaled [$250.9 million].",
             obligations)
            .starts_with("consistent"));
  CHECK(
      note(
          "Contractual Obligations",
          "At October 31, 2008, our contractual obligations totaled $250.9 million, of which [$27.4 million] falls due "
          "in fiscal 2009.",
          obligations)
          .starts_with("consistent"));
  CHECK(note("Liquidity", "At October 31, 2008, our cash resources totaled [$250.9 million].", obligations)
            .starts_with("unverifiable"));
  constexpr std::string_view persons =
      "**Employees at December 31**\n\n| | 2000 | 1999 |\n|---|---|---|\n| Research and development | 286 | 137 |\n"
      "| Customer support | 163 | 71 |\n| Total | 449 | 208 |\n";
  CHECK(note("Headcount", "At December 31, 2000, [286] persons were engaged in research and development.", persons)
            .starts_with("consistent"));
}

TEST_CASE("one of several names in a list") {
  constexpr std::string_view plans =
      "**Plans (in millions)**\n\n| | September 30, 2014 | September 30, 2013 |\n|---|---|---|\n"
      "| Projected benefit obligation | $3,412 | $3,069 |\n| Accumulated benefit obligation | 3,336 | 2,981 |\n"
      "| Fair value of plan assets | 2,617 | 2,392 |\n";
  CHECK(
      note("Retirement Plans",
           "For plans with accumulated benefit obligations that exceed plan assets, the projected benefit obligation, "
           "ABO and fair value of plan assets were $3,412 million, $3,336 million and [$2,617 million], respectively, "
           "as of September 30, 2014.",
           plans)
          .starts_with("consistent"));
}

TEST_CASE("points of a ratio whose level stands beside") {
  constexpr std::string_view homes =
      "**Same-property results (in millions)**\n\n| | 2011 | 2010 |\n|---|---|---|\n| Rental revenue | $148.6 | $142.7 "
      "|\n"
      "| Average occupancy | 93.1% | 92.3% |\n";
  CHECK(note("Occupancy", "In 2011 average occupancy of the same properties was 93.1%, up [80 basis points].", homes)
            .starts_with("consistent"));
}

TEST_CASE("quarters and the year of them, down the stub and across") {
  constexpr std::string_view across =
      "**Fiscal 2016 (in millions)**\n\n| | First quarter | Second quarter | Third quarter | Fourth quarter | Year |\n"
      "|---|---|---|---|---|---|\n| Revenue | $48.3 | $53.9 | $57.2 | $66.5 | $225.9 |\n";
  CHECK(note("Quarterly Results", "Revenue for fiscal 2016 was [$225.9 million].", across) == "consistent exact");
  CHECK(note("Quarterly Results",
             "Revenue in the fourth quarter of fiscal 2016 was [$66.5 million], or 29% of the year.",
             across) == "consistent exact");
  constexpr std::string_view down =
      "**Fiscal 2007**\n\n| | High | Low | Dividends declared |\n|---|---|---|---|\n"
      "| First quarter | $26.84 | $22.17 | $.105 |\n| Second quarter | 29.31 | 24.60 | .105 |\n"
      "| Third quarter | 28.75 | 25.08 | .1155 |\n| Fourth quarter | 28.19 | 24.93 | .1155 |\n";
  tieout::test::Audited const audited(
      std::string("## Market\n\nOur stock rose in the second quarter of fiscal 2007.\n\n") + std::string(down));
  REQUIRE(audited.subject().statements.size() == 1);
  CHECK(audited.subject().statements.front().columns.size() == 4);
  CHECK(audited.subject().statements.front().columns.back().period->months == 3);
  CHECK(audited.subject().statements.front().columns.back().period->end.month == 12);
}

TEST_CASE("the code of a currency and m in one word") {
  constexpr std::string_view staff =
      "| | 2019 GBPm | 2018 GBPm |\n|---|---|---|\n| Wages and salaries | 77.8 | 74.0 |\n| Total staff costs | 85.6 | "
      "81.1 |\n";
  CHECK(note("Staff costs", "Total staff costs were GBP [85.6] million in 2019.", staff).starts_with("consistent"));
}
