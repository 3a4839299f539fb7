#pragma once

#include "tieout/engine/check/case.hpp"
#include "tieout/engine/check/finding.hpp"

#include <vector>

namespace tieout {

/// The two levels that one sentence moves between: "to $1.1 million from $2.6 million".
struct StatedLevels {
  FigureIndex to = 0;
  FigureIndex from = 0;
};

/// The pairs of levels that the assertion of a figure states, one at most for each unit: a current level, and the prior
/// level beside it, or, of several, the one in the period that the figure is compared with.  None where the sentence
/// gives a reason to doubt that the two are the same thing: other currencies, other signs, a loss or a profit named
/// between them.  Linear in the figures of the assertion.
[[nodiscard]] std::vector<StatedLevels> stated_levels(Case const& subject, FigureIndex figure);

}  // namespace tieout
