#pragma once

#include "tieout/engine/calendar/fiscal_calendar.hpp"
#include "tieout/engine/table/statement.hpp"

#include <vector>

namespace tieout {

/// Splits a statement whose headings, and not its columns, name the periods ("December 31, 2019" over "Level 1",
/// "Level 2" ...): each heading that is a date gives a statement of its own, whose columns have that period, and is no
/// longer part of the rows' paths.  So does a roll of balances ("Balance at January 28, 2023", what moved it, "Balance
/// at April 29, 2023"): each stretch from one dated balance to the next is a statement of the time between them, with
/// both balances.  Other statements come back as they are.
[[nodiscard]] std::vector<Statement> split_dated_rows(Statement statement, FiscalCalendar const& calendar);

}  // namespace tieout
