#pragma once

#include "tieout/engine/link/link.hpp"
#include "tieout/engine/link/link_frame.hpp"
#include "tieout/engine/link/phrase/whole_phrase.hpp"

namespace tieout {

/// As link_rows(), to rows that are called by another name, or by a part of the subject; leaves the link as it was
/// where they do not give the figure, or nearly.  Linear in the rows.
void link_other_names(LinkFrame const& frame, FigureAtHand const& at, WholePhrase const& phrase, Wanted const& wanted,
                      PeriodChoice const& own, Link& link);

}  // namespace tieout
