#pragma once

#include "tieout/engine/table/columns.hpp"
#include "tieout/engine/table/layout.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace tieout {

/// A row of figures with its label read.
struct StubRow {
  std::uint32_t line = 0;  ///< row of the layout that holds the figures
  std::string label;
  Span label_text;                ///< covers all parts of the label
  std::vector<std::string> path;  ///< outermost first
  std::uint16_t indent = 0;
  bool ruled = false;  ///< a ruling line stands above it
};

/// What the stub of a section says.
struct Stub {
  std::vector<StubRow> rows;
  std::vector<std::string> notes;  ///< lines that are neither labels nor headings
};

/// Reads the labels of the rows of `body` that hold figures of `columns`, and the headings they stand under.
/// Labels over several lines are joined; headings are lines without figures that end in a colon, are printed in
/// capitals or bold, or stand above deeper indented lines.
[[nodiscard]] Stub read_stub(Document const& document, Layout const& layout, RowRange body,
                             std::vector<FigureColumn> const& columns);

}  // namespace tieout
