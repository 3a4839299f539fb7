#pragma once

#include "tieout/engine/link/link.hpp"
#include "tieout/engine/link/link_frame.hpp"

namespace tieout {

/// As settle(), among the candidates in tables of the part that the figure is said of.
void settle_in_tables_of_part(LinkFrame const& frame, FigureAtHand const& at, bool period_assumed, Link& link);

/// Gives up what is said of a part of the company, or of somebody else, where the row is the company's.  The link has
/// candidates; `wanted` is what its rows were looked for by.
void keep_to_part(LinkFrame const& frame, FigureAtHand const& at, Wanted const& wanted, Link& link);

/// True where the whole that a share names is the company's, whatever part its subject is said of: "of total sales";
/// and what is measured as the whole is, "Orchard Tools was 59% of sales", "sales of Orchard Tools were 59% of sales".
[[nodiscard]] bool is_of_company(LinkFrame const& frame, FigureAtHand const& at, Wanted const& wanted);

}  // namespace tieout
