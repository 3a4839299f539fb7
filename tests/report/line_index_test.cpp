#include "tieout/engine/report/line_index.hpp"

#include <doctest/doctest.h>

using namespace tieout;

TEST_CASE("lines and columns count from one, whatever ends the lines") {
  LineIndex const lines("ab\ncd\r\nef\rgh");
  CHECK(lines.at(0) == LineColumn{1, 1});
  CHECK(lines.at(2) == LineColumn{1, 3});
  CHECK(lines.at(3) == LineColumn{2, 1});
  CHECK(lines.at(7) == LineColumn{3, 1});
  CHECK(lines.at(10) == LineColumn{4, 1});
  CHECK(lines.at(12) == LineColumn{4, 3});
  CHECK(LineIndex("").at(0) == LineColumn{1, 1});
}
