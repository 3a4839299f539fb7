#pragma once

#include "tieout/engine/link/link_input.hpp"
#include "tieout/engine/link/subject/row_index.hpp"

#include <cstdint>

namespace tieout {

/// Takes away rows that the words of figure `i` rule out, whatever they are called: another number in the name ("Series
/// A", "Fund II"), an amount where the figure is one per unit, a volume in another unit, the interest on a pension
/// obligation, the tax effect of what is spoken of, the count of what is worth so much, what the subject leaves out.
/// Linear in the rows' labels and tables.
void drop_other_rows(LinkInput const& input, std::uint32_t i, RowCandidates& rows);

}  // namespace tieout
