// Ways to compare two periods: which figure is which.

#include "tests/audit/audited.hpp"
#include "tests/audit/without_grade.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

using tieout::test::verdict_in;
using tieout::test::without_grade;

namespace {

constexpr std::string_view two_years = R"(

| (in thousands, except per share) | Three months ended June 30, 2004 | Three months ended June 30, 2003 | Six months ended June 30, 2004 | Six months ended June 30, 2003 |
|---|---|---|---|---|
| Net sales | 41,210 | 38,130 | 81,390 | 78,950 |
| Gross profit | 15,020 | 13,870 | 29,640 | 28,310 |
| Operating income (loss) | 4,410 | (1,190) | 8,730 | (2,060) |
| Net income | 3,440 | 3,120 | 6,650 | 6,010 |
| Diluted earnings per share | 0.41 | 0.38 | 0.80 | 0.73 |
)";

std::string verdict_of(std::string_view text, std::string_view table = two_years) {
  std::string document = "# Pellmere Reports Results for the Second Quarter Ended June 30, 2004\n\n";
  document += text;
  document += table;
  return without_grade(verdict_in(document));
}

}  // namespace

TEST_CASE("what is exceeded is a prior level") {
  CHECK(
      verdict_of("Net income was [$3.4 million], an increase of 10% over $3.1 million in the same quarter of 2003.") ==
      "consistent");
  CHECK(
      verdict_of("Net income was $3.4 million, an increase of [10%] over $3.1 million in the same quarter of 2003.") ==
      "consistent");
  CHECK(
      verdict_of("Net income was $3.4 million, an increase of 10% over [$3.1 million] in the same quarter of 2003.") ==
      "consistent");
  CHECK(
      verdict_of("Net income was $3.4 million, an increase of 10% over [$3.7 million] in the same quarter of 2003.") ==
      "inconsistent");
  CHECK(verdict_of("Net sales of [$41.2 million] were 8% above the $38.1 million reported a year ago.") ==
        "consistent");
  CHECK(verdict_of("Net sales of $41.2 million were [8%] above the $38.1 million reported in the second quarter of "
                   "2003.") == "consistent");
  CHECK(verdict_of("Net sales of $41.2 million were [19%] above the $34.6 million that was our target.") !=
        "inconsistent");
}

TEST_CASE("a comparison names its subject again") {
  CHECK(verdict_of("Sales for the six months in 2004 were [$81.4 million], 3.1% higher than sales of $79.0 million in "
                   "the comparable period in 2003.") == "consistent");
  CHECK(verdict_of("Sales for the six months in 2004 were $81.4 million, 3.1% higher than sales of [$79.0 million] in "
                   "the comparable period in 2003.") == "consistent");
  CHECK(verdict_of(
            "Net sales decreased to $41.2 million, compared to second quarter 2003 net sales of [$38.1 million].") ==
        "consistent");
  CHECK(
      verdict_of("Net income was $3.4 million, or $0.41 per diluted share, compared to last year's second quarter net "
                 "income of $3.1 million, or [$0.38] per diluted share.") == "consistent");
  CHECK(verdict_of("Operating income was [$4.4 million], up from an operating loss of $1.2 million in the year-ago "
                   "quarter.") == "consistent");
  CHECK(verdict_of("Operating income was $4.4 million, up from an operating loss of [$1.2 million] in the year-ago "
                   "quarter.") == "consistent");
}

TEST_CASE("a second change behind the basis of the first") {
  constexpr std::string_view quarters = R"(

| (in thousands) | Three months ended June 30, 2004 | Three months ended March 31, 2004 | Three months ended June 30, 2003 |
|---|---|---|---|
| Net income | 3,440 | 3,280 | 3,120 |
)";
  CHECK(verdict_of("Net income increased 5% on a linked quarter basis and increased [10%] from the second quarter of "
                   "2003.",
                   quarters) == "consistent");
  CHECK(verdict_of("Net income increased 5% on a linked quarter basis and increased [5%] from the second quarter of "
                   "2003.",
                   quarters) == "inconsistent");
  CHECK(verdict_of("Net income increased [4.9%] on a linked-quarter basis and 10.3% from the year-ago quarter, to $3.4 "
                   "million.",
                   quarters) == "consistent");
  CHECK(verdict_of("Net income increased 4.9% on a linked-quarter basis and [10.3%] from the year-ago quarter, to $3.4 "
                   "million.",
                   quarters) == "consistent");
}

TEST_CASE("figures per share by what stands behind them") {
  CHECK(verdict_of(
            "Net income was $3.4 million, or $0.41 on a per share basis, up from $3.1 million, or [$0.38] on a per "
            "share basis, in the second quarter of 2003.") == "consistent");
  CHECK(
      verdict_of("On a diluted per share basis, net income was $0.41, an increase of [8%] over the same quarter in the "
                 "prior year of $0.38.") == "consistent");
  CHECK(verdict_of("Net income was $3.4 million, or [$0.41] diluted earnings per share.") == "consistent");
  CHECK(verdict_of("Net income was $0.41 per share or [$3.4 million] compared to $3.1 million or $0.38 per share.") ==
        "consistent");
  CHECK(verdict_of("Net income was $0.41 per share or [$3.5 million] compared to $3.1 million or $0.38 per share.") ==
        "inconsistent");
}

TEST_CASE("what one cause did is not the change of the row") {
  CHECK(verdict_of("The weaker dollar resulted in a [$0.8 million] increase in net sales.") != "inconsistent");
  CHECK(verdict_of("We closed 12 shops, resulting in a decrease in net sales of [$0.4 million].") != "inconsistent");
  CHECK(verdict_of("Freight caused a [$0.4 million] decrease in gross profit.") != "inconsistent");
  CHECK(verdict_of(
            "The weaker dollar led to an approximate 0.4 percent, or [$0.2 million], increase of our net sales.") !=
        "inconsistent");
  CHECK(verdict_of("The weaker dollar resulted in new orders. Net sales increased [$0.8 million].") == "inconsistent");
}

TEST_CASE("a change in two measures") {
  CHECK(verdict_of("Net income was $3.4 million, a [$0.3 million] or 10.3% increase from the prior year.") ==
        "consistent");
  CHECK(verdict_of("Net income was $3.4 million, a $0.3 million or [10.3%] increase from the prior year.") ==
        "consistent");
  CHECK(verdict_of("Net income was $3.4 million, a $0.3 million or [12.3%] increase from the prior year.") ==
        "inconsistent");
  CHECK(verdict_of("Net sales of $41.2 million; up [8%] from $38.1 million in the second quarter of 2003.") ==
        "consistent");
  CHECK(verdict_of("Net sales rose 8%, or $3.1 million to [$41.2 million].") == "consistent");
}

TEST_CASE("a loss behind the figure, a gain before it") {
  CHECK(verdict_of("Operating results improved from an operating loss of $1.2 million to operating income of [$4.4 "
                   "million].") == "consistent");
  constexpr std::string_view swing = R"(

| (in thousands) | Three months ended June 30, 2004 | Three months ended June 30, 2003 |
|---|---|---|
| Net income (loss) | (692) | 2,458 |
)";
  CHECK(verdict_of("Net loss was $0.7 million, compared to a net gain of [$2.5 million].", swing) == "consistent");
  CHECK(verdict_of("Net income went to a [$692,000] loss.", swing) != "inconsistent");
}

TEST_CASE("a change without what is left out of it is not that of the row") {
  CHECK(
      verdict_of("Net sales increased [12%] over the prior year when sales under the expired contract are excluded.") !=
      "inconsistent");
  CHECK(verdict_of("Net sales increased [12%] over the prior year when the contract ran out.") == "inconsistent");
}

TEST_CASE("several figures in one comparison") {
  CHECK(verdict_of(
            "Net income was $3.4 million. This compares with net income of [$3.1 million], or $.38 diluted earnings "
            "per share, on sales of $38.1 million in the second quarter a year ago.") == "consistent");
  CHECK(verdict_of(
            "Net income was $3.4 million. This compares with net income of $3.1 million, or [$.38] diluted earnings "
            "per share, on sales of $38.1 million in the second quarter a year ago.") == "consistent");
  CHECK(verdict_of(
            "Net income was $3.4 million, or diluted earnings per share of [$0.41], compared to net income of $3.1 "
            "million, or diluted earnings per share of $0.38, for the second quarter of 2003.") == "consistent");
  CHECK(verdict_of(
            "Gross profit for the second quarter increased to $15.0 million, including refunds of $0.9 million from "
            "the port, from [$13.9 million] in the same period last year.") == "consistent");
}
