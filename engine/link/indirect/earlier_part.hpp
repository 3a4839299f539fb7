#pragma once

#include "tieout/engine/link/link.hpp"
#include "tieout/engine/link/period/period_choice.hpp"
#include "tieout/engine/link/subject/row_index.hpp"

#include <vector>

namespace tieout {

/// The figures of an earlier part of the year that no column shows, from two that end together: six months less the
/// three months that end them are the first quarter.  Linear in the rows, quadratic in their columns.
[[nodiscard]] std::vector<Derivation> earlier_parts(RowIndex const& index, std::vector<RowCandidate> const& rows,
                                                    PeriodChoice const& period, Basis basis);

/// The figures of the rows for the only length of time that their tables show up to the end of an assumed period: a
/// statement of cash flows has six months where the report is about a quarter.  Linear in the rows times columns.
[[nodiscard]] std::vector<Derivation> only_lengths(RowIndex const& index, std::vector<RowCandidate> const& rows,
                                                   PeriodChoice const& period, Basis basis);

}  // namespace tieout
