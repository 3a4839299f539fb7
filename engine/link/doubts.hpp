#pragma once

#include "tieout/engine/link/linker.hpp"

#include <vector>

namespace tieout {

/// Looks at every link once more and takes back its sureness where the sentence gives a reason to doubt that the figure
/// speaks of the whole row:
/// - a figure finer than anything that the table prints ("$2.43" beside a row in millions);
/// - two figures of one assertion that would both be the same cell, or the same change ("a $0.1 million and $1.0
///   million loss");
/// - what something did to a row ("the reserve reduced revenue by $719,000");
/// - a part that the sentence says is included in something else;
/// - "up 6x", which some mean as six times and some as six times more;
/// - a level in percentage points;
/// - a figure per share whose subject the sentence does not name.
/// A doubted link can still bear a figure out; it never contradicts one.  Linear in figures.
void doubt_links(LinkInput const& input, std::vector<Link>& links);

}  // namespace tieout
