#pragma once

#include "tieout/engine/document/document.hpp"

#include <utility>

namespace tieout {

/// Appends a passage to the document's parts; an empty one is left out.
inline void append_passage(Document& document, PassageKind kind, Span text) {
  if (text.empty()) return;
  document.blocks.push_back({BlockKind::passage, static_cast<std::uint32_t>(document.passages.size())});
  document.passages.push_back({kind, text});
}

/// Appends a table to the document's parts; one without cells is left out.
inline void append_grid(Document& document, Grid grid) {
  if (grid.cells.empty()) return;
  document.blocks.push_back({BlockKind::grid, static_cast<std::uint32_t>(document.grids.size())});
  document.grids.push_back(std::move(grid));
}

}  // namespace tieout
