#pragma once

#include "tieout/engine/link/link.hpp"
#include "tieout/engine/table/statement.hpp"

#include <vector>

namespace tieout {

/// True where all candidates of a kind print the same numbers, signs aside; printed changes are not looked at.
/// Quadratic in the candidates.
[[nodiscard]] bool agree(std::vector<Derivation> const& candidates, std::vector<Statement> const& statements);

/// Keeps a link's best candidates, puts the most telling first, and says whether the link is sure but for the period:
/// the candidates of a period agree, and the scale is known.  The column is open where candidates of several periods do
/// not agree, or the period is assumed and the table has columns of another length.  Levels that do not agree are told
/// apart by value.  Quadratic in the candidates.
void settle(Link& link, Figure const& figure, bool period_assumed, std::vector<Statement> const& statements);

/// Adds candidates that come behind the settled ones of a link that has any: they can bear the figure out, and do not
/// make the link less sure.
void add_second_choice(Link& link, Figure const& figure, std::vector<Derivation> others,
                       std::vector<Statement> const& statements);

}  // namespace tieout
