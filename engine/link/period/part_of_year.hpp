#pragma once

#include "tieout/engine/calendar/fiscal_calendar.hpp"
#include "tieout/engine/calendar/period.hpp"

#include <optional>

namespace tieout {

/// "The quarter's income rose, compared with 2010": the same part of an earlier year, calendar or fiscal, as the period
/// is of its own.  Nothing where the period is no part of a year, or the year is not earlier.
[[nodiscard]] std::optional<Period> same_part_before(Period const& period, int year, bool fiscal,
                                                     FiscalCalendar const& calendar);

}  // namespace tieout
