// Words around a subject that make its figure another one than the row's: what is paid of a charge, part of a row, a
// volume a day, somebody else's, a row of pension costs.

#include "tests/audit/audited.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

using tieout::test::verdict_in;

namespace {

std::string kind_of(std::string_view sentence, std::string_view rows, std::string_view before = {}) {
  std::string text(before);
  text += "# Ansty Gas reports for the quarter ended June 30, 2008\n\n";
  text += sentence;
  text +=
      "\n\n| (in thousands, except per share data) | Three months ended June 30, 2008 | Three months ended June 30, "
      "2007 |\n|---|---|---|\n";
  text += rows;
  std::string const verdict = verdict_in(text);
  return verdict.substr(0, verdict.find(' '));
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
