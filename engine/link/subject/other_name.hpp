#pragma once

#include "tieout/engine/link/subject/row_index.hpp"
#include "tieout/engine/link/subject/wanted.hpp"

namespace tieout {

/// The rows of what the words do not name, and yet may mean, where no row has their name:
/// - measures that texts and statements call by different words: SG&A, and selling and administrative expenses; cash,
///   and cash and cash equivalents; trade and accounts payable; gross margin and gross profit as amounts; interest
///   expense, and the same net of what was earned; a bank's allowance, and that for loan losses; salaries and benefits,
///   of employees or not; the cost of maintenance, and of maintenance revenues;
/// - "worldwide sales" are the sales;
/// - "Less: income tax expense" and "Management fees - related party", where one row of its table is called so.
/// All are loose: they serve where they fit, and contradict nothing.  Linear in the rows that have such a name.
[[nodiscard]] RowCandidates rows_by_other_names(RowIndex const& index, Wanted const& wanted);

}  // namespace tieout
