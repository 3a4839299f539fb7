#pragma once

#include "tieout/engine/table/statement.hpp"

#include <vector>

namespace tieout {

/// Finds which rows of a statement are sums of rows above them.  Labels and layout propose a total and the rows it may
/// have, in contiguous runs that earlier totals stand for with one row each, and few patterns of signs; arithmetic then
/// accepts what holds within rounding in every column of amounts, or in all but one of several.  Rows of different
/// units never mix.  Time is O(rows x longest run x columns).
[[nodiscard]] std::vector<SumConstraint> find_sums(Statement const& statement);

}  // namespace tieout
