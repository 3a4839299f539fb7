#pragma once

#include "tieout/engine/link/link.hpp"
#include "tieout/engine/link/link_input.hpp"

#include <vector>

namespace tieout {

/// Finds for every figure the cells that it can be computed from: rows by label, columns by period, both by unit and
/// basis; never by value, but to tell equally good candidates apart, which the link then says.
/// A link is sure where its candidates are all that the figure can mean: named in full, with a period and a scale that
/// are not assumed.
/// Linear in figures times rows.
[[nodiscard]] std::vector<Link> link_figures(LinkInput const& input);

}  // namespace tieout
