#include "tieout/engine/link/other_scale.hpp"

#include "tieout/engine/exact/rational.hpp"
#include "tieout/engine/table/row_unit.hpp"

namespace tieout {
namespace {

/// "19.5 billion cubic feet" beside "Production (Bcf)": the one has a scale word, of the other the unit is the scale.
[[nodiscard]] bool scaled_beside_unit(Figure const& figure, Row const& row) {
  constexpr int thousand = 1000;
  return Rational(figure.quantity.ulp) >= Rational(thousand) && volume_of(row.label, row.path).in_unit;
}

}  // namespace

bool in_other_scale(Link const& link, Figure const& figure, std::vector<Statement> const& statements) {
  constexpr int thousand = 1000;
  constexpr int million = 1'000'000;
  bool const level = figure.role == Role::level || figure.role == Role::prior_level;
  if (!level || link.candidates.empty()) return false;
  CellReference const cell = link.candidates.front().cells.front();
  Statement const& statement = statements[cell.statement];
  RowUnit const unit = statement.rows[cell.row].unit;
  if (unit != RowUnit::shares && unit != RowUnit::count) return false;
  if (scaled_beside_unit(figure, statement.rows[cell.row])) return true;
  Rational const printed = Rational(statement.value(cell.row, cell.column)).magnitude();
  Rational const claim = Rational(figure.quantity.value).magnitude();
  auto const gives = [&](int factor) {
    return (printed * Rational(factor) - claim).magnitude() <= Rational(figure.quantity.ulp);
  };
  return gives(thousand) || gives(million);
}

}  // namespace tieout
