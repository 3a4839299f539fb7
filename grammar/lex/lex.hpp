#pragma once

#include "tieout/grammar/lex/token.hpp"

#include <cstddef>
#include <string_view>
#include <vector>

namespace tieout {

/// Splits text into tokens.  Offsets are into `text`, at most 4 GiB.  Blanks, and bytes of letters outside ASCII that
/// belong to no sign, never get lost: the latter are letters of words.  Never throws but for lack of memory; linear.
[[nodiscard]] std::vector<Token> lex(std::string_view text);

/// The same into memory that may be used again: `buffer` only grows, and the tokens are its first ones, as many as the
/// result says.
[[nodiscard]] std::size_t lex(std::string_view text, std::vector<Token>& buffer);

}  // namespace tieout
