#pragma once

#include "tieout/engine/document/html_content.hpp"

#include <cstdint>
#include <string_view>
#include <vector>

namespace tieout {

inline constexpr std::uint32_t html_column_limit = 10'000;

/// Where a cell of a table stands in its grid.
struct HtmlPlace {
  std::uint32_t column = 0;
  std::uint32_t width = 1;
  std::uint32_t height = 1;
};

struct HtmlPlacement {
  std::vector<HtmlPlace> places;  ///< one a cell of the table, in its order
  std::uint32_t columns = 0;
  bool too_wide = false;  ///< the table has more columns than the limit; the places are not to be used
};

/// Places the cells of a table as browsers do: a cell takes the first column that no cell above or before it covers.
/// Heights end with their row group.  O(cells + rows x live row spans), the latter at most the column limit.
[[nodiscard]] HtmlPlacement place_html_cells(HtmlTable const& table);

/// What a cell's text is, as far as telling a table of figures from a table that only lays out text needs it.
enum class HtmlCellLook : std::uint8_t {
  empty,
  mark,            ///< a footnote mark or a bullet sign: "*", "2.", "(a)", a dot
  mark_or_number,  ///< "(1)", "12": its place tells which
  number,          ///< a figure as tables print it
  label,           ///< words, or anything else that is short
  prose,           ///< longer than 120 characters
};

/// Classifies the text of a cell, blanks folded and trimmed.  Linear in the text.
[[nodiscard]] HtmlCellLook look_at_html_cell(std::string_view text) noexcept;

/// True when a table holds figures: it nests no table, and a row of it has a label and a number, or two numbers; where
/// most of the text is prose, three such rows.  Else the table lays out text.
/// `looks` and `lengths` (in bytes) run parallel to the table's cells.
[[nodiscard]] bool tabulates_figures(HtmlTable const& table, std::vector<HtmlCellLook> const& looks,
                                     std::vector<std::uint32_t> const& lengths) noexcept;

}  // namespace tieout
