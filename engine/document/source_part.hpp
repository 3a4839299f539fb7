#pragma once

#include "tieout/engine/document/document.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace tieout {

/// Appends bytes to a document's source as a part of their own, and returns the offset at which they begin there.
std::uint32_t append_part(Document& document, std::string path, std::string part, Format format,
                          std::string_view bytes);

/// Where a document's text and source begin within those of another one.
struct SourceShift {
  std::uint32_t text = 0;
  std::uint32_t source = 0;
};

/// Appends another document's source, text, map and notes, but not its passages and tables; both documents' parts are
/// named from then on.  Linear in the other document.  The two sources together are at most 2 GiB.
SourceShift append_source(Document& document, Document const& other);

/// Appends the text, map and notes of a document that a submission encloses, whose source begins at `source_begin` in
/// the document's.  Linear in the enclosed document.
SourceShift append_enclosed(Document& document, Document const& enclosed, std::uint32_t source_begin);

/// Which of a document's parts an offset in its source lies in; 0 where it has none.  An offset behind the last byte
/// belongs to the last part.  O(log parts).
[[nodiscard]] std::size_t part_at(Document const& document, std::uint32_t offset) noexcept;

}  // namespace tieout
