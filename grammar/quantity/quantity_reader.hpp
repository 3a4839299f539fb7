#pragma once

#include "tieout/grammar/lex/token.hpp"
#include "tieout/grammar/quantity/quantity_phrase.hpp"

namespace tieout::grammar {

/// What the tokens of a matched quantity phrase say; the phrase may not be empty.  A range has two quantities, which
/// share what only one of them says.
[[nodiscard]] QuantityPhrase read_quantity(Token const* first, Token const* last, bool range);

}  // namespace tieout::grammar
