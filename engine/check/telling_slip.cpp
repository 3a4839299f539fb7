#include "tieout/engine/check/telling_slip.hpp"

#include "tieout/engine/check/compute.hpp"
#include "tieout/engine/check/figure_check.hpp"
#include "tieout/engine/exact/digit_slips.hpp"
#include "tieout/engine/exact/interval.hpp"
#include "tieout/engine/link/wording/cells_by_value.hpp"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <vector>

namespace tieout {
namespace {

constexpr int telling_digits = 3;

[[nodiscard]] Quantity size_of(Quantity claim) {
  claim.value = claim.value.magnitude();
  claim.hedge = Hedge::none;
  return claim;
}

[[nodiscard]] Rational value_at(Case const& subject, CellReference cell) {
  return Rational(subject.statements[cell.statement].value(cell.row, cell.column));
}

[[nodiscard]] bool above_zero(Case const& subject, Derivation const& derivation) {
  return std::all_of(derivation.cells.begin(), derivation.cells.end(),
                     [&](CellReference cell) { return value_at(subject, cell).sign() > 0; });
}

/// Another figure of the assertion is the level in the cell.
[[nodiscard]] bool states_level(Case const& subject, FigureIndex figure, CellReference cell) {
  auto const& figures = subject.assertion_of(figure).figures;
  return std::any_of(figures.begin(), figures.end(), [&](Figure const& one) {
    return one.role == Role::level && claim_interval(size_of(one.quantity)).contains(value_at(subject, cell));
  });
}

}  // namespace

bool slips_in_scale(Case const& subject, FigureIndex figure, Derivation const& derivation, Computed const& computed) {
  Quantity const claim = size_of(subject.figure(figure).quantity);
  bool const scaled = claim.unit == Unit::currency && claim.ulp.exponent > 0;
  if (!scaled || significant_digits(claim) < telling_digits) return false;
  CellReference const cell = derivation.cells.front();
  Statement const& statement = subject.statements[cell.statement];
  if (!statement.scale_stated || statement.rows[cell.row].unit != RowUnit::amount) return false;
  constexpr int powers[] = {-3, -6};
  return std::any_of(std::begin(powers), std::end(powers), [&](int power) {
    Quantity meant = claim;
    meant.value = claim.value.scaled(power);
    meant.ulp = claim.ulp.scaled(power);
    return fit(meant, computed.value.magnitude(), magnitude(computed.range)) == Fit::exact;
  });
}

bool slips_in_digit(Case const& subject, FigureIndex figure, Derivation const& derivation, Computed const& computed) {
  Role const role = subject.figure(figure).role;
  Quantity const claim = size_of(subject.figure(figure).quantity);
  bool const level = role == Role::level || role == Role::prior_level;
  if (!level || derivation.kind != DerivationKind::level || significant_digits(claim) < telling_digits) return false;
  std::vector<std::int64_t> const slips = digit_slips(claim.value.mantissa);
  return std::any_of(slips.begin(), slips.end(), [&](std::int64_t mantissa) {
    Quantity meant = claim;
    meant.value.mantissa = mantissa;
    return fit(meant, computed.value.magnitude(), magnitude(computed.range)) == Fit::exact;
  });
}

Derivation const* turned_round(Case const& subject, FigureIndex index) {
  Figure const& figure = subject.figure(index);
  if (figure.role != Role::change && figure.role != Role::percent_change) return nullptr;
  Quantity const claim = size_of(figure.quantity);
  bool const loss = speaks_of_loss(subject, subject.assertion_of(index).subject);
  Derivation const* found = nullptr;
  for (Derivation const& one : subject.links[index].candidates) {
    auto const computation = compute(subject, one, claim, loss);
    if (!computation) continue;
    Computed const& computed = computation->computed;
    if (!bears_out(fit(claim, computed.value.magnitude(), magnitude(computed.range)))) continue;
    bool const known = computation->direction_known && computed.range.clear_of_zero();
    bool const other_way = figure.direction == (computed.value.sign() > 0 ? Direction::down : Direction::up);
    bool const change = one.kind == DerivationKind::difference || one.kind == DerivationKind::relative_change;
    if (!known || !other_way || !change || !above_zero(subject, one)) return nullptr;
    bool const tells = significant_digits(claim) >= telling_digits || states_level(subject, index, one.cells.front());
    if (!tells) return nullptr;
    if (found == nullptr) found = &one;
  }
  return found;
}

}  // namespace tieout
