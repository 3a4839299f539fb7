#pragma once

#include "tieout/engine/calendar/fiscal_calendar.hpp"
#include "tieout/engine/table/header.hpp"
#include "tieout/engine/table/statement.hpp"

#include <vector>

namespace tieout {

/// What the words around a table say of the periods of its columns.
struct PeriodContext {
  std::vector<PeriodReference> stub;     ///< of the heads of the stub: "As of December 31,"
  std::vector<PeriodReference> caption;  ///< of titles and of the sentence above, the nearest first
  std::vector<PeriodReference> whole;    ///< those of the caption that date the table as a whole
  bool balances = false;                 ///< the table holds balances: dates without a length are instants
};

/// Gives each column its period.  What a head leaves open (the year, the day, the length) is taken from the stub head,
/// then from the caption.  Columns of changes get the two periods they compare: those their head names, else the two
/// columns they stand between or behind; columns of shares get the period of the column of amounts beside them.
void date_columns(std::vector<Column>& columns, std::vector<ColumnHead> const& heads, PeriodContext const& context,
                  FiscalCalendar const& calendar);

}  // namespace tieout
