#pragma once

#include "tieout/grammar/lex/token.hpp"
#include "tieout/grammar/quantity/quantity_phrase.hpp"

#include <optional>

namespace tieout::grammar {

/// The number without unit, scale or sign of a currency that begins at `first`, its hedge included: "two thirds of the",
/// "twenty-five", "a dozen", "minus 3", "7 3/4", "nearly half".  Words like "one", "third" and "half" stand for many
/// other things: they are numbers only where the words around them leave no doubt.  `before` is the start of the
/// sentence.  Plain digits match here only as "2.9 to 1", of which the first number is the figure.
[[nodiscard]] std::optional<QuantityPhrase> match_bare_number(Token const* before, Token const* first, Token const* last);

/// The token behind the words that bound a figure ("more than", "up to"); null where none begin at `first`.
[[nodiscard]] Token const* match_hedge(Token const* first, Token const* last);

}  // namespace tieout::grammar
