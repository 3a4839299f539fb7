#pragma once

#include "tieout/grammar/claim/claim_state.hpp"

namespace tieout::grammar {

/// At the end of a sentence: a prior level without a period of its own takes the change's baseline, and the other way
/// round.
void settle_baselines(ClaimState& state);

}  // namespace tieout::grammar
