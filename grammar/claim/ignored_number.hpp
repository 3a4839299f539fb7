#pragma once

#include "tieout/grammar/assertion.hpp"
#include "tieout/grammar/lex/token.hpp"
#include "tieout/grammar/lex/token_word.hpp"
#include "tieout/grammar/lex/word_set.hpp"

#include <optional>

namespace tieout::grammar {

/// A stretch of tokens whose numbers are no business quantities, and why.
struct IgnoredPhrase {
  Token const* end = nullptr;
  IgnoredReason reason = IgnoredReason::name;
};

/// The words that an ignored phrase may begin with; capitalised words that a hyphen follows are others.
inline constexpr WordSet ignored_words = WordSet(lexical::reference_head | lexical::number_word).with<"ext">();

/// Whether an ignored phrase may begin at `first`; where it is false, none does.
[[nodiscard]] constexpr bool may_begin_ignored(Token const* first, Token const* last) noexcept {
  switch (first->kind) {
    case TokenKind::number:
      return true;
    case TokenKind::currency:
      return false;
    case TokenKind::symbol:
      return first->symbol == '(' || first->symbol == '+';
    case TokenKind::word:
      break;
  }
  if (ignored_words.has(first->entry)) return true;
  return first->capital && first + 1 != last && first[1].glued && is_sign(first[1], '-');
}

/// The ignored phrase that begins at `first`: a time of day, a telephone number, a reference to a law or a note, a
/// footnote mark, a name with a number in it.  `before` is the start of the sentence.
[[nodiscard]] std::optional<IgnoredPhrase> match_ignored(Token const* before, Token const* first, Token const* last);

/// A length of time that begins at `first` and is no reporting period: "90 days", "10-year".
[[nodiscard]] std::optional<IgnoredPhrase> match_time_span(Token const* first, Token const* last);

/// What a bare whole number is that stands before no unit: a count of things, or the reason why it is ignored.
[[nodiscard]] std::optional<IgnoredReason> reason_to_ignore(Token const* before, Token const* number, Token const* last);

}  // namespace tieout::grammar
