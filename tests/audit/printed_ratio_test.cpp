// Points between two ratios that the table itself prints.

#include "tests/audit/audited.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

using tieout::test::verdict_in;

namespace {

/// The rates below gross profit are printed, and so are those beside the expenses.
[[nodiscard]] std::string verdict_of(std::string_view sentence) {
  return verdict_in(std::string(sentence) + R"(

**(in thousands)**

| | Year Ended December 31, 2014 | % of sales | Year Ended December 31, 2013 | % of sales |
|---|---|---|---|---|
| Net sales | 268,940 | 100.0% | 251,610 | 100.0% |
| Gross profit | 120,240 | 44.7% | 111,610 | 44.4% |
| Selling expenses | 61,320 | 22.8% | 56,620 | 22.5% |
)");
}

}  // namespace

TEST_CASE("points of ratios are those between the printed ones") {
  CHECK(verdict_of("Gross margin increased [30 basis points] in 2014.") == "consistent exact");
  CHECK(verdict_of("Gross margin increased [35 basis points] in 2014.") == "consistent exact");
  CHECK(verdict_of("Selling expenses as a percentage of net sales increased [30 basis points] in 2014.") ==
        "consistent exact");
  CHECK(verdict_of("Gross margin increased [20 basis points] in 2014.").substr(0, 10) != "consistent");
  CHECK(verdict_of("Gross margin decreased [30 basis points] in 2014.").substr(0, 10) != "consistent");
}
