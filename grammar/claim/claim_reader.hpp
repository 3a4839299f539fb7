#pragma once

#include "tieout/grammar/claim/phrase.hpp"
#include "tieout/grammar/claim/step.hpp"

#include <string_view>

namespace tieout::grammar {

/// Reads the assertions of one sentence from its phrases and appends them to `claims`.
///
/// Goes through the sentence from left to right.  A noun phrase in front of a predicate is its subject; a figure takes
/// its role from what introduces it; a period belongs to the figures before it in its clause that have none, else to
/// those that follow; what stands behind a comparator is a prior level.  Linear in the length of the sentence but for
/// the few figures of a clause.
///
/// Where `steps` is given, what is taken together is noted there.
void read_claims(std::string_view text, Phrases const& phrases, Claims& claims, Steps* steps = nullptr);

}  // namespace tieout::grammar
