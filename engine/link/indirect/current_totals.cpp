#include "tieout/engine/link/indirect/current_totals.hpp"

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

std::optional<CurrentTotals> current_totals(RowIndex const& index, std::uint32_t statement) {
  auto const assets = current_total(index, statement, "asset");
  auto const liabilities = current_total(index, statement, "liabil");
  if (!assets || !liabilities) return std::nullopt;
  return CurrentTotals{*assets, *liabilities};
}

}  // namespace tieout
