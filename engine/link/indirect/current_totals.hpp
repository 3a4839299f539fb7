#pragma once

#include "tieout/engine/link/link.hpp"
#include "tieout/engine/link/period/period_choice.hpp"
#include "tieout/engine/link/subject/row_index.hpp"

#include <vector>

namespace tieout {

/// Total current assets and total current liabilities of each balance sheet that prints both once, in the columns of
/// the period: their difference, or how many times the one is the other.  Linear in the rows.
[[nodiscard]] std::vector<Derivation> of_current_totals(RowIndex const& index, Wanted const& wanted,
                                                        PeriodChoice const& period, DerivationKind kind);

}  // namespace tieout
