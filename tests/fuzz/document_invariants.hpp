#pragma once

#include "tests/fuzz/require.hpp"
#include "tieout/engine/document/document.hpp"

#include <cstdint>

namespace tieout::fuzz {

/// What holds for every document read: spans lie in the text, and what they were read from in the source.
inline void check_document(Document const& document) {
  auto const check_span = [&](Span span) {
    REQUIRE_INVARIANT(span.begin <= span.end && span.end <= document.text.size());
    auto const source = document.source_of(span);
    REQUIRE_INVARIANT(source.begin <= source.end && source.end <= document.source.size());
  };
  for (auto const& passage : document.passages) check_span(passage.text);
  for (auto const& grid : document.grids) {
    REQUIRE_INVARIANT(grid.extent.begin <= grid.extent.end && grid.extent.end <= document.source.size());
    for (auto const& cell : grid.cells) {
      check_span(cell.text);
      REQUIRE_INVARIANT(cell.width >= 1 && cell.height >= 1);
      REQUIRE_INVARIANT(cell.row < grid.rows && cell.column < grid.columns);
    }
  }
  for (auto const& block : document.blocks) {
    REQUIRE_INVARIANT(block.index <
                      (block.kind == BlockKind::grid ? document.grids.size() : document.passages.size()));
  }
  std::uint32_t end = 0;
  for (auto const& part : document.parts) {
    REQUIRE_INVARIANT(part.bytes.begin == end && part.bytes.end >= end);
    end = part.bytes.end;
  }
  REQUIRE_INVARIANT(document.parts.empty() || end == document.source.size());
  for (auto const& inside : document.enclosed) {
    REQUIRE_INVARIANT(document.source.compare(inside.enclosed_at, inside.source.size(), inside.source) == 0);
    check_document(inside);
  }
}

}  // namespace tieout::fuzz
