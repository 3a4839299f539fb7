#pragma once

#include "tieout/grammar/lex/token.hpp"
#include "tieout/grammar/lex/token_word.hpp"
#include "tieout/grammar/lex/word_set.hpp"

namespace tieout::grammar {

/// The words that a quantity phrase may begin with.
inline constexpr WordSet quantity_words =
    WordSet(lexical::hedge | lexical::number_word | lexical::currency_word | lexical::multiple_verb)
        .with<"negative">().with<"minus">().with<"plus">().with<"as">().with<"more">().with<"less">().with<"greater">().with<"fewer">()
        .with<"in">().with<"up">().with<"at">().with<"between">();

/// The words that join the ends of a range.
inline constexpr WordSet range_words = WordSet(0).with<"to">().with<"and">().with<"between">().with<"or">().with<"through">();

/// Whether a quantity phrase may begin at `first`, by the look of it and of the token behind it; where it is false, none
/// does.
[[nodiscard]] constexpr bool may_begin_quantity(Token const* first, Token const* last) noexcept {
  if (first->kind == TokenKind::number || first->kind == TokenKind::currency) return true;
  if (first + 1 == last) return first->kind == TokenKind::word && quantity_words.has(first->entry);
  Token const& next = first[1];
  if (first->kind == TokenKind::symbol) {
    bool const sign = first->symbol == '(' || first->symbol == '-' || first->symbol == '+' || first->symbol == '~';
    return sign && (next.kind != TokenKind::word || has_class(next, lexical::currency_word));
  }
  if (!quantity_words.has(first->entry)) return false;
  // Words that bound a figure only together with the next one.
  if (is_word<"in">(*first)) return is_word<"excess">(next);
  if (is_word<"at">(*first)) return is_word<"least">(next);
  if (is_word<"up">(*first)) return is_word<"to">(next);
  if (is_word<"as">(*first)) return is_word<"much">(next);
  return true;
}

}  // namespace tieout::grammar
