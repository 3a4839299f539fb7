#pragma once

#include "tieout/engine/calendar/fiscal_calendar.hpp"
#include "tieout/engine/table/statement.hpp"
#include "tieout/grammar/period_reference.hpp"

#include <optional>
#include <vector>

namespace tieout {

/// The fiscal calendar that a document teaches: dated mentions in the text (year-ends, numbered quarters), columns for
/// whole years, and, where neither says anything, balances a year apart in annual reports, which close fiscal years.
[[nodiscard]] FiscalCalendar learn_calendar(std::vector<PeriodReference> const& mentions,
                                            std::vector<Statement> const& statements);

/// Learns how fiscal years are labelled from the mentions of the quarter reported on: where the text gives it the label
/// before that of the year's last day, twice or more, years are labelled by the calendar year that they begin in, as
/// most retailers do.
void learn_labels(FiscalCalendar& calendar, std::vector<PeriodReference> const& mentions,
                  std::optional<Period> const& focus);

/// The period that a document reports on: the first that its text names with a length and an end, provided that a
/// statement has a column for it; else the latest of the shortest durations that its statements' columns have; else
/// their latest instant.
[[nodiscard]] std::optional<Period> reporting_period(std::vector<PeriodReference> const& mentions,
                                                     std::vector<Statement> const& statements,
                                                     FiscalCalendar const& calendar);

}  // namespace tieout
