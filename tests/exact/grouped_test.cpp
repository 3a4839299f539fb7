#include "tieout/engine/exact/grouped.hpp"

#include <doctest/doctest.h>

using tieout::grouped;

TEST_CASE("thousands are separated, decimals are not") {
  CHECK(grouped("0") == "0");
  CHECK(grouped("999") == "999");
  CHECK(grouped("1000") == "1,000");
  CHECK(grouped("-999") == "-999");
  CHECK(grouped("-1000") == "-1,000");
  CHECK(grouped("1122000") == "1,122,000");
  CHECK(grouped("1234.56789") == "1,234.56789");
  CHECK(grouped("-57.35") == "-57.35");
  CHECK(grouped("") == "");
}
