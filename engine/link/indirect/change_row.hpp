#pragma once

#include "tieout/engine/link/link.hpp"
#include "tieout/engine/link/period/period_choice.hpp"
#include "tieout/engine/link/subject/row_index.hpp"

#include <vector>

namespace tieout {

/// The cells of rows that print percentages of change themselves: "Comparable sales (% change)", "Same-store sales
/// growth", for what is said of comparable or same-store sales.  Linear in the rows.
[[nodiscard]] std::vector<Derivation> printed_change_rows(RowIndex const& index, Wanted const& wanted,
                                                          PeriodChoice const& period);

}  // namespace tieout
