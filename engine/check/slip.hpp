#pragma once

#include "tieout/engine/check/case.hpp"
#include "tieout/engine/check/compute.hpp"
#include "tieout/engine/check/finding.hpp"

namespace tieout {

/// The one slip that explains why a claim differs from what was computed, if any: a scale word, two digits exchanged,
/// the figure of the other period or of a neighbouring column, cut off instead of rounded.
[[nodiscard]] Slip likely_slip(Case const& subject, FigureIndex figure, Derivation const& derivation,
                               Computed const& computed);

}  // namespace tieout
