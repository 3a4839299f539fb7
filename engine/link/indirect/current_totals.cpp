#include "tieout/engine/link/indirect/current_totals.hpp"

#include "tieout/engine/link/level.hpp"
#include "tieout/engine/link/period/row_columns.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace tieout {
namespace {

/// The row of "Total current assets" or "Total current liabilities"; nothing where there are several.
[[nodiscard]] std::optional<std::uint32_t> current_total(RowIndex const& index, std::uint32_t statement,
                                                         std::string_view kind) {
  std::optional<std::uint32_t> found;
  auto const& rows = index.rows_of(statement);
  for (std::uint32_t r = 0; r < rows.size(); ++r) {
    Terms const& label = rows[r].label;
    if (!label.total || label.strong.size() != 2 || !label.has("current") || !label.has(kind)) continue;
    if (found || index.statements()[statement].rows[r].unit != RowUnit::amount) return std::nullopt;
    found = r;
  }
  return found;
}

}  // namespace

std::vector<Derivation> of_current_totals(RowIndex const& index, Wanted const& wanted, PeriodChoice const& period,
                                          DerivationKind kind) {
  std::string const link = kind == DerivationKind::difference ? " less " : " over ";
  std::vector<Derivation> found;
  for (std::uint32_t s = 0; s < index.statements().size(); ++s) {
    auto const assets = current_total(index, s, "asset");
    auto const liabilities = current_total(index, s, "liabil");
    if (!assets || !liabilities) continue;
    Statement const& statement = index.statements()[s];
    for (std::uint32_t const column : columns_for(statement, *assets, period, wanted.basis))
      if (statement.printed(*liabilities, column))
        found.push_back({kind,
                         {{s, *assets, column}, {s, *liabilities, column}},
                         describe(statement, *assets, column) + link + describe(statement, *liabilities, column),
                         full_score + index.bonus_of(s)});
  }
  return found;
}

}  // namespace tieout
