#pragma once

#include "tieout/engine/calendar/fiscal_calendar.hpp"
#include "tieout/engine/table/caption.hpp"
#include "tieout/engine/table/header.hpp"
#include "tieout/engine/table/layout.hpp"
#include "tieout/engine/table/statement.hpp"

#include <optional>

namespace tieout {

/// Builds the statement of one section of a grid; nothing where the section holds no labelled figures.
[[nodiscard]] std::optional<Statement> build_statement(Document const& document, Layout const& layout,
                                                       Section const& section, Caption const& caption, Span extent,
                                                       FiscalCalendar const& calendar);

}  // namespace tieout
