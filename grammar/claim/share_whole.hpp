#pragma once

#include "tieout/grammar/claim/claim_state.hpp"

namespace tieout::grammar {

/// "0.37% of the portfolio", "or 2.14% of lease receivables": the whole of the share that was read last.
void read_whole(ClaimState& state);

/// "as a percentage of revenue" before its figures; false where `phrase` does not begin it.
[[nodiscard]] bool read_percentage_of(ClaimState& state, Phrase const& phrase);

/// The words are "as a percentage of".
[[nodiscard]] bool tells_percentage_of(PhraseCursor const& cursor);

}  // namespace tieout::grammar
