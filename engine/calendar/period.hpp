#pragma once

#include "tieout/engine/calendar/date.hpp"

#include <cstdint>
#include <string>

namespace tieout {

/// A resolved period: an instant, or a duration that ends on a day.
struct Period {
  Date end;
  std::uint8_t months = 0;  ///< 0 for an instant; 3 for a quarter or 13 weeks, 12 for a year or 52 weeks
  std::uint8_t slack = 0;   ///< days by which the end may be off, where only a month, a quarter or a year was named
  friend constexpr bool operator==(Period const&, Period const&) noexcept = default;
};

/// True where two mentions can mean the same period: the same length, and ends at most max(10, slack) days apart, as
/// 52/53-week years put them (a fiscal year that ends on the last Saturday of a month and one that ends on its last
/// day are the same year).  However large the slack, adjacent quarters (and adjacent single months) are never the same.
/// The relation is symmetric and reflexive, but not transitive.
[[nodiscard]] bool same_period(Period const& a, Period const& b) noexcept;

/// The same period, or a point in time and a period that ends then: balances and flows of one statement may stand under
/// the same date.
[[nodiscard]] bool ends_alike(Period const& a, Period const& b) noexcept;

/// The period as long as this one that ends so many months later, or earlier; it may be off by as much.
[[nodiscard]] Period shifted(Period const& period, int months) noexcept;

/// The length in months that so many weeks stand for: 13 or 14 are a quarter, 26 or 27 a half, 39 or 40 three quarters,
/// 52 or 53 a year.  Years of 12 + 12 + 12 + 16 (or 17) weeks count alike: 12, 16 and 17 are a quarter, 24 and 28 a
/// half, 36 three quarters.  Other counts are rounded to whole months of 4.345 weeks; 0 where that is less than half a
/// month.
[[nodiscard]] int months_of_weeks(int weeks) noexcept;

/// "3 months to 2006-11-30", "at 2006-11-30".  The slack is not shown.
[[nodiscard]] std::string to_string(Period const& period);

}  // namespace tieout
