#pragma once

#include "tieout/grammar/claim/claim_state.hpp"
#include "tieout/grammar/claim/item.hpp"

namespace tieout::grammar {

/// "decreased 57.4%", "an increase of $71,300"
void read_change(ClaimState& state, Item const& found, Phrase const& quantity);

/// "decreased to $1.4 million", "unchanged at $4.6 billion"
void read_moved_to(ClaimState& state, Item const& found, Phrase const& quantity);

/// "a 14 percent volume increase"
void read_nominal_change(ClaimState& state, Item const& found, Phrase const& quantity);

/// "or 9%, increase in rent" behind "the $4.5 million": true where it was one.  There must be a last figure.
[[nodiscard]] bool read_restated_change(ClaimState& state, Phrase const& quantity);

/// "doubled", "more than tripled": the subject moved by a factor.
void read_multiple(ClaimState& state, Phrase const& quantity);

/// "120 basis points above last year"
void read_change_against(ClaimState& state, Item const& found, Phrase const& quantity);

}  // namespace tieout::grammar
