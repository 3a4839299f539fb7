#pragma once

#include "tieout/engine/link/link_input.hpp"
#include "tieout/engine/table/statement.hpp"

#include <cstdint>

namespace tieout {

/// True where figure `i` is a volume in one unit, and the row's label or innermost heading says another one: "4.1 Bcf"
/// is no figure of the row "Natural gas (MMcf)", nor are barrels of oil equivalent barrels; or where it is a volume a
/// day, and the row is not.  Amounts of money are in no table whose caption says
/// such a unit and no money.  Linear in label and heading.
[[nodiscard]] bool in_other_volume_unit(LinkInput const& input, std::uint32_t i, Statement const& statement,
                                        Row const& row);

}  // namespace tieout
