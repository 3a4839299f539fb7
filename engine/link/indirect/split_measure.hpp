#pragma once

#include "tieout/engine/link/link.hpp"
#include "tieout/engine/link/period/period_choice.hpp"
#include "tieout/engine/link/subject/row_index.hpp"

#include <vector>

namespace tieout {

/// A measure that a primary statement prints in two rows of one name, under different headings or totals
/// ("Amortization of licences" in cost of sales and among operating expenses), as the sum of both.  Whether a sentence
/// means the sum or one of them is left open.  Quadratic in the rows that fit.
[[nodiscard]] std::vector<Derivation> sums_of_split(RowIndex const& index, std::vector<RowCandidate> const& rows,
                                                    PeriodChoice const& period, Basis basis);

}  // namespace tieout
