#include "tieout/engine/link/subject/rows_for.hpp"

namespace tieout {

RowCandidates rows_for(RowIndex const& index, Figure const& figure, Wanted const& wanted) {
  RowCandidates rows = index.reported(wanted);
  bool const cents = figure.quantity.unit == Unit::currency && figure.quantity.ulp.exponent == -2;
  if (!rows.fit.empty() || rows.too_many || !cents) return rows;
  // "Book value was $17.43": a figure in cents may be one per share without saying so.
  Wanted per_share = wanted;
  per_share.units = {RowUnit::per_share};
  return index.reported(per_share);
}

}  // namespace tieout
