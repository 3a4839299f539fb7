#pragma once

#include "tieout/engine/table/row_unit.hpp"
#include "tieout/engine/table/statement.hpp"

#include <optional>
#include <string_view>

namespace tieout {

/// What a column's own head says its figures are, where that is no amount: prices and other figures per share
/// ("Average price paid per share"), percentages ("Yield"), years of remaining life and things sold ("Homes"; as
/// `count`), numbers of shares ("Common stock: shares").  Nothing where the rows decide.  `figures` is how the column's
/// numbers look: a column of large whole numbers holds no prices.
[[nodiscard]] std::optional<RowUnit> unit_of_column(std::string_view head, PrintedFigures const& figures);

}  // namespace tieout
