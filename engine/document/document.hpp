#pragma once

#include "tieout/engine/document/offset_map.hpp"
#include "tieout/grammar/span.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tieout {

enum class Format : std::uint8_t { plain_text, markdown, edgar_text, html, csv, docx, xlsx, pdf };

/// What a passage of running text is in the layout of its document.
enum class PassageKind : std::uint8_t { paragraph, heading, bullet, footnote, page_header };

/// A stretch of running text: a paragraph, a headline, a bullet.  Page breaks inside it are joined.
struct Passage {
  PassageKind kind = PassageKind::paragraph;
  Span text;  ///< in Document::text
};

/// One printed cell.  Positions are grid columns: table columns in HTML, Markdown and tab-separated tables, character
/// columns in ASCII tables.
struct GridCell {
  Span text;  ///< in Document::text, without leading and trailing blanks
  std::uint32_t row = 0;
  std::uint32_t column = 0;  ///< its first grid column
  std::uint32_t width = 1;   ///< grid columns it covers
  std::uint32_t height = 1;  ///< rows it covers
  std::uint16_t indent = 0;  ///< depth of indentation of its text, in whatever steps the source uses
  bool header = false;       ///< marked up as a header cell
  bool bold = false;         ///< all of it in bold
};

/// A table as it is laid out, not yet understood.  Cells are in reading order: by row, then by column.
struct Grid {
  std::vector<GridCell> cells;
  std::uint32_t rows = 0;
  std::uint32_t columns = 0;
  bool character_columns = false;         ///< an ASCII table: columns are character positions
  std::vector<std::uint32_t> ruled_rows;  ///< rows above which a ruling line stands (------, ======)
  Span extent;                            ///< in the source
};

enum class BlockKind : std::uint8_t { passage, grid };

/// The document's parts in reading order.
struct Block {
  BlockKind kind = BlockKind::passage;
  std::uint32_t index = 0;  ///< into Document::passages or Document::grids
};

/// Something the reader could not read as it should be; the report repeats it.
struct ReadNote {
  std::string message;
  std::optional<Span> source;
};

/// A file, or a part inside a container file, that bytes of a source come from.
struct SourcePart {
  std::string path;
  std::string part;  ///< "word/document.xml"; empty for a plain file
  Format format = Format::plain_text;
  Span bytes;  ///< in Document::source
};

/// Where a word stands on its page: points, 72 to the inch, from the page's left and top, rounded outward.
struct PageBox {
  std::uint32_t left = 0;
  std::uint32_t top = 0;
  std::uint32_t right = 0;
  std::uint32_t bottom = 0;
  friend constexpr bool operator==(PageBox const&, PageBox const&) noexcept = default;
};

/// A word whose place on its page is known.
struct PlacedWord {
  Span source;  ///< in Document::source
  PageBox box;
};

/// A document read: all its text in one buffer, with the way back to every source byte.
/// Running text and cell text alike are spans of `text`, which is well-formed UTF-8: entities are decoded, runs of
/// blanks are one blank, page breaks are joined.  Memory is linear in the source.
struct Document {
  std::string path;
  Format format = Format::plain_text;
  std::string source;  ///< the bytes as read; of a container, its unzipped parts one behind the other
  /// The parts of `source` in the order of their bytes, without gaps; empty where `source` is the file at `path`.
  std::vector<SourcePart> parts;
  std::string text;
  std::vector<PlacedWord> words;  ///< of the text of PDFs, in the order of their bytes
  OffsetMap map;                  ///< from offsets in `text` to offsets in `source`
  std::vector<Passage> passages;
  std::vector<Grid> grids;
  std::vector<Block> blocks;
  std::vector<ReadNote> notes;
  /// The documents of a submission, each to be checked by itself; their sources are stretches of this one's, and this
  /// one has no text of its own then.
  std::vector<Document> enclosed;
  std::uint32_t enclosed_at = 0;  ///< of an enclosed document: where its source begins in the enclosing one's

  [[nodiscard]] std::string_view view(Span in_text) const noexcept {
    return std::string_view(text).substr(in_text.begin, in_text.size());
  }
  /// The source bytes that a span of `text` was read from.
  [[nodiscard]] Span source_of(Span in_text) const noexcept { return map.source_of(in_text); }
};

}  // namespace tieout
