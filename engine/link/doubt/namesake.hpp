#pragma once

#include "tieout/engine/link/link.hpp"
#include "tieout/engine/link/link_input.hpp"

namespace tieout {

/// True where the figure is that of another row of the same name in the same table, "Other" among liabilities for
/// "Other" among assets: which of the two is meant is not sure then.  Linear in the rows.
[[nodiscard]] bool fits_namesake(LinkInput const& input, Figure const& figure, Link const& link);

}  // namespace tieout
