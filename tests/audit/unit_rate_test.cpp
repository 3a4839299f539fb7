// Amounts per barrel, ton or room stand in rows that say so.

#include "tests/audit/audited.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

using tieout::test::verdict_in;

namespace {

std::string verdict_of(std::string_view text) {
  constexpr std::string_view table = R"(

| | Three months ended March 31, 2014 | Three months ended March 31, 2013 |
|---|---|---|
| Well operations | 2,184,300 | 1,962,100 |
| Workovers | 611,400 | 702,500 |
| Average unit costs (per barrel): | | |
| Well operations expense | 8.42 | 8.11 |
)";
  std::string document = "# Pellmere Energy Reports Results for the Quarter Ended March 31, 2014\n\n";
  document += text;
  document += table;
  return verdict_in(document).substr(0, 12);
}

}  // namespace

TEST_CASE("an amount per barrel is no amount") {
  CHECK(verdict_of("Well operations expense was [$8.42] per barrel.") == "consistent e");
  CHECK(verdict_of("Workovers were [$2.36] per barrel.") == "unverifiable");
  CHECK(verdict_of("Workovers were $2.36 per barrel, down [13.0%].") == "unverifiable");
  CHECK(verdict_of("Workovers were [$611,400] in the quarter, down 13.0%.") == "consistent e");
  CHECK(verdict_of("Workovers were $611,400 in the quarter, down [13.0%].") == "consistent e");
  CHECK(verdict_of("Workovers were [$611,400] per quarter.") == "consistent e");
}

TEST_CASE("millions are no amount per barrel") {
  auto const verdict = [](std::string_view text) {
    std::string document = "# Pellmere Energy Reports Results for the Quarter Ended March 31, 2014\n\n";
    document += text;
    document += R"(

| (in thousands, except unit data) | Three months ended March 31, 2014 | Three months ended March 31, 2013 |
|---|---|---|
| Well operations | 15,912 | 21,870 |
| Well operations ($/barrel) | 0.82 | 0.78 |
)";
    return verdict_in(document).substr(0, 12);
  };
  CHECK(verdict("Well operations were [$15.9 million], down from $21.9 million.") == "consistent e");
  CHECK(verdict("Well operations were [$19.5 million].") == "inconsistent");
  CHECK(verdict("Well operations were [$0.82] per barrel.") == "consistent e");
}

TEST_CASE("an amount per barrel behind an amount is of the rows per barrel") {
  CHECK(verdict_of("Well operations expense was $2.2 million, or [$8.42] per barrel.") == "consistent e");
  CHECK(verdict_of("Well operations expense was $2.2 million, or [$8.24] per barrel.") != "consistent e");
  CHECK(verdict_of("Well operations expense was [$2.2 million], or $8.42 per barrel, compared to $8.11 per barrel.") ==
        "consistent e");
  CHECK(verdict_of("Well operations expense was $8.42 per barrel, compared to [$8.11] per barrel.") == "consistent e");
  CHECK(verdict_of("Well operations expense was $8.42 per barrel, compared to [$8.91] per barrel.") != "consistent e");
}
