#include "tests/audit/audited.hpp"
#include "tests/audit/without_grade.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

using tieout::test::verdict_in;
using tieout::test::without_grade;

namespace {

std::string verdict_of(std::string_view sentence) {
  std::string text = "# Tamarack Freight reports its results for the year ended December 31, 2014\n\n";
  text += sentence;
  text += R"(

| (in thousands) | Year ended December 31, 2014 | Year ended December 31, 2013 |
|---|---|---|
| Operating revenue | 412,600 | 398,200 |
| Salaries and wages | 151,300 | 140,800 |
| Purchased transportation | 61,900 | 58,400 |
| Fuel | 118,400 | 127,600 |
| Total operating expenses | 331,600 | 326,800 |
| Operating income | 81,000 | 71,400 |
| Interest expense | 6,100 | 6,900 |
| Income before income taxes | 74,900 | 64,500 |
| Income taxes | 26,700 | 23,900 |
| Net income | 48,200 | 40,600 |

Freight by region (in thousands):

| | Year ended December 31, 2014 | Year ended December 31, 2013 |
|---|---|---|
| Prairie | 201,300 | 190,400 |
| Coast | 140,700 | 141,900 |
| Lakes | 70,600 | 65,900 |
| Total | 412,600 | 398,200 |

Balances (in thousands):

| | December 31, 2014 | December 31, 2013 |
|---|---|---|
| Allowance for loan losses | 1,530 | 1,490 |
| Total loans | 121,400 | 118,900 |

Balances of Tamarack Credit (in thousands):

| | December 31, 2014 | December 31, 2013 |
|---|---|---|
| Leases, net of unearned income | 46,300 | 44,100 |
| Allowance for lease losses | 712 | 689 |
| Net leases | 45,588 | 43,411 |
)";
  return verdict_in(text);
}

std::string kind_of(std::string_view sentence) { return without_grade(verdict_of(sentence)); }

}  // namespace

TEST_CASE("a tax rate may be said to be of the income before tax") {
  CHECK(kind_of("The effective income tax rate was [35.6%] of pre-tax income in 2014.") == "consistent");
  CHECK(kind_of("The effective income tax rate was [37.1%] of pre-tax income in 2013.") == "consistent");
  CHECK(kind_of("The effective income tax rate was [39.2%] of pre-tax income in 2014.") != "consistent");
}

TEST_CASE("the combined effective tax rate is the effective one") {
  CHECK(kind_of("Our combined effective income tax rate was [35.6%] in 2014.") == "consistent");
  CHECK(kind_of("The combined federal and state tax rate was [35.6%] in 2014.") == "unverifiable");
}

TEST_CASE("what is a part of the total is a part of the sum that it stands in") {
  CHECK(kind_of("Prairie made up [49%] of the total in 2014.") == "consistent");
  CHECK(kind_of("Prairie made up [61%] of the total in 2014.") == "unverifiable");
}

TEST_CASE("leases net of unearned income are the leases, and the net leases are what the allowance leaves of them") {
  CHECK(kind_of("The allowance for lease losses was $712,000, or [1.54%] of leases, at December 31, 2014.") ==
        "consistent");
  CHECK(kind_of("Leases were [$46.3 million] at December 31, 2014.") == "consistent");
  CHECK(kind_of("Leases, net of unearned income, were [$46.3 million] at December 31, 2014.") == "consistent");
  CHECK(kind_of("Leases, net of unearned income, were [$43.6 million] at December 31, 2014.") == "inconsistent");
  CHECK(kind_of("Net leases were [$45.6 million] at December 31, 2014.") == "consistent");
  CHECK(kind_of("Net leases were [$46.3 million] at December 31, 2014.") != "consistent");
}

TEST_CASE("the operating ratio may be said with what it is") {
  CHECK(kind_of("We posted an operating ratio (operating expenses as a percentage of operating revenue) of [80.4%] for "
                "2014, compared to 82.1% in 2013.") == "consistent");
}

TEST_CASE("the operating ratio and the net margin are parts of operating revenue") {
  CHECK(kind_of("The operating ratio was [80.4%] in 2014.") == "consistent");
  CHECK(kind_of("The operating ratio was [84.0%] in 2014.") == "unverifiable");
  CHECK(kind_of("The net margin was [11.7%] in 2014.") == "consistent");
}

TEST_CASE("loans outstanding are the loans") {
  CHECK(kind_of("The allowance for loan losses was $1.5 million or [1.26%] of total loans outstanding at "
                "December 31, 2014.") == "consistent");
}

TEST_CASE("a pronoun takes up what the sentence before is about") {
  CHECK(kind_of("Fuel was $118.4 million in 2014. As a percentage of operating revenue, it decreased to [28.7%] from "
                "32.0% in 2013.") == "consistent");
  CHECK(kind_of("Salaries and wages were $151.3 million in 2014. As a percentage of operating revenue, these costs "
                "rose to [36.7%] from 35.4% in 2013.") == "consistent");
  CHECK(kind_of("Fuel was $118.4 million in 2014. It decreased [$9.2 million] from 2013.") == "consistent");
  CHECK(kind_of("Operating revenue increased to $412.6 million in 2014. Of the [$14.4 million] increase, most came "
                "from new lanes.") == "consistent");
  CHECK(kind_of("Operating revenue increased to $412.6 million in 2014. Of the [$17.1 million] increase, most came "
                "from new lanes.") == "unverifiable");
  // Never sure.
  CHECK(kind_of("Fuel was $118.4 million in 2014. As a percentage of operating revenue, it decreased to [21.3%].") ==
        "unverifiable");
  CHECK(kind_of("Fuel was $118.4 million in 2014. It decreased [$5.2 million] from 2013.") == "unverifiable");
  CHECK(kind_of("The season was mild. It decreased [$9.2 million] from 2013.") == "unverifiable");
}

TEST_CASE("what was purchased may be a name") {
  CHECK(kind_of("Purchased transportation increased [6.0%] in 2014.") == "consistent");
  CHECK(kind_of("Purchased transportation increased [8.0%] in 2014.") == "inconsistent");
  CHECK(kind_of("We purchased equipment of [$61.9 million] in 2014.") != "consistent");
}

TEST_CASE("a table of percentages names its whole by its hundred") {
  auto const kind = [](std::string const& sentence) {
    std::string const verdict =
        verdict_in("# Halden Mills reports its results for the year ended June 30, 2014\n\n" + sentence + R"(

|  | Year ended June 30, 2014 | Year ended June 30, 2013 |
|---|---|---|
| Net sales | 100.0% | 100.0% |
| Cost of sales | 61.2 | 60.4 |
| Fuel | 11.3 | 12.0 |
| Operating income | 27.5% | 27.6% |
)");
    return without_grade(verdict);
  };
  CHECK(kind("Fuel was [11.3%] of sales in 2014.") == "consistent");
  CHECK(kind("Fuel was 11.3% of sales in 2014, compared to [12.0%] in 2013.") == "consistent");
  CHECK(kind("Fuel was [13.1%] of sales in 2014.") == "inconsistent");
  CHECK(kind("Fuel was [13.1%] of fleet costs in 2014.") == "unverifiable");
  CHECK(kind("Fuel decreased by [0.7 percentage points] of sales in 2014.") == "consistent");
  // The table's whole is another one.
  CHECK(kind("Cost of sales was [64.0%] of cost and fuel sales in 2014.") == "unverifiable");
}

TEST_CASE("a ratio without a part's name is not the whole's own") {
  auto const kind = [](std::string const& sentence) {
    std::string const verdict =
        verdict_in("# Halden Mills reports its results for the year ended June 30, 2014\n\n" + sentence + R"(

| (in thousands) | Year ended June 30, 2014 | Year ended June 30, 2013 |
|---|---|---|
| Base revenue | 90,100 | 80,300 |
| Charter revenue | 9,200 | 5,100 |

|  | Year ended June 30, 2014 | Year ended June 30, 2013 |
|---|---|---|
| Base revenue | 100.0% | 100.0% |
| Fuel | 11.3% | 12.0% |
)");
    return without_grade(verdict);
  };
  CHECK(kind("Charter revenue rose by $4.1 million. It made up [10.2%] of base revenue in 2014.") == "consistent");
  CHECK(kind("It made up [9.2%] of base revenue in 2014.") == "unverifiable");
}

TEST_CASE("a whole that only a title names is the sum of its parts") {
  constexpr std::string_view table = R"(

**Newspaper advertising (in thousands)**

| | Three months ended June 30, 2014 | Three months ended June 30, 2013 |
|---|---|---|
| Retail | 5,210 | 5,644 |
| Classified | 2,908 | 3,377 |
| Online | 702 | 590 |
| Total advertising | 8,820 | 9,611 |
)";
  CHECK(verdict_in("Online accounted for [8.0%] of newspaper advertising in the second quarter of 2014." +
                   std::string(table)) == "consistent exact");
  CHECK(verdict_in("Online accounted for [9.0%] of newspaper advertising in the second quarter of 2014." +
                   std::string(table))
            .substr(0, 12) == "unverifiable");
}
