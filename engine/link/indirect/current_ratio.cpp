#include "tieout/engine/link/indirect/current_ratio.hpp"

#include "tieout/engine/link/indirect/current_totals.hpp"

#include <algorithm>
#include <iterator>
#include <string>
#include <vector>

namespace tieout {

bool is_current_ratio(Terms const& terms) {
  using Names = std::vector<std::string>;
  Names const names[] = {{"current", "ratio"}, {"capit", "ratio", "work"}, {"asset", "current", "liabil", "ratio"}};
  return std::find(std::begin(names), std::end(names), terms.strong) != std::end(names);
}

std::vector<Derivation> current_ratio(RowIndex const& index, Wanted const& wanted, PeriodChoice const& period) {
  if (!is_current_ratio(wanted.terms)) return {};
  return of_current_totals(index, wanted, period, DerivationKind::multiple);
}

}  // namespace tieout
