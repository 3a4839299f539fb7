#pragma once

#include "tieout/engine/link/subject/row_index.hpp"

namespace tieout {

/// The rows of a bank's table of average balances and rates, in the columns that the words mean: "the yield on earning
/// assets", "the cost of deposits" and "the rate paid on borrowings" are in the columns of rates, "average loans" in
/// those of balances.  Only where such words and the row's label say the whole subject; all are loose.  None in other
/// tables.  Linear in the rows and columns.
[[nodiscard]] RowCandidates rows_of_average_balances(RowIndex const& index, Wanted const& wanted);

}  // namespace tieout
