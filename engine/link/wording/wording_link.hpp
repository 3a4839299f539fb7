#pragma once

#include "tieout/engine/link/link.hpp"
#include "tieout/engine/link/link_input.hpp"

#include <vector>

namespace tieout {

/// Gives levels that no subject was found for ("the sale brought in $913,250, net of costs") the cells whose labels
/// their sentence speaks of.  For notes to the accounts, which tell what happened in words of their own.
///
/// A link is made to the cells that
/// - hold the figure's kind of unit, in a column or under a label of the period that the figure speaks of, or within
/// it;
/// - have labels whose words stand in the sentence, its passage before it or the heading above: the fewer digits the
///   figure has, the more of them must; and
/// - the figure may be a rounding of.
/// No other row of the table may be named better and say something else.  Such a link is not sure, so that it can
/// bear a figure out and not contradict it, and says that its cell was chosen by value among those that the words
/// allow.  It is sure where a figure of five digits or more is printed nowhere, and by the cell that its words name
/// but for one digit or two exchanged ones; also where it has four, and the whole label stands beside it; where both
/// parts of a debt are one slip away; and where the sentence says that the figure is all of a row ("Restricted cash
/// consists of a $85,000 pledge").  Links that have candidates, or a fact (`settled`, by figure), are left
/// alone.  Changes beside such a level are of its row; shares of what a table adds up are found
/// by the words of part and whole (`share_wording.hpp`).  n log n in the cells; linear in the figures and in the rows
/// of the tables where their values stand.
void link_by_wording(LinkInput const& input, std::vector<bool> const& settled, std::vector<Link>& links);

}  // namespace tieout
