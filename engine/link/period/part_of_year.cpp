#include "tieout/engine/link/period/part_of_year.hpp"

namespace tieout {

std::optional<Period> same_part_before(Period const& period, int year, bool fiscal, FiscalCalendar const& calendar) {
  constexpr int months = 12;
  if (period.months == 0 || period.months >= months) return std::nullopt;
  int const own_year = fiscal ? calendar.fiscal_year_of(period.end) : period.end.year;
  if (own_year <= year) return std::nullopt;
  return shifted(period, (year - own_year) * months);
}

}  // namespace tieout
