#include "tieout/engine/document/offset_map.hpp"

#include <doctest/doctest.h>

using namespace tieout;

TEST_CASE("offset map: copies map byte by byte") {
  OffsetMap map;
  map.copy(0, 10, 5);
  map.copy(5, 40, 5);
  CHECK(map.source_of({0, 5}) == Span{10, 15});
  CHECK(map.source_of({2, 3}) == Span{12, 13});
  CHECK(map.source_of({5, 6}) == Span{40, 41});
  CHECK(map.source_of({3, 7}) == Span{13, 42});
  CHECK(map.runs() == 2);
}

TEST_CASE("offset map: copies that carry on are one run") {
  OffsetMap map;
  map.copy(0, 10, 5);
  map.copy(5, 15, 5);
  CHECK(map.runs() == 1);
  CHECK(map.source_of({4, 6}) == Span{14, 16});
}

TEST_CASE("offset map: replacements are covered in full") {
  OffsetMap map;
  map.copy(0, 0, 2);
  map.replace(2, {2, 9}, 1);
  map.copy(3, 9, 4);
  CHECK(map.source_of({2, 3}) == Span{2, 9});
  CHECK(map.source_of({1, 4}) == Span{1, 10});
  CHECK(map.source_of({3, 7}) == Span{9, 13});
}

TEST_CASE("offset map: empty spans map to their place") {
  OffsetMap map;
  CHECK(map.source_of({0, 0}) == Span{});
  map.copy(0, 5, 3);
  CHECK(map.source_of({1, 1}) == Span{6, 6});
}

TEST_CASE("offset map: sources need not ascend") {
  OffsetMap map;
  map.copy(0, 100, 3);
  map.copy(3, 50, 3);
  CHECK(map.source_of({0, 3}) == Span{100, 103});
  CHECK(map.source_of({3, 6}) == Span{50, 53});
}
