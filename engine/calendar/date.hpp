#pragma once

#include <compare>
#include <cstdint>
#include <string>

namespace tieout {

/// A day of the proleptic Gregorian calendar, years -32768 to 32767 (year 0 is 1 BC).
struct Date {
  std::int16_t year = 1970;
  std::uint8_t month = 1;  ///< 1 to 12
  std::uint8_t day = 1;    ///< 1 to 31
  friend constexpr auto operator<=>(Date const&, Date const&) noexcept = default;
};

/// Days since 1970-01-01 (Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil).
/// `date` must be valid; what comes back for another is unspecified.
[[nodiscard]] std::int32_t to_days(Date date) noexcept;
/// The inverse of to_days (civil_from_days); days beyond the range of Date give its first or last day.
[[nodiscard]] Date from_days(std::int32_t days) noexcept;
/// True where the calendar has such a day: 2004-02-29, not 2005-02-29 nor 2005-06-31.
[[nodiscard]] bool valid(Date date) noexcept;
/// 28 to 31; 0 where `month` is not 1 to 12.
[[nodiscard]] int days_in_month(int year, int month) noexcept;
/// 0 is Sunday.
[[nodiscard]] int weekday(Date date) noexcept;
/// The same day so many months later (or earlier), or the last day of a month that is too short for it.  The last day
/// of a month stays a last day: Nov 30 - 1 month is Oct 31.  Beyond the range of Date, its first or last day.
[[nodiscard]] Date add_months(Date date, int months) noexcept;
/// ISO 8601: "2006-11-30".
[[nodiscard]] std::string to_string(Date date);

}  // namespace tieout
