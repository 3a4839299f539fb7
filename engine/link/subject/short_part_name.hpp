#pragma once

#include "tieout/engine/link/subject/row_index.hpp"

namespace tieout {

/// "Dairy sales", "our Dairy business": the row of a part of the company that is called by the first word of its name
/// ("Dairy and eggs" among sales by product); "fuel expense", an expense called so ("Fuel and oil" under operating
/// costs).  Only where no other label of the document has the words in another
/// name; a business without a measure is meant by its sales where all rows of its name are sales.  All are loose.
/// Linear in the rows.
[[nodiscard]] RowCandidates rows_by_short_part_name(RowIndex const& index, TermReader const& reader,
                                                    Wanted const& wanted);

}  // namespace tieout
