#pragma once

#include "tieout/engine/link/period/period_choice.hpp"
#include "tieout/engine/link/subject/row_index.hpp"
#include "tieout/engine/table/statement.hpp"

#include <cstdint>
#include <vector>

namespace tieout {

/// True where a row's figure in a column may be checked against a claim of basis `claimed`: the row's basis counts, and
/// where it says none the column's.
[[nodiscard]] bool basis_fits_at(Statement const& statement, std::uint32_t row, std::uint32_t column,
                                 Basis claimed) noexcept;

/// The amount columns of a row whose period is the one chosen, in order.  Where none is, and the text names a year
/// alone, the only one whose head prints that year: companies call years that end in January by either.  Linear in the
/// columns, and for a balance in a table of durations quadratic.
[[nodiscard]] std::vector<std::uint32_t> columns_for(Statement const& statement, std::uint32_t row,
                                                     PeriodChoice const& period, Basis claimed);

/// The same of a row that a figure may mean, of the columns that it may mean.
[[nodiscard]] std::vector<std::uint32_t> columns_for(Statement const& statement, RowCandidate const& row,
                                                     PeriodChoice const& period, Basis claimed);

/// The amount columns of a row with periods as long as that of `current` and an earlier end, in order: what a change
/// without a named start can start from.  Linear in the columns.
[[nodiscard]] std::vector<std::uint32_t> earlier_columns(Statement const& statement, std::uint32_t row,
                                                         std::uint32_t current, Basis claimed);

/// True where the row has a column for the period, but on another basis than the one claimed.
[[nodiscard]] bool on_other_basis(Statement const& statement, std::uint32_t row, PeriodChoice const& period,
                                  Basis claimed);

}  // namespace tieout
