#pragma once

#include "tieout/engine/document/document.hpp"
#include "tieout/engine/document/html_attributes.hpp"

#include <cstdint>
#include <string_view>
#include <vector>

namespace tieout {

inline constexpr std::uint32_t html_none = 0xFFFFFFFF;
inline constexpr std::size_t html_table_depth_limit = 64;
inline constexpr std::size_t html_element_depth_limit = 512;

/// A bit of printed text: source bytes as they stand (code 0), or one character that stands for `source`.
struct HtmlPiece {
  Span source;
  char32_t code = 0;
};

/// A paragraph: what stands between two block boundaries.  It holds at least one character that prints.
struct HtmlParagraph {
  std::uint32_t first_piece = 0;
  std::uint32_t last_piece = 0;  ///< past the last
  HtmlLength indent = 0;         ///< of its first line, from the page's or the cell's left edge
  bool heading = false;          ///< in an h1 to h6
  bool bullet = false;           ///< the first paragraph of a list item
  bool bold = false;             ///< all that prints is bold
  bool centred = false;
  bool raised_start = false;    ///< begins with a superscript
  bool page_furniture = false;  ///< in a box for a page's header or footer
};

enum class HtmlFlowKind : std::uint8_t { paragraph, table, page_break, rule };

/// One item of a flow; the items of a flow are a list linked by `next`.
struct HtmlFlowItem {
  HtmlFlowKind kind = HtmlFlowKind::paragraph;
  std::uint32_t index = 0;  ///< into HtmlContent::paragraphs or tables
  std::uint32_t next = html_none;
};

/// A sequence of paragraphs and tables: the body's, or a cell's.
struct HtmlFlow {
  std::uint32_t first = html_none;
  std::uint32_t last = html_none;
};

struct HtmlCell {
  HtmlFlow flow;
  std::uint32_t row = 0;
  std::uint32_t colspan = 1;  ///< 1 to 1000
  std::uint32_t rowspan = 1;  ///< 0 (to the end of its row group) to 1000
  bool header = false;
};

struct HtmlTable {
  Span source;
  std::vector<HtmlCell> cells;  ///< in source order, so by row
  std::uint32_t rows = 0;
  std::vector<std::uint32_t> group_begins;  ///< rows at which a row group begins, ascending
  std::vector<std::uint32_t> ruled_rows;    ///< rows above which a line is drawn, in no order, perhaps repeated
  bool nests = false;                       ///< a table stands in one of its cells
};

/// A document's printed content, laid out in flows.  Memory is linear in the source.
struct HtmlContent {
  std::vector<HtmlPiece> pieces;
  std::vector<HtmlParagraph> paragraphs;
  std::vector<HtmlTable> tables;
  std::vector<HtmlFlowItem> items;
  HtmlFlow body;
  std::vector<ReadNote> notes;
};

/// Reads the printed content of HTML: implied end tags are supplied, hidden and unprinted elements left out, entities
/// decoded, blanks kept as they stand.  Never fails.  Elements deeper than the limits are flattened, with a note.
/// Time is linear in the source times at most the depth limit.
[[nodiscard]] HtmlContent read_html_content(std::string_view source);

}  // namespace tieout
