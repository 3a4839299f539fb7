#include "tieout/engine/calendar/period.hpp"

#include <algorithm>
#include <cstdint>
#include <cstdlib>

#include <fmt/format.h>

namespace tieout {
namespace {

constexpr int week_drift = 10;
// Less than half of the shortest quarter (12 weeks) and of the shortest month.
constexpr int most_slack = 40;
constexpr int most_slack_of_a_month = 13;

}  // namespace

Period shifted(Period const& period, int months) noexcept {
  return {add_months(period.end, months), period.months, period.slack};
}

bool same_period(Period const& a, Period const& b) noexcept {
  if (a.months != b.months) return false;
  int const most = a.months == 1 ? most_slack_of_a_month : most_slack;
  int const tolerance = std::min(most, std::max({week_drift, int{a.slack}, int{b.slack}}));
  return std::abs(to_days(a.end) - to_days(b.end)) <= tolerance;
}

bool ends_alike(Period const& a, Period const& b) noexcept {
  if (a.months != 0 && b.months != 0) return same_period(a, b);
  return same_period({a.end, 0, a.slack}, {b.end, 0, b.slack});
}

int months_of_weeks(int weeks) noexcept {
  if (weeks <= 0) return 0;
  switch (weeks) {
    case 16:
    case 17:
      return 3;
    case 36:
      return 9;
    default:
      return static_cast<int>((std::int64_t{weeks} * 2000 + 4345) / 8690);
  }
}

std::string to_string(Period const& period) {
  if (period.months == 0) return fmt::format("at {}", to_string(period.end));
  return fmt::format("{} {} to {}", int{period.months}, period.months == 1 ? "month" : "months", to_string(period.end));
}

}  // namespace tieout
