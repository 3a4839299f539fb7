#pragma once

#include "tieout/engine/link/link.hpp"
#include "tieout/engine/link/period/period_choice.hpp"
#include "tieout/engine/link/subject/row_index.hpp"

#include <vector>

namespace tieout {

/// Working capital as what total current assets are over total current liabilities, in balance sheets that do not
/// print it.  Nothing for other subjects.  Linear in the rows.
[[nodiscard]] std::vector<Derivation> working_capital(RowIndex const& index, Wanted const& wanted,
                                                      PeriodChoice const& period);

/// The current ratio as total current assets over total current liabilities, likewise.
[[nodiscard]] std::vector<Derivation> current_ratio(RowIndex const& index, Wanted const& wanted,
                                                    PeriodChoice const& period);

}  // namespace tieout
