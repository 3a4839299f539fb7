#pragma once

#include "tieout/grammar/claim/claim_state.hpp"

namespace tieout::grammar {

/// Notes the aside that begins behind a comma, between a subject and its verb: ", which includes a charge of $2
/// million, was".  One that holds no figure is passed over.
void open_aside(ClaimState& state, Phrase const& comma);

/// Goes on with the subject that stands before the aside; false where none ends at this comma.
[[nodiscard]] bool close_aside(ClaimState& state, Phrase const& comma);

/// Behind an opening parenthesis, goes past what says how the subject is defined: "core loans (defined as total loans less
/// leases) increased"; false where it says no such thing.
bool skip_definition(ClaimState& state);

/// "increased to $64.3 million, including refunds of $25.8 million, from $58.1 million", "fees of $1.6 million, including
/// $0.2 million from the new offices, rose": the part at the cursor is told in passing, and a comparison or a verb goes on
/// behind it; false where none does.  `quantity` is the part's figure.
bool read_included_part(ClaimState& state, Phrase const* quantity);

}  // namespace tieout::grammar
