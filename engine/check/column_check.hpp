#pragma once

#include "tieout/engine/check/rule.hpp"

#include <cstdint>
#include <functional>
#include <optional>

namespace tieout {

/// Recomputes one cell of a column from other cells of its row; nothing where it cannot be recomputed.
using CellCheck = std::function<std::optional<Finding>(Case const& subject, CellReference const& cell)>;

/// Runs a check over the rows of a column and appends what it finds, if the column is what it seems to be: most rows
/// must come out right, and at least three of them.  A column that is not understood has no errors to report.
void check_column(Case const& subject, std::uint32_t statement, std::uint32_t column, CellCheck const& check,
                  Findings& findings);

}  // namespace tieout
