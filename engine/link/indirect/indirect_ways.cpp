#include "tieout/engine/link/indirect/indirect_ways.hpp"

#include "tieout/engine/link/figure_kind.hpp"
#include "tieout/engine/link/indirect/current_ratio.hpp"
#include "tieout/engine/link/indirect/earlier_part.hpp"
#include "tieout/engine/link/indirect/flow_change.hpp"
#include "tieout/engine/link/indirect/free_cash_flow.hpp"
#include "tieout/engine/link/indirect/listed_rows.hpp"
#include "tieout/engine/link/indirect/split_measure.hpp"
#include "tieout/engine/link/indirect/total_debt.hpp"
#include "tieout/engine/link/indirect/working_capital.hpp"
#include "tieout/engine/link/level.hpp"

namespace tieout {

std::vector<Derivation> indirect_ways(RowIndex const& index, Figure const& figure,
                                      std::vector<RowCandidate> const& rows, Wanted const& wanted,
                                      PeriodChoice const& own) {
  bool const times = figure.quantity.unit == Unit::number || figure.quantity.unit == Unit::multiple;
  if (times && is_level(figure) && rows.empty()) return current_ratio(index, wanted, own);
  if (figure.quantity.unit != Unit::currency) return {};
  if (figure.role == Role::change && !figure.baseline) return flow_changes(index, wanted, own);
  if (!is_level(figure)) return {};
  if (!levels(index, rows, own, wanted.basis).empty()) return sums_of_split(index, rows, own, wanted.basis);
  if (rows.empty()) {
    for (auto const& way : {debt_of_parts, working_capital, free_cash_flow, sums_of_listed})
      if (auto found = way(index, wanted, own); !found.empty()) return found;
    return {};
  }
  std::vector<Derivation> found = earlier_parts(index, rows, own, wanted.basis);
  return found.empty() ? only_lengths(index, rows, own, wanted.basis) : found;
}

}  // namespace tieout
