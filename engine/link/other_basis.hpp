#pragma once

#include "tieout/engine/link/link_frame.hpp"

#include <vector>

namespace tieout {

/// "Gross margin was 54%" between columns of both bases: the text may leave unsaid which of the two it is on.  True
/// where the figure is not given by its own derivations, and by the rows on the other basis.
[[nodiscard]] bool given_on_other_basis(LinkFrame const& frame, FigureAtHand const& at,
                                        std::vector<Derivation> const& own_ways, RowCandidates const& rows,
                                        Wanted const& wanted, PeriodChoice const& own);

}  // namespace tieout
