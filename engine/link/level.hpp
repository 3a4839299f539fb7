#pragma once

#include "tieout/engine/link/link.hpp"
#include "tieout/engine/link/period/period_choice.hpp"
#include "tieout/engine/link/subject/row_index.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace tieout {

/// "row 'Research and development', 3 months to 2006-11-30": a cell in words; a row without a label goes by its
/// heading.
[[nodiscard]] std::string describe(Statement const& statement, std::uint32_t row, std::uint32_t column);

/// The cell itself, in a row that fits.
[[nodiscard]] Derivation level_at(RowIndex const& index, RowCandidate const& row, std::uint32_t column);

/// The cells of the rows that fit, in the columns of the period and basis.
[[nodiscard]] std::vector<Derivation> levels(RowIndex const& index, std::vector<RowCandidate> const& rows,
                                             PeriodChoice const& period, Basis basis);

/// The cells of the rows that fit, in the columns before those of `current`: what a prior level can be whose period
/// nobody names ("up to $14.2 million from $12.9 million").
[[nodiscard]] std::vector<Derivation> earlier_levels(RowIndex const& index, std::vector<RowCandidate> const& rows,
                                                     PeriodChoice const& current, Basis basis);

}  // namespace tieout
