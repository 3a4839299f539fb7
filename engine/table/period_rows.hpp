#pragma once

#include "tieout/engine/calendar/fiscal_calendar.hpp"
#include "tieout/engine/table/statement.hpp"

namespace tieout {

/// A statement whose rows are periods and whose columns are measures ("2006 | 2005" down the stub, "Sales | Orders"
/// across) is turned round, so that rows are measures as everywhere else; others come back as they are.  A table is
/// turned only where every row names a period and nothing else, no column has one, and no row is the sum of others.
[[nodiscard]] Statement turn_period_rows(Statement statement, FiscalCalendar const& calendar);

}  // namespace tieout
