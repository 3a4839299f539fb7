#pragma once

#include "tieout/engine/link/link_input.hpp"
#include "tieout/engine/link/subject/row_index.hpp"

#include <cstdint>

namespace tieout {

/// "The average gas price was $4.10 per Mcf", "cash costs were $9 per silver ounce": the rows of prices of one unit
/// that the words name together with the unit behind the figure, where a row says the unit ("Natural gas (per Mcf)"),
/// and its heading may say the price.  What is averaged or realized is called so or not.  None where two rows of a
/// table are named, or where the units differ; all are loose.  Linear in the rows.
[[nodiscard]] RowCandidates rows_by_unit_price(LinkInput const& input, TermReader const& reader, RowIndex const& index,
                                               std::uint32_t i, Wanted const& wanted);

}  // namespace tieout
