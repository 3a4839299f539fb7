#pragma once

#include "tieout/engine/link/link.hpp"
#include "tieout/engine/link/period/period_choice.hpp"
#include "tieout/engine/link/subject/row_index.hpp"

#include <vector>

namespace tieout {

/// Ways to an amount that lead over other cells than its own, where those of its rows don't print it; what they give is
/// not sure.  The first that finds any is taken.  Linear in the rows, for each way.
[[nodiscard]] std::vector<Derivation> indirect_ways(RowIndex const& index, Figure const& figure,
                                                    std::vector<RowCandidate> const& rows, Wanted const& wanted,
                                                    PeriodChoice const& own);

}  // namespace tieout
