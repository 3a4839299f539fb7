#include "tieout/engine/check/chance_fit.hpp"

#include "tieout/engine/exact/interval.hpp"

#include <optional>

namespace tieout {
namespace {

/// "$1 billion" of 616 million: a figure of one unit rounds anything from a half to one and a half, but nobody writes
/// one of a larger unit for what has a smaller one.
[[nodiscard]] bool unit_too_large(Case const& subject, Quantity const& claim, Rational const& value) {
  bool const one_of_scale =
      subject.document.view(claim.digits) == "1" && Rational(claim.ulp) > Rational(1) && claim.hedge == Hedge::none;
  return one_of_scale && value * Rational(20) < Rational(claim.value).magnitude() * Rational(19);
}

/// The cell that a change arrives at, where the table has it.
[[nodiscard]] std::optional<CellReference> arrival(Case const& subject, Derivation const& change) {
  CellReference const cell = change.cells.front();
  if (change.kind != DerivationKind::printed_change) return cell;
  Statement const& statement = subject.statements[cell.statement];
  Column const& printed = statement.columns[cell.column];
  for (std::uint32_t c = 0; c < statement.columns.size(); ++c) {
    Column const& column = statement.columns[c];
    bool const same = column.kind == ColumnKind::amount && column.period && printed.period &&
                      same_period(*column.period, *printed.period) && column.basis == printed.basis;
    if (same && statement.printed(cell.row, c)) return CellReference{cell.statement, cell.row, c};
  }
  return std::nullopt;
}

[[nodiscard]] bool fits_within(Quantity const& claim, Decimal value, Interval const& range) {
  Fit const how = fit(claim, Rational(value), range);
  return how != Fit::none && how != Fit::truncated;
}

[[nodiscard]] bool same_words(std::optional<PeriodReference> a, std::optional<PeriodReference> b) {
  if (a) a->span = {};
  if (b) b->span = {};
  return a == b;
}

[[nodiscard]] bool arrives_elsewhere(Case const& subject, FigureIndex index, Derivation const& change) {
  Figure const& figure = subject.figure(index);
  bool const moves = figure.role == Role::change || figure.role == Role::percent_change ||
                     figure.role == Role::point_change || figure.role == Role::multiple;
  auto const cell = arrival(subject, change);
  // The first cell of a ratio is a part, and no level of its own.
  if (!moves || !cell || change.kind == DerivationKind::ratio_difference) return false;
  Statement const& statement = subject.statements[cell->statement];
  RowUnit const unit = statement.rows[cell->row].unit;
  if (unit != RowUnit::percent && (unit != RowUnit::amount || !statement.scale_stated)) return false;
  Decimal const value = statement.value(cell->row, cell->column).magnitude();
  Decimal const ulp = statement.ulp(cell->row, cell->column);
  Interval const range = rounding_interval(value, ulp);
  // Text under "(in thousands)" prints the table's own numbers.
  int const scale = statement.rows[cell->row].scale;
  Decimal const as_printed = value.scaled(-scale);
  Interval const printed_range = rounding_interval(as_printed, ulp.scaled(-scale));
  bool elsewhere = false;
  FigureIndex const first = index - subject.figures[index].figure;
  for (FigureIndex i = first; i < first + subject.assertion_of(index).figures.size(); ++i) {
    Figure const& level = subject.figure(i);
    bool const comparable = level.quantity.unit == (unit == RowUnit::amount ? Unit::currency : Unit::percent);
    if (level.role != Role::level || !comparable || !same_words(level.period, figure.period)) continue;
    Quantity claim = level.quantity;
    claim.value = claim.value.magnitude();
    bool const arrives = fits_within(claim, value, range) || fits_within(claim, as_printed, printed_range);
    if (subject.links[i].sure || arrives) return false;
    elsewhere = true;
  }
  return elsewhere;
}

}  // namespace

bool fits_by_chance(Case const& subject, FigureIndex figure, Derivation const& derivation, Computed const& computed) {
  return unit_too_large(subject, subject.figure(figure).quantity, computed.value.magnitude()) ||
         arrives_elsewhere(subject, figure, derivation);
}

}  // namespace tieout
