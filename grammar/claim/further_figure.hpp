#pragma once

#include "tieout/grammar/claim/claim_state.hpp"
#include "tieout/grammar/claim/item.hpp"

namespace tieout::grammar {

/// ", $8.9 million", "and $0.54": one more figure of a list, which says what the one before it said.
void read_further(ClaimState& state, Item const& found, Phrase const& quantity);

}  // namespace tieout::grammar
