#pragma once

#include "tieout/engine/calendar/date.hpp"

namespace tieout {

/// The month that a period's last day closes, as months since January of year 0 (2006-11-30 is 2006 * 12 + 10).
/// A 52/53-week year ends on a weekday near the end of a month and may run over into the next one: a last day among
/// the first ten of a month closes the month before, so that April 1, 2006 closes March.
[[nodiscard]] int closing_month(Date end) noexcept;

/// The last day of the month so counted; beyond the range of Date, its first or last day.
[[nodiscard]] Date month_end(int month) noexcept;

}  // namespace tieout
