#pragma once

#include "tieout/grammar/lex/token.hpp"
#include "tieout/grammar/lex/token_word.hpp"
#include "tieout/grammar/lex/word_set.hpp"

namespace tieout::grammar {

/// The words that a period phrase may begin with, and those that may follow an article at its start.
inline constexpr WordSet period_nouns =
    WordSet(lexical::month | lexical::number_word | lexical::ordinal | lexical::period_unit | lexical::relative)
        .with<"fiscal">().with<"fy">().with<"calendar">().with<"q">().with<"h">().with<"ytd">().with<"ttm">()
        .with<"trailing">().with<"past">().with<"end">().with<"start">().with<"beginning">().with<"full">().with<"most">().with<"sequentially">()
        .with<"immediately">();
inline constexpr WordSet period_articles = WordSet(0).with<"the">().with<"our">().with<"its">().with<"their">().with<"a">();

/// Whether a token can be the number in a period: a count, a day or a year.
[[nodiscard]] constexpr bool is_period_number(Token const& token) noexcept {
  return token.kind == TokenKind::number && token.exponent == 0 && !token.grouped && token.digits <= 4;
}

/// Whether a period phrase may begin at `first`, by the look of it and of the token behind it; where it is false, none
/// does.
[[nodiscard]] constexpr bool may_begin_period(Token const* first, Token const* last) noexcept {
  if (first->kind != TokenKind::word) return is_period_number(*first);
  if (period_nouns.has(first->entry)) return true;
  if (first + 1 == last) return false;
  Token const& next = first[1];
  if (is_word<"as">(*first)) return is_word<"of">(next) || is_word<"at">(next);
  bool const at = is_word<"at">(*first);
  if (!at && !period_articles.has(first->entry)) return false;
  if (next.kind != TokenKind::word) return is_period_number(next);
  return period_nouns.has(next.entry) || (at && period_articles.has(next.entry));
}

}  // namespace tieout::grammar
