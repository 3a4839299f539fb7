#pragma once

#include "tieout/grammar/lex/token.hpp"
#include "tieout/grammar/lex/token_word.hpp"
#include "tieout/grammar/lex/word_set.hpp"

namespace tieout::grammar {

/// The words that a quantity phrase may begin with.
inline constexpr WordSet quantity_words =
    WordSet(lexical::hedge | lexical::number_word | lexical::currency_word | lexical::currency_code | lexical::scaled_currency | lexical::multiple_verb |
            lexical::fraction | lexical::fraction_sign)
        .with<"negative">().with<"minus">().with<"plus">().with<"as">().with<"more">().with<"less">().with<"greater">().with<"fewer">()
        .with<"in">().with<"up">().with<"at">().with<"between">()
        .with<"no">().with<"not">().with<"quarter">().with<"us">().with<"u.s">().with<"c">().with<"hk">().with<"nt">().with<"nz">()
        .with<"a">().with<"an">();
/// The words that an article may stand before: "a dozen", "a third", "a million".
inline constexpr WordSet counted_words = WordSet(lexical::number_word | lexical::fraction | lexical::scale).with<"quarter">();

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
    return sign && (next.kind != TokenKind::word || has_class(next, lexical::currency_word | lexical::currency_code | lexical::scaled_currency | lexical::nationality));
  }
  if (!quantity_words.has(first->entry)) return false;
  // Words that bound a figure only together with the next one.
  if (is_word<"in">(*first)) return is_word<"excess">(next);
  if (is_word<"at">(*first)) return is_word<"least">(next) || is_word<"most">(next);
  if (is_word<"up">(*first)) return is_word<"to">(next);
  if (is_word<"as">(*first)) return is_word<"much">(next);
  if (is_word<"no">(*first) || is_word<"not">(*first))
    return is_word<"more">(next) || is_word<"less">(next) || is_word<"greater">(next) || is_word<"fewer">(next);
  // Articles and countries that begin one only before a certain word or sign.
  if (is_word<"a">(*first) || is_word<"an">(*first)) return next.kind == TokenKind::word && counted_words.has(next.entry);
  if (is_word<"us">(*first)) return next.kind == TokenKind::currency;
  return true;
}

}  // namespace tieout::grammar
