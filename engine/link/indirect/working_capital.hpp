#pragma once

#include "tieout/engine/link/link.hpp"
#include "tieout/engine/link/period/period_choice.hpp"
#include "tieout/engine/link/subject/row_index.hpp"

#include <vector>

namespace tieout {

/// True where the terms are working capital and nothing that makes it another: current assets less current liabilities
/// (FASB ASC 210-10-20).
[[nodiscard]] bool is_working_capital(Terms const& terms);

/// Working capital as what total current assets are over total current liabilities, in balance sheets that do not
/// print it.  Nothing for other subjects.  Linear in the rows.
[[nodiscard]] std::vector<Derivation> working_capital(RowIndex const& index, Wanted const& wanted,
                                                      PeriodChoice const& period);

}  // namespace tieout
