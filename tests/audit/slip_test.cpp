// Each likely slip, by a sentence that one edit would put right.

#include "tests/audit/audited.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

using tieout::test::Audited;

namespace {

constexpr std::string_view statements = R"(

Statements of operations (in thousands, except per share amounts)

| | Quarter ended December 31, 2009 | Quarter ended December 31, 2008 | One year change |
|---|---|---|---|
| Net sales | 13,420 | 11,180 | 20% |
| Gross margin | 41.2% | 38.8% | |
| Net income (loss) | 1,188 | (640) | |

| | Year ended December 31, 2009 | Year ended December 31, 2008 | Change |
|---|---|---|---|
| Net sales | 52,010 | 47,500 | 9% |
| Net income (loss) | 4,105 | 3,020 | 36% |
| Freight | 2,631 | 1,122 | 134% |
)";

std::string verdict_of(std::string_view sentence, std::size_t mark = 0) {
  std::string text = "# Tidemill Foods reports its results for 2009\n\n";
  text += sentence;
  text += statements;
  Audited const audited(text);
  INFO(audited.account());
  REQUIRE(audited.verdict(mark) != "no figure");
  return audited.verdict(mark);
}

}  // namespace

TEST_CASE("likely slips: digits") {
  CHECK(verdict_of("Net sales for the year ended December 31, 2009 were [$25.0 million].") ==
        "inconsistent transposed-digits");
  CHECK(verdict_of("Net income for the quarter ended December 31, 2009 was [$1.1 million].") ==
        "inconsistent truncated");
  CHECK(verdict_of("Net sales for the year ended December 31, 2009 were [$52.0 thousand].") == "inconsistent scale");
}

TEST_CASE("likely slips: two values exchanged") {
  constexpr std::string_view exchanged =
      "Freight for the year ended December 31, 2009 was [$1.1 million], compared to [$2.6 million] for the year ended "
      "December 31, 2008.";
  CHECK(verdict_of(exchanged, 0) == "inconsistent swapped-figures");
  CHECK(verdict_of(exchanged, 1) == "inconsistent swapped-figures");
  constexpr std::string_view subjects =
      "For the year ended December 31, 2009, net sales were [$2.6 million] and freight was [$52.0 million].";
  CHECK(verdict_of(subjects, 0) == "inconsistent swapped-figures");
  CHECK(verdict_of(subjects, 1) == "inconsistent swapped-figures");
}

TEST_CASE("likely slips: another column") {
  CHECK(verdict_of("Net sales for the year ended December 31, 2009 were [$47.5 million].") ==
        "inconsistent comparison-period");
  CHECK(verdict_of("Net sales for the year ended December 31, 2009 were $52.0 million, compared to [$52.0 million] for "
                   "the year ended December 31, 2008.") == "inconsistent comparison-period");
  CHECK(verdict_of("Net sales for the year ended December 31, 2009 were [$13.4 million].") ==
        "inconsistent neighbouring-column");
  CHECK(verdict_of("Net sales increased [20%] in the year ended December 31, 2009.") ==
        "inconsistent neighbouring-column");
  // The sentence of last year's release with this year's figure.
  CHECK(verdict_of("Net sales for the year ended December 31, 2008 were [$52.0 million].") ==
        "inconsistent stale-year");
}

TEST_CASE("likely slips: unit, sign and direction") {
  CHECK(verdict_of("Gross margin rose [2.4%] in the quarter ended December 31, 2009 from the quarter ended December "
                   "31, 2008.") == "inconsistent percent-for-points");
  CHECK(verdict_of("Net loss for the year ended December 31, 2009 was [$4.1 million].") == "inconsistent sign");
  CHECK(verdict_of("Freight decreased [134%] in the year ended December 31, 2009.") == "inconsistent direction");
}

TEST_CASE("no slip is named where none explains the figure") {
  CHECK(verdict_of("Net sales for the year ended December 31, 2009 were [$58.6 million].") == "inconsistent");
}
