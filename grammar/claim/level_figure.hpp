#pragma once

#include "tieout/grammar/claim/claim_state.hpp"
#include "tieout/grammar/claim/item.hpp"

namespace tieout::grammar {

/// A level that is said of the subject, or the prior level behind a comparator; where a direction stands behind it, a
/// change.
void read_level(ClaimState& state, Phrase const& quantity);

/// "was $462,000", "totaled $3.4 million"
void read_stated_level(ClaimState& state, Item const& found, Phrase const& quantity);

/// "revenue of $1.57 billion", "up 3% at $1.9 billion"
void read_of(ClaimState& state, Item const& found, Phrase const& quantity);

/// "to $1.1 million" behind a direction is the level it moved to; behind nothing it is a figure of its own.
void read_to(ClaimState& state, Phrase const& quantity);

}  // namespace tieout::grammar
