#include "tieout/engine/calendar/period.hpp"

#include <doctest/doctest.h>

#include <cstdint>

namespace {

using tieout::add_months;
using tieout::Date;
using tieout::months_of_weeks;
using tieout::Period;
using tieout::same_period;
using tieout::to_string;

TEST_CASE("the same length and nearly the same end is the same period") {
  CHECK(same_period({{2006, 11, 30}, 3, 0}, {{2006, 11, 30}, 3, 0}));
  CHECK(same_period({{2006, 11, 30}, 3, 0}, {{2006, 11, 30}, 3, 10}));
  CHECK(same_period({{2022, 7, 29}, 3, 10}, {{2022, 7, 30}, 3, 0}));
  CHECK(same_period({{2008, 12, 31}, 12, 0}, {{2009, 1, 3}, 12, 0}));
  CHECK(same_period({{2008, 12, 31}, 12, 0}, {{2009, 1, 10}, 12, 0}));
  CHECK_FALSE(same_period({{2008, 12, 31}, 12, 0}, {{2009, 1, 11}, 12, 0}));
  CHECK(same_period({{2008, 12, 31}, 12, 15}, {{2009, 1, 15}, 12, 0}));
  CHECK(same_period({{2008, 12, 31}, 12, 0}, {{2009, 1, 15}, 12, 15}));
}

TEST_CASE("another length is another period") {
  CHECK_FALSE(same_period({{2006, 12, 31}, 3, 0}, {{2006, 12, 31}, 12, 0}));
  CHECK_FALSE(same_period({{2006, 12, 31}, 0, 0}, {{2006, 12, 31}, 3, 0}));
  CHECK_FALSE(same_period({{2006, 12, 31}, 9, 20}, {{2006, 12, 31}, 12, 20}));
}

TEST_CASE("no slack makes adjacent periods the same") {
  for (int slack : {0, 10, 15, 60, 120, 255}) {
    auto const most = static_cast<std::uint8_t>(slack);
    Date const end{2007, 2, 28};
    for (std::uint8_t length : {std::uint8_t{1}, std::uint8_t{2}, std::uint8_t{3}, std::uint8_t{6}, std::uint8_t{12}}) {
      Period const period{end, length, most};
      Period const next{add_months(end, length), length, most};
      CHECK_FALSE(same_period(period, next));
      CHECK_FALSE(same_period(next, period));
    }
    CHECK_FALSE(same_period({{2007, 3, 31}, 0, most}, {{2007, 6, 30}, 0, most}));
    CHECK_FALSE(same_period({{2007, 2, 17}, 3, most}, {{2007, 5, 12}, 3, most}));
  }
}

TEST_CASE("weeks in months") {
  CHECK(months_of_weeks(13) == 3);
  CHECK(months_of_weeks(14) == 3);
  CHECK(months_of_weeks(12) == 3);
  CHECK(months_of_weeks(16) == 3);
  CHECK(months_of_weeks(17) == 3);
  CHECK(months_of_weeks(24) == 6);
  CHECK(months_of_weeks(26) == 6);
  CHECK(months_of_weeks(27) == 6);
  CHECK(months_of_weeks(28) == 6);
  CHECK(months_of_weeks(36) == 9);
  CHECK(months_of_weeks(39) == 9);
  CHECK(months_of_weeks(40) == 9);
  CHECK(months_of_weeks(52) == 12);
  CHECK(months_of_weeks(53) == 12);
  CHECK(months_of_weeks(4) == 1);
  CHECK(months_of_weeks(5) == 1);
  CHECK(months_of_weeks(9) == 2);
  CHECK(months_of_weeks(104) == 24);
  CHECK(months_of_weeks(1) == 0);
  CHECK(months_of_weeks(0) == 0);
  CHECK(months_of_weeks(-13) == 0);
}

TEST_CASE("periods print their length and end") {
  CHECK(to_string(Period{{2006, 11, 30}, 3, 0}) == "3 months to 2006-11-30");
  CHECK(to_string(Period{{2006, 11, 30}, 3, 10}) == "3 months to 2006-11-30");
  CHECK(to_string(Period{{2006, 11, 30}, 1, 0}) == "1 month to 2006-11-30");
  CHECK(to_string(Period{{2006, 11, 30}, 0, 0}) == "at 2006-11-30");
}

}  // namespace
