#pragma once

#include "tieout/engine/link/link_input.hpp"
#include "tieout/engine/table/statement.hpp"

#include <cstdint>

namespace tieout {

/// True where the subject of figure `i` names the row as what is not in it: "revenue, net of fuel surcharges" is no
/// figure of the row "Fuel surcharges"; and where the subject is "other" and no more, as at the end of a list of
/// reasons.  Linear in the subject.
[[nodiscard]] bool is_left_out_row(LinkInput const& input, std::uint32_t i, Row const& row);

}  // namespace tieout
