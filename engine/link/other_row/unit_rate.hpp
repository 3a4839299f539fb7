#pragma once

#include "tieout/engine/link/link_input.hpp"
#include "tieout/engine/table/statement.hpp"

#include <cstdint>

namespace tieout {

/// True where figure `i` is an amount per something that is no share and no time ("$1.04 per barrel"), or a change of
/// one, and nothing over or in the row says a rate: "per", a slash, a price, an average.  Linear in the row's label,
/// its headings and its table's caption.
[[nodiscard]] bool rate_of_amount_row(LinkInput const& input, std::uint32_t i, Statement const& statement,
                                      Row const& row);

/// True where an amount with a scale word ("$15.9 million") meets a row of amounts per something, as its label says in
/// brackets: "Well operations ($/barrel)", "(per room)".  Linear in the label.
[[nodiscard]] bool amount_of_rate_row(Figure const& figure, Row const& row);

}  // namespace tieout
