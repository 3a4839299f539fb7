#include "tieout/engine/calendar/closing_month.hpp"
#include "tieout/engine/calendar/fiscal_calendar.hpp"

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <limits>

namespace tieout {
namespace {

constexpr int week_drift = 10;
// Quarters of 12 weeks end up to three weeks before a month does, and differ by days from year to year.
constexpr int mid_month_drift = 15;
// "The June quarter" is a name, given by the nearest month's end.
constexpr int named_quarter_drift = 15;
constexpr int days_in_longest_year = 366;

constexpr int month_count(int year, int month) noexcept { return year * 12 + month - 1; }

bool ends_mid_month(Date end) noexcept {
  return std::abs(to_days(end) - to_days(month_end(closing_month(end)))) > week_drift;
}

/// Months of a length that the words give in weeks or months; 0 where they give none.
int printed_months(PeriodReference const& reference) noexcept {
  switch (reference.length) {
    case Length::months:
      return reference.count;
    case Length::weeks:
      return months_of_weeks(reference.count);
    case Length::trailing_year:
      return 12;
    case Length::unspecified:
    case Length::instant:
    case Length::year_to_date:
      break;
  }
  return 0;
}

bool sound(PeriodReference const& reference) noexcept {
  if (reference.vacant() || reference.year < 0 || reference.year > 9999) return false;
  if (reference.month > 12 || reference.ordinal > 4) return false;
  if (reference.day != 0) {
    std::int16_t const leap_year = 2000;
    std::int16_t const year = reference.year != 0 ? reference.year : leap_year;
    if (!valid({year, reference.month, reference.day})) return false;
  }
  bool const counted = reference.length == Length::weeks || reference.length == Length::months;
  return !counted || printed_months(reference) != 0;
}

Period make_period(Date end, int months, int slack) noexcept {
  int const longest = std::numeric_limits<std::uint8_t>::max();
  return {end, static_cast<std::uint8_t>(std::clamp(months, 0, longest)),
          static_cast<std::uint8_t>(std::clamp(slack, 0, longest))};
}

Period with_months(Period period, int months) noexcept { return make_period(period.end, months, period.slack); }

/// What the focus tells of a fiscal year of which no mention speaks: a year ends with it, nine months start one, and so
/// do six that are no half of a calendar year.
FiscalCalendar informed(FiscalCalendar calendar, std::optional<Period> const& focus) {
  if (calendar.learnt() || !focus) return calendar;
  if (focus->months == 6 && calendar.months_into_year(focus->end) % 6 == 0) return calendar;
  PeriodReference mention;
  mention.length = Length::months;
  mention.count = focus->months;
  mention.year = focus->end.year;
  mention.month = focus->end.month;
  mention.day = focus->end.day;
  calendar.learn(mention);
  return calendar;
}

/// One mention, taken against one focus and one calendar.
class Resolution {
 public:
  Resolution(PeriodReference const& reference, std::optional<Period> const& focus, FiscalCalendar const& calendar,
             bool instant_wanted)
      : reference_(reference),
        focus_(focus),
        calendar_(informed(calendar, focus)),
        guessed_(!calendar.learnt()),
        instant_(instant_wanted || reference.length == Length::instant) {}

  [[nodiscard]] std::optional<Period> period() const {
    if (!sound(reference_)) return std::nullopt;
    std::optional<Period> found = as_worded();
    if (found && instant_) found->months = 0;
    return found;
  }

 private:
  [[nodiscard]] std::optional<Period> as_worded() const {
    if (reference_.month != 0) return dated();
    if (reference_.relation == Relation::prior_year_end) return prior_year_end();
    if (reference_.ordinal != 0) return numbered();
    if (reference_.year != 0) return of_year();
    return related();
  }

  /// A calendar year that no mention confirms must at least fit a quarter in focus.
  [[nodiscard]] bool fiscal_year_known() const {
    if (calendar_.learnt() || !focus_ || focus_->months != 3) return true;
    return calendar_.months_into_year(focus_->end) % 3 == 0;
  }

  [[nodiscard]] int year_end_of(int fiscal_year) const { return closing_month(calendar_.year_end(fiscal_year)); }

  /// A period that ends with a month.  A company whose periods end in the middle of a month does so every time.
  [[nodiscard]] Period closing(int month, int months, int slack = week_drift) const {
    if (focus_ && focus_->months != 0 && ends_mid_month(focus_->end))
      return make_period(add_months(focus_->end, month - closing_month(focus_->end)), months,
                         std::max(slack, mid_month_drift));
    return make_period(month_end(month), months, slack);
  }

  // "three months ended November 30, 2006", "the June quarter"

  [[nodiscard]] std::optional<Period> dated() const {
    std::optional<Period> end;
    if (reference_.year != 0)
      end = reference_.day != 0 ? outright_day() : outright_month();
    else
      end = reference_.day != 0 ? latest_day() : latest_month();
    if (!end) return std::nullopt;
    std::optional<int> const months = months_of_dated(end->end);
    if (!months) return std::nullopt;
    return with_months(*end, *months);
  }

  [[nodiscard]] std::optional<Period> outright_day() const {
    return make_period({reference_.year, reference_.month, reference_.day}, 0, 0);
  }

  [[nodiscard]] std::optional<Period> outright_month() const {
    int const month = month_count(reference_.year, reference_.month);
    // "The December quarter of fiscal 2007" names the month of a fiscal year, "the fiscal quarter ended December 2006"
    // the month of a calendar year; only where both are one is it settled.
    if (reference_.fiscal && reference_.ordinal == 0 && printed_months(reference_) != 12) {
      if (!fiscal_year_known()) return std::nullopt;
      int const year_end = year_end_of(reference_.year);
      if (month > year_end || month <= year_end - 12) return std::nullopt;
    }
    return closing(month, 0);
  }

  [[nodiscard]] bool before_focus() const {
    return reference_.relation == Relation::preceding || reference_.relation == Relation::prior_year_end;
  }

  [[nodiscard]] std::optional<Period> latest_day() const {
    if (!focus_) return std::nullopt;
    int const focus_end = to_days(focus_->end);
    int const latest = before_focus() ? focus_end - week_drift - 1 : focus_end + week_drift;
    for (int year = focus_->end.year + 1; year >= focus_->end.year - 2; --year) {
      Date const day{static_cast<std::int16_t>(year), reference_.month, reference_.day};
      if (!valid(day) || to_days(day) > latest) continue;
      if (latest - to_days(day) > days_in_longest_year) return std::nullopt;
      return make_period(reference_.relation == Relation::year_earlier ? add_months(day, -12) : day, 0, 0);
    }
    return std::nullopt;
  }

  [[nodiscard]] std::optional<Period> latest_month() const {
    if (!focus_) return std::nullopt;
    int const latest = closing_month(focus_->end) - (before_focus() ? 1 : 0);
    int month = month_count(focus_->end.year + 1, reference_.month);
    while (month > latest) month -= 12;
    if (reference_.relation == Relation::year_earlier) month -= 12;
    return closing(month, 0, named_quarter_drift);
  }

  [[nodiscard]] std::optional<int> months_of_dated(Date end) const {
    if (instant_ || reference_.relation == Relation::prior_year_end) return 0;
    if (reference_.length == Length::year_to_date) {
      if (!fiscal_year_known()) return std::nullopt;
      return calendar_.months_into_year(end);
    }
    if (int const months = printed_months(reference_); months != 0) return months;
    if (reference_.ordinal != 0) return 3;
    if (focus_ && (reference_.relation != Relation::none || reference_.day != 0)) return focus_->months;
    return reference_.day != 0 ? 0 : 1;
  }

  // "third quarter of fiscal 2006", "first nine months", "second half"

  [[nodiscard]] std::optional<Period> numbered() const {
    int const unit = numbered_unit();
    int const into_year = unit * reference_.ordinal;
    if (into_year > 12 || !fiscal_year_known()) return std::nullopt;
    // "The second month" may be the quarter's.
    if (unit < 3 && reference_.year == 0) return std::nullopt;
    if (reference_.year == 0 && !focus_) return std::nullopt;
    int const fiscal_year = reference_.year != 0 ? reference_.year : calendar_.fiscal_year_of(focus_->end);
    int month = year_end_of(fiscal_year) - 12 + into_year;
    if (reference_.year == 0) {
      if (reference_.relation == Relation::year_earlier) month -= 12;
      if (reference_.relation == Relation::preceding && month >= closing_month(focus_->end)) month -= 12;
    }
    if (reference_.length == Length::year_to_date) return closing(month, into_year);
    return closing(month, reference_.length == Length::trailing_year ? 12 : unit);
  }

  [[nodiscard]] int numbered_unit() const {
    if (reference_.length == Length::instant && reference_.count != 0) return reference_.count;
    if (reference_.length == Length::trailing_year) return 3;
    int const months = printed_months(reference_);
    return months != 0 ? months : 3;
  }

  // "fiscal 2005", "the same period in 1998", "the nine months of 2005"

  [[nodiscard]] std::optional<Period> of_year() const {
    switch (reference_.relation) {
      case Relation::none:
        if (whole_year_printed() || length_left_open()) return whole_fiscal_year();
        return part_of_year(printed_months(reference_));
      case Relation::preceding: {
        if (whole_year_printed() || length_left_open()) return whole_fiscal_year();
        std::optional<Period> const found = preceding();
        if (!found) return std::nullopt;
        bool const agrees =
            calendar_.fiscal_year_of(found->end) == reference_.year || found->end.year == reference_.year;
        return agrees ? found : std::nullopt;
      }
      case Relation::current:
      case Relation::same:
      case Relation::year_earlier:
        if (whole_year_printed()) return whole_fiscal_year();
        return focus_in_year();
      case Relation::prior_year_end:
        break;
    }
    return prior_year_end();
  }

  [[nodiscard]] bool whole_year_printed() const {
    if (reference_.length == Length::instant) return reference_.count == 12;
    return reference_.length != Length::trailing_year && printed_months(reference_) == 12;
  }

  [[nodiscard]] bool length_left_open() const {
    return reference_.length == Length::unspecified || (reference_.length == Length::instant && reference_.count == 0);
  }

  [[nodiscard]] std::optional<Period> whole_fiscal_year() const {
    if (!fiscal_year_known()) return std::nullopt;
    return closing(year_end_of(reference_.year), 12);
  }

  [[nodiscard]] std::optional<Period> part_of_year(int months) const {
    bool const shaped = months == 0 || months == 3 || reference_.length == Length::trailing_year;
    if (shaped || (focus_ && focus_->months == months)) return focus_in_year();
    if (months < 3 || months > 12 || !fiscal_year_known()) return std::nullopt;
    return closing(year_end_of(reference_.year) - 12 + months, months);
  }

  /// A fiscal year guessed from the focus alone does not make a plain year a fiscal one.
  [[nodiscard]] int year_of(Date end) const {
    return guessed_ && !reference_.fiscal ? FiscalCalendar().fiscal_year_of(end) : calendar_.fiscal_year_of(end);
  }

  [[nodiscard]] std::optional<Period> focus_in_year() const {
    std::optional<Period> const found = current();
    if (!found) return std::nullopt;
    // "The same period in 2022" is meant by the calendar, unless that is the very period it is set against.
    // Nor where it is the one before by the labels that the years have here: "the fourth quarter of fiscal 2001", which
    // ended in January 2002, set against "the same quarter of 2000".
    bool const year_before = !guessed_ && calendar_.fiscal_year_of(found->end) == reference_.year + 1;
    bool const by_calendar = reference_.relation == Relation::same && !reference_.fiscal && !year_before &&
                             found->end.year != reference_.year;
    int const here = by_calendar ? found->end.year : year_of(found->end);
    return shifted(*found, (reference_.year - here) * 12);
  }

  // "the quarter", "a year ago", "the preceding quarter", "the end of the previous fiscal year"

  [[nodiscard]] std::optional<Period> related() const {
    switch (reference_.relation) {
      case Relation::none:
      case Relation::current:
      case Relation::same:
        return current();
      case Relation::year_earlier:
        return year_earlier();
      case Relation::preceding:
        return preceding();
      case Relation::prior_year_end:
        break;
    }
    return prior_year_end();
  }

  [[nodiscard]] std::optional<Period> current() const {
    if (!focus_) return std::nullopt;
    switch (reference_.length) {
      case Length::unspecified:
        return focus_;
      case Length::instant: {
        if (reference_.count != 12) return with_months(*focus_, 0);
        if (!fiscal_year_known()) return std::nullopt;
        int const into_year = calendar_.months_into_year(focus_->end);
        return shifted(with_months(*focus_, 0), into_year == 12 ? 0 : -into_year);
      }
      case Length::year_to_date:
        if (!fiscal_year_known()) return std::nullopt;
        return with_months(*focus_, calendar_.months_into_year(focus_->end));
      case Length::trailing_year:
        return with_months(*focus_, 12);
      case Length::weeks:
      case Length::months:
        break;
    }
    int const months = printed_months(reference_);
    Period const found = with_months(*focus_, months);
    // "The year" told in the middle of it is the whole year, not the twelve months up to now.
    if (months != 12 || focus_->months == 12 || instant_) return found;
    if (!fiscal_year_known()) return std::nullopt;
    return shifted(found, 12 - calendar_.months_into_year(focus_->end));
  }

  [[nodiscard]] std::optional<Period> year_earlier() const {
    std::optional<Period> const found = current();
    if (!found) return std::nullopt;
    return shifted(*found, -12);
  }

  [[nodiscard]] std::optional<Period> preceding() const {
    if (!focus_) return std::nullopt;
    bool const running = reference_.length == Length::year_to_date || reference_.length == Length::trailing_year;
    if (running) return year_earlier();
    int const printed = reference_.length == Length::instant ? reference_.count : printed_months(reference_);
    int const months = printed != 0 ? printed : focus_->months;
    if (months == 0) return std::nullopt;
    Period const found = with_months(*focus_, focus_->months == 0 ? 0 : months);
    // "The preceding year" told in the middle of a year is the last whole one.
    if (months != 12 || focus_->months == 12 || focus_->months == 0) return shifted(found, -months);
    if (!fiscal_year_known()) return std::nullopt;
    return shifted(found, -calendar_.months_into_year(focus_->end));
  }

  [[nodiscard]] std::optional<Period> prior_year_end() const {
    if ((reference_.year == 0 && !focus_) || !fiscal_year_known()) return std::nullopt;
    if (reference_.year != 0) return closing(year_end_of(reference_.year), 0);
    return closing(closing_month(focus_->end) - calendar_.months_into_year(focus_->end), 0);
  }

  PeriodReference const& reference_;
  std::optional<Period> const& focus_;
  FiscalCalendar calendar_;
  bool guessed_;
  bool instant_;
};

}  // namespace

std::optional<Period> resolve(PeriodReference const& reference, std::optional<Period> const& focus,
                              FiscalCalendar const& calendar, bool instant_wanted) {
  if (focus && !valid(focus->end)) return std::nullopt;
  return Resolution(reference, focus, calendar, instant_wanted).period();
}

}  // namespace tieout
