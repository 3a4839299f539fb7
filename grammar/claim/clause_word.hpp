#pragma once

#include "tieout/grammar/claim/claim_state.hpp"

namespace tieout::grammar {

/// Reads a word that introduces no figure: it goes on with a noun phrase, ends one, or says how what follows is meant.
void read_word(ClaimState& state, Phrase const& phrase);

}  // namespace tieout::grammar
