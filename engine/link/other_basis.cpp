#include "tieout/engine/link/other_basis.hpp"

#include "tieout/engine/link/change.hpp"
#include "tieout/engine/link/figure_kind.hpp"
#include "tieout/engine/link/gives.hpp"
#include "tieout/engine/link/level.hpp"
#include "tieout/engine/link/period/start_period.hpp"

#include <algorithm>

namespace tieout {

bool given_on_other_basis(LinkFrame const& frame, FigureAtHand const& at, std::vector<Derivation> const& own_ways,
                          RowCandidates const& rows, Wanted const& wanted, PeriodChoice const& own) {
  if (wanted.basis != Basis::unspecified || own.unnamed()) return false;
  std::vector<Statement> const& statements = frame.input.statements;
  std::vector<Derivation> const others = is_level(at.figure)
                                             ? levels(frame.index, rows.fit, own, Basis::non_gaap)
                                             : changes(statements, rows.fit, at.figure.role, Basis::non_gaap, own,
                                                       start_period(frame.input, at.i, own), moved_months(at.figure))
                                                   .candidates;
  auto const given = [&](Derivation const& one) { return gives(one, at.figure, statements); };
  return std::none_of(own_ways.begin(), own_ways.end(), given) && std::any_of(others.begin(), others.end(), given);
}

}  // namespace tieout
