#pragma once

#include "tieout/engine/link/link.hpp"
#include "tieout/engine/link/period/period_choice.hpp"
#include "tieout/engine/link/subject/row_index.hpp"

#include <vector>

namespace tieout {

/// The cells of a statement of cash flows that print how much a balance moved in a period, by the indirect method
/// (ASC 230-10-45-28, IAS 7.20): rows under "Changes in operating assets and liabilities", or whose labels say so
/// themselves ("Increase in receivables").  Acquisitions and exchange rates are left out of them, so they differ from
/// the differences of balance sheets; which of the two a sentence means is left open.
/// Linear in the rows.
[[nodiscard]] std::vector<Derivation> flow_changes(RowIndex const& index, Wanted const& wanted,
                                                   PeriodChoice const& period);

}  // namespace tieout
