#pragma once

// Leaf parsers of which quantity phrases are made.

#include "tieout/grammar/lex/leaf.hpp"
#include "tieout/grammar/lex/production.hpp"

namespace tieout::grammar::quantities {

inline constexpr auto hyphen = sign_of<'-'>;
inline constexpr auto open = sign_of<'('>;
inline constexpr auto close = sign_of<')'>;

}  // namespace tieout::grammar::quantities
