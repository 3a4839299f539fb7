#pragma once

#include "tieout/grammar/claim/step.hpp"
#include "tieout/grammar/parse_tree.hpp"

#include <vector>

namespace tieout::grammar {

/// What became of each phrase of a sentence, in the order of the phrases, where the claims are those of this sentence
/// alone.  Without steps, nothing was read of it but its phrases.
[[nodiscard]] std::vector<PhraseUse> uses_of_phrases(Phrases const& phrases, Steps const& steps, Claims const& claims);

}  // namespace tieout::grammar
