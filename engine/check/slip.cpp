#include "tieout/engine/check/slip.hpp"

#include <string>
#include <utility>

namespace tieout {
namespace {

[[nodiscard]] Quantity plain(Quantity claim) {
  claim.value = claim.value.magnitude();
  claim.hedge = Hedge::none;
  return claim;
}

[[nodiscard]] bool fits(Quantity const& claim, Interval const& range) { return meets(claim_interval(claim), range); }

[[nodiscard]] bool scale_slip(Quantity const& claim, Interval const& range) {
  for (int const power : {3, -3, 6, -6}) {
    Quantity moved = claim;
    moved.value = claim.value.scaled(power);
    moved.ulp = claim.ulp.scaled(power);
    if (fits(moved, range)) return true;
  }
  return false;
}

/// "Margin rose 2.4%" for 48.8% to 51.2%: percentage points were meant.
[[nodiscard]] bool points_meant(Case const& subject, Quantity const& claim, Derivation const& derivation) {
  if (claim.unit != Unit::percent || derivation.kind != DerivationKind::relative_change) return false;
  CellReference const cell = derivation.cells.front();
  if (subject.statements[cell.statement].rows[cell.row].unit != RowUnit::percent) return false;
  Derivation points = derivation;
  points.kind = DerivationKind::point_difference;
  auto const difference = compute(subject, points, claim, false);
  return difference && fits(claim, magnitude(difference->computed.range));
}

[[nodiscard]] bool transposed(Quantity const& claim, Interval const& range) {
  std::string const digits = std::to_string(claim.value.mantissa);
  for (std::size_t i = 0; i + 1 < digits.size(); ++i) {
    if (digits[i] == digits[i + 1]) continue;
    std::string other = digits;
    std::swap(other[i], other[i + 1]);
    Quantity moved = claim;
    moved.value.mantissa = std::stoll(other);
    if (fits(moved, range)) return true;
  }
  return false;
}

}  // namespace

Slip likely_slip(Case const& subject, FigureIndex figure, Derivation const& derivation, Computed const& computed) {
  Quantity const claim = plain(subject.figure(figure).quantity);
  Interval const range = magnitude(computed.range);
  if (fit(claim, computed.value.magnitude(), range) == Fit::truncated) return Slip::truncated;
  bool const amount = claim.unit == Unit::currency || claim.unit == Unit::shares || claim.unit == Unit::count ||
                      claim.unit == Unit::number;
  if (amount && scale_slip(claim, range)) return Slip::scale;
  if (points_meant(subject, claim, derivation)) return Slip::percent_for_points;
  if (transposed(claim, range)) return Slip::transposed_digits;
  if (derivation.kind == DerivationKind::level) {
    CellReference const cell = derivation.cells.front();
    Statement const& statement = subject.statements[cell.statement];
    for (std::uint32_t c = 0; c < statement.columns.size(); ++c) {
      if (c == cell.column || statement.columns[c].kind != ColumnKind::amount || !statement.printed(cell.row, c))
        continue;
      Decimal const value = statement.value(cell.row, c).magnitude();
      if (!fits(claim, rounding_interval(value, statement.ulp(cell.row, c)))) continue;
      auto const& here = statement.columns[cell.column].period;
      auto const& there = statement.columns[c].period;
      bool const compared = here && there && here->months == there->months;
      return compared ? Slip::comparison_period : Slip::neighbouring_column;
    }
  }
  return Slip::none;
}

}  // namespace tieout
