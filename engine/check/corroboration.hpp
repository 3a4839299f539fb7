#pragma once

#include "tieout/engine/check/case.hpp"
#include "tieout/engine/check/finding.hpp"

#include <vector>

namespace tieout {

/// For every figure of the ledger, the figures of other assertions that say the same: the same subject, kind of
/// statement, unit and period, and a value whose rounding interval meets its own.  In reading order.  A figure that
/// more than 64 others could repeat is compared with the nearest of them only, so the time is O(figures log figures).
[[nodiscard]] std::vector<std::vector<FigureIndex>> corroborations(Case const& subject);

}  // namespace tieout
