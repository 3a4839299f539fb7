#pragma once

#include "tieout/engine/link/link.hpp"
#include "tieout/engine/link/link_input.hpp"

#include <vector>

namespace tieout {

/// Gives the figures of sentences that say what share capital a company has ("authorized to issue 20,000,000 shares of
/// common stock, par value $.01 per share, and 2,000,000 shares of preferred stock") what the captions of its balance
/// sheets say of the same class of shares.
///
/// Where another figure of the sentence is what the captions have (the par value of the same shares, the shares of
/// another class), or two stand in each other's place, the link is sure.  Sentences that change the capital, or
/// authorize something else than shares of the charter, are left alone; so are links that have candidates, or a fact
/// (`settled`, by figure).  Linear in the sentences times the captions' figures.
void link_share_capital(LinkInput const& input, std::vector<bool> const& settled, std::vector<Link>& links);

}  // namespace tieout
