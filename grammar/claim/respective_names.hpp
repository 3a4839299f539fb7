#pragma once

#include "tieout/grammar/claim/phrase.hpp"

#include <vector>

namespace tieout::grammar {

/// The names in "A, B and C", in order; what the first or the last says for all stays with each: "sales in A and B" is
/// "sales A" and "sales B", "basic and diluted earnings" is "basic earnings" and "diluted earnings".  Empty where the
/// words name one thing.
[[nodiscard]] std::vector<Words> respective_names(Words const& words);

}  // namespace tieout::grammar
