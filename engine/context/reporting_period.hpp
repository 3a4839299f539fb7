#pragma once

#include "tieout/engine/calendar/fiscal_calendar.hpp"
#include "tieout/engine/table/statement.hpp"
#include "tieout/grammar/period_reference.hpp"

#include <optional>
#include <vector>

namespace tieout {

/// The period that a document reports on: the first that its text names with a length and an end, provided that a
/// statement has a column for it; else the latest of the shortest durations that its statements' columns have; else
/// their latest instant.  Of the months since the year began, the quarter that they end with, where that has a column,
/// too, and is spoken of more often.
[[nodiscard]] std::optional<Period> reporting_period(std::vector<PeriodReference> const& mentions,
                                                     std::vector<Statement> const& statements,
                                                     FiscalCalendar const& calendar);

}  // namespace tieout
