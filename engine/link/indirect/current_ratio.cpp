#include "tieout/engine/link/indirect/current_ratio.hpp"

#include "tieout/engine/link/indirect/current_totals.hpp"
#include "tieout/engine/link/level.hpp"
#include "tieout/engine/link/period/row_columns.hpp"

#include <algorithm>
#include <iterator>
#include <string>
#include <vector>

namespace tieout {
namespace {

/// "Current ratio", "working capital ratio", "ratio of current assets to current liabilities"
[[nodiscard]] bool is_current_ratio(Terms const& terms) {
  using Names = std::vector<std::string>;
  Names const names[] = {{"current", "ratio"}, {"capit", "ratio", "work"}, {"asset", "current", "liabil", "ratio"}};
  return std::find(std::begin(names), std::end(names), terms.strong) != std::end(names);
}

}  // namespace

std::vector<Derivation> current_ratio(RowIndex const& index, Wanted const& wanted, PeriodChoice const& period) {
  std::vector<Derivation> found;
  if (!is_current_ratio(wanted.terms)) return found;
  for (std::uint32_t s = 0; s < index.statements().size(); ++s) {
    auto const totals = current_totals(index, s);
    if (!totals) continue;
    auto const [assets, liabilities] = *totals;
    Statement const& statement = index.statements()[s];
    for (std::uint32_t const column : columns_for(statement, assets, period, wanted.basis)) {
      if (!statement.printed(liabilities, column)) continue;
      found.push_back({DerivationKind::multiple,
                       {{s, assets, column}, {s, liabilities, column}},
                       describe(statement, assets, column) + " over " + describe(statement, liabilities, column),
                       full_score + index.bonus_of(s)});
    }
  }
  return found;
}

}  // namespace tieout
