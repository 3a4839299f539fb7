#pragma once

#include "tieout/engine/link/link.hpp"
#include "tieout/engine/link/period/period_choice.hpp"
#include "tieout/engine/link/subject/row_index.hpp"

#include <vector>

namespace tieout {

/// "Current ratio", "working capital ratio", "ratio of current assets to current liabilities".
[[nodiscard]] bool is_current_ratio(Terms const& terms);

/// The current ratio, which is total current assets over total current liabilities, in balance sheets beside which no
/// row prints it.  Nothing for other subjects.  Linear in the rows.
[[nodiscard]] std::vector<Derivation> current_ratio(RowIndex const& index, Wanted const& wanted,
                                                    PeriodChoice const& period);

}  // namespace tieout
