#include "tieout/engine/link/other_row/other_rows.hpp"

#include "tieout/engine/link/other_row/deferred_tax.hpp"
#include "tieout/engine/link/other_row/left_out_row.hpp"
#include "tieout/engine/link/other_row/numbered_name.hpp"
#include "tieout/engine/link/other_row/pension_cost.hpp"
#include "tieout/engine/link/other_row/unit_rate.hpp"
#include "tieout/engine/link/other_row/volume_unit.hpp"
#include "tieout/engine/link/other_row/worth_of_counted.hpp"
#include "tieout/engine/link/subject/word_list.hpp"

#include <algorithm>

namespace tieout {

void drop_other_rows(LinkInput const& input, std::uint32_t i, RowCandidates& rows) {
  std::erase_if(rows.fit, [&](RowCandidate const& row) {
    Statement const& statement = input.statements[row.statement];
    return numbered_otherwise(input, i, statement.rows[row.row]) ||
           rate_of_amount_row(input, i, statement, statement.rows[row.row]) ||
           amount_of_rate_row(input.figure(i), statement.rows[row.row]) ||
           in_other_volume_unit(input, i, statement, statement.rows[row.row]) ||
           is_cost_of_pensions(input, i, statement, statement.rows[row.row]) ||
           is_tax_effect_only(input, i, statement, statement.rows[row.row]) ||
           is_worth_of_counted(input, i, statement.rows[row.row]) || is_left_out_row(input, i, statement.rows[row.row]);
  });
  // "$15.9 million" is of no row per unit where another row is called so, too.
  bool const scaled = input.figure(i).quantity.unit == Unit::currency && input.figure(i).quantity.ulp.exponent > 0;
  auto const per_unit = [&](RowCandidate const& row) {
    return holds(input.statements[row.statement].rows[row.row].label, " per ");
  };
  if (scaled && !std::all_of(rows.fit.begin(), rows.fit.end(), per_unit)) std::erase_if(rows.fit, per_unit);
}

}  // namespace tieout
