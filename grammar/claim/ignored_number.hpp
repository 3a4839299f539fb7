#pragma once

#include "tieout/grammar/assertion.hpp"
#include "tieout/grammar/lex/token.hpp"

#include <optional>

namespace tieout::grammar {

/// A stretch of tokens whose numbers are no business quantities, and why.
struct IgnoredPhrase {
  Token const* end = nullptr;
  IgnoredReason reason = IgnoredReason::name;
};

/// The ignored phrase that begins at `first`: a time of day, a telephone number, a reference to a law or a note, a
/// footnote mark, a name with a number in it.  `before` is the start of the sentence.
[[nodiscard]] std::optional<IgnoredPhrase> match_ignored(Token const* before, Token const* first, Token const* last);

/// A length of time that begins at `first` and is no reporting period: "90 days", "10-year".
[[nodiscard]] std::optional<IgnoredPhrase> match_time_span(Token const* first, Token const* last);

/// What a bare whole number is that stands before no unit: a count of things, or the reason why it is ignored.
[[nodiscard]] std::optional<IgnoredReason> reason_to_ignore(Token const* before, Token const* number, Token const* last);

}  // namespace tieout::grammar
