#pragma once

#include "tieout/grammar/lex/token.hpp"
#include "tieout/grammar/lex/word_set.hpp"

namespace tieout::grammar {

/// The words that a quantity phrase may begin with.
inline constexpr WordSet quantity_words =
    WordSet(lexical::hedge | lexical::number_word | lexical::currency_word | lexical::multiple_verb)
        .with<"negative">().with<"minus">().with<"plus">().with<"as">().with<"more">().with<"less">().with<"greater">().with<"fewer">()
        .with<"in">().with<"up">().with<"at">().with<"between">();

/// The words that join the ends of a range.
inline constexpr WordSet range_words = WordSet(0).with<"to">().with<"and">().with<"between">().with<"or">().with<"through">();

/// Whether a quantity phrase may begin with a token; where it is false, none does.
[[nodiscard]] constexpr bool may_begin_quantity(Token const& token) noexcept {
  switch (token.kind) {
    case TokenKind::number:
    case TokenKind::currency:
      return true;
    case TokenKind::symbol:
      return token.symbol == '(' || token.symbol == '-' || token.symbol == '+' || token.symbol == '~';
    case TokenKind::word:
      return quantity_words.has(token.entry);
  }
  return false;
}

}  // namespace tieout::grammar
