#include "tieout/engine/link/indirect/working_capital.hpp"

#include "tieout/engine/link/indirect/current_totals.hpp"
#include "tieout/engine/link/level.hpp"
#include "tieout/engine/link/period/row_columns.hpp"
#include "tieout/engine/link/subject/word_list.hpp"

#include <string_view>

namespace tieout {
namespace {

// "Providing the company with net working capital of"
constexpr std::string_view names[] = {"work", "capit", "net", "provid"};

}  // namespace

std::vector<Derivation> working_capital(RowIndex const& index, Wanted const& wanted, PeriodChoice const& period) {
  std::vector<Derivation> found;
  if (!wanted.terms.has("work") || !wanted.terms.has("capit") || !consist_of(wanted.terms.strong, names)) return found;
  for (std::uint32_t s = 0; s < index.statements().size(); ++s) {
    auto const totals = current_totals(index, s);
    if (!totals) continue;
    auto const [assets, liabilities] = *totals;
    Statement const& statement = index.statements()[s];
    for (std::uint32_t const column : columns_for(statement, assets, period, wanted.basis)) {
      if (!statement.printed(liabilities, column)) continue;
      found.push_back({DerivationKind::difference,
                       {{s, assets, column}, {s, liabilities, column}},
                       describe(statement, assets, column) + " less " + describe(statement, liabilities, column),
                       full_score + index.bonus_of(s)});
    }
  }
  return found;
}

}  // namespace tieout
