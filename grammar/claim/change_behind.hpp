#pragma once

#include "tieout/grammar/claim/claim_state.hpp"

namespace tieout::grammar {

/// "was $4.3 million, or 26%, higher than a year ago": behind `quantity` stand its other measure and the direction of
/// both, which are changes; false where they do not.  An amount stays a level where none stands before it.
[[nodiscard]] bool read_twofold_move(ClaimState& state, Phrase const& quantity);

/// "rose in the third quarter by 5%", "grew over the prior year by $2 million": what stands between the verb and "by"
/// names no subject; false where the figure is no such change.
[[nodiscard]] bool read_change_by(ClaimState& state, Phrase const& quantity);

/// "exceeded the prior year by 3%": the verb is a direction and names the baseline; false where no such words follow
/// it.
[[nodiscard]] bool read_exceeded(ClaimState& state, Phrase const& verb);

}  // namespace tieout::grammar
