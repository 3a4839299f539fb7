#pragma once

#include "tieout/engine/table/statement.hpp"

#include <cstdint>

namespace tieout {

/// All amounts of the row are printed to the cent and below a thousand, before any scale.  Linear in its cells.
[[nodiscard]] bool prints_prices(Statement const& statement, std::uint32_t row);

/// Takes the scale of the table from rows that print cents, all of them below a thousand, among rows of whole numbers:
/// "Average order value 183.47" in a table of thousands is the price of one thing.  Linear in the cells.
void unscale_prices(Statement& statement);

}  // namespace tieout
