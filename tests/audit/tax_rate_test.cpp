// What the effective tax rate is a rate of, and what percentages of revenue are not.

#include "tests/audit/audited.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

using tieout::test::verdict_in;

namespace {

std::string verdict_of(std::string_view sentence, std::string_view rows) {
  std::string text = "# Osterby Pumps reports its results for the year ended December 31, 2014\n\n";
  text += sentence;
  text += "\n\n| (in thousands) | Year ended December 31, 2014 | Year ended December 31, 2013 |\n|---|---|---|\n";
  text += rows;
  return verdict_in(text);
}

}  // namespace

TEST_CASE("income from continuing operations before tax is what the tax is on") {
  constexpr std::string_view rows = R"(| Income from continuing operations before income taxes | 50,000 | 40,000 |
| Provision for income taxes | 19,000 | 16,000 |
| Income from continuing operations | 31,000 | 24,000 |
| Loss from discontinued operations | (4,000) | (1,000) |
| Net income | 27,000 | 23,000 |
)";
  CHECK(verdict_of("The effective tax rate was [38.0%] in 2014.", rows) == "consistent exact");
  CHECK(verdict_of("The effective tax rate from continuing operations was [38.0%] in 2014.", rows) ==
        "consistent exact");
  CHECK(verdict_of("The effective tax rate was [41.3%] in 2014.", rows).starts_with("inconsistent"));
}

TEST_CASE("net income beside what was given up is not what is left after tax") {
  constexpr std::string_view rows = R"(| Provision for income taxes | 19,000 | 16,000 |
| Income from continuing operations | 31,000 | 24,000 |
| Loss from discontinued operations | (4,000) | (1,000) |
| Net income | 27,000 | 23,000 |
)";
  CHECK(verdict_of("The effective tax rate was [38.0%] in 2014.", rows) == "unverifiable ambiguous");
}

TEST_CASE("income before tax and before what the company shares in bears a rate out and contradicts none") {
  constexpr std::string_view rows = R"(| Income before income taxes and equity in affiliates | 50,000 | 40,000 |
| Provision for income taxes | 19,000 | 16,000 |
| Equity in affiliates | 2,000 | 1,000 |
| Net income | 33,000 | 25,000 |
)";
  CHECK(verdict_of("The effective tax rate was [38.0%] in 2014.", rows) == "consistent exact");
  CHECK(verdict_of("The effective tax rate was [39.4%] in 2014.", rows) == "unverifiable ambiguous");
}

TEST_CASE("percentages of revenue are no amounts") {
  auto const said = [](std::string_view sentence) {
    return verdict_in("# Osterby Pumps reports its results for the year ended December 31, 2014\n\n" +
                      std::string(sentence) + R"(

| | Year ended December 31, | | As a percentage of sales | |
|---|---|---|---|---|
| (in thousands) | 2014 | 2013 | 2014 | 2013 |
| Net sales | 276,100 | 273,000 | 100.0% | 100.0% |
| Selling expenses | 27,500 | 26,400 | 10.0% | 9.7% |
| Income before income taxes | 13,500 | 16,200 | 4.9% | 5.9% |
| Income tax expense | 5,100 | 4,900 | 1.8% | 1.8% |
)");
  };
  CHECK(said("The effective tax rate was 37.8% in 2014, compared to [30.2%] in 2013.") == "consistent exact");
  CHECK(said("The effective tax rate was 37.8% in 2014, compared to [30.5%] in 2013.").starts_with("inconsistent"));
  CHECK(said("Selling expenses rose [4.2%] in 2014.") == "consistent exact");
  CHECK(said("Selling expenses rose [3.1%] in 2014.").starts_with("inconsistent"));
}

TEST_CASE("the effective rate of a table of income taxes is the tax rate") {
  std::string const reconciliation = R"(| Provision for income taxes | 19,040 | 15,980 |
| Income before income taxes | 50,000 | 40,000 |

Income taxes

| | Year ended December 31, 2014 | Year ended December 31, 2013 |
|---|---|---|
| Statutory federal rate | 35.0% | 35.0% |
| State taxes | 3.1% | 4.8% |
| Effective rate | 38.1% | 39.8% |
)";
  CHECK(verdict_of("The effective income tax rate was 38.1% in 2014, compared with [39.8%] in 2013.", reconciliation) ==
        "consistent exact");
  CHECK(verdict_of("The effective income tax rate was 38.1% in 2014, compared with [38.9%] in 2013.", reconciliation)
            .starts_with("inconsistent"));
}

TEST_CASE("so many times more is no level") {
  CHECK(verdict_of("Net sales increased to $76.2 million, or by more than [4.5 times], in 2014.",
                   "| Net sales | 76,200 | 27,700 |\n")
            .substr(0, 10) != "consistent");
}

TEST_CASE("the effective tax rate behind what is said of a part is the company's") {
  constexpr std::string_view tables = R"(

**Income statements (in thousands)**

| | Three months ended June 30, 2014 | Three months ended June 30, 2013 |
|---|---|---|
| Net sales | 91,200 | 88,700 |
| Income before income taxes | 8,400 | 7,900 |
| Income tax expense | 2,646 | 2,607 |

**Sales by segment (in thousands)**

| | Three months ended June 30, 2014 | Three months ended June 30, 2013 |
|---|---|---|
| Kiln Works | 60,100 | 58,300 |
| Glazes | 31,100 | 30,400 |
| Net sales | 91,200 | 88,700 |

**Operating income by segment (in thousands)**

| | Three months ended June 30, 2014 | Three months ended June 30, 2013 |
|---|---|---|
| Kiln Works | 6,900 | 6,500 |
| Glazes | 1,800 | 1,700 |
)";
  CHECK(verdict_in(
            "Kiln Works sales were $60.1 million in the second quarter of 2014. The effective tax rate was [31.5%]." +
            std::string(tables)) == "consistent exact");
  CHECK(verdict_in(
            "Kiln Works sales were $60.1 million in the second quarter of 2014. Kiln Works' effective tax rate was "
            "[31.5%]." +
            std::string(tables))
            .substr(0, 12) == "unverifiable");
}
