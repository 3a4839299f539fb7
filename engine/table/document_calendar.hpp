#pragma once

#include "tieout/engine/calendar/fiscal_calendar.hpp"
#include "tieout/engine/document/document.hpp"

namespace tieout {

/// The fiscal calendar that a document's dated periods tell of: those of its running text and of its tables' heads.
/// At most the first 256 KiB of text that speaks of periods are read.  Linear in the document.
[[nodiscard]] FiscalCalendar learn_calendar(Document const& document);

}  // namespace tieout
