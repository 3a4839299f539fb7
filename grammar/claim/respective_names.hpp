#pragma once

#include "tieout/grammar/claim/phrase.hpp"

#include <string_view>
#include <vector>

namespace tieout::grammar {

/// The names in "A, B and C", in order; what the first or the last says for all stays with each: "sales in A and B" is
/// "sales A" and "sales B", "retail and wholesale sales" is "retail sales" and "wholesale sales".  Empty where the
/// words name one thing.
[[nodiscard]] std::vector<Words> respective_names(std::string_view text, Words const& words);

}  // namespace tieout::grammar
