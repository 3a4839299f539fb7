#include "tieout/engine/link/doubt/namesake.hpp"

#include "tieout/engine/exact/interval.hpp"
#include "tieout/engine/table/row_label.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace tieout {
namespace {

/// What a derivation of that kind gives over these cells of a row, for levels and amounts and percentages of change.
[[nodiscard]] std::optional<Rational> computed_of(Statement const& statement, std::uint32_t row, DerivationKind kind,
                                                  std::uint32_t now, std::uint32_t before) {
  if (!statement.printed(row, now) || !statement.printed(row, before)) return std::nullopt;
  Rational const to(statement.value(row, now));
  if (kind == DerivationKind::level) return to.magnitude();
  Rational const from(statement.value(row, before));
  if (kind == DerivationKind::difference) return (to - from).magnitude();
  if (kind != DerivationKind::relative_change || from.sign() == 0) return std::nullopt;
  return ((to / from - Rational(1)) * Rational(100)).magnitude();
}

[[nodiscard]] Interval claimed_size(Figure const& figure) {
  Quantity claim = figure.quantity;
  claim.value = claim.value.magnitude();
  return claim_interval(claim);
}

/// A column of amounts of that period, or of the balances at its end.
[[nodiscard]] bool speaks_of(Column const& column, Period const& asked) {
  return column.kind == ColumnKind::amount && column.period && ends_alike(*column.period, asked);
}

/// A row of the statement gives the claim in the period, a change from any other of its columns.
[[nodiscard]] bool gives(Statement const& statement, std::uint32_t row, DerivationKind kind, Period const& period,
                         Interval const& claimed) {
  for (std::uint32_t now = 0; now < statement.columns.size(); ++now) {
    if (!speaks_of(statement.columns[now], period)) continue;
    for (std::uint32_t before = 0; before < statement.columns.size(); ++before) {
      if ((before == now) != (kind == DerivationKind::level)) continue;
      auto const value = computed_of(statement, row, kind, now, before);
      if (value && claimed.contains(*value)) return true;
    }
  }
  return false;
}

/// "Operating expenses (excluding depreciation)" may be what is called operating expenses, beside the total of all.
[[nodiscard]] std::string plain_name(std::string_view label) {
  std::string name = lower_case(label);
  for (std::string_view const limit : {"(excl", ", excl", " excl", "(before ", "(less "})
    name = name.substr(0, name.find(limit));
  while (!name.empty() && name.back() == ' ') name.pop_back();
  if (name.starts_with("total ")) name.erase(0, std::string_view("total ").size());
  return name;
}

}  // namespace

bool fits_namesake(LinkInput const& input, Figure const& figure, Link const& link) {
  Derivation const& best = link.candidates.front();
  CellReference const cell = best.cells.front();
  Statement const& statement = input.statements[cell.statement];
  std::string const& label = statement.rows[cell.row].label;
  std::uint32_t const last = best.cells.back().column;
  bool const pair = best.cells.size() == (best.kind == DerivationKind::level ? 1u : 2u);
  if (!pair || label.empty()) return false;
  Interval const claimed = claimed_size(figure);
  std::string const name = plain_name(label);
  for (std::uint32_t row = 0; row < statement.rows.size(); ++row) {
    if (row == cell.row || plain_name(statement.rows[row].label) != name) continue;
    auto const value = computed_of(statement, row, best.kind, cell.column, last);
    if (value && claimed.contains(*value)) return true;
  }
  return false;
}

bool fits_namesake_elsewhere(LinkInput const& input, Figure const& figure, Link const& link) {
  Derivation const& best = link.candidates.front();
  CellReference const cell = best.cells.front();
  Statement const& own = input.statements[cell.statement];
  Row const& row = own.rows[cell.row];
  auto const& period = own.columns[cell.column].period;
  std::size_t const cells = best.kind == DerivationKind::level ? 1 : 2;
  if (best.cells.size() != cells || row.label.empty() || !period) return false;
  Interval const claimed = claimed_size(figure);
  auto const value = computed_of(own, cell.row, best.kind, cell.column, best.cells.back().column);
  if (!value || claimed.contains(*value)) return false;
  for (std::uint32_t s = 0; s < input.statements.size(); ++s) {
    Statement const& other = input.statements[s];
    for (std::uint32_t r = 0; s != cell.statement && r < other.rows.size(); ++r)
      if (other.rows[r].label == row.label && other.rows[r].unit == row.unit &&
          gives(other, r, best.kind, *period, claimed))
        return true;
  }
  return false;
}

}  // namespace tieout
