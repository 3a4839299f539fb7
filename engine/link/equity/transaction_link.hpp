#pragma once

#include "tieout/engine/link/link.hpp"
#include "tieout/engine/link/link_input.hpp"

#include <vector>

namespace tieout {

/// Gives the figures of sentences that report what happened to shares ("we sold 640,000 shares of Series C preferred
/// stock for net proceeds of $1,571,200") the cells of the entries that statements of equity and of cash flows have
/// for it: of the same event, the same class of shares and the same time, each alone or all of them added up.
///
/// Where one figure of the sentence is what an entry prints, that entry is meant, and the link of the others is sure:
/// they are what it prints, too.  Alone a figure is contradicted only by the one entry there is, and one slip of a
/// digit away from it.  An amount is contradicted only where it is said to be net proceeds; a figure that would be
/// right in thousands or millions never.  Links that have candidates, or a fact (`settled`, by figure), are left alone.
/// Linear in the sentences times the entries.
void link_share_transactions(LinkInput const& input, std::vector<bool> const& settled, std::vector<Link>& links);

}  // namespace tieout
