#pragma once

#include "tieout/engine/check/case.hpp"
#include "tieout/engine/check/finding.hpp"

namespace tieout {

/// True where an amount of change is exactly the difference of the two levels beside it as the sentence rounds them:
/// "increased by $260.4 million, from $5.3 million to $265.7 million", whatever the cells behind the two come to.
[[nodiscard]] bool of_rounded_levels(Case const& subject, FigureIndex figure);

}  // namespace tieout
