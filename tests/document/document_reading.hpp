#pragma once

#include "tieout/engine/document/document.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tieout::testing {

/// Checks what holds for every document read: spans lie in the text, blocks name each part once, cells are in order.
inline void check_document(Document const& document) {
  auto const size = static_cast<std::uint32_t>(document.text.size());
  auto const source_size = static_cast<std::uint32_t>(document.source.size());
  auto const check_span = [&](Span span) {
    CHECK(!span.empty());
    CHECK(span.end <= size);
    CHECK(document.source_of(span).end <= source_size);
    CHECK(document.view(span).front() != ' ');
    CHECK(document.view(span).back() != ' ');
  };
  for (Passage const& passage : document.passages) check_span(passage.text);
  for (Grid const& grid : document.grids) {
    CHECK(grid.extent.end <= source_size);
    for (std::size_t i = 0; i < grid.cells.size(); ++i) {
      GridCell const& cell = grid.cells[i];
      check_span(cell.text);
      CHECK(cell.row < grid.rows);
      CHECK(cell.column + cell.width <= grid.columns);
      if (i == 0) continue;
      GridCell const& before = grid.cells[i - 1];
      bool const ordered = before.row < cell.row || (before.row == cell.row && before.column < cell.column);
      CHECK(ordered);
    }
  }
  CHECK(document.blocks.size() == document.passages.size() + document.grids.size());
}

/// A source read with one reader, and checked.
inline Document read_with(void (*reader)(Document&), std::string source) {
  Document document;
  document.source = std::move(source);
  reader(document);
  check_document(document);
  return document;
}

inline std::vector<std::string> passages(Document const& document, PassageKind kind) {
  std::vector<std::string> texts;
  for (Passage const& passage : document.passages) {
    if (passage.kind == kind) texts.emplace_back(document.view(passage.text));
  }
  return texts;
}

/// A row of a grid as its cells' texts with bars between them.
inline std::string row(Document const& document, Grid const& grid, std::uint32_t index) {
  std::string text;
  for (GridCell const& cell : grid.cells) {
    if (cell.row != index) continue;
    if (!text.empty()) text += " | ";
    text += document.view(cell.text);
  }
  return text;
}

/// The cell with this text; fails where there is none.
inline GridCell cell(Document const& document, Grid const& grid, std::string_view text) {
  for (GridCell const& candidate : grid.cells) {
    if (document.view(candidate.text) == text) return candidate;
  }
  FAIL("no cell reads ", std::string(text));
  return {};
}

}  // namespace tieout::testing
