#pragma once

#include "tieout/grammar/lex/token_word.hpp"

namespace tieout::grammar {

/// Whether a token is the name of a month.  "May" and "March" are months only with a capital letter.
[[nodiscard]] constexpr bool is_month(Token const& token) noexcept {
  bool const other_word = is_word<"may">(token) || is_word<"march">(token) || is_word<"mar">(token);
  return has_class(token, lexical::month) && (token.capital || !other_word);
}

}  // namespace tieout::grammar
