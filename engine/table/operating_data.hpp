#pragma once

#include "tieout/engine/table/row_unit.hpp"

#include <string_view>

namespace tieout {

/// True for the title of a table of operating data: "Key operating statistics", "Subscriber data".  Such tables say no
/// scale, and stand below statements in thousands.  Linear in the title.
[[nodiscard]] bool heads_operating_data(std::string_view title);

/// True where a row of such a table counts things: whole numbers without a currency sign, and a label that speaks of no
/// money.  "Gross additions", "Access lines"; not "Capital expenditures".  Linear in the label.
[[nodiscard]] bool counts_things(std::string_view label, PrintedFigures const& figures);

}  // namespace tieout
