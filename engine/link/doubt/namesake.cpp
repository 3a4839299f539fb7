#include "tieout/engine/link/doubt/namesake.hpp"

#include "tieout/engine/exact/interval.hpp"

#include <optional>

namespace tieout {
namespace {

/// What the derivation is of a row, for levels and amounts and percentages of change.
[[nodiscard]] std::optional<Rational> computed_of(Statement const& statement, std::uint32_t row,
                                                  Derivation const& derivation) {
  for (CellReference const cell : derivation.cells)
    if (!statement.printed(row, cell.column)) return std::nullopt;
  Rational const to(statement.value(row, derivation.cells.front().column));
  if (derivation.kind == DerivationKind::level) return to.magnitude();
  if (derivation.cells.size() != 2) return std::nullopt;
  Rational const from(statement.value(row, derivation.cells.back().column));
  if (derivation.kind == DerivationKind::difference) return (to - from).magnitude();
  if (derivation.kind != DerivationKind::relative_change || from.sign() == 0) return std::nullopt;
  return ((to / from - Rational(1)) * Rational(100)).magnitude();
}

}  // namespace

bool fits_namesake(LinkInput const& input, Figure const& figure, Link const& link) {
  Derivation const& best = link.candidates.front();
  CellReference const cell = best.cells.front();
  Statement const& statement = input.statements[cell.statement];
  std::string const& label = statement.rows[cell.row].label;
  Quantity claim = figure.quantity;
  claim.value = claim.value.magnitude();
  Interval const claimed = claim_interval(claim);
  for (std::uint32_t row = 0; row < statement.rows.size(); ++row) {
    if (row == cell.row || statement.rows[row].label != label || label.empty()) continue;
    std::optional<Rational> const value = computed_of(statement, row, best);
    if (value && claimed.contains(*value)) return true;
  }
  return false;
}

}  // namespace tieout
