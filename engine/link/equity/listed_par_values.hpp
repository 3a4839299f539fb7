#pragma once

#include "tieout/engine/link/link.hpp"
#include "tieout/engine/link/link_input.hpp"

#include <vector>

namespace tieout {

/// Gives the par values of a sentence that lists them by class ("each share of common stock, par value $.02 per share,
/// Series A preferred stock, par value $.05 per share, and Series B preferred stock, par value $.05 per share") what
/// the captions of the balance sheets say of the class; of a series without a caption of its own, what they say of all
/// preferred stock.
///
/// Where two others of the list are what the captions have, these are the company's shares, and the link of one that is
/// not is sure.  A class that the list has twice is of two companies, and left alone; so are links that have
/// candidates, or a fact (`settled`, by figure).  Linear in the sentences times the captions' figures.
void link_listed_par_values(LinkInput const& input, std::vector<bool> const& settled, std::vector<Link>& links);

}  // namespace tieout
