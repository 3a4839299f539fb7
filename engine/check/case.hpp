#pragma once

#include "tieout/engine/calendar/fiscal_calendar.hpp"
#include "tieout/engine/document/document.hpp"
#include "tieout/engine/facts/fact.hpp"
#include "tieout/engine/link/fact/fact_link.hpp"
#include "tieout/engine/link/linker.hpp"
#include "tieout/engine/table/statement.hpp"
#include "tieout/grammar/assertion.hpp"

#include <cstdint>
#include <vector>

namespace tieout {

/// Everything there is to know about one document, for rules to look at.  All spans of assertions, ignored numbers and
/// dates are offsets into Document::text.
struct Case {
  Document document;
  std::vector<Statement> statements;
  FiscalCalendar calendar;
  std::optional<Period> focus;  ///< the period the document reports on
  std::vector<Assertion> assertions;
  std::vector<LedgerFigure> figures;  ///< every figure of every assertion, in reading order
  std::vector<Link> links;            ///< one a figure, same index
  Facts facts;                        ///< of inline XBRL; none where they are left out
  std::vector<FactLink> fact_links;   ///< figures that no cell but a fact can be checked against, in reading order
  std::vector<IgnoredNumber> ignored;
  std::vector<DateMention> dates;

  [[nodiscard]] Assertion const& assertion_of(std::uint32_t figure) const {
    return assertions[figures[figure].assertion];
  }
  [[nodiscard]] Figure const& figure(std::uint32_t index) const {
    return assertion_of(index).figures[figures[index].figure];
  }
};

}  // namespace tieout
