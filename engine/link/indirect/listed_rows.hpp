#pragma once

#include "tieout/engine/link/link.hpp"
#include "tieout/engine/link/period/period_choice.hpp"
#include "tieout/engine/link/subject/row_index.hpp"

#include <vector>

namespace tieout {

/// "Cash, cash equivalents and short-term investments": a subject whose words are those of two or three rows of one
/// statement together, as the row that prints their sum, else as their sum.  Each row must bring a word of its own, no
/// other row may be named by the words, and totals are none of them.  Linear in the rows, cubic in those that are
/// named.
[[nodiscard]] std::vector<Derivation> sums_of_listed(RowIndex const& index, Wanted const& wanted,
                                                     PeriodChoice const& period);

/// True where the words name the row and others of its statement, and nothing else: "cash and marketable securities"
/// is not the row "Marketable securities".  Linear in the rows of the statement.
[[nodiscard]] bool listed_with_others(RowIndex const& index, RowCandidate const& row, Terms const& words);

}  // namespace tieout
