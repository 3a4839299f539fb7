// Shares of tables that say by their caption alone what is added up.

#include "tests/audit/audited.hpp"
#include "tests/audit/without_grade.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

using tieout::test::verdict_in;
using tieout::test::without_grade;

namespace {

std::string verdict_of(std::string_view sentence) {
  std::string text = "# Hollin Foundry reports its results for the year ended December 31, 2012\n\n";
  text += sentence;
  text += R"(

| (in thousands) | Year ended December 31, 2012 | Year ended December 31, 2011 |
|---|---|---|
| Net sales | 64,310 | 58,020 |
| Cost of sales | 45,160 | 41,730 |
| Gross profit | 19,150 | 16,290 |

Sales by product line (in thousands):

| | Year ended December 31, 2012 | Year ended December 31, 2011 |
|---|---|---|
| Grates | 27,410 | 24,610 |
| Bollards | 21,280 | 18,950 |
| Spare parts | 15,620 | 14,460 |
| Total net sales | 64,310 | 58,020 |

Revenues by geographic area (in thousands):

| | Year ended December 31, 2012 | Year ended December 31, 2011 |
|---|---|---|
| Iceland | 18,910 | 16,220 |
| Norway | 40,180 | 37,370 |
| Faroe Islands | 5,220 | 4,430 |
| Total | 64,310 | 58,020 |

Investments (in thousands):

| | December 31, 2012 | December 31, 2011 |
|---|---|---|
| Covered bonds | 6,170 | 5,440 |
| Municipal notes | 3,910 | 4,080 |
| Total investments | 10,080 | 9,520 |
)";
  return verdict_in(text);
}

std::string kind_of(std::string_view sentence) { return without_grade(verdict_of(sentence)); }

}  // namespace

TEST_CASE("a product line is a part of the total of its table") {
  CHECK(kind_of("Grate sales increased 11.4% to $27.4 million, or [42.6%] of net sales, in 2012.") == "consistent");
  CHECK(kind_of("Sales of bollards comprised $21.3 million, or [33.1%] of total net sales, in 2012.") == "consistent");
  CHECK(kind_of("Spare part sales were [24.3%] of net sales in 2012.") == "consistent");
  // The gross profit is no part of the sales of a product line.
  CHECK(kind_of("Spare parts gross profit was [24.3%] of net sales in 2012.") == "unverifiable");
  CHECK(kind_of("Grate sales increased 11.4% to $27.4 million, or [46.2%] of net sales, in 2012.") != "consistent");
}

TEST_CASE("sales of a place are a part of the company's, where the whole is called as the part is") {
  CHECK(kind_of("Revenues from Norway represented [62%] of revenues in 2012.") == "consistent");
  CHECK(kind_of("Revenues from Norway represented [64%] of total revenues in 2011.") == "consistent");
  CHECK(kind_of("Revenues from Norway represented [26%] of revenues in 2012.") != "consistent");
}

TEST_CASE("a part of the portfolio is one of what its table adds up") {
  CHECK(kind_of("At December 31, 2012, covered bonds comprised [61.2%] of the portfolio, compared with 57.1% at "
                "December 31, 2011.") == "consistent");
  CHECK(kind_of("At December 31, 2012, covered bonds comprised [38.8%] of the portfolio.") == "unverifiable");
}
