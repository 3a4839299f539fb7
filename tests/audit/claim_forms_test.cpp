// Forms of sentences whose figures are linked as those of the plain sentence are.

#include "tests/audit/audited.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

using tieout::test::verdict_in;

namespace {

std::string verdict_of(std::string_view sentence) {
  constexpr std::string_view statement = R"(

| (in thousands) | Three months ended June 30, 2010 | Three months ended June 30, 2009 |
|---|---|---|
| Net sales | 52,010 | 48,200 |
| Advertising, selling and promotion expenses | 12,110 | 10,600 |
| Inventories | 9,200 | 8,100 |
| Net income | 4,105 | 3,020 |
)";
  std::string text = "# Tidemill Foods reports its results for the quarter ended June 30, 2010\n\n";
  text += sentence;
  text += statement;
  return verdict_in(text).substr(0, 12);
}

}  // namespace

TEST_CASE("what \"which\" stands for has the row of its name") {
  CHECK(verdict_of("Income was held back by higher advertising, selling and promotion expenses, which rose [14.2%].") ==
        "consistent e");
  CHECK(verdict_of("Income was held back by higher advertising, selling and promotion expenses, which rose 14.2% to "
                   "[$12.7 million].") == "inconsistent");
  CHECK(verdict_of("Net sales were $52.0 million, which was an increase of [7.9%].") == "consistent e");
  CHECK(verdict_of("Net sales were $52.0 million, which was an increase of [9.7%].") == "inconsistent");
  CHECK(verdict_of("Net sales benefited from the new mill at Corvane, which grew [9.7%].") == "unverifiable");
}

TEST_CASE("what moved over a period moved by what stands behind \"by\"") {
  CHECK(verdict_of("Net sales increased in the second quarter by [7.9%].") == "consistent e");
  CHECK(verdict_of("Net sales increased over the prior year by [$3.8 million], or 7.9%.") == "consistent e");
  CHECK(verdict_of("Net sales exceeded the prior year by $3.8 million, or [9.7%].") == "inconsistent");
  CHECK(verdict_of("Net sales increased in Portugal by [9.7%].") != "inconsistent");
}

TEST_CASE("an amount that is so much higher is a level or a change") {
  CHECK(verdict_of("Inventories were [$9.2 million], or 13.6%, higher than a year ago.") == "consistent e");
  CHECK(verdict_of("Inventories were $9.2 million, or [13.6%], higher than a year ago.") == "consistent e");
  CHECK(verdict_of("Inventories were [$1.1 million], or 13.6%, higher than a year ago.") == "unverifiable");
  CHECK(verdict_of("Net income of $4.1 million was [$1.1 million], or 35.9%, higher than a year ago.") ==
        "consistent e");
  CHECK(verdict_of("Net income of $4.1 million was [$1.4 million], or 35.9%, higher than a year ago.") ==
        "inconsistent");
}

TEST_CASE("a level does not lose its verb to the part that it includes") {
  CHECK(verdict_of(
            "Net sales of $52.0 million, including $4.0 million from Corvane, increased [$3.8 million], or 7.9%.") ==
        "consistent e");
  CHECK(verdict_of(
            "Net sales of $52.0 million, including $4.0 million from Corvane, increased $3.8 million, or [9.7%].") ==
        "inconsistent");
  CHECK(verdict_of("Net sales of $52.0 million, including [$4.0 million] from Corvane, increased $3.8 million.") ==
        "unverifiable");
}

TEST_CASE("verbs of direction, and what shows a change") {
  CHECK(verdict_of("Net income showed an increase of [35.9%].") == "consistent e");
  CHECK(verdict_of("Net sales were higher by [$3.8 million].") == "consistent e");
  CHECK(verdict_of("Net sales were off [7.9%].") == "inconsistent");
  CHECK(verdict_of("The Corvane division posted an increase of [7.9%].") == "unverifiable");
}

TEST_CASE("\"this compares\" takes up what the sentence before says") {
  CHECK(verdict_of("Net income was 7.9% of net sales. This compares with [6.3%] of net sales a year ago.") ==
        "consistent e");
  CHECK(verdict_of("Net income was $4.1 million. This compares with [$3.0 million] a year ago.") == "consistent e");
  CHECK(verdict_of("Net income was $4.1 million. This compares with net sales of [$3.0 million] a year ago.") !=
        "consistent e");
}
