#include "tieout/engine/link/indirect/earlier_part.hpp"

#include "tieout/engine/link/level.hpp"
#include "tieout/engine/link/period/row_columns.hpp"

#include <optional>
#include <string>

namespace tieout {
namespace {

/// The columns of durations in which the row prints an amount on the basis.
[[nodiscard]] std::vector<std::uint32_t> durations(Statement const& statement, std::uint32_t row, Basis basis) {
  std::vector<std::uint32_t> found;
  for (std::uint32_t c = 0; c < statement.columns.size(); ++c) {
    Column const& column = statement.columns[c];
    bool const lasts = column.kind == ColumnKind::amount && column.period && column.period->months != 0;
    if (lasts && statement.printed(row, c) && basis_fits_at(statement, row, c, basis)) found.push_back(c);
  }
  return found;
}

[[nodiscard]] bool end_together(Period const& a, Period const& b) {
  return same_period({a.end, 0, a.slack}, {b.end, 0, b.slack});
}

/// What is left of the longer period in front of the shorter one.
[[nodiscard]] Period in_front(Period const& longer, Period const& shorter) {
  constexpr std::uint8_t slack_days = 10;
  return {add_months(shorter.end, -shorter.months), static_cast<std::uint8_t>(longer.months - shorter.months),
          slack_days};
}

}  // namespace

std::vector<Derivation> earlier_parts(RowIndex const& index, std::vector<RowCandidate> const& rows,
                                      PeriodChoice const& period, Basis basis) {
  std::vector<Derivation> found;
  if (!period.lasting || period.lasting->months == 0) return found;
  for (RowCandidate const& row : rows) {
    Statement const& statement = index.statements()[row.statement];
    auto const columns = durations(statement, row.row, basis);
    for (std::uint32_t const longer : columns)
      for (std::uint32_t const shorter : columns) {
        Period const& whole = *statement.columns[longer].period;
        Period const& part = *statement.columns[shorter].period;
        if (whole.months <= part.months || !end_together(whole, part)) continue;
        if (!same_period(in_front(whole, part), *period.lasting)) continue;
        std::string why = describe(statement, row.row, longer) + " less " + to_string(part);
        found.push_back({DerivationKind::difference,
                         {{row.statement, row.row, longer}, {row.statement, row.row, shorter}},
                         std::move(why),
                         row.score});
      }
  }
  return found;
}

std::vector<Derivation> only_lengths(RowIndex const& index, std::vector<RowCandidate> const& rows,
                                     PeriodChoice const& period, Basis basis) {
  std::vector<Derivation> found;
  if (!period.assumed || !period.lasting || period.lasting->months == 0) return found;
  for (RowCandidate const& row : rows) {
    Statement const& statement = index.statements()[row.statement];
    std::optional<std::uint32_t> only;
    bool several = false;
    for (std::uint32_t const column : durations(statement, row.row, basis)) {
      if (!end_together(*statement.columns[column].period, *period.lasting)) continue;
      several = several || only;
      only = column;
    }
    if (only && !several) found.push_back(level_at(index, row, *only));
  }
  return found;
}

}  // namespace tieout
