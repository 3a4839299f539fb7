#include "tieout/engine/table/contra_rows.hpp"

#include <algorithm>

namespace tieout {
namespace {

[[nodiscard]] bool negative_throughout(Statement const& statement, std::uint32_t row) {
  bool any = false;
  for (std::uint32_t column = 0; column < statement.columns.size(); ++column) {
    if (statement.columns[column].kind != ColumnKind::amount || !statement.printed(row, column)) continue;
    if (statement.values(row, column) >= 0) return false;
    any = true;
  }
  return any;
}

}  // namespace

void settle_contra_rows(Statement& statement) {
  for (SumConstraint const& sum : statement.sums) {
    if (statement.rows[sum.total].polarity != Polarity::magnitude) continue;
    bool const among_magnitudes = std::any_of(sum.members.begin(), sum.members.end(), [&](auto const& member) {
      return statement.rows[member.first].polarity == Polarity::magnitude &&
             !negative_throughout(statement, member.first);
    });
    if (!among_magnitudes) continue;
    for (auto const& [row, sign] : sum.members)
      if (sign > 0 && statement.rows[row].polarity == Polarity::signed_value && negative_throughout(statement, row))
        statement.rows[row].polarity = Polarity::magnitude;
  }
}

}  // namespace tieout
