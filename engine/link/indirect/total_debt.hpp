#pragma once

#include "tieout/engine/link/link.hpp"
#include "tieout/engine/link/period/period_choice.hpp"
#include "tieout/engine/link/subject/row_index.hpp"

#include <vector>

namespace tieout {

/// What the balance sheet says of debt that has no row of its own: all of it ("outstanding debt") as the sum of its
/// current part and the rest, and short-term debt as the current part of the long-term one.
/// Only where one row is the current part, and one the rest.  Nothing for other subjects.  Linear in the rows.
[[nodiscard]] std::vector<Derivation> debt_of_parts(RowIndex const& index, Wanted const& wanted,
                                                    PeriodChoice const& period);

}  // namespace tieout
