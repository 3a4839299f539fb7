#pragma once

#include "tieout/engine/check/case.hpp"
#include "tieout/engine/check/finding.hpp"

namespace tieout {

/// True where an amount of change is exactly the difference of the two levels beside it as the sentence rounds them:
/// "increased by $360.8 million, from $7.3 million to $368.1 million", whatever the cells behind the two come to.
[[nodiscard]] bool of_rounded_levels(Case const& subject, FigureIndex figure);

}  // namespace tieout
