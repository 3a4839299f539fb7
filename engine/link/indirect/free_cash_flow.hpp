#pragma once

#include "tieout/engine/link/link.hpp"
#include "tieout/engine/link/period/period_choice.hpp"
#include "tieout/engine/link/subject/row_index.hpp"

#include <vector>

namespace tieout {

/// Free cash flow as cash from operating activities less capital expenditures, in statements that do not print it.
/// Nothing for other subjects.  Linear in the rows.
[[nodiscard]] std::vector<Derivation> free_cash_flow(RowIndex const& index, Wanted const& wanted,
                                                     PeriodChoice const& period);

}  // namespace tieout
