#pragma once

#include "tieout/engine/calendar/fiscal_calendar.hpp"
#include "tieout/engine/table/statement.hpp"
#include "tieout/grammar/period_reference.hpp"

#include <vector>

namespace tieout {

/// The fiscal calendar that a document teaches: dated mentions in the text (year-ends, numbered quarters) and columns
/// for whole years; where neither says anything, balances a year apart in annual reports, which close fiscal years,
/// then columns for six and nine months, then the number that the text gives to the latest quarter that has a column.
///
/// Fiscal years are labelled by the year of their last day, unless the text gives the latest quarter the label before,
/// twice or more, or as the first quarter that it numbers in a year that ends by March, and never the other one: then
/// by the calendar year that they begin in, as most retailers do.  Linear in mentions and columns.
[[nodiscard]] FiscalCalendar learn_calendar(std::vector<PeriodReference> const& mentions,
                                            std::vector<Statement> const& statements);

}  // namespace tieout
