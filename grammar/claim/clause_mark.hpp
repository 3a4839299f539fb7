#pragma once

#include "tieout/grammar/claim/claim_state.hpp"

namespace tieout::grammar {

/// A noun phrase that a comma ends may go on behind it: "selling, general and administrative expenses".
void read_comma(ClaimState& state, Phrase const& phrase);

/// "Net sales: $48.2 million": what stands before the colon is the subject of what follows; false where it is not.
[[nodiscard]] bool read_label(ClaimState& state);

}  // namespace tieout::grammar
