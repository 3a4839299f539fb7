#include "tieout/engine/check/slip.hpp"

#include "tieout/engine/check/column_slip.hpp"
#include "tieout/engine/check/exchanged_figures.hpp"

#include <string>
#include <utility>

namespace tieout {
namespace {

[[nodiscard]] Quantity plain(Quantity claim) {
  claim.value = claim.value.magnitude();
  claim.hedge = Hedge::none;
  return claim;
}

[[nodiscard]] bool fits(Quantity const& claim, Interval const& range) { return overlap(claim_interval(claim), range); }

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

[[nodiscard]] Slip cut_or_scaled(Quantity const& claim, Computed const& computed) {
  Interval const range = magnitude(computed.range);
  if (fit(claim, computed.value.magnitude(), range) == Fit::truncated) return Slip::truncated;
  bool const amount = claim.unit == Unit::currency || claim.unit == Unit::shares || claim.unit == Unit::count ||
                      claim.unit == Unit::number;
  return amount && scale_slip(claim, range) ? Slip::scale : Slip::none;
}

}  // namespace

Slip slip_of_value(Quantity const& claim, Computed const& computed) {
  Quantity const size = plain(claim);
  if (Slip const slip = cut_or_scaled(size, computed); slip != Slip::none) return slip;
  return transposed(size, magnitude(computed.range)) ? Slip::transposed_digits : Slip::none;
}

Slip likely_slip(Case const& subject, FigureIndex figure, Derivation const& derivation, Computed const& computed) {
  Quantity const claim = plain(subject.figure(figure).quantity);
  if (Slip const slip = cut_or_scaled(claim, computed); slip != Slip::none) return slip;
  if (points_meant(subject, claim, derivation)) return Slip::percent_for_points;
  if (exchanged_with(subject, figure, computed)) return Slip::swapped_figures;
  if (transposed(claim, magnitude(computed.range))) return Slip::transposed_digits;
  return column_slip(subject, figure, claim, derivation);
}

}  // namespace tieout
