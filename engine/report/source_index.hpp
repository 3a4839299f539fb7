#pragma once

#include "tieout/engine/document/document.hpp"
#include "tieout/engine/report/line_index.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace tieout {

/// A place in one of a document's sources, as reports name it.
struct SourcePlace {
  std::size_t source = 0;  ///< which of the document's sources, from 0
  Span bytes;              ///< in that source
  LineColumn at;
};

/// Finds places by spans of Document::source.  Refers to the document, which must outlive it.  Built in linear time.
class SourceIndex {
 public:
  explicit SourceIndex(Document const& document);

  [[nodiscard]] SourcePlace place_of(Span source) const noexcept;
  /// "release.md:12:5"; of a part inside a file, "release.docx(word/document.xml):2:311".
  [[nodiscard]] std::string text_of(Span source) const;

 private:
  Document const& document_;
  std::vector<LineIndex> lines_;
};

}  // namespace tieout
