#pragma once

#include "tieout/engine/document/document.hpp"
#include "tieout/engine/document/text_builder.hpp"
#include "tieout/engine/document/text_line.hpp"

#include <cstddef>
#include <string_view>
#include <vector>

namespace tieout {

/// The lines [first, last) of an ASCII table.
struct AsciiTable {
  std::size_t first = 0;
  std::size_t last = 0;
  bool marked = false;  ///< it stands between <TABLE> and </TABLE>
};

/// Finds the tables of a text, in order and apart from each other: the regions between <TABLE> and </TABLE> without the
/// prose in them, and runs of lines elsewhere that are laid out as rows of figures, with their column heads.  Linear.
[[nodiscard]] std::vector<AsciiTable> find_ascii_tables(std::string_view source, std::vector<TextLine> const& lines);

/// Lays a table out: each run of text is a cell at its character column.  Each line with text is a row; rows above the
/// line that holds <S> are header rows.  Page furniture amid the table is left out.
[[nodiscard]] Grid grid_ascii_table(Document const& document, TextBuilder& builder, std::vector<TextLine> const& lines,
                                    AsciiTable const& table);

/// Appends a line of EDGAR text, entities decoded and layout tags dropped.
void append_text_line(Document const& document, TextBuilder& builder, Span source);

}  // namespace tieout
