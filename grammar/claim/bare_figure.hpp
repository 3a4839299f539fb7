#pragma once

#include "tieout/grammar/claim/claim_state.hpp"

namespace tieout::grammar {

/// A figure that nothing introduces: of a headline, a label, a verb of reporting, or only mentioned.
void read_bare(ClaimState& state, Phrase const& quantity);

/// A figure that starts a subject of its own, and of which nothing is understood.
void read_mention(ClaimState& state, Phrase const& quantity);

}  // namespace tieout::grammar
