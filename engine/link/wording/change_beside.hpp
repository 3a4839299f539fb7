#pragma once

#include "tieout/engine/link/link.hpp"
#include "tieout/engine/link/link_input.hpp"

#include <cstdint>
#include <vector>

namespace tieout {

/// Gives change `i` of the ledger, for whose subject no row was found, the row of the level beside it: in
/// "subscriptions were up 25% to $3.2 million" both are of one thing, and the level found its row by the words of the
/// sentence.  Such a link is not sure.  Links that have candidates, and levels, are left alone.  `links` is indexed as
/// the ledger. Linear in the figures of the assertion and the pairs of columns of the row.
void link_change_beside(LinkInput const& input, std::vector<Link>& links, std::uint32_t i);

}  // namespace tieout
