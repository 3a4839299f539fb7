#pragma once

#include "tieout/engine/document/document.hpp"

#include <cstdint>
#include <string_view>

namespace tieout {

/// Appends text to a Document while keeping its offset map.  Every reader writes through it.
/// Blanks (spaces, tabs, newlines, no-break spaces) are folded to one space, dropped at the start of a run and at its
/// end; characters that print nothing (soft hyphens, zero-width spaces, byte order marks) are dropped; ill-formed
/// UTF-8 becomes U+FFFD and is noted once on the document.  Linear in what is appended.
class TextBuilder {
 public:
  explicit TextBuilder(Document& document) : document_(document) {}

  /// Starts a new run of text (a passage or a cell).
  void begin();
  /// Appends source bytes [span.begin, span.end) of Document::source as they stand, blanks folded.
  void append(Span source);
  /// Appends `replacement` for the source bytes of `source` (a decoded entity).
  void append(std::string_view replacement, Span source);
  /// A blank that stands for `source` (a line break, a tag that separates words, a joined page break).
  void blank(Span source);
  /// Ends the run and returns its span in Document::text; empty when nothing but blanks was appended.
  [[nodiscard]] Span end();

  /// True when nothing but blanks was appended since begin().
  [[nodiscard]] bool vacant() const noexcept;

 private:
  void flush_blank();
  void copy(Span source);
  void stand_in(std::string_view replacement, Span source);
  void note_encoding(Span source);

  Document& document_;
  std::uint32_t begin_ = 0;
  bool pending_blank_ = false;
  Span pending_source_{};
  bool noted_encoding_ = false;
};

}  // namespace tieout
