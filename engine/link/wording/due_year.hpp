#pragma once

#include "tieout/engine/link/link_input.hpp"

#include <cstdint>
#include <optional>

namespace tieout {

/// The year in which the words behind figure `i` of the ledger say that it falls due: 2011 of "with $6 million payable
/// in fiscal 2011"; the year behind `period`, that of the balance, of "due within one year".  Schedules of leases, debt
/// and the like print such figures in rows of that name, whatever period the sentence reports of.  Looks no farther
/// than the next figure: constant time.
[[nodiscard]] std::optional<int> due_year(LinkInput const& input, std::uint32_t i, std::optional<Period> const& period);

}  // namespace tieout
