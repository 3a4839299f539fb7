#include "tieout/engine/calendar/fiscal_calendar.hpp"

#include <doctest/doctest.h>

#include <cstdint>
#include <optional>
#include <string>
#include <type_traits>

namespace {

using tieout::Date;
using tieout::FiscalCalendar;
using tieout::Length;
using tieout::Period;
using tieout::PeriodReference;
using tieout::Relation;
using tieout::resolve;
using tieout::same_period;

/// A mention, built up word by word.
struct Mention {
  PeriodReference reference;

  Mention with(auto PeriodReference::*member, auto value) const {
    Mention changed = *this;
    changed.reference.*member = static_cast<std::remove_reference_t<decltype(changed.reference.*member)>>(value);
    return changed;
  }
  Mention of(Length length, int count = 0) const {
    return with(&PeriodReference::length, length).with(&PeriodReference::count, count);
  }
  Mention months(int count) const { return of(Length::months, count); }
  Mention weeks(int count) const { return of(Length::weeks, count); }
  Mention instant(int count = 0) const { return of(Length::instant, count); }
  Mention ordinal(int number) const { return with(&PeriodReference::ordinal, number); }
  Mention relation(Relation relation) const { return with(&PeriodReference::relation, relation); }
  Mention year(int year) const { return with(&PeriodReference::year, year); }
  Mention fiscal(int number) const { return year(number).with(&PeriodReference::fiscal, true); }
  Mention month(int number) const { return with(&PeriodReference::month, number); }
  Mention day(int number) const { return with(&PeriodReference::day, number); }
  Mention to(Date end) const { return year(end.year).month(end.month).day(end.day); }
};

Mention const words;

using Focus = std::optional<Period>;

FiscalCalendar year_ending(Date end) {
  FiscalCalendar calendar;
  calendar.learn(words.months(12).to(end).reference);
  return calendar;
}

FiscalCalendar labelled(int fiscal_year, Date end) {
  FiscalCalendar calendar;
  calendar.learn_label(fiscal_year, 0, end);
  return calendar;
}

std::string resolved(Mention const& mention, Focus const& focus = {}, FiscalCalendar const& calendar = {},
                     bool instant_wanted = false) {
  auto const period = resolve(mention.reference, focus, calendar, instant_wanted);
  return period ? to_string(*period) : "unsettled";
}

std::string balance(Mention const& mention, Focus const& focus = {}, FiscalCalendar const& calendar = {}) {
  return resolved(mention, focus, calendar, true);
}

bool means(Mention const& mention, Focus const& focus, FiscalCalendar const& calendar, Period const& printed) {
  auto const period = resolve(mention.reference, focus, calendar);
  return period && same_period(*period, printed);
}

int slack(Mention const& mention, Focus const& focus = {}, FiscalCalendar const& calendar = {}) {
  auto const period = resolve(mention.reference, focus, calendar);
  return period ? period->slack : -1;
}

Focus const november_quarter = Period{{2006, 11, 30}, 3, 0};
Focus const december_quarter = Period{{2006, 12, 31}, 3, 0};
Focus const september_quarter = Period{{2006, 9, 30}, 3, 0};
Focus const september_nine_months = Period{{2006, 9, 30}, 9, 0};
Focus const full_year = Period{{2006, 12, 31}, 12, 0};
Focus const december_balance = Period{{2006, 12, 31}, 0, 0};
Focus const june_balance = Period{{2006, 6, 30}, 0, 0};
Focus const july_weeks = Period{{2023, 7, 29}, 3, 0};

TEST_CASE("days named outright") {
  CHECK(resolved(words.months(3).to({2006, 11, 30})) == "3 months to 2006-11-30");
  CHECK(resolved(words.weeks(13).to({2023, 7, 29})) == "3 months to 2023-07-29");
  CHECK(resolved(words.weeks(39).to({2023, 10, 28})) == "9 months to 2023-10-28");
  CHECK(resolved(words.weeks(53).to({2024, 2, 3})) == "12 months to 2024-02-03");
  CHECK(resolved(words.months(12).to({2013, 5, 31})) == "12 months to 2013-05-31");
  CHECK(resolved(words.instant().to({2005, 12, 31})) == "at 2005-12-31");
  CHECK(resolved(words.months(12).to({2000, 2, 29})) == "12 months to 2000-02-29");
  CHECK(resolved(words.ordinal(2).to({2006, 11, 30})) == "3 months to 2006-11-30");
  CHECK(resolved(words.months(3).ordinal(2).to({2006, 11, 30})) == "3 months to 2006-11-30");
  CHECK(resolved(words.of(Length::trailing_year).to({2006, 9, 30})) == "12 months to 2006-09-30");
  CHECK(resolved(words.of(Length::year_to_date).to({2006, 9, 30})) == "9 months to 2006-09-30");
  CHECK(slack(words.months(3).to({2006, 11, 30})) == 0);
}

TEST_CASE("a day outright wins over focus and relation") {
  CHECK(resolved(words.months(3).to({2005, 11, 30}).relation(Relation::year_earlier), november_quarter) ==
        "3 months to 2005-11-30");
  CHECK(resolved(words.instant().to({2006, 5, 31}).relation(Relation::prior_year_end), november_quarter) ==
        "at 2006-05-31");
}

TEST_CASE("a day without a length") {
  CHECK(balance(words.to({2005, 12, 31})) == "at 2005-12-31");
  CHECK(balance(words.to({2005, 12, 31}), december_quarter) == "at 2005-12-31");
  CHECK(resolved(words.to({2005, 12, 31})) == "at 2005-12-31");
  CHECK(resolved(words.to({2005, 12, 31}), december_quarter) == "3 months to 2005-12-31");
  CHECK(resolved(words.to({2005, 12, 31}), december_balance) == "at 2005-12-31");
}

TEST_CASE("dates that do not exist") {
  CHECK(resolved(words.months(3).to({2006, 11, 31})) == "unsettled");
  CHECK(resolved(words.instant().to({2005, 2, 29})) == "unsettled");
  CHECK(resolved(words.instant().to({2005, 13, 1})) == "unsettled");
  CHECK(resolved(words.instant().year(2005).day(3)) == "unsettled");
  CHECK(resolved(words.instant().month(2).day(30), december_quarter) == "unsettled");
  CHECK(resolved(words.months(3).year(-5)) == "unsettled");
  CHECK(resolved(words.months(3).year(10000)) == "unsettled");
  CHECK(resolved(words.ordinal(5).year(2005)) == "unsettled");
  CHECK(resolved(words.months(3), Period{{2005, 2, 29}, 3, 0}) == "unsettled");
  CHECK(resolved(words, december_quarter) == "unsettled");
}

TEST_CASE("a month alone is its last day, about") {
  CHECK(resolved(words.months(3).year(2005).month(3)) == "3 months to 2005-03-31");
  CHECK(resolved(words.instant().year(2004).month(12)) == "at 2004-12-31");
  CHECK(resolved(words.instant().year(2004).month(2)) == "at 2004-02-29");
  CHECK(slack(words.months(3).year(2005).month(3)) == 10);
  CHECK(means(words.months(3).year(2006).month(3), {}, {}, {{2006, 4, 1}, 3, 0}));
  CHECK(means(words.months(3).year(2006).month(3), {}, {}, {{2006, 3, 25}, 3, 0}));
  CHECK_FALSE(means(words.months(3).year(2006).month(3), {}, {}, {{2006, 4, 30}, 3, 0}));
}

TEST_CASE("a month without a length is that month, or its end for a balance") {
  CHECK(resolved(words.year(2006).month(12), december_quarter) == "1 month to 2006-12-31");
  CHECK(balance(words.year(2005).month(12), december_quarter) == "at 2005-12-31");
}

TEST_CASE("a month of a fiscal year is settled only where calendar and fiscal year agree") {
  auto const may = year_ending({2006, 5, 31});
  CHECK(resolved(words.months(3).fiscal(2007).month(2), {}, may) == "3 months to 2007-02-28");
  CHECK(resolved(words.months(3).fiscal(2007).month(12), {}, may) == "unsettled");
  CHECK(resolved(words.months(12).fiscal(2023).month(1), {}, labelled(2022, {2023, 1, 28})) ==
        "12 months to 2023-01-31");
  CHECK(resolved(words.months(3).fiscal(2006).to({2006, 11, 30}), {}, may) == "3 months to 2006-11-30");
}

TEST_CASE("a quarter called by its month is the latest one") {
  auto const june_quarter = words.months(3).month(6);
  CHECK(resolved(june_quarter, december_quarter) == "3 months to 2006-06-30");
  CHECK(resolved(june_quarter, Period{{2006, 6, 30}, 3, 0}) == "3 months to 2006-06-30");
  CHECK(resolved(june_quarter, Period{{2007, 3, 31}, 3, 0}) == "3 months to 2006-06-30");
  CHECK(resolved(june_quarter, Period{{2006, 7, 1}, 3, 0}) == "3 months to 2006-06-30");
  CHECK(resolved(june_quarter, Period{{2006, 6, 24}, 3, 0}) == "3 months to 2006-06-30");
  CHECK(resolved(words.months(3).month(12), Period{{2000, 1, 1}, 3, 0}) == "3 months to 1999-12-31");
  CHECK(resolved(words.months(3).month(12), Period{{2000, 4, 1}, 3, 0}) == "3 months to 1999-12-31");
  CHECK(resolved(june_quarter) == "unsettled");
  CHECK(slack(june_quarter, december_quarter) >= 10);
  CHECK(resolved(june_quarter.relation(Relation::year_earlier), december_quarter) == "3 months to 2005-06-30");
  CHECK(resolved(words.months(3).month(12).relation(Relation::preceding), december_quarter) ==
        "3 months to 2005-12-31");
  CHECK(resolved(words.months(3).month(9).relation(Relation::preceding), december_quarter) == "3 months to 2006-09-30");
  CHECK(balance(june_quarter, december_quarter) == "at 2006-06-30");
}

TEST_CASE("a day without a year is the latest one") {
  CHECK(resolved(words.months(3).month(11).day(30), november_quarter) == "3 months to 2006-11-30");
  CHECK(resolved(words.instant().month(5).day(31), november_quarter) == "at 2006-05-31");
  CHECK(resolved(words.instant().month(12).day(31), november_quarter) == "at 2005-12-31");
  CHECK(resolved(words.instant().month(12).day(31), Period{{2006, 12, 30}, 3, 0}) == "at 2006-12-31");
  CHECK(resolved(words.instant().month(1).day(2), Period{{2006, 12, 30}, 3, 0}) == "at 2007-01-02");
  CHECK(resolved(words.instant().month(12).day(31).relation(Relation::prior_year_end), december_quarter) ==
        "at 2005-12-31");
  CHECK(resolved(words.months(3).month(11).day(30).relation(Relation::year_earlier), november_quarter) ==
        "3 months to 2005-11-30");
  CHECK(resolved(words.instant().month(2).day(29), Period{{2004, 3, 31}, 3, 0}) == "at 2004-02-29");
  CHECK(resolved(words.instant().month(2).day(29), Period{{2006, 3, 31}, 3, 0}) == "unsettled");
  CHECK(resolved(words.instant().month(5).day(31)) == "unsettled");
}

TEST_CASE("a year is the fiscal year of that label") {
  CHECK(resolved(words.year(2018)) == "12 months to 2018-12-31");
  CHECK(resolved(words.fiscal(2005), {}, year_ending({2004, 5, 31})) == "12 months to 2005-05-31");
  CHECK(resolved(words.year(2005), {}, year_ending({2004, 5, 31})) == "12 months to 2005-05-31");
  CHECK(resolved(words.months(12).year(2005), november_quarter, year_ending({2004, 5, 31})) ==
        "12 months to 2005-05-31");
  CHECK(resolved(words.fiscal(2022), {}, labelled(2022, {2023, 1, 28})) == "12 months to 2023-01-31");
  CHECK(resolved(words.instant().year(2005)) == "at 2005-12-31");
  CHECK(resolved(words.instant().year(2005), {}, year_ending({2004, 5, 31})) == "at 2005-05-31");
  CHECK(balance(words.year(2005), december_quarter) == "at 2005-12-31");
  CHECK(resolved(words.weeks(52).fiscal(2022), {}, labelled(2022, {2023, 1, 28})) == "12 months to 2023-01-31");
  CHECK(means(words.fiscal(2022), {}, labelled(2022, {2023, 1, 28}), {{2023, 1, 28}, 12, 0}));
  CHECK(slack(words.year(2018)) == 10);
}

TEST_CASE("numbered quarters go by the fiscal calendar") {
  auto const may = year_ending({2006, 5, 31});
  CHECK(resolved(words.months(3).ordinal(3).fiscal(2006), {}, may) == "3 months to 2006-02-28");
  CHECK(resolved(words.months(3).ordinal(3).year(2006), {}, may) == "3 months to 2006-02-28");
  CHECK(resolved(words.ordinal(3).fiscal(2008), {}, may) == "3 months to 2008-02-29");
  CHECK(resolved(words.months(3).ordinal(3).year(2006)) == "3 months to 2006-09-30");
  CHECK(resolved(words.weeks(13).ordinal(3).fiscal(2022), {}, labelled(2022, {2023, 1, 28})) ==
        "3 months to 2022-10-31");
  CHECK(resolved(words.months(3).ordinal(4).fiscal(1999)) == "3 months to 1999-12-31");
  CHECK(balance(words.months(3).ordinal(3).fiscal(2006), november_quarter, may) == "at 2006-02-28");
  CHECK(resolved(words.instant().ordinal(3).fiscal(2006), {}, may) == "at 2006-02-28");
  CHECK(resolved(words.instant(6).ordinal(1).fiscal(2006), {}, may) == "at 2005-11-30");
}

TEST_CASE("numbered quarters without a year belong to the fiscal year of the focus") {
  auto const may = year_ending({2006, 5, 31});
  CHECK(resolved(words.months(3).ordinal(3), november_quarter, may) == "3 months to 2007-02-28");
  CHECK(resolved(words.months(3).ordinal(2), november_quarter, may) == "3 months to 2006-11-30");
  CHECK(resolved(words.months(3).ordinal(1), november_quarter, may) == "3 months to 2006-08-31");
  CHECK(resolved(words.ordinal(4), full_year) == "3 months to 2006-12-31");
  CHECK(resolved(words.months(3).ordinal(3)) == "unsettled");
  CHECK(resolved(words.months(3).ordinal(3).relation(Relation::year_earlier), september_quarter) ==
        "3 months to 2005-09-30");
  CHECK(resolved(words.months(3).ordinal(3).relation(Relation::current), september_quarter) ==
        "3 months to 2006-09-30");
  CHECK(resolved(words.months(3).ordinal(4).relation(Relation::preceding), Period{{2000, 3, 31}, 3, 0}) ==
        "3 months to 1999-12-31");
  CHECK(resolved(words.months(3).ordinal(3).relation(Relation::preceding), december_quarter) ==
        "3 months to 2006-09-30");
}

TEST_CASE("halves and first months") {
  auto const may = year_ending({2006, 5, 31});
  CHECK(resolved(words.months(9).ordinal(1).fiscal(2005), {}, may) == "9 months to 2005-02-28");
  CHECK(resolved(words.months(9).fiscal(2005), {}, may) == "9 months to 2005-02-28");
  CHECK(resolved(words.months(9).ordinal(1), november_quarter, may) == "9 months to 2007-02-28");
  CHECK(resolved(words.months(6).ordinal(1).fiscal(2005), {}, may) == "6 months to 2004-11-30");
  CHECK(resolved(words.months(6).ordinal(2).fiscal(2005), {}, may) == "6 months to 2005-05-31");
  CHECK(resolved(words.months(6).ordinal(2), full_year) == "6 months to 2006-12-31");
  CHECK(resolved(words.months(6).year(2005)) == "6 months to 2005-06-30");
  CHECK(resolved(words.weeks(39).fiscal(2022), {}, labelled(2022, {2023, 1, 28})) == "9 months to 2022-10-31");
  CHECK(resolved(words.months(6).ordinal(3).fiscal(2005)) == "unsettled");
  CHECK(resolved(words.months(9).ordinal(2).fiscal(2005)) == "unsettled");
  CHECK(resolved(words.months(5).ordinal(1).fiscal(2005)) == "5 months to 2005-05-31");
  CHECK(resolved(words.months(1).ordinal(2), september_quarter) == "unsettled");
  CHECK(resolved(words.months(24).fiscal(2005)) == "unsettled");
}

TEST_CASE("a part of a year takes the shape of the focus") {
  auto const may = year_ending({2006, 5, 31});
  CHECK(resolved(words.months(3).year(2006), november_quarter, may) == "3 months to 2005-11-30");
  CHECK(resolved(words.months(6).year(2005), Period{{2006, 12, 31}, 6, 0}) == "6 months to 2005-12-31");
  CHECK(resolved(words.months(9).year(2005), september_nine_months) == "9 months to 2005-09-30");
  CHECK(resolved(words.months(9).year(2005), september_quarter) == "9 months to 2005-09-30");
  CHECK(resolved(words.of(Length::year_to_date).year(2005), september_quarter) == "9 months to 2005-09-30");
  CHECK(resolved(words.months(3).year(2006)) == "unsettled");
}

TEST_CASE("the quarter fits no calendar year, and nothing says which year fits") {
  CHECK(resolved(words.months(3).ordinal(3).fiscal(2006), november_quarter) == "unsettled");
  CHECK(resolved(words.fiscal(2006), november_quarter) == "unsettled");
  CHECK(resolved(words.of(Length::year_to_date).relation(Relation::current), november_quarter) == "unsettled");
  CHECK(resolved(words.instant().relation(Relation::prior_year_end), november_quarter) == "unsettled");
  CHECK(resolved(words.relation(Relation::year_earlier), november_quarter) == "3 months to 2005-11-30");
}

TEST_CASE("a fiscal year of which no mention speaks is taken from the focus") {
  CHECK(resolved(words.months(3).ordinal(1).fiscal(2013), Period{{2013, 5, 31}, 12, 0}) == "3 months to 2012-08-31");
  CHECK(resolved(words.fiscal(2006), Period{{2006, 11, 30}, 9, 0}) == "12 months to 2006-02-28");
  CHECK(resolved(words.fiscal(2006), Period{{2006, 11, 30}, 6, 0}) == "12 months to 2006-05-31");
  CHECK(resolved(words.fiscal(2006), Period{{2006, 12, 31}, 6, 0}) == "12 months to 2006-12-31");
}

TEST_CASE("current is the focus, at the length that is wanted") {
  auto const current = words.relation(Relation::current);
  CHECK(resolved(current, december_quarter) == "3 months to 2006-12-31");
  CHECK(slack(current, december_quarter) == 0);
  CHECK(resolved(current.months(9), december_quarter) == "9 months to 2006-12-31");
  CHECK(resolved(words.months(9), september_quarter) == "9 months to 2006-09-30");
  CHECK(resolved(current.months(3), full_year) == "3 months to 2006-12-31");
  CHECK(resolved(current.months(12), december_quarter) == "12 months to 2006-12-31");
  CHECK(resolved(current.months(12), september_quarter) == "12 months to 2006-12-31");
  CHECK(resolved(current.weeks(26), july_weeks) == "6 months to 2023-07-29");
  CHECK(resolved(current.weeks(1), july_weeks) == "unsettled");
  CHECK(resolved(current.of(Length::trailing_year), september_quarter) == "12 months to 2006-09-30");
  CHECK(resolved(current.months(3), december_balance) == "3 months to 2006-12-31");
  CHECK(resolved(current) == "unsettled");
}

TEST_CASE("the year to date starts with the fiscal year") {
  auto const to_date = words.of(Length::year_to_date).relation(Relation::current);
  CHECK(resolved(to_date, september_quarter) == "9 months to 2006-09-30");
  CHECK(resolved(to_date, full_year) == "12 months to 2006-12-31");
  CHECK(resolved(to_date, november_quarter, year_ending({2006, 5, 31})) == "6 months to 2006-11-30");
  CHECK(resolved(to_date, july_weeks, labelled(2022, {2023, 1, 28})) == "6 months to 2023-07-29");
  CHECK(resolved(to_date.relation(Relation::year_earlier), september_quarter) == "9 months to 2005-09-30");
  CHECK(resolved(to_date.relation(Relation::preceding), september_quarter) == "9 months to 2005-09-30");
  CHECK(balance(to_date, september_quarter) == "at 2006-09-30");
}

TEST_CASE("a year earlier") {
  auto const earlier = words.relation(Relation::year_earlier);
  CHECK(resolved(earlier, november_quarter) == "3 months to 2005-11-30");
  CHECK(resolved(earlier, september_nine_months) == "9 months to 2005-09-30");
  CHECK(resolved(earlier.months(3), september_nine_months) == "3 months to 2005-09-30");
  CHECK(resolved(earlier, full_year) == "12 months to 2005-12-31");
  CHECK(resolved(earlier, december_balance) == "at 2005-12-31");
  CHECK(resolved(earlier.months(12), september_quarter) == "12 months to 2005-12-31");
  CHECK(resolved(earlier, Period{{2008, 2, 29}, 3, 0}) == "3 months to 2007-02-28");
  CHECK(resolved(earlier, Period{{2009, 2, 28}, 3, 0}) == "3 months to 2008-02-29");
  CHECK(resolved(earlier, Period{{2000, 1, 1}, 3, 0}) == "3 months to 1999-01-01");
  CHECK(balance(earlier, november_quarter) == "at 2005-11-30");
  CHECK(balance(earlier.months(3), november_quarter) == "at 2005-11-30");
  CHECK(balance(earlier.months(12), june_balance) == "at 2005-06-30");
  CHECK(resolved(earlier) == "unsettled");
}

TEST_CASE("a year earlier of 52 or 53 weeks finds its column") {
  auto const earlier = words.relation(Relation::year_earlier);
  CHECK(resolved(earlier, july_weeks) == "3 months to 2022-07-29");
  CHECK(means(earlier, july_weeks, {}, {{2022, 7, 30}, 3, 0}));
  CHECK(means(earlier, Period{{2024, 2, 3}, 12, 0}, {}, {{2023, 1, 28}, 12, 0}));
  CHECK(means(earlier, Period{{2009, 1, 3}, 12, 0}, {}, {{2007, 12, 29}, 12, 0}));
  CHECK_FALSE(means(earlier, july_weeks, {}, {{2022, 10, 29}, 3, 0}));
  CHECK_FALSE(means(earlier, july_weeks, {}, {{2023, 7, 29}, 3, 0}));
}

TEST_CASE("the same period of another year") {
  auto const same = words.relation(Relation::same);
  CHECK(resolved(same.year(1998), Period{{1999, 9, 30}, 3, 0}) == "3 months to 1998-09-30");
  CHECK(resolved(same.year(1999), Period{{2000, 12, 31}, 9, 0}) == "9 months to 1999-12-31");
  CHECK(resolved(same.fiscal(2006), november_quarter, year_ending({2006, 5, 31})) == "3 months to 2005-11-30");
  CHECK(resolved(same.year(2006), november_quarter, year_ending({2006, 5, 31})) == "3 months to 2005-11-30");
  CHECK(resolved(same.fiscal(2021), Period{{2023, 1, 28}, 3, 0}, labelled(2022, {2023, 1, 28})) ==
        "3 months to 2022-01-28");
  CHECK(resolved(same.months(9).year(2005), september_quarter) == "9 months to 2005-09-30");
  CHECK(resolved(same.months(12).year(2005), september_quarter) == "12 months to 2005-12-31");
  CHECK(resolved(same.fiscal(2000), Period{{2000, 12, 31}, 9, 0}) == "9 months to 1999-12-31");
  CHECK(resolved(same, september_quarter) == "3 months to 2006-09-30");
  CHECK(balance(same.year(2005), september_quarter) == "at 2005-09-30");
  CHECK(resolved(same.instant().year(2005), june_balance) == "at 2005-06-30");
  CHECK(resolved(same.months(3).ordinal(3).year(2005), september_quarter) == "3 months to 2005-09-30");
  CHECK(resolved(words.relation(Relation::year_earlier).year(2005), september_quarter) == "3 months to 2005-09-30");
  CHECK(resolved(same.year(1998)) == "unsettled");
}

TEST_CASE("one period of the same length earlier") {
  auto const preceding = words.relation(Relation::preceding);
  CHECK(resolved(preceding, december_quarter) == "3 months to 2006-09-30");
  CHECK(resolved(preceding.months(3), Period{{2005, 12, 31}, 3, 0}) == "3 months to 2005-09-30");
  CHECK(resolved(preceding.months(3), september_nine_months) == "3 months to 2006-06-30");
  CHECK(resolved(preceding.months(3), full_year) == "3 months to 2006-09-30");
  CHECK(resolved(preceding, full_year) == "12 months to 2005-12-31");
  CHECK(resolved(preceding.months(12), full_year) == "12 months to 2005-12-31");
  CHECK(resolved(preceding.months(6), Period{{2006, 12, 31}, 6, 0}) == "6 months to 2006-06-30");
  CHECK(resolved(preceding, Period{{2000, 3, 31}, 3, 0}) == "3 months to 1999-12-31");
  CHECK(resolved(preceding, Period{{2000, 5, 31}, 3, 0}) == "3 months to 2000-02-29");
  CHECK(resolved(preceding, july_weeks) == "3 months to 2023-04-29");
  CHECK(resolved(preceding.of(Length::trailing_year), september_quarter) == "12 months to 2005-09-30");
  CHECK(means(preceding, Period{{2006, 4, 1}, 3, 0}, {}, {{2005, 12, 31}, 3, 0}));
  CHECK(resolved(preceding) == "unsettled");
}

TEST_CASE("the preceding year told in a quarter is the last whole fiscal year") {
  auto const preceding_year = words.months(12).relation(Relation::preceding);
  CHECK(resolved(preceding_year, september_quarter) == "12 months to 2005-12-31");
  CHECK(resolved(preceding_year, december_quarter) == "12 months to 2005-12-31");
  CHECK(resolved(preceding_year, november_quarter, year_ending({2006, 5, 31})) == "12 months to 2006-05-31");
  CHECK(balance(preceding_year, november_quarter, year_ending({2006, 5, 31})) == "at 2006-05-31");
}

TEST_CASE("a preceding period with its year") {
  auto const preceding = words.relation(Relation::preceding);
  CHECK(resolved(preceding.year(2005), full_year) == "12 months to 2005-12-31");
  CHECK(resolved(preceding.months(3).year(2005), Period{{2006, 3, 31}, 3, 0}) == "3 months to 2005-12-31");
  CHECK(resolved(preceding.months(3).year(2003), Period{{2006, 3, 31}, 3, 0}) == "unsettled");
  CHECK(resolved(preceding.months(3).ordinal(4).year(2005), Period{{2006, 3, 31}, 3, 0}) == "3 months to 2005-12-31");
}

TEST_CASE("preceding a balance") {
  auto const preceding = words.relation(Relation::preceding);
  CHECK(resolved(preceding.months(3), june_balance) == "at 2006-03-31");
  CHECK(balance(preceding.months(3), june_balance) == "at 2006-03-31");
  CHECK(balance(preceding.months(12), june_balance) == "at 2005-06-30");
  CHECK(balance(preceding.months(3), september_nine_months) == "at 2006-06-30");
  CHECK(balance(preceding, december_quarter) == "at 2006-09-30");
  CHECK(resolved(preceding.instant(), december_quarter) == "at 2006-09-30");
  CHECK(resolved(preceding.instant(3), september_nine_months) == "at 2006-06-30");
  CHECK(resolved(preceding.instant(12), september_quarter) == "at 2005-12-31");
  CHECK(resolved(preceding, june_balance) == "unsettled");
}

TEST_CASE("ends of quarters and years") {
  CHECK(resolved(words.instant().relation(Relation::current), september_quarter) == "at 2006-09-30");
  CHECK(resolved(words.instant(3), september_nine_months) == "at 2006-09-30");
  CHECK(resolved(words.instant(12), december_quarter) == "at 2006-12-31");
  CHECK(resolved(words.instant(12), september_quarter) == "at 2005-12-31");
  CHECK(balance(words.months(3).relation(Relation::current), september_quarter) == "at 2006-09-30");
}

TEST_CASE("the end of the previous fiscal year") {
  auto const year_end = words.instant().relation(Relation::prior_year_end);
  CHECK(resolved(year_end, september_quarter) == "at 2005-12-31");
  CHECK(resolved(year_end, december_quarter) == "at 2005-12-31");
  CHECK(resolved(year_end, december_balance) == "at 2005-12-31");
  CHECK(resolved(year_end, Period{{2000, 3, 31}, 3, 0}) == "at 1999-12-31");
  CHECK(resolved(year_end, november_quarter, year_ending({2006, 5, 31})) == "at 2006-05-31");
  CHECK(resolved(year_end, Period{{2006, 5, 31}, 12, 0}, year_ending({2006, 5, 31})) == "at 2005-05-31");
  CHECK(resolved(year_end, Period{{2006, 7, 1}, 3, 0}) == "at 2005-12-31");
  CHECK(resolved(year_end, july_weeks, labelled(2022, {2023, 1, 28})) == "at 2023-01-31");
  CHECK(resolved(year_end.year(2004), september_quarter) == "at 2004-12-31");
  CHECK(resolved(year_end.fiscal(2004), {}, year_ending({2006, 5, 31})) == "at 2004-05-31");
  CHECK(resolved(words.relation(Relation::prior_year_end), september_quarter) == "at 2005-12-31");
  CHECK(resolved(year_end) == "unsettled");
}

TEST_CASE("quarters of 12 weeks end in the middle of a month") {
  auto const august = year_ending({2015, 8, 30});
  Focus const may_quarter = Period{{2015, 5, 16}, 3, 0};
  CHECK(means(words.ordinal(3).fiscal(2014), may_quarter, august, {{2014, 5, 11}, 3, 0}));
  CHECK(means(words.ordinal(2).fiscal(2015), may_quarter, august, {{2015, 2, 21}, 3, 0}));
  CHECK_FALSE(means(words.ordinal(2).fiscal(2015), may_quarter, august, {{2015, 5, 16}, 3, 0}));
  CHECK(means(words.relation(Relation::preceding), may_quarter, august, {{2015, 2, 21}, 3, 0}));
}

TEST_CASE("every quarter of every fiscal year is told from its neighbours by every way to name it") {
  int wrong = 0;
  for (std::uint8_t month = 1; month <= 12; ++month) {
    auto const calendar = year_ending({2004, month, static_cast<std::uint8_t>(tieout::days_in_month(2004, month))});
    for (int year = 1998; year <= 2009; ++year) {
      for (int ordinal = 1; ordinal <= 4; ++ordinal) {
        Date const end = calendar.quarter_end(year, ordinal);
        Focus const focus = Period{end, 3, 0};
        auto const named = resolve(words.months(3).ordinal(ordinal).fiscal(year).reference, {}, calendar);
        auto const dated = resolve(words.months(3).year(end.year).month(end.month).reference, {}, calendar);
        auto const before = resolve(words.relation(Relation::preceding).reference, focus, calendar);
        auto const earlier = resolve(words.relation(Relation::year_earlier).reference, focus, calendar);
        auto const same = resolve(words.relation(Relation::same).fiscal(year - 1).reference, focus, calendar);
        auto const to_date = resolve(words.of(Length::year_to_date).reference, focus, calendar);
        if (!named || !dated || !before || !earlier || !same || !to_date) {
          ++wrong;
          continue;
        }
        if (named->end != end || dated->end != end || !same_period(*named, *focus)) ++wrong;
        if (before->end != tieout::add_months(end, -3) || same_period(*before, *focus)) ++wrong;
        if (earlier->end != tieout::add_months(end, -12) || *earlier != *same) ++wrong;
        if (to_date->months != ordinal * 3 || to_date->end != end) ++wrong;
        auto const after =
            resolve(words.relation(Relation::preceding).reference, Period{tieout::add_months(end, 3), 3, 0}, calendar);
        if (!after || after->end != end) ++wrong;
      }
    }
  }
  CHECK(wrong == 0);
}

TEST_CASE("any combination of words gives a sound period or none") {
  int wrong = 0;
  auto const may = year_ending({2006, 5, 31});
  for (int length = 0; length <= 5; ++length)
    for (int count : {0, 1, 3, 12, 13, 52, 255})
      for (int ordinal : {0, 1, 2, 4, 5, 255})
        for (int relation = 0; relation <= 5; ++relation)
          for (int year : {0, -1, 1, 1999, 2008, 9999, 32767})
            for (int month : {0, 2, 12, 13, 255})
              for (int day : {0, 1, 29, 31, 255})
                for (Focus const& focus : {Focus{}, november_quarter, june_balance, july_weeks})
                  for (bool instant_wanted : {false, true}) {
                    auto const mention = words.of(static_cast<Length>(length), count)
                                             .ordinal(ordinal)
                                             .relation(static_cast<Relation>(relation))
                                             .year(year)
                                             .month(month)
                                             .day(day);
                    auto const period = resolve(mention.reference, focus, may, instant_wanted);
                    if (!period) continue;
                    bool const instant = instant_wanted || static_cast<Length>(length) == Length::instant;
                    if (!valid(period->end) || (instant && period->months != 0) || period->slack > 20) ++wrong;
                    if (day != 0 && year != 0 &&
                        period->end != Date{mention.reference.year, mention.reference.month, mention.reference.day})
                      ++wrong;
                  }
  CHECK(wrong == 0);
}

}  // namespace
