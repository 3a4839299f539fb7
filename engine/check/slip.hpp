#pragma once

#include "tieout/engine/check/case.hpp"
#include "tieout/engine/check/compute.hpp"
#include "tieout/engine/check/finding.hpp"

namespace tieout {

/// The one slip that explains why a claim differs from what was computed, if any, the more telling one first:
/// - cut off instead of rounded;
/// - a scale word: thousand for million;
/// - percent for percentage points;
/// - exchanged with another figure of the sentence, which prints this one's value;
/// - two neighbouring digits exchanged;
/// - the value of a later year than the words name, which were not brought up to date;
/// - the value of another period of the same length: the one compared with;
/// - the value of a neighbouring column, or the row's change between other columns.
/// Signs and directions are not looked at here.  Linear in the figures of the passage and in the cells of the row, and
/// of rows of the same name.
[[nodiscard]] Slip likely_slip(Case const& subject, FigureIndex figure, Derivation const& derivation,
                               Computed const& computed);

/// The same from the value alone: cut off, scale, digits exchanged.  `claim` is compared without its sign.
[[nodiscard]] Slip slip_of_value(Quantity const& claim, Computed const& computed);

}  // namespace tieout
