#include "tieout/engine/link/indirect/split_measure.hpp"

#include "tieout/engine/link/level.hpp"
#include "tieout/engine/link/period/row_columns.hpp"

#include <algorithm>

namespace tieout {
namespace {

/// A row between the two is printed as a total, so that they are parts of different sums.
[[nodiscard]] bool in_different_sums(Statement const& statement, std::uint32_t first, std::uint32_t second) {
  for (std::uint32_t r = first + 1; r < second; ++r)
    if (statement.rows[r].total) return true;
  return false;
}

}  // namespace

std::vector<Derivation> sums_of_split(RowIndex const& index, std::vector<RowCandidate> const& rows,
                                      PeriodChoice const& period, Basis basis) {
  std::vector<Derivation> found;
  for (RowCandidate const& first : rows) {
    if (index.bonus_of(first.statement) == 0 || first.loose) continue;
    auto const in_same = [&](RowCandidate const& other) { return other.statement == first.statement; };
    if (std::count_if(rows.begin(), rows.end(), in_same) != 2) continue;
    auto const second = std::find_if(
        rows.begin(), rows.end(), [&](RowCandidate const& other) { return in_same(other) && other.row > first.row; });
    if (second == rows.end() || second->loose) continue;
    Statement const& statement = index.statements()[first.statement];
    if (statement.rows[first.row].total || statement.rows[second->row].total) continue;
    if (!in_different_sums(statement, first.row, second->row)) continue;
    for (std::uint32_t const column : columns_for(statement, first.row, period, basis)) {
      if (!statement.printed(second->row, column)) continue;
      found.push_back({DerivationKind::sum,
                       {{first.statement, first.row, column}, {first.statement, second->row, column}},
                       describe(statement, first.row, column) + " in two rows",
                       std::min(first.score, second->score)});
    }
  }
  return found;
}

}  // namespace tieout
