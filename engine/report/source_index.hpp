#pragma once

#include "tieout/engine/document/document.hpp"
#include "tieout/engine/report/line_index.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace tieout {

/// A place in one of a document's sources, as reports name it.
struct SourcePlace {
  std::size_t source = 0;  ///< which of the document's sources, from 0
  Span bytes;              ///< in that source
  LineColumn at;
  std::uint32_t page = 0;      ///< on which it begins, from 1; 0 where the source has no pages
  std::optional<PageBox> box;  ///< of its words on the first of their lines, where it is known
};

/// Finds places by spans of Document::source.  Refers to the document, which must outlive it.  Built in linear time.
class SourceIndex {
 public:
  explicit SourceIndex(Document const& document);

  [[nodiscard]] SourcePlace place_of(Span source) const noexcept;
  /// "release.md:12:5"; of a part inside a file, "release.docx(word/document.xml):2:311"; of a PDF's text, with its
  /// page, "release.pdf(text, page 3):140:5".
  [[nodiscard]] std::string text_of(Span source) const;

 private:
  [[nodiscard]] std::optional<PageBox> box_of(Span source) const noexcept;
  [[nodiscard]] std::uint32_t page_at(std::size_t source, std::uint32_t offset) const noexcept;

  Document const& document_;
  std::vector<LineIndex> lines_;
  std::vector<std::vector<std::uint32_t>> page_ends_;  ///< by source: offsets of its form feeds; empty but for PDF
};

}  // namespace tieout
