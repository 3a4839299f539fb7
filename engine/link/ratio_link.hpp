#pragma once

#include "tieout/engine/link/link.hpp"
#include "tieout/engine/link/link_frame.hpp"
#include "tieout/engine/link/phrase/whole_phrase.hpp"

namespace tieout {

/// Links a share ("28.4% of sales") or a ratio with a name ("gross margin", "the effective tax rate") to the row that
/// prints it, or to part and whole.  Without its own period a ratio is of a year before the one that it is compared
/// with.
/// `wanted` is what its rows are looked for by.  Linear in the rows.
void link_ratio(LinkFrame const& frame, FigureAtHand const& at, WholePhrase const& phrase, Wanted const& wanted,
                PeriodChoice const& own, Link& link);

/// Links a change in points to the ratios of two periods, where no row prints them.  True where it found one.
[[nodiscard]] bool link_ratio_change(LinkFrame const& frame, FigureAtHand const& at, Wanted const& wanted,
                                     PeriodChoice const& own, Link& link);

}  // namespace tieout
