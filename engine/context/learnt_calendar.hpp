#pragma once

#include "tieout/engine/calendar/fiscal_calendar.hpp"
#include "tieout/engine/table/statement.hpp"
#include "tieout/grammar/period_reference.hpp"

#include <vector>

namespace tieout {

/// The fiscal calendar that a document teaches: dated mentions in the text (year-ends, numbered quarters) and columns
/// for whole years; where neither says anything, balances a year apart in annual reports, which close fiscal years,
/// then the dates that the text of a note gives balances of beside columns of bare years, then columns for six and nine
/// months, then the number that the text gives to the latest quarter that has a column.
///
/// Fiscal years are labelled by the year of their last day.  Those that end by March are labelled by the year that they
/// begin in, as most retailers do, where the text gives the latest quarter or year that label first, and more than
/// twice as often as the other; where it speaks of weeks, more often at all; others where it gives the latest quarter
/// that label twice or more and never the other. Linear in mentions and columns.
[[nodiscard]] FiscalCalendar learn_calendar(std::vector<PeriodReference> const& mentions,
                                            std::vector<Statement> const& statements);

}  // namespace tieout
