#pragma once

#include "tieout/engine/link/link_input.hpp"
#include "tieout/engine/table/statement.hpp"

#include <cstdint>

namespace tieout {

/// True where the row's label numbers something, and the sentence of figure `i` numbers the same thing otherwise:
/// "Phase 2 trials" beside "expenses of the Phase 3 trials".  Of several mentions the one in front of the figure
/// counts, behind the figure before it.  Only names are meant: no years, dates, notes or lengths of time. Linear in the
/// label times the sentence.
[[nodiscard]] bool numbered_otherwise(LinkInput const& input, std::uint32_t i, Row const& row);

}  // namespace tieout
