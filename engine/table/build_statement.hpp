#pragma once

#include "tieout/engine/calendar/fiscal_calendar.hpp"
#include "tieout/engine/table/caption.hpp"
#include "tieout/engine/table/header.hpp"
#include "tieout/engine/table/layout.hpp"
#include "tieout/engine/table/scale.hpp"
#include "tieout/engine/table/statement.hpp"

#include <cstdint>
#include <optional>
#include <vector>

namespace tieout {

/// A statement with what a table that continues it needs to know.
struct BuiltStatement {
  Statement statement;
  TableScale scale;
  std::vector<std::uint32_t> ends;  ///< the grid columns behind the statement's columns
  bool headed = false;              ///< it has column heads, or a caption that dates its columns
};

/// Builds the statement of one section of a grid; nothing where the section holds no labelled figures.
[[nodiscard]] std::optional<BuiltStatement> build_statement(Document const& document, Layout const& layout,
                                                            Section const& section, Caption const& caption, Span extent,
                                                            FiscalCalendar const& calendar);

}  // namespace tieout
