#include "tieout/engine/calendar/closing_month.hpp"

namespace tieout {
namespace {

constexpr int run_over_days = 10;

}  // namespace

int closing_month(Date end) noexcept { return end.year * 12 + end.month - 1 - (end.day <= run_over_days ? 1 : 0); }

Date month_end(int month) noexcept {
  constexpr Date january_of_year_zero{0, 1, 31};
  return add_months(january_of_year_zero, month);
}

}  // namespace tieout
