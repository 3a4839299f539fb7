#pragma once

#include "tieout/engine/link/link.hpp"
#include "tieout/engine/table/statement.hpp"

#include <vector>

namespace tieout {

/// True where a level of shares or things is what the link's first cell prints times a thousand or a million: "78.4
/// million shares" beside 78,400 in a table "in thousands, except share data", whose exception is often wrong.
/// Thousands of barrels are counted as barrels or as MBbls.  True, too, where the level has a scale word and the row's
/// brackets say its unit: "2 billion cubic feet" of "Production (Bcf)".  Linear in the row's label.
[[nodiscard]] bool in_other_scale(Link const& link, Figure const& figure, std::vector<Statement> const& statements);

}  // namespace tieout
