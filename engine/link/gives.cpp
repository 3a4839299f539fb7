#include "tieout/engine/link/gives.hpp"

#include "tieout/engine/exact/interval.hpp"
#include "tieout/engine/exact/rational.hpp"
#include "tieout/engine/link/change.hpp"
#include "tieout/engine/link/figure_kind.hpp"

#include <algorithm>

namespace tieout {

bool gives(Derivation const& derivation, Figure const& figure, std::vector<Statement> const& statements) {
  auto const value = [&](CellReference cell) {
    return Rational(statements[cell.statement].value(cell.row, cell.column));
  };
  Quantity claim = figure.quantity;
  claim.value = claim.value.magnitude();
  switch (derivation.kind) {
    case DerivationKind::level:
    case DerivationKind::printed_change:
      return claim_interval(claim).contains(value(derivation.cells.front()).magnitude());
    case DerivationKind::point_difference: {
      Rational const factor(claim.unit == Unit::basis_point ? 100 : 1);
      Rational const points = (value(derivation.cells.front()) - value(derivation.cells.back())) * factor;
      return (points.magnitude() - Rational(claim.value)).magnitude() <= Rational(claim.ulp);
    }
    default:
      return any_gives({derivation}, figure, statements);
  }
}

bool any_nearly_gives(std::vector<Derivation> const& derivations, Figure const& figure,
                      std::vector<Statement> const& statements) {
  if (!is_level(figure)) return any_gives(derivations, figure, statements);
  Rational const claim = Rational(figure.quantity.value).magnitude();
  return std::any_of(derivations.begin(), derivations.end(), [&](Derivation const& one) {
    CellReference const cell = one.cells.front();
    Statement const& statement = statements[cell.statement];
    Rational const off = Rational(statement.value(cell.row, cell.column)).magnitude() - claim;
    return off.magnitude() <= std::max(Rational(figure.quantity.ulp), Rational(statement.ulp(cell.row, cell.column)));
  });
}

}  // namespace tieout
