#pragma once

#include "tieout/engine/calendar/fiscal_calendar.hpp"
#include "tieout/engine/context/section_heading.hpp"
#include "tieout/engine/document/document.hpp"
#include "tieout/engine/link/link.hpp"
#include "tieout/engine/table/statement.hpp"
#include "tieout/grammar/assertion.hpp"

#include <vector>

namespace tieout {

/// One figure of the ledger: which assertion it belongs to, and where it stands.
struct LedgerFigure {
  std::uint32_t assertion = 0;  ///< index into the assertions
  std::uint32_t figure = 0;     ///< index into that assertion's figures
  std::uint32_t passage = 0;    ///< index into Document::passages
};

/// What linking looks at.  Everything is borrowed for the call.
struct LinkInput {
  Document const& document;
  std::vector<Statement> const& statements;
  std::vector<Assertion> const& assertions;
  std::vector<LedgerFigure> const& figures;
  FiscalCalendar const& calendar;
  std::optional<Period> const& focus;
};

/// Finds for every figure the cells that it can be computed from: rows by label, columns by period, both by unit and
/// basis; never by value, but to tell equally good candidates apart, which the link then says.
/// A link is sure where its candidates are all that the figure can mean: named in full, with a period and a scale that
/// are not assumed.
/// Linear in figures times rows.
[[nodiscard]] std::vector<Link> link_figures(LinkInput const& input);

}  // namespace tieout
