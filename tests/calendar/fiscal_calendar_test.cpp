#include "tieout/engine/calendar/fiscal_calendar.hpp"

#include "tieout/engine/calendar/closing_month.hpp"

#include <doctest/doctest.h>

#include <cstdint>
#include <initializer_list>

namespace {

using tieout::Date;
using tieout::FiscalCalendar;
using tieout::Length;
using tieout::PeriodReference;

PeriodReference months_to(int months, Date end, int ordinal = 0) {
  PeriodReference mention;
  mention.length = Length::months;
  mention.count = static_cast<std::uint8_t>(months);
  mention.ordinal = static_cast<std::uint8_t>(ordinal);
  mention.year = end.year;
  mention.month = end.month;
  mention.day = end.day;
  return mention;
}

PeriodReference weeks_to(int weeks, Date end, int ordinal = 0) {
  PeriodReference mention = months_to(weeks, end, ordinal);
  mention.length = Length::weeks;
  return mention;
}

FiscalCalendar learnt_from(std::initializer_list<PeriodReference> mentions) {
  FiscalCalendar calendar;
  for (PeriodReference const& mention : mentions) calendar.learn(mention);
  return calendar;
}

TEST_CASE("a calendar year where nothing is said") {
  FiscalCalendar const calendar;
  CHECK_FALSE(calendar.learnt());
  CHECK(calendar.year_end_month() == 12);
  CHECK(calendar.year_end(2005) == Date{2005, 12, 31});
  CHECK(calendar.quarter_end(2005, 1) == Date{2005, 3, 31});
  CHECK(calendar.fiscal_year_of({2005, 12, 31}) == 2005);
  CHECK(calendar.fiscal_year_of({2006, 1, 31}) == 2006);
  CHECK(calendar.quarter_of({2005, 12, 31}) == 4);
  CHECK(calendar.quarter_of({2005, 5, 20}) == 2);
}

TEST_CASE("year-ends teach the year's last month") {
  CHECK(learnt_from({months_to(12, {2013, 5, 31})}).year_end_month() == 5);
  CHECK(learnt_from({weeks_to(52, {2023, 1, 28})}).year_end_month() == 1);
  CHECK(learnt_from({weeks_to(53, {2024, 2, 3})}).year_end_month() == 1);
  CHECK(learnt_from({months_to(12, {2006, 7, 1})}).year_end_month() == 6);
  CHECK(learnt_from({months_to(12, {2009, 1, 3})}).year_end_month() == 12);
  CHECK(learnt_from({months_to(12, {2004, 9, 0})}).year_end_month() == 9);
  CHECK(learnt_from({months_to(12, {2013, 5, 31})}).learnt());
}

TEST_CASE("numbered quarters and halves with a date teach it") {
  CHECK(learnt_from({months_to(3, {2006, 11, 30}, 2)}).year_end_month() == 5);
  CHECK(learnt_from({months_to(3, {2006, 8, 31}, 1)}).year_end_month() == 5);
  CHECK(learnt_from({months_to(3, {2006, 4, 1}, 1)}).year_end_month() == 12);
  CHECK(learnt_from({months_to(3, {2006, 9, 30}, 4)}).year_end_month() == 9);
  CHECK(learnt_from({weeks_to(13, {2022, 10, 29}, 3)}).year_end_month() == 1);
  CHECK(learnt_from({weeks_to(14, {2022, 11, 5}, 3)}).year_end_month() == 1);
  CHECK(learnt_from({months_to(6, {2006, 9, 30}, 1)}).year_end_month() == 3);
  CHECK(learnt_from({months_to(6, {2007, 3, 31}, 2)}).year_end_month() == 3);
  CHECK(learnt_from({months_to(9, {2006, 12, 31}, 1)}).year_end_month() == 3);
  PeriodReference mention = months_to(0, {2006, 11, 30}, 2);
  mention.length = Length::unspecified;
  CHECK(learnt_from({mention}).year_end_month() == 5);
}

TEST_CASE("nine months end a quarter before the year does") {
  CHECK(learnt_from({months_to(9, {2006, 11, 30})}).year_end_month() == 2);
  CHECK(learnt_from({months_to(6, {2006, 12, 31})}).year_end_month() == 6);
}

TEST_CASE("what teaches nothing") {
  FiscalCalendar calendar;
  calendar.learn(months_to(3, {2006, 11, 30}));
  calendar.learn(months_to(12, {2006, 0, 0}));
  calendar.learn(months_to(12, {0, 11, 30}));
  calendar.learn(months_to(12, {2006, 13, 1}));
  calendar.learn(months_to(12, {2006, 11, 31}));
  calendar.learn(months_to(6, {2006, 11, 30}, 3));
  calendar.learn(months_to(24, {2006, 11, 30}));
  calendar.learn(weeks_to(12, {2006, 5, 6}, 3));
  calendar.learn(weeks_to(0, {2006, 5, 6}));
  PeriodReference trailing = months_to(0, {2006, 11, 30});
  trailing.length = Length::trailing_year;
  calendar.learn(trailing);
  PeriodReference instant = months_to(0, {2006, 11, 30});
  instant.length = Length::instant;
  calendar.learn(instant);
  calendar.learn({});
  CHECK_FALSE(calendar.learnt());
  CHECK(calendar.year_end_month() == 12);
}

TEST_CASE("the majority decides, in any order") {
  auto const may = months_to(12, {2006, 5, 31});
  auto const second = months_to(3, {2006, 11, 30}, 2);
  auto const december = months_to(12, {2006, 12, 31});
  CHECK(learnt_from({may, december, second}).year_end_month() == 5);
  CHECK(learnt_from({december, second, may}).year_end_month() == 5);
  CHECK(learnt_from({december, december, december, may, second}).year_end_month() == 12);
  auto const nine = months_to(9, {2006, 11, 30});
  CHECK(learnt_from({nine, may}).year_end_month() == 5);
}

TEST_CASE("quarters of a year that ends in May") {
  auto const calendar = learnt_from({months_to(12, {2006, 5, 31})});
  CHECK(calendar.quarter_end(2007, 1) == Date{2006, 8, 31});
  CHECK(calendar.quarter_end(2007, 2) == Date{2006, 11, 30});
  CHECK(calendar.quarter_end(2007, 3) == Date{2007, 2, 28});
  CHECK(calendar.quarter_end(2008, 3) == Date{2008, 2, 29});
  CHECK(calendar.quarter_end(2007, 4) == Date{2007, 5, 31});
  CHECK(calendar.fiscal_year_of({2006, 5, 31}) == 2006);
  CHECK(calendar.fiscal_year_of({2006, 6, 3}) == 2006);
  CHECK(calendar.fiscal_year_of({2006, 6, 30}) == 2007);
  CHECK(calendar.fiscal_year_of({2006, 12, 31}) == 2007);
  CHECK(calendar.months_into_year({2006, 6, 30}) == 1);
  CHECK(calendar.months_into_year({2006, 11, 30}) == 6);
  CHECK(calendar.months_into_year({2006, 5, 31}) == 12);
  CHECK(calendar.quarter_of({2006, 11, 30}) == 2);
}

TEST_CASE("a 52/53-week calendar year belongs to the year it closes") {
  auto const calendar = learnt_from({weeks_to(53, {2009, 1, 3})});
  CHECK(calendar.fiscal_year_of({2009, 1, 3}) == 2008);
  CHECK(calendar.quarter_of({2009, 1, 3}) == 4);
  CHECK(calendar.quarter_of({2009, 4, 4}) == 1);
}

TEST_CASE("retailers call a year by the one it started in") {
  auto calendar = learnt_from({weeks_to(52, {2023, 1, 28})});
  CHECK(calendar.fiscal_year_of({2023, 1, 28}) == 2023);
  calendar.learn_label(2022, 0, {2023, 1, 28});
  CHECK(calendar.fiscal_year_of({2023, 1, 28}) == 2022);
  CHECK(calendar.fiscal_year_of({2023, 7, 29}) == 2023);
  CHECK(calendar.fiscal_year_of({2024, 2, 3}) == 2023);
  CHECK(calendar.year_end(2022) == Date{2023, 1, 31});
  CHECK(calendar.quarter_end(2023, 2) == Date{2023, 7, 31});
  CHECK(calendar.quarter_end(2022, 1) == Date{2022, 4, 30});
}

TEST_CASE("a label on a quarter teaches as much") {
  FiscalCalendar calendar;
  calendar.learn_label(2005, 3, {2005, 10, 29});
  CHECK(calendar.learnt());
  CHECK(calendar.year_end_month() == 1);
  CHECK(calendar.year_end(2005) == Date{2006, 1, 31});
  FiscalCalendar software;
  software.learn_label(2006, 3, {2005, 10, 29});
  CHECK(software.year_end(2006) == Date{2006, 1, 31});
  FiscalCalendar ahead;
  ahead.learn_label(2008, 4, {2007, 9, 30});
  CHECK(ahead.year_end(2008) == Date{2007, 9, 30});
  CHECK(ahead.fiscal_year_of({2007, 12, 31}) == 2009);
}

TEST_CASE("labels that cannot be are left out, and the majority decides") {
  FiscalCalendar calendar;
  calendar.learn_label(1998, 4, {2005, 12, 31});
  calendar.learn_label(2005, 5, {2005, 12, 31});
  calendar.learn_label(2005, -1, {2005, 12, 31});
  calendar.learn_label(2005, 4, {2005, 2, 30});
  CHECK_FALSE(calendar.learnt());
  calendar.learn_label(2004, 4, {2005, 1, 29});
  calendar.learn_label(2005, 4, {2006, 1, 28});
  calendar.learn_label(2006, 4, {2006, 1, 28});
  CHECK(calendar.fiscal_year_of({2006, 1, 28}) == 2005);
}

TEST_CASE("a quarter's end lies in its year and quarter, whatever was learnt") {
  int wrong = 0;
  for (std::uint8_t month = 1; month <= 12; ++month) {
    for (int shift = -1; shift <= 1; ++shift) {
      FiscalCalendar calendar;
      Date const end = tieout::month_end(2005 * 12 + month - 1);
      calendar.learn(months_to(12, end));
      calendar.learn_label(2005 + shift, 0, end);
      if (calendar.year_end_month() != month || calendar.year_end(2005 + shift) != end) ++wrong;
      for (int year = 1995; year <= 2030; ++year) {
        for (int ordinal = 1; ordinal <= 4; ++ordinal) {
          Date const quarter_end = calendar.quarter_end(year, ordinal);
          if (calendar.fiscal_year_of(quarter_end) != year || calendar.quarter_of(quarter_end) != ordinal) ++wrong;
          if (calendar.months_into_year(quarter_end) != ordinal * 3) ++wrong;
        }
      }
    }
  }
  CHECK(wrong == 0);
}

}  // namespace
