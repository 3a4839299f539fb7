#pragma once

#include "tieout/engine/link/link.hpp"
#include "tieout/engine/link/subject/row_index.hpp"

#include <vector>

namespace tieout {

/// The cells that may state an expected level: the rows that fit, in tables of what is expected.  Their columns need no
/// period, as such a table is about one.  Nothing for changes and shares, or where the words name no measure.
[[nodiscard]] std::vector<Derivation> expected_levels(RowIndex const& index, Figure const& figure,
                                                      Wanted const& wanted);

}  // namespace tieout
