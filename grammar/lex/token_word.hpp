#pragma once

#include "tieout/grammar/lex/lexicon.hpp"
#include "tieout/grammar/lex/token.hpp"

#include <cstdint>

namespace tieout::grammar {

/// Whether a token is the word at an index of the lexicon.
[[nodiscard]] constexpr bool is_word(Token const& token, std::uint16_t entry) noexcept {
  return token.kind == TokenKind::word && token.entry == entry;
}

/// Whether a token is a word that the lexicon must know: is_word<"of">(token).
template <Spelling spelling>
[[nodiscard]] constexpr bool is_word(Token const& token) noexcept {
  return is_word(token, entry_of<spelling>());
}

/// Whether a token is a word of one of the classes: has_class(token, lexical::month).
[[nodiscard]] constexpr bool has_class(Token const& token, std::uint64_t classes) noexcept {
  return token.kind == TokenKind::word && (lexicon_entry(token.entry).classes & classes) != 0;
}

/// Whether a token is a sign: is_sign(token, '%').
[[nodiscard]] constexpr bool is_sign(Token const& token, char sign) noexcept {
  return token.kind == TokenKind::symbol && token.symbol == sign;
}

}  // namespace tieout::grammar
