#include "tieout/engine/link/level.hpp"

#include "tieout/engine/link/period/row_columns.hpp"

namespace tieout {

std::string describe(Statement const& statement, std::uint32_t row, std::uint32_t column) {
  Row const& one = statement.rows[row];
  auto const& period = statement.columns[column].period;
  std::string text = "row '" + (one.label.empty() && !one.path.empty() ? one.path.back() : one.label) + "'";
  if (period) text += ", " + to_string(*period);
  return text;
}

Derivation level_at(RowIndex const& index, RowCandidate const& row, std::uint32_t column) {
  Statement const& statement = index.statements()[row.statement];
  CellReference const cell{row.statement, row.row, column};
  return {DerivationKind::level, {cell}, describe(statement, row.row, column), row.score};
}

std::vector<Derivation> levels(RowIndex const& index, std::vector<RowCandidate> const& rows, PeriodChoice const& period,
                               Basis basis) {
  std::vector<Derivation> found;
  for (RowCandidate const& row : rows)
    for (std::uint32_t const column : columns_for(index.statements()[row.statement], row, period, basis))
      found.push_back(level_at(index, row, column));
  return found;
}

std::vector<Derivation> earlier_levels(RowIndex const& index, std::vector<RowCandidate> const& rows,
                                       PeriodChoice const& current, Basis basis) {
  std::vector<Derivation> found;
  for (RowCandidate const& row : rows) {
    Statement const& statement = index.statements()[row.statement];
    for (std::uint32_t const here : columns_for(statement, row, current, basis))
      for (std::uint32_t const column : earlier_columns(statement, row.row, here, basis))
        if (row.takes(column)) found.push_back(level_at(index, row, column));
  }
  return found;
}

}  // namespace tieout
