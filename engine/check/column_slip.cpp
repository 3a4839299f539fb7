#include "tieout/engine/check/column_slip.hpp"

#include "tieout/engine/check/compute.hpp"
#include "tieout/engine/exact/interval.hpp"

#include <optional>
#include <utility>

namespace tieout {
namespace {

[[nodiscard]] bool fits(Quantity const& claim, Interval const& range) { return overlap(claim_interval(claim), range); }

/// The columns of a row that print the same kind of figure as the derivation's own.
[[nodiscard]] bool prints(Statement const& statement, std::uint32_t row, std::uint32_t column, ColumnKind kind) {
  return statement.columns[column].kind == kind && statement.printed(row, column);
}

[[nodiscard]] bool fits_cell(Statement const& statement, std::uint32_t row, std::uint32_t column,
                             Quantity const& claim) {
  Decimal const value = statement.value(row, column).magnitude();
  return fits(claim, rounding_interval(value, statement.ulp(row, column)));
}

/// A current figure whose words name a year.  A prior level that has the current value repeats it.
[[nodiscard]] bool names_year(Figure const& figure) noexcept {
  return figure.role != Role::prior_level && figure.period && figure.period->year != 0;
}

/// What it means that the claim stands in a column of period `there` instead of `here`.
[[nodiscard]] Slip meaning(Figure const& figure, std::optional<Period> const& here,
                           std::optional<Period> const& there) {
  if (!here || !there || here->months != there->months) return Slip::neighbouring_column;
  constexpr int days_a_year = 365;
  int const days = to_days(there->end) - to_days(here->end);
  constexpr int slack_days = 10;
  bool const years_later = days > slack_days && (days + slack_days) % days_a_year <= 2 * slack_days;
  return years_later && names_year(figure) ? Slip::stale_year : Slip::comparison_period;
}

[[nodiscard]] Slip other_column(Case const& subject, FigureIndex figure, Quantity const& claim, CellReference cell,
                                ColumnKind kind) {
  Statement const& statement = subject.statements[cell.statement];
  Slip found = Slip::none;
  for (std::uint32_t c = 0; c < statement.columns.size(); ++c) {
    if (c == cell.column || !prints(statement, cell.row, c, kind) || !fits_cell(statement, cell.row, c, claim))
      continue;
    Slip const slip =
        meaning(subject.figure(figure), statement.columns[cell.column].period, statement.columns[c].period);
    if (slip != Slip::neighbouring_column) return slip;
    found = slip;
  }
  return found;
}

/// A row of the same name in another table prints the claim: the quarter's figure instead of the year's.
[[nodiscard]] bool in_other_statement(Case const& subject, Quantity const& claim, CellReference cell, ColumnKind kind) {
  Row const& own = subject.statements[cell.statement].rows[cell.row];
  if (own.label.empty()) return false;
  for (std::uint32_t s = 0; s < subject.statements.size(); ++s) {
    Statement const& statement = subject.statements[s];
    if (s == cell.statement) continue;
    for (std::uint32_t r = 0; r < statement.rows.size(); ++r) {
      Row const& row = statement.rows[r];
      if (row.label != own.label || row.unit != own.unit || row.basis != own.basis) continue;
      for (std::uint32_t c = 0; c < statement.columns.size(); ++c)
        if (prints(statement, r, c, kind) && fits_cell(statement, r, c, claim)) return true;
    }
  }
  return false;
}

/// The row changed by so much between two other columns of one length.
[[nodiscard]] bool change_between_others(Case const& subject, Quantity const& claim, Derivation const& derivation) {
  CellReference const to = derivation.cells[0];
  CellReference const from = derivation.cells[1];
  if (to.statement != from.statement || to.row != from.row) return false;
  Statement const& statement = subject.statements[to.statement];
  auto const columns = static_cast<std::uint32_t>(statement.columns.size());
  for (std::uint32_t a = 0; a < columns; ++a) {
    for (std::uint32_t b = 0; b < columns; ++b) {
      auto const& later = statement.columns[a].period;
      auto const& earlier = statement.columns[b].period;
      bool const pair = a != b && prints(statement, to.row, a, ColumnKind::amount) &&
                        prints(statement, to.row, b, ColumnKind::amount) && later && earlier &&
                        later->months == earlier->months && to_days(later->end) > to_days(earlier->end);
      if (!pair || (a == to.column && b == from.column)) continue;
      Derivation other = derivation;
      other.cells[0].column = a;
      other.cells[1].column = b;
      auto const computed = compute(subject, other, claim, false);
      if (computed && fits(claim, magnitude(computed->computed.range))) return true;
    }
  }
  return false;
}

}  // namespace

Slip column_slip(Case const& subject, FigureIndex figure, Quantity const& claim, Derivation const& derivation) {
  CellReference const cell = derivation.cells.front();
  Statement const& statement = subject.statements[cell.statement];
  switch (derivation.kind) {
    case DerivationKind::level:
    case DerivationKind::printed_change: {
      ColumnKind const kind = statement.columns[cell.column].kind;
      if (Slip const slip = other_column(subject, figure, claim, cell, kind); slip != Slip::none) return slip;
      return in_other_statement(subject, claim, cell, kind) ? Slip::neighbouring_column : Slip::none;
    }
    case DerivationKind::difference:
    case DerivationKind::relative_change:
    case DerivationKind::point_difference:
    case DerivationKind::multiple:
      return change_between_others(subject, claim, derivation) ? Slip::neighbouring_column : Slip::none;
    case DerivationKind::ratio:
    case DerivationKind::ratio_difference:
    case DerivationKind::sum:
    case DerivationKind::part_of_sum:
      return Slip::none;
  }
  return Slip::none;
}

}  // namespace tieout
