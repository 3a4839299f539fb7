#pragma once

#include "tieout/engine/link/link.hpp"
#include "tieout/engine/link/link_input.hpp"

namespace tieout {

/// True where the figure is that of another row of the same name in the same table, "Other" among liabilities for
/// "Other" among assets: which of the two is meant is not sure then.  Linear in the rows.
[[nodiscard]] bool fits_namesake(LinkInput const& input, Figure const& figure, Link const& link);

/// As fits_namesake(), of rows of the same name in the other tables, where the figure is not that of its own row:
/// "Deposits" of a balance sheet beside those under interest expense.  Of the same period, or of a balance at its end;
/// changes may start at any column.  Linear in the rows of the document.
[[nodiscard]] bool fits_namesake_elsewhere(LinkInput const& input, Figure const& figure, Link const& link);

}  // namespace tieout
