#pragma once

#include "tieout/grammar/lex/token.hpp"

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace tieout {

/// Splits text into tokens.  Offsets are into `text`, at most 4 GiB.  Blanks, and bytes of letters outside ASCII that
/// belong to no sign, never get lost: the latter are letters of words.  Never throws but for lack of memory; linear.
[[nodiscard]] std::vector<Token> lex(std::string_view text);

/// The tokens of a text, and where to look among them.  Its memory is used again for the next text.
struct TokenBuffer {
  std::vector<Token> room;  ///< the first `count` are the tokens
  std::size_t count = 0;
  std::vector<std::uint32_t> stops;    ///< which of them may end a sentence: ".", "!" and "?"
  std::vector<std::uint32_t> figures;  ///< which of them are or hold figures, in digits or in words

  [[nodiscard]] Token const* begin() const noexcept { return room.data(); }
  [[nodiscard]] Token const* end() const noexcept { return room.data() + count; }
};

/// The same, into memory that is used again.
void lex(std::string_view text, TokenBuffer& buffer);

}  // namespace tieout
