#include "tieout/engine/calendar/closing_month.hpp"

#include <doctest/doctest.h>

namespace {

using tieout::closing_month;
using tieout::Date;
using tieout::month_end;

TEST_CASE("a last day closes its month, the first ten days of a month the one before") {
  CHECK(closing_month({2006, 11, 30}) == 2006 * 12 + 10);
  CHECK(closing_month({2006, 11, 11}) == 2006 * 12 + 10);
  CHECK(closing_month({2006, 4, 1}) == 2006 * 12 + 2);
  CHECK(closing_month({2006, 7, 10}) == 2006 * 12 + 5);
  CHECK(closing_month({2009, 1, 3}) == 2008 * 12 + 11);
  CHECK(closing_month({2000, 1, 1}) == 1999 * 12 + 11);
}

TEST_CASE("the end of the month counted") {
  CHECK(month_end(2008 * 12 + 1) == Date{2008, 2, 29});
  CHECK(month_end(1999 * 12 + 11) == Date{1999, 12, 31});
  CHECK(month_end(0) == Date{0, 1, 31});
  CHECK(month_end(-1) == Date{-1, 12, 31});
}

TEST_CASE("the month that a month's end closes is that month") {
  int wrong = 0;
  for (int month = -100; month < 2500 * 12; ++month)
    if (closing_month(month_end(month)) != month) ++wrong;
  CHECK(wrong == 0);
}

}  // namespace
