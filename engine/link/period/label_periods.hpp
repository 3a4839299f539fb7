#pragma once

#include "tieout/engine/calendar/period.hpp"
#include "tieout/engine/link/link_input.hpp"

#include <string>
#include <vector>

namespace tieout {

/// The periods that the label of a row names itself: "Balances, June 30, 2008", "in May 2009"; none of those in which
/// something ends.  Linear in the label.
[[nodiscard]] std::vector<Period> label_periods(std::string const& label, LinkInput const& input);

/// One period holds the other, give or take the days of 52/53-week years.
[[nodiscard]] bool holds_period(Period const& outer, Period const& inner);

}  // namespace tieout
