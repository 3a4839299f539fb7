#pragma once

#include "tieout/grammar/span.hpp"

#include <cstdint>
#include <vector>

namespace tieout {

/// Maps offsets in a document's joined text to offsets in its source.
/// A run either copies source bytes one to one, or stands as a whole for some source bytes (an entity, a joined page
/// break, folded blanks).  Lookup is O(log runs), memory 12 bytes a run.
class OffsetMap {
 public:
  /// Text [text_begin, text_begin + length) is a copy of the source from source_begin on.  Runs come in ascending
  /// order of text_begin and cover the text without gaps; a run that continues the one before it is merged with it.
  void copy(std::uint32_t text_begin, std::uint32_t source_begin, std::uint32_t length);
  /// Text [text_begin, text_begin + length) stands as a whole for the source bytes of `source`.
  void replace(std::uint32_t text_begin, Span source, std::uint32_t length);

  /// Appends the map of another text that now begins at `text_begin`, and whose source begins at `source_begin`.
  void append(OffsetMap const& other, std::uint32_t text_begin, std::uint32_t source_begin);

  /// The source bytes that a span of the text was read from; a whole-standing run is covered in full.
  /// An empty span maps to an empty span at the place of its begin.
  [[nodiscard]] Span source_of(Span text) const noexcept;

  [[nodiscard]] std::size_t runs() const noexcept { return runs_.size(); }

 private:
  struct Run {
    std::uint32_t text_begin;
    std::uint32_t source_begin;
    std::uint32_t source_length;  ///< 0 for a copy
  };
  [[nodiscard]] Run const* run_at(std::uint32_t text) const noexcept;

  std::vector<Run> runs_;
  std::uint32_t text_end_ = 0;
  std::uint32_t copy_source_end_ = 0;
};

}  // namespace tieout
