// Tables of operating data below statements in thousands: what they count, and prices of one unit.

#include "tests/audit/audited.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

using tieout::test::verdict_in;

namespace {

/// Under the title, rows of things, prices and money.
[[nodiscard]] std::string verdict_under(std::string_view title, std::string_view sentence) {
  return verdict_in("# Brackwater Telephone reports its results for the quarter ended June 30, 2006\n\n" +
                    std::string(sentence) + R"(

**Statements of Operations (in thousands)**

| | Three Months Ended June 30, 2006 | Three Months Ended June 30, 2005 |
|---|---|---|
| Revenue | 18,420 | 17,310 |

**)" + std::string(title) +
                    R"(**

| | June 30, 2006 | June 30, 2005 |
|---|---|---|
| Access lines | 48,112 | 50,470 |
| Video customers | 5,314 | 3,882 |
| Gas price ($/Mcf) | 6.41 | 5.93 |
)");
}

constexpr std::string_view statistics = "Key Operating Statistics";

}  // namespace

TEST_CASE("operating data count things, and are not in the thousands of the statements above") {
  CHECK(verdict_under(statistics, "Access lines were [48,112] at June 30, 2006.") == "consistent exact");
  CHECK(verdict_under(statistics, "Video customers rose to [5,314] at June 30, 2006.") == "consistent exact");
  CHECK(verdict_under(statistics, "Video customers rose to [5,341] at June 30, 2006.").substr(0, 12) != "consistent e");
  CHECK(verdict_under(statistics, "The gas price was [$6.41] at June 30, 2006.") == "consistent exact");
  CHECK(verdict_under("Balances", "Video customers were [5,314] at June 30, 2006.").substr(0, 10) != "consistent");
}

TEST_CASE("a coarse amount in brackets is not told by the words beside them") {
  auto const said = [](std::string_view figures) {
    return verdict_in("Net orders of homes were 4,921 homes " + std::string(figures) +
                      " of sales in the quarter ended June 30, 2010.\n\n**(in millions)**\n\n"
                      "| | Quarter Ended June 30, 2010 |\n|---|---|\n| Home sales | 1,134.6 |\n");
  };
  CHECK(said("([$1.1 billion])").substr(0, 10) != "consistent");
}
