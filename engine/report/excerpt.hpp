#pragma once

#include "tieout/engine/document/document.hpp"
#include "tieout/grammar/span.hpp"

#include <cstdint>
#include <string_view>

namespace tieout {

/// A sentence, or the part of it that fits, around something in it.  Views into Document::text.
struct Excerpt {
  std::string_view before;
  std::string_view mark;
  std::string_view after;
  bool cut_before = false;  ///< the sentence begins earlier
  bool cut_after = false;   ///< and ends later
};

/// The sentence of `passage` in which `mark` stands, in `Document::text`.  Full stops of abbreviations, initials and
/// decimals end no sentence.  Linear in the passage.
[[nodiscard]] Span sentence_around(std::string_view text, Span passage, Span mark) noexcept;

/// The sentence around `mark`, cut at blanks to about `characters` characters with the mark kept whole.
[[nodiscard]] Excerpt excerpt(Document const& document, Span passage, Span mark, std::uint32_t characters) noexcept;

}  // namespace tieout
