#pragma once

#include "tieout/engine/check/case.hpp"
#include "tieout/engine/check/finding.hpp"

#include <optional>

namespace tieout {

/// The figure of the same sentence that prints what this one should, where this one prints what that one should: "to
/// $2.6 million from $1.1 million" of 1,122 and then 2,631.  `computed` is what was computed for `figure`.
/// Constant time: looks at most eight figures to either side.
[[nodiscard]] std::optional<FigureIndex> exchanged_with(Case const& subject, FigureIndex figure,
                                                        Computed const& computed);

}  // namespace tieout
