#pragma once

#include "tieout/grammar/claim/claim_state.hpp"

namespace tieout::grammar {

/// "$18 million, which was an increase of 4%", "$18 million, which represented 9% of sales": what "which" stands for is
/// the level before it, and the clause goes on.  Where it does, what only joins the two is behind the cursor.
[[nodiscard]] bool continues_level(ClaimState& state, Phrase const& pronoun);

/// What the clause that begins behind `conjunction` is about, where it was named before: "lower advertising expenses,
/// which fell 5%", "deposits that grew 2%", "loans declined but were 4% above".  Empty where it names its own subject.
[[nodiscard]] Words antecedent(ClaimState const& state, Phrase const& conjunction);

}  // namespace tieout::grammar
