#pragma once

#include "tieout/engine/document/document.hpp"

#include <cstdint>
#include <string_view>
#include <vector>

namespace tieout {

inline constexpr std::uint32_t most_sheet_rows = 1'048'576;
inline constexpr std::uint32_t most_sheet_columns = 16'384;

/// Appends what a sheet of cells holds: its tables as grids, its titles and notes as passages.  `cells` are in reading
/// order, and their rows and columns are the sheet's.  Blank rows part tables where column heads follow them, and are
/// space within a table where figures go on.  A line of its own above a table is a title, one below it a footnote.
/// Linear in the cells.
void append_sheet(Document& document, std::vector<GridCell> const& cells);

/// True for printed text that holds a figure, and no bare year or words.
[[nodiscard]] bool reads_as_figure(std::string_view text);

}  // namespace tieout
