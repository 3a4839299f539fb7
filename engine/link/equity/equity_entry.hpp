#pragma once

#include "tieout/engine/link/equity/equity_event.hpp"
#include "tieout/engine/link/equity/share_class.hpp"
#include "tieout/engine/link/link.hpp"
#include "tieout/engine/link/link_input.hpp"

#include <optional>
#include <string>
#include <vector>

namespace tieout {

/// What a document's tables say of one event in equity: a row of a statement of equity, with the other pages of that
/// statement; or a row of a statement of cash flows in one period.
struct EquityEntry {
  EquityEvent event = EquityEvent::none;
  ShareClass of;                       ///< that the label names, or the heading it stands under
  std::string name;                    ///< headings and label
  std::vector<Period> dates;           ///< that the label names
  std::optional<Period> period;        ///< of the columns
  std::vector<CellReference> shares;   ///< numbers of shares, also from inside the label
  std::vector<CellReference> totals;   ///< what it came to: columns of totals, else the only amount of the row
  std::vector<CellReference> amounts;  ///< all amounts, also of parts: of par values, of capital above par
  std::vector<CellReference> prices;   ///< per share, from inside the label

  /// The day or span of time of the entry is within `period`, and wholly told by its label or columns.
  [[nodiscard]] bool within(Period const& period) const;
  /// The entry may be of that time, or of a longer one that holds it.
  [[nodiscard]] bool may_be_of(std::optional<Period> const& period) const;
};

/// The entries of all statements, in their order.  Linear in the cells of the rows that speak of an event, and
/// quadratic in those rows.
[[nodiscard]] std::vector<EquityEntry> equity_entries(LinkInput const& input);

}  // namespace tieout
