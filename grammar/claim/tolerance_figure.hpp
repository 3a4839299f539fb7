#pragma once

#include "tieout/grammar/claim/claim_state.hpp"

namespace tieout::grammar {

/// ", plus or minus 2%": how far the figure before it may be off.
void read_tolerance(ClaimState& state, Phrase const& quantity);

}  // namespace tieout::grammar
