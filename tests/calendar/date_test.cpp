#include "tieout/engine/calendar/date.hpp"

#include <doctest/doctest.h>

#include <cstdint>
#include <limits>
#include <string>

namespace {

using tieout::add_months;
using tieout::Date;
using tieout::days_in_month;
using tieout::from_days;
using tieout::to_days;
using tieout::to_string;
using tieout::valid;
using tieout::weekday;

Date random_date(std::uint32_t& state) {
  state = state * 1664525U + 1013904223U;
  return from_days(static_cast<std::int32_t>(state >> 8U) % 200000 - 50000);
}

TEST_CASE("days are counted from 1970-01-01") {
  CHECK(to_days({1970, 1, 1}) == 0);
  CHECK(to_days({1970, 1, 2}) == 1);
  CHECK(to_days({1969, 12, 31}) == -1);
  CHECK(to_days({2000, 1, 1}) == 10957);
  CHECK(to_days({2000, 3, 1}) == 11017);
  CHECK(to_days({2024, 2, 29}) == 19782);
  CHECK(to_days({0, 3, 1}) == -719468);
}

TEST_CASE("every day from 1582 to 2400 goes there and back, and follows the day before") {
  int const first = to_days({1582, 1, 1});
  int const last = to_days({2400, 12, 31});
  Date before = from_days(first - 1);
  int wrong = 0;
  for (int days = first; days <= last; ++days) {
    Date const date = from_days(days);
    if (to_days(date) != days || !valid(date) || !(before < date)) ++wrong;
    if (weekday(date) != (weekday(before) + 1) % 7) ++wrong;
    before = date;
  }
  CHECK(wrong == 0);
}

TEST_CASE("days beyond the range of a date give its ends") {
  CHECK(from_days(std::numeric_limits<std::int32_t>::max()) == Date{32767, 12, 31});
  CHECK(from_days(std::numeric_limits<std::int32_t>::min()) == Date{-32768, 1, 1});
  CHECK(from_days(to_days({32767, 12, 31})) == Date{32767, 12, 31});
  CHECK(from_days(to_days({-32768, 1, 1})) == Date{-32768, 1, 1});
  CHECK(from_days(to_days({-1, 2, 28})) == Date{-1, 2, 28});
}

TEST_CASE("leap years") {
  CHECK(days_in_month(2004, 2) == 29);
  CHECK(days_in_month(2005, 2) == 28);
  CHECK(days_in_month(2000, 2) == 29);
  CHECK(days_in_month(1900, 2) == 28);
  CHECK(days_in_month(2100, 2) == 28);
  CHECK(days_in_month(2007, 4) == 30);
  CHECK(days_in_month(2007, 12) == 31);
  CHECK(days_in_month(2007, 0) == 0);
  CHECK(days_in_month(2007, 13) == 0);
  CHECK(days_in_month(2007, -1) == 0);
}

TEST_CASE("days that the calendar does not have") {
  CHECK(valid({2004, 2, 29}));
  CHECK(valid({2000, 2, 29}));
  CHECK(valid({1999, 12, 31}));
  CHECK_FALSE(valid({2005, 2, 29}));
  CHECK_FALSE(valid({1900, 2, 29}));
  CHECK_FALSE(valid({2006, 11, 31}));
  CHECK_FALSE(valid({2006, 6, 31}));
  CHECK_FALSE(valid({2006, 1, 32}));
  CHECK_FALSE(valid({2006, 1, 0}));
  CHECK_FALSE(valid({2006, 0, 1}));
  CHECK_FALSE(valid({2006, 13, 1}));
  CHECK_FALSE(valid({2006, 255, 255}));
}

TEST_CASE("weekdays, Sunday first") {
  CHECK(weekday({1970, 1, 1}) == 4);
  CHECK(weekday({1969, 12, 31}) == 3);
  CHECK(weekday({1900, 1, 1}) == 1);
  CHECK(weekday({1969, 7, 20}) == 0);
  CHECK(weekday({1989, 11, 9}) == 4);
  CHECK(weekday({1999, 12, 31}) == 5);
  CHECK(weekday({2000, 1, 1}) == 6);
  CHECK(weekday({2000, 2, 29}) == 2);
  CHECK(weekday({2001, 1, 1}) == 1);
  CHECK(weekday({2004, 2, 29}) == 0);
  CHECK(weekday({2006, 11, 30}) == 4);
  CHECK(weekday({2008, 2, 29}) == 5);
  CHECK(weekday({2012, 12, 12}) == 3);
  CHECK(weekday({2020, 2, 29}) == 6);
  CHECK(weekday({2023, 7, 29}) == 6);
  CHECK(weekday({2024, 12, 25}) == 3);
  CHECK(weekday({2100, 3, 1}) == 1);
  CHECK(weekday({1582, 10, 15}) == 5);
  CHECK(weekday({1, 1, 1}) == 1);
}

TEST_CASE("months later and earlier keep the day") {
  CHECK(add_months({2006, 5, 15}, 1) == Date{2006, 6, 15});
  CHECK(add_months({2006, 5, 15}, 0) == Date{2006, 5, 15});
  CHECK(add_months({2006, 12, 15}, 1) == Date{2007, 1, 15});
  CHECK(add_months({2007, 1, 15}, -1) == Date{2006, 12, 15});
  CHECK(add_months({2023, 7, 29}, -12) == Date{2022, 7, 29});
  CHECK(add_months({2023, 7, 29}, -3) == Date{2023, 4, 29});
  CHECK(add_months({1999, 10, 2}, 3) == Date{2000, 1, 2});
}

TEST_CASE("the last day of a month stays a last day") {
  CHECK(add_months({2006, 11, 30}, -1) == Date{2006, 10, 31});
  CHECK(add_months({2006, 11, 30}, -12) == Date{2005, 11, 30});
  CHECK(add_months({2005, 12, 31}, -3) == Date{2005, 9, 30});
  CHECK(add_months({2005, 9, 30}, 3) == Date{2005, 12, 31});
  CHECK(add_months({2007, 2, 28}, 12) == Date{2008, 2, 29});
  CHECK(add_months({2008, 2, 29}, -12) == Date{2007, 2, 28});
  CHECK(add_months({2008, 2, 29}, -3) == Date{2007, 11, 30});
  CHECK(add_months({1999, 12, 31}, 2) == Date{2000, 2, 29});
  CHECK(add_months({1999, 11, 30}, 3) == Date{2000, 2, 29});
  CHECK(add_months({1899, 12, 31}, 2) == Date{1900, 2, 28});
}

TEST_CASE("a day that a month is too short for becomes its last") {
  CHECK(add_months({2006, 1, 30}, 1) == Date{2006, 2, 28});
  CHECK(add_months({2008, 1, 29}, 1) == Date{2008, 2, 29});
  CHECK(add_months({2007, 1, 29}, 1) == Date{2007, 2, 28});
  CHECK(add_months({2008, 2, 28}, 12) == Date{2009, 2, 28});
}

TEST_CASE("months beyond the range of a date give its ends") {
  CHECK(add_months({2000, 1, 1}, std::numeric_limits<int>::max()) == Date{32767, 12, 31});
  CHECK(add_months({2000, 1, 1}, std::numeric_limits<int>::min()) == Date{-32768, 1, 1});
  CHECK(add_months({32767, 12, 31}, 1) == Date{32767, 12, 31});
  CHECK(add_months({0, 1, 31}, -1) == Date{-1, 12, 31});
}

TEST_CASE("shifts by months undo one another and add up") {
  std::uint32_t state = 20061130;
  int wrong = 0;
  for (int trial = 0; trial < 20000; ++trial) {
    Date const date = random_date(state);
    int const a = trial % 61 - 30;
    int const b = trial % 37 - 18;
    Date const shifted = add_months(date, a);
    if (!valid(shifted)) ++wrong;
    if ((shifted.year - date.year) * 12 + shifted.month - date.month != a) ++wrong;
    bool const last = date.day == days_in_month(date.year, date.month);
    if (last && shifted.day != days_in_month(shifted.year, shifted.month)) ++wrong;
    if (!last && date.day > 27) continue;
    if (add_months(shifted, -a) != date) ++wrong;
    if (add_months(shifted, b) != add_months(date, a + b)) ++wrong;
  }
  CHECK(wrong == 0);
}

TEST_CASE("dates print as ISO 8601") {
  CHECK(to_string(Date{2006, 11, 30}) == "2006-11-30");
  CHECK(to_string(Date{1999, 1, 2}) == "1999-01-02");
  CHECK(to_string(Date{33, 4, 3}) == "0033-04-03");
  CHECK(to_string(Date{-44, 3, 15}) == "-0044-03-15");
}

TEST_CASE("dates are ordered by year, month, day") {
  CHECK(Date{1999, 12, 31} < Date{2000, 1, 1});
  CHECK(Date{2006, 11, 30} < Date{2006, 12, 1});
  CHECK(Date{2006, 11, 29} < Date{2006, 11, 30});
}

}  // namespace
