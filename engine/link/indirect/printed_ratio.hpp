#pragma once

#include "tieout/engine/link/link.hpp"
#include "tieout/engine/table/statement.hpp"

#include <optional>
#include <vector>

namespace tieout {

/// The cell in which the table itself prints a ratio of two of its cells, rounded: in the row below the part ("% of net
/// sales"), or beside it in a column of percentages of the same period.  What is printed must be the ratio within its
/// last digit, and the whole, where such a column prints it, 100%.  Linear in the columns.
[[nodiscard]] std::optional<CellReference> printed_ratio(std::vector<Statement> const& statements,
                                                         Derivation const& ratio);

/// What of the differences of ratios the table prints both ratios of: how far the printed ones lie apart, which is what
/// texts often say.  Linear in the differences.
[[nodiscard]] std::vector<Derivation> printed_ratio_changes(std::vector<Statement> const& statements,
                                                            std::vector<Derivation> const& differences);

}  // namespace tieout
