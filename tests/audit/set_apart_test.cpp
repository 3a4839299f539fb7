// Words around a subject that make its figure another one than the row's: what is paid of a charge, part of a row, a
// volume a day, somebody else's, a row of pension costs.

#include "tests/audit/audited.hpp"
#include "tests/audit/without_grade.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

using tieout::test::verdict_in;
using tieout::test::without_grade;

namespace {

std::string kind_of(std::string_view sentence, std::string_view rows, std::string_view before = {}) {
  std::string text(before);
  text += "# Ansty Gas reports for the quarter ended June 30, 2008\n\n";
  text += sentence;
  text +=
      "\n\n| (in thousands, except per share data) | Three months ended June 30, 2008 | Three months ended June 30, "
      "2007 |\n|---|---|---|\n";
  text += rows;
  return without_grade(verdict_in(text));
}

constexpr std::string_view costs =
    "| Restructuring costs | 1,046 | 2,310 |\n| Depreciation, depletion and amortization | 28,615 | 23,440 |\n"
    "| Weighted average common shares, diluted | 17,366 | 17,937 |\n| Dividends | 4,120 | 3,980 |\n";
constexpr std::string_view volumes =
    "| Total production (MMcfe) | 8,918 | 8,017 |\n| Average daily production (MMcfe) | 98.0 | 88.1 |\n";

}  // namespace

TEST_CASE("what is paid of a charge is not the charge") {
  CHECK(kind_of("Restructuring costs were [$1,064,000].", costs) == "inconsistent");
  CHECK(kind_of("During the quarter we paid [$324,000] of restructuring costs.", costs) == "unverifiable");
  CHECK(kind_of("During the quarter we paid [$4,210,000] of dividends.", costs) == "inconsistent");
}

TEST_CASE("what is included in a row is not the row") {
  CHECK(kind_of("Options included in the calculation of diluted weighted average common shares were [782,000] shares.",
                costs) == "unverifiable");
}

TEST_CASE("a change per unit is not that of the total") {
  CHECK(kind_of("Depreciation, depletion and amortization increased [$0.29] per Mcfe to $3.21.", costs) ==
        "unverifiable");
  CHECK(kind_of("Depreciation, depletion and amortization increased [$5.7 million].", costs) == "inconsistent");
}

TEST_CASE("a volume a day is that of the row which says so") {
  CHECK(kind_of("Production averaged [98.0 MMcfe] per day.", volumes) == "consistent");
  CHECK(kind_of("Production averaged [98.0 MMcfe] per day.", "| Total production (MMcfe) | 8,918 | 8,017 |\n") ==
        "unverifiable");
}

TEST_CASE("interest expense is no interest on a pension obligation") {
  constexpr std::string_view pension = "| Service cost | 1,204 | 1,180 |\n| Interest cost | 718 | 702 |\n";
  CHECK(kind_of("Interest expense was [$7,000] for the quarter.", pension) == "unverifiable");
  CHECK(kind_of("Interest cost was [$781,000] for the quarter.", pension) == "inconsistent");
  CHECK(kind_of("Interest expense was [$781,000] for the quarter.", "| Interest cost | 718 | 702 |\n") ==
        "inconsistent");
}

TEST_CASE("what an event took from earnings is not how they moved") {
  constexpr std::string_view earnings = "| Diluted earnings per share | 0.89 | 0.70 |\n";
  CHECK(kind_of("A storm delayed 60 deliveries, reducing diluted earnings per share by [$0.03].", earnings) ==
        "unverifiable");
  CHECK(kind_of("Diluted earnings per share rose by [$0.26].", earnings) == "inconsistent");
}

TEST_CASE("a part of the company that a table names on the first page does not introduce the company") {
  constexpr std::string_view segments =
      "| (in thousands) | Three months ended June 30, 2008 | Three months ended June 30, 2007 |\n|---|---|---|\n"
      "| Gathering | 37,708 | 33,284 |\n| Rural marketing | (3,102) | (7,158) |\n"
      "| Total segment operating income | 34,606 | 26,126 |\n\n";
  constexpr std::string_view operating = "| Operating income | 30,027 | 23,846 |\n";
  CHECK(kind_of("Rural marketing recorded an operating loss of [$3.1 million].", operating, segments) !=
        "inconsistent");
  CHECK(kind_of("Ansty Gas recorded operating income of [$32.0 million].", operating, segments) == "inconsistent");
}

TEST_CASE("long-term debt with its current portion is both rows") {
  constexpr std::string_view balance =
      "# Ansty Gas reports for the quarter ended June 30, 2008\n\nLong-term debt, including the current portion, was "
      "[$46.3 million] at June 30, 2008.\n\n| (in thousands) | June 30, 2008 | December 31, 2007 |\n|---|---|---|\n"
      "| Current portion of long-term debt | 5,010 | 5,000 |\n| Other current liabilities | 2,750 | 2,640 |\n"
      "| Long-term debt | 41,250 | 46,250 |\n";
  CHECK(verdict_in(balance).starts_with("consistent"));
  std::string wrong(balance);
  wrong.replace(wrong.find("46.3"), 4, "41.8");
  CHECK(verdict_in(wrong).starts_with("unverifiable"));
}

TEST_CASE("behind what was said of a part a measure without a name may be the part's") {
  constexpr std::string_view parts =
      "| Revenues | 431,012 | 409,199 |\n| Gross profit | 84,822 | 79,477 |\n| Light industrial | 318,642 | 314,363 |\n"
      "| Professional | 112,370 | 94,836 |\n| Total revenues | 431,012 | 409,199 |\n";
  CHECK(kind_of("Professional revenues were $112.4 million. Gross profit was [$29.7 million].", parts) ==
        "unverifiable");
  CHECK(kind_of("Total revenues were $431.0 million. Gross profit was [$29.7 million].", parts) == "inconsistent");
}

TEST_CASE("a relative clause about a place is not about the company") {
  constexpr std::string_view premiums = "| Net premiums written | 276.4 | 251.9 |\n";
  CHECK(kind_of("Net premiums written increased 9.7%, led by Surety, where net premiums written grew [21.4%].",
                premiums) == "unverifiable");
  CHECK(kind_of("Growth came from the specialty segment, where net premiums written grew [21.4%].", premiums) ==
        "unverifiable");
  CHECK(kind_of("Net premiums written grew [21.4%].", premiums) == "inconsistent");
}

TEST_CASE("the size of a facility is not what was borrowed under it") {
  constexpr std::string_view debt = "| Revolving credit facility | 64,500 | 52,000 |\n";
  CHECK(kind_of("The company had borrowings on its [$250 million] revolving credit facility.", debt) == "unverifiable");
}

TEST_CASE("an amount with a scale word is of no row per unit beside the row itself") {
  constexpr std::string_view costs_and_rates =
      "| Depreciation and amortization | 20,312 | 15,210 |\n| Depreciation and amortization per Mcfe | 2.02 | 1.75 |\n";
  CHECK(kind_of("Depreciation and amortization was [$20.3 million].", costs_and_rates) == "consistent");
  CHECK(kind_of("Depreciation and amortization was [$15.2 million] in the quarter ended June 30, 2008.",
                costs_and_rates) == "inconsistent");
}

TEST_CASE("interest expense is no interest income in a table of both") {
  constexpr std::string_view interest =
      "| Other (income) expense: | | |\n| Interest income | (511) | (820) |\n| Interest expense | 14 | 11 |\n";
  CHECK(kind_of("Interest income for the quarter was [$511,000].", interest) == "consistent");
  CHECK(kind_of("Interest income for the quarter was [$820,000].", interest) == "inconsistent");
}

namespace {

constexpr std::string_view parts =
    "| Net sales | 130,912 | 121,300 |\n| Imaging net sales | 74,310 | 68,904 |\n| Imaging operating income | 10,837 | "
    "6,915 |\n| Testing net sales | 38,302 | 36,250 |\n| Testing operating income | 1,411 | 1,830 |\n"
    "| Total operating income | 14,958 | 10,020 |\n| Total restructuring charges | 3,340 | 2,120 |\n"
    "| Stock-based compensation | 4,120 | 3,910 |\n| Dividends per share | 0.0475 | 0.0425 |\n";

}  // namespace

TEST_CASE("what is told of a thing named before") {
  CHECK(kind_of("Purchases were mostly of pulp, whose net sales fell [11%].", parts) == "unverifiable");
  CHECK(kind_of("Expenses rose in the quarter, of which stock-based compensation of [$1.9 million] was a part.",
                parts) == "unverifiable");
  CHECK(kind_of("Net sales grew 7.9% to $130.9 million from $121.3 million, led by scanners, up [17.8%].", parts) ==
        "unverifiable");
  CHECK(kind_of("Net sales were [8%] above plan.", parts) == "unverifiable");
  CHECK(kind_of("Net sales were [8%] above the second quarter of 2007.", parts) == "consistent");
}

TEST_CASE("a dividend that the board declares is not the quarter's") {
  CHECK(kind_of("The Board declared a quarterly dividend of [$.0575] per common share.", parts) == "unverifiable");
  CHECK(kind_of("Dividends per share were [$.0575] in the quarter.", parts) == "inconsistent");
}

TEST_CASE("its operating income is that of the part in front") {
  CHECK(kind_of("Imaging net sales were $74.3 million, and its operating income increased to [$10.8 million].",
                parts) == "consistent");
  CHECK(kind_of("Imaging net sales were $74.3 million, and its operating income increased to [$15.0 million].",
                parts) != "consistent");
}

TEST_CASE("one charge is not the total of charges") {
  CHECK(kind_of("In the quarter we took a restructuring charge of [$1.2 million].", parts) == "unverifiable");
  CHECK(kind_of("Total restructuring charges were [$1.2 million].", parts) == "inconsistent");
}

TEST_CASE("growth in constant currency is not what the table prints of reported sales") {
  CHECK(kind_of("Net sales were $130.9 million, in constant currency growth of [5%].", parts) == "unverifiable");
  CHECK(kind_of("Net sales were $130.9 million, growth of [5%].", parts) == "inconsistent");
}

TEST_CASE("an amount that is higher by so much is no level") {
  CHECK(kind_of("Expenses rose, with stock-based compensation [$1.2 million] higher.", parts) == "unverifiable");
}

TEST_CASE("carryforwards are not their tax effects") {
  constexpr std::string_view deferred =
      "# Ansty Gas reports for the quarter ended June 30, 2008\n\nAt June 30, 2008 the Company had net operating loss "
      "carryforwards of [$21.7 million].\n\n| (in thousands) | June 30, 2008 | June 30, 2007 |\n|---|---|---|\n"
      "| Net operating loss carryforwards | 8,125 | 9,637 |\n| Total deferred tax assets | 12,071 | 13,208 |\n\n"
      "| (in thousands) | Three months ended June 30, 2008 | Three months ended June 30, 2007 |\n|---|---|---|\n"
      "| Net sales | 100,125 | 99,637 |\n";
  CHECK(verdict_in(deferred).starts_with("unverifiable"));
}

TEST_CASE("a table of volumes holds no money") {
  constexpr std::string_view volumes_of_power =
      "# Ansty Gas reports for the quarter ended June 30, 2008\n\nElectric revenues increased [$94.3 million].\n\n"
      "### Electric sales (Millions of KWH)\n\n"
      "| | Three months ended June 30, 2008 | Three months ended June 30, 2007 |\n|---|---|---|\n"
      "| Residential | 5,210 | 5,003 |\n| Total electric sales | 13,840 | 13,363 |\n";
  CHECK(verdict_in(volumes_of_power).starts_with("unverifiable"));
}

TEST_CASE("what is left out of a measure is not its row") {
  constexpr std::string_view surcharges =
      "| Total operating revenue | 100,018 | 97,702 |\n| Fuel surcharges | 20,610 | 19,830 |\n| Other | 672 | 1,711 "
      "|\n";
  CHECK(kind_of("Total operating revenue, net of fuel surcharges, increased [1.9%].", surcharges) == "unverifiable");
  CHECK(kind_of("Revenue rose, driven by rate increases and other of [$0.9 million].", surcharges) != "inconsistent");
}

TEST_CASE("what begins with a preposition is the end of a longer subject") {
  constexpr std::string_view sales = "| Total revenue | 4,764.6 | 4,310.2 |\n";
  CHECK(kind_of("Cash rose, owing to the sale of [$75 million] of receivables.", sales) != "inconsistent");
  CHECK(kind_of("These results compare to revenue of [$4,130,200] in the second quarter of 2007.", sales) ==
        "inconsistent");
}

TEST_CASE("a measure behind what was said of a part contradicts nothing of the company") {
  CHECK(kind_of("Sales in the Coatings segment rose 1.4%. Adjusted EBITDA advanced to [$86.1 million].",
                "| Adjusted EBITDA | 239,000 | 198,000 |\n| Sales of Coatings | 569,120 | 561,300 |\n"
                "| Coatings EBITDA | 86,100 | 67,050 |\n") != "inconsistent");
}
