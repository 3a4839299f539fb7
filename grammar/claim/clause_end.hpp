#pragma once

#include "tieout/grammar/claim/claim_state.hpp"

namespace tieout::grammar {

/// Ends the clause: its figures that still have no period take the one that was named, and figures that belong to
/// several names "respectively" are parted.
void end_clause(ClaimState& state);

}  // namespace tieout::grammar
