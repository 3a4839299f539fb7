#include "tieout/engine/gold/recomputes.hpp"

#include <doctest/doctest.h>

#include <string>

using tieout::reads_as_ratio;
using tieout::recomputes;

TEST_CASE("percentages of change, shares and multiples, in either order") {
  CHECK(recomputes({"1122", "2631"}, "57.4%"));
  CHECK(recomputes({"2631", "1122"}, "57.4%"));
  CHECK_FALSE(recomputes({"1122", "2631"}, "56.4%"));
  CHECK(recomputes({"41", "96"}, "43 percent"));
  CHECK(recomputes({"500", "200"}, "2.5 times"));
  CHECK(recomputes({"500", "200"}, "2.5 x"));
  CHECK_FALSE(recomputes({"0", "200"}, "100%"));
}

TEST_CASE("a printed percentage, and points of difference") {
  CHECK(recomputes({"12.50"}, "12.5%"));
  CHECK_FALSE(recomputes({"12.60"}, "12.5%"));
  CHECK(recomputes({"51.2", "48.8"}, "2.4 percentage points"));
  CHECK(recomputes({"51.2", "48.8"}, "240 basis points"));
  CHECK_FALSE(recomputes({"51.2", "48.8", "1"}, "2.4 percentage points"));
}

TEST_CASE("amounts of change in whatever scale the numbers are") {
  CHECK(recomputes({"11027", "9318"}, "$1.7 million"));
  CHECK(recomputes({"11.0", "9.3"}, "$1.7 billion"));
  CHECK(recomputes({"4800", "1200"}, "$6.0 million"));  // from a loss to a profit
  CHECK_FALSE(recomputes({"11027", "9318"}, "$1.8 million"));
  CHECK_FALSE(recomputes({"1709"}, "$1.7 million"));
}

TEST_CASE("texts without a number recompute from nothing, and very long numbers are none") {
  CHECK_FALSE(recomputes({"500", "250"}, "threefold"));
  CHECK_FALSE(recomputes({"500", "250"}, ""));
  CHECK_FALSE(recomputes({std::string(200, '9'), "250"}, "5%"));
}

TEST_CASE("what reads as a ratio") {
  for (auto const* text : {"4%", "4 percent", "4 per cent", "20 basis points", "2 times", "threefold", "2 x", "x"}) {
    CAPTURE(text);
    CHECK(reads_as_ratio(text));
  }
  for (auto const* text : {"$4", "4 million", "index", "2.4x", "\xc3\xa9x", ""}) {
    CAPTURE(text);
    CHECK_FALSE(reads_as_ratio(text));
  }
  CHECK(reads_as_ratio("2.4\xc2\xa0x"));
}
