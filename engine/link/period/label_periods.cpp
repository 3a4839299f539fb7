#include "tieout/engine/link/period/label_periods.hpp"

#include "tieout/engine/link/period/maturity.hpp"
#include "tieout/grammar/heading.hpp"

#include <algorithm>

namespace tieout {
namespace {

[[nodiscard]] std::int64_t first_day(Period const& period) {
  return period.months == 0 ? to_days(period.end) : to_days(add_months(period.end, -period.months));
}

}  // namespace

std::vector<Period> label_periods(std::string const& label, LinkInput const& input) {
  std::vector<Period> periods;
  bool const digits = std::any_of(label.begin(), label.end(), [](char c) { return c >= '0' && c <= '9'; });
  if (!digits) return periods;
  for (PeriodReference const& one : parse_heading(label).periods) {
    auto const period = resolve(one, input.focus, input.calendar);
    if (period && !is_maturity(label, one.span)) periods.push_back(*period);
  }
  return periods;
}

bool holds_period(Period const& outer, Period const& inner) {
  constexpr int tolerance_days = 10;
  return to_days(inner.end) <= to_days(outer.end) + tolerance_days &&
         first_day(inner) + tolerance_days >= first_day(outer);
}

}  // namespace tieout
