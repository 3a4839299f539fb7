#pragma once

#include "tieout/engine/link/link_input.hpp"
#include "tieout/engine/table/statement.hpp"

#include <cstdint>

namespace tieout {

/// True where the row is one of a table of deferred taxes (FASB ASC 740-10-50-2: the tax effects of what the rows are
/// called by), and the sentence of figure `i` does not speak of them: loss carryforwards of $22 million are no row of
/// their tax effect, nor is compensation expense.  Linear in the rows.
[[nodiscard]] bool is_tax_effect_only(LinkInput const& input, std::uint32_t i, Statement const& statement,
                                      Row const& row);

}  // namespace tieout
