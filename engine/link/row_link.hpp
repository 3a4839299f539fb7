#pragma once

#include "tieout/engine/link/link.hpp"
#include "tieout/engine/link/link_frame.hpp"
#include "tieout/engine/link/phrase/whole_phrase.hpp"

#include <cstdint>
#include <vector>

namespace tieout {

/// How an amount may be found over other cells than its own.
struct Roundabout {
  std::vector<Derivation> ways;
  bool defined = false;  ///< accounting defines the figure so: working capital
  bool by_head = false;  ///< the rows are those under a heading that names the subject
};

/// Links a level or a change to the rows, in the columns of its periods: `wanted` is what they were looked for by, and
/// `own` the figure's period.  True where the only cells are in another currency than the figure.
/// Linear in the rows' cells.
bool link_rows(LinkFrame const& frame, FigureAtHand const& at, RowCandidates const& rows, WholePhrase const& phrase,
               Wanted const& wanted, PeriodChoice const& own, Link& link, Roundabout const& around = {});

}  // namespace tieout
