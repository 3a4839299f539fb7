#pragma once

#include "tieout/engine/table/columns.hpp"
#include "tieout/engine/table/layout.hpp"
#include "tieout/grammar/heading.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace tieout {

/// Rows that belong together: the heads of the columns, and the rows under them up to the next heads.
struct Section {
  RowRange heads;
  RowRange body;
};

/// Splits a layout where column heads are printed: heads that are repeated or changed in the middle of a grid begin a
/// section of their own, which becomes a statement of its own.  Heads of the first section may be missing.
[[nodiscard]] std::vector<Section> find_sections(Document const& document, Layout const& layout);

/// The heads of one column.
struct ColumnHead {
  std::string text;  ///< from top to bottom, joined by blanks
  Heading meaning;   ///< of `text`
  bool own = false;  ///< a head stands right above the column, and not only nearby
};

/// All that the heads of a section say.
struct Heads {
  std::vector<ColumnHead> columns;  ///< one a column
  std::vector<std::string> stub;    ///< texts above the row labels: "(in thousands)", "As of December 31,"
  std::vector<std::string> titles;  ///< texts across the whole table
};

/// Lays the heads over the columns by overlap.  A head over several columns counts for each of them; where the source
/// does not say how far a head reaches (ASCII, Markdown) it counts for the columns nearest to it that lack what it
/// says.
[[nodiscard]] Heads read_heads(Document const& document, Layout const& layout, RowRange heads,
                               std::vector<FigureColumn> const& columns);

/// The text without marks that only disturb the reading of periods: "(unaudited)", "(1)".
[[nodiscard]] std::string without_marks(std::string_view head);

}  // namespace tieout
