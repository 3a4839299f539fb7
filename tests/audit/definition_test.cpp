// Brackets behind the name of a measure that say how it is computed.

#include "tests/audit/audited.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

using tieout::test::verdict_in;

namespace {

std::string carrier(std::string_view sentence) {
  constexpr std::string_view table = R"(

| | Three months ended June 30, 2014 | Three months ended June 30, 2013 |
|---|---|---|
| Operating ratio | 84.2% | 86.9% |
| Net interest margin (tax-equivalent) | 3.87% | 3.91% |
)";
  return verdict_in(std::string(sentence) + std::string(table));
}

}  // namespace

TEST_CASE("a definition in brackets is no part of the name") {
  CHECK(
      carrier("The operating ratio (operating expenses as a percentage of operating revenue) was [84.2%] in the second "
              "quarter of 2014.") == "consistent exact");
  CHECK(carrier("The net interest margin (net interest income divided by average earning assets) was [3.87%] in the "
                "second quarter of 2014.") == "consistent exact");
  CHECK(carrier("The net interest margin was [3.87%] in the second quarter of 2014.") == "consistent exact");
}

TEST_CASE("with a definition the measure is not sure to be the row's") {
  CHECK(
      carrier("The operating ratio (operating expenses as a percentage of operating revenue) was [83.2%] in the second "
              "quarter of 2014.")
          .substr(0, 12) == "unverifiable");
}
