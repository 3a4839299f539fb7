#pragma once

#include "tieout/engine/document/document.hpp"
#include "tieout/grammar/cell.hpp"

#include <cstdint>
#include <string_view>
#include <vector>

namespace tieout {

/// A cell with what was printed beside it put back: a "$", a bracket or a "%" that stood in cells of their own.
struct LaidCell {
  Span text;  ///< in Document::text: the cell that holds the digits or the words
  std::uint32_t row = 0;
  std::uint32_t left = 0;   ///< first grid column, signs in cells of their own included
  std::uint32_t right = 0;  ///< behind the last one
  CellValue value;
  std::uint16_t indent = 0;
  bool header = false;
  bool bold = false;
  bool spanning = false;  ///< covers several grid columns by itself

  [[nodiscard]] bool is_number() const noexcept { return value.kind == CellKind::number; }
  [[nodiscard]] bool is_text() const noexcept { return value.kind == CellKind::text; }
  /// A number, a dash or "n/m".
  [[nodiscard]] bool is_entry() const noexcept {
    return is_number() || value.kind == CellKind::dash || value.kind == CellKind::not_meaningful;
  }
  /// The digits of a number, in Document::text.
  [[nodiscard]] Span digits() const noexcept { return value.digits.shifted(text.begin); }
};

/// A grid without spacers and fragments.  Cells are in reading order.
struct Layout {
  std::vector<LaidCell> cells;
  std::vector<std::uint32_t> first;  ///< index of each row's first cell; one more than there are rows
  std::vector<bool> ruled;           ///< by row: a ruling line stands above it
  bool character_columns = false;

  [[nodiscard]] std::uint32_t rows() const noexcept { return static_cast<std::uint32_t>(first.size() - 1); }
};

/// A stretch of rows of a layout.
struct RowRange {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
};

/// Puts a grid's fragments back to their numbers and drops its empty cells.  Linear in the grid.
[[nodiscard]] Layout lay_out(Document const& document, Grid const& grid);

/// A bare year such as heads print: four digits from 1900 to 2099 and nothing else but a footnote mark.
[[nodiscard]] bool is_year(CellValue const& value) noexcept;
[[nodiscard]] inline bool is_year(LaidCell const& cell) noexcept { return is_year(cell.value); }

}  // namespace tieout
