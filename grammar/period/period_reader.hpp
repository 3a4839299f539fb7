#pragma once

#include "tieout/grammar/lex/token.hpp"
#include "tieout/grammar/period/period.hpp"

namespace tieout::grammar {

/// What a period phrase means: the periods that the tokens of a matched phrase name.  The phrase may not be empty.
[[nodiscard]] PeriodReferences read_period(Token const* first, Token const* last);

}  // namespace tieout::grammar
