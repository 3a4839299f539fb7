#pragma once

#include "tieout/engine/table/statement.hpp"

#include <vector>

namespace tieout {

/// Finds which columns of a statement are sums of other columns.  Heads propose: periods that make up a longer one, a
/// "Total" behind its parts, GAAP figures with adjustments before non-GAAP ones.  Arithmetic then accepts what holds in
/// three rows or more, and fails in few.  Time is O(rows x columns^2).
[[nodiscard]] std::vector<ColumnSum> find_column_sums(Statement const& statement);

}  // namespace tieout
