#pragma once

#include "tieout/engine/link/link.hpp"
#include "tieout/engine/link/link_input.hpp"

#include <vector>

namespace tieout {

/// Gives a number of shares and a price per share that stand in each other's place ("sold 0.30 shares for cash at
/// $640,000 per share") the cells of a row that has both the other way round: a price of thousands for less than a
/// thousand shares is neither, and a row that prints both numbers tells which is which.  The link is sure.
///
/// The two stand next to each other in one sentence.  The row is a table's, with the figures inside of its label and in
/// the other pages of its statement.  Links to facts (`settled`, by figure) are left alone.  Linear in the cells for
/// each such pair.
void link_exchanged_prices(LinkInput const& input, std::vector<bool> const& settled, std::vector<Link>& links);

}  // namespace tieout
