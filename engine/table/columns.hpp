#pragma once

#include "tieout/engine/table/layout.hpp"

#include <cstdint>
#include <vector>

namespace tieout {

/// A column of figures: the grid columns that its numbers cover.
struct FigureColumn {
  std::uint32_t left = 0;
  std::uint32_t right = 0;
  std::vector<std::uint32_t> cells;  ///< indices into Layout::cells, by row; at most one a row

  [[nodiscard]] std::uint32_t twice_centre() const noexcept { return left + right; }
};

/// True where a row prints a figure that no head would: a number that is no bare year, or a dash beside a label.
[[nodiscard]] bool has_figures(Layout const& layout, std::uint32_t row) noexcept;

/// The columns of figures of some rows, from left to right, found by the overlap of what is printed in them (figures
/// are aligned); a column of bare numbers that name the rows is none.  Time n log n in the cells.
[[nodiscard]] std::vector<FigureColumn> find_columns(Layout const& layout, RowRange rows);

}  // namespace tieout
