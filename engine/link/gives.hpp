#pragma once

#include "tieout/engine/link/link.hpp"
#include "tieout/engine/table/statement.hpp"

#include <vector>

namespace tieout {

/// True where a derivation gives the figure's size to within its last printed place.  Levels, changes in amount,
/// percent and points, and printed changes are computed; of anything else it is taken to be so.  Constant time.
[[nodiscard]] bool gives(Derivation const& derivation, Figure const& figure, std::vector<Statement> const& statements);

/// True where one of several levels or changes gives the figure, or would with its last digit, or that of the cell, one
/// off.  Linear in them.
[[nodiscard]] bool any_nearly_gives(std::vector<Derivation> const& derivations, Figure const& figure,
                                    std::vector<Statement> const& statements);

}  // namespace tieout
