#pragma once

#include "tieout/engine/link/link_input.hpp"
#include "tieout/engine/table/statement.hpp"

#include <cstdint>

namespace tieout {

/// True where the row is the interest on a pension obligation (FASB ASC 715-30-35-8: a component of net periodic cost,
/// beside service cost), and figure `i` is of interest expense: no borrowing is in it.  Linear in the rows.
[[nodiscard]] bool is_cost_of_pensions(LinkInput const& input, std::uint32_t i, Statement const& statement,
                                       Row const& row);

}  // namespace tieout
