#pragma once

#include "tieout/engine/calendar/fiscal_calendar.hpp"
#include "tieout/engine/document/document.hpp"
#include "tieout/engine/table/statement.hpp"

#include <vector>

namespace tieout {

/// Understands every table of a document, in reading order.  A grid with column heads repeated in its middle gives one
/// statement for each part, and so do headings that are dates; a table without heads right behind another continues it;
/// layout tables, lists of contacts and tables of contents give none. Fiscal labels in heads are resolved with
/// `calendar`, which the document's text has taught. Never throws but for lack of memory.  Time is linear in the
/// document in practice; a table of r rows and c columns takes at most O(r c) steps, times the longest run of items
/// under one total (bounded).
[[nodiscard]] std::vector<Statement> understand_tables(Document const& document, FiscalCalendar const& calendar);

}  // namespace tieout
