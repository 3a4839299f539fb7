#include "tieout/engine/calendar/date.hpp"

#include <array>
#include <cstddef>
#include <limits>

#include <fmt/format.h>

namespace tieout {
namespace {

using Year = std::numeric_limits<std::int16_t>;

constexpr Date first_date{Year::min(), 1, 1};
constexpr Date last_date{Year::max(), 12, 31};

constexpr bool leap(int year) noexcept { return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0); }

}  // namespace

std::int32_t to_days(Date date) noexcept {
  int const year = date.year - (date.month <= 2 ? 1 : 0);
  int const era = (year >= 0 ? year : year - 399) / 400;
  int const year_of_era = year - era * 400;
  int const day_of_year = (153 * (date.month + (date.month > 2 ? -3 : 9)) + 2) / 5 + date.day - 1;
  int const day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
  return era * 146097 + day_of_era - 719468;
}

Date from_days(std::int32_t days) noexcept {
  if (days < to_days(first_date)) return first_date;
  if (days > to_days(last_date)) return last_date;
  int const shifted = days + 719468;
  int const era = (shifted >= 0 ? shifted : shifted - 146096) / 146097;
  int const day_of_era = shifted - era * 146097;
  int const year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
  int const day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
  int const month_from_march = (5 * day_of_year + 2) / 153;
  int const day = day_of_year - (153 * month_from_march + 2) / 5 + 1;
  int const month = month_from_march < 10 ? month_from_march + 3 : month_from_march - 9;
  int const year = year_of_era + era * 400 + (month <= 2 ? 1 : 0);
  return {static_cast<std::int16_t>(year), static_cast<std::uint8_t>(month), static_cast<std::uint8_t>(day)};
}

int days_in_month(int year, int month) noexcept {
  constexpr std::array<int, 12> lengths{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  if (month < 1 || month > 12) return 0;
  return month == 2 && leap(year) ? 29 : lengths[static_cast<std::size_t>(month - 1)];
}

bool valid(Date date) noexcept { return date.day >= 1 && date.day <= days_in_month(date.year, date.month); }

int weekday(Date date) noexcept {
  // 1970-01-01 was a Thursday.
  int const remainder = (to_days(date) + 4) % 7;
  return remainder < 0 ? remainder + 7 : remainder;
}

Date add_months(Date date, int months) noexcept {
  std::int64_t const count = std::int64_t{date.year} * 12 + date.month - 1 + months;
  std::int64_t const month_of_year = (count % 12 + 12) % 12;
  std::int64_t const year = (count - month_of_year) / 12;
  if (year < Year::min()) return first_date;
  if (year > Year::max()) return last_date;
  int const month = static_cast<int>(month_of_year) + 1;
  int const longest = days_in_month(static_cast<int>(year), month);
  bool const last = date.day >= days_in_month(date.year, date.month);
  int const day = last || date.day > longest ? longest : date.day;
  return {static_cast<std::int16_t>(year), static_cast<std::uint8_t>(month), static_cast<std::uint8_t>(day)};
}

std::string to_string(Date date) {
  int const year = date.year;
  return fmt::format("{}{:04}-{:02}-{:02}", year < 0 ? "-" : "", year < 0 ? -year : year, int{date.month},
                     int{date.day});
}

}  // namespace tieout
