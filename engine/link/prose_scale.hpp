#pragma once

#include "tieout/engine/link/link.hpp"
#include "tieout/engine/link/link_input.hpp"

#include <vector>

namespace tieout {

/// Settles whether the text prints its amounts in the unit of the tables: reports that say "dollars in thousands" once
/// mean the text, too, and print "$27,415" for 27.4 million.
/// Every level without a scale word votes, where a cell that it is linked to has its digits in thousands or millions,
/// or its value in full; at least three votes for one unit, and more than three times as many as for amounts in full,
/// settle it.  One wrong figure can't outvote the others.  Amounts of one thing ("per barrel") and amounts with
/// decimals stay as they are. True where it scaled the amounts: links are to be found again.  Linear in figures and
/// candidates.
bool settle_prose_scale(std::vector<Assertion>& assertions, LinkInput const& input, std::vector<Link> const& links);

}  // namespace tieout
