#include "tieout/engine/calendar/fiscal_calendar.hpp"

#include "tieout/engine/calendar/closing_month.hpp"

#include <algorithm>
#include <cstddef>
#include <limits>

namespace tieout {
namespace {

constexpr std::uint32_t weight_of_fiscal_mention = 3;
constexpr std::uint32_t weight_of_year = 2;
constexpr std::uint32_t weight_of_part_year = 1;

constexpr int december = 11;

constexpr int month_of_year(int month) noexcept { return (month % 12 + 12) % 12; }

void add_vote(std::uint32_t& votes, std::uint32_t weight) noexcept {
  votes += std::min(weight, std::numeric_limits<std::uint32_t>::max() - votes);
}

/// The length of what the mention numbers or measures, 0 where it tells nothing of the fiscal year.  Weeks count only
/// where they are whole 13-week quarters: other quarters end too far from a month's end.
int taught_length(PeriodReference const& reference) noexcept {
  switch (reference.length) {
    case Length::months:
      return reference.count;
    case Length::weeks: {
      int const quarters = reference.count / 13;
      return quarters >= 1 && quarters <= 4 && reference.count % 13 <= 1 ? quarters * 3 : 0;
    }
    case Length::unspecified:
      return reference.ordinal != 0 ? 3 : 0;
    case Length::instant:
    case Length::year_to_date:
    case Length::trailing_year:
      break;
  }
  return 0;
}

std::uint32_t weight_of(PeriodReference const& reference, int months) noexcept {
  if (reference.ordinal != 0) return weight_of_fiscal_mention;
  if (months == 12) return reference.fiscal ? weight_of_fiscal_mention : weight_of_year;
  return months == 6 || months == 9 ? weight_of_part_year : 0;
}

}  // namespace

void FiscalCalendar::vote_year_end(int closing_month, std::uint32_t weight) noexcept {
  add_vote(year_end_votes_[static_cast<std::size_t>(month_of_year(closing_month))], weight);
}

void FiscalCalendar::learn(PeriodReference const& reference) {
  if (reference.year == 0 || reference.month == 0 || reference.month > 12) return;
  Date const end{reference.year, reference.month, reference.day};
  if (reference.day != 0 && !valid(end)) return;
  int const months = taught_length(reference);
  int const into_year = months * std::max<int>(reference.ordinal, 1);
  std::uint32_t const weight = weight_of(reference, months);
  if (months == 0 || into_year > 12 || weight == 0) return;
  int const closing = reference.day != 0 ? closing_month(end) : end.year * 12 + end.month - 1;
  vote_year_end(closing + 12 - into_year, weight);
}

void FiscalCalendar::learn_label(int fiscal_year, int ordinal, Date end) {
  if (!valid(end) || ordinal < 0 || ordinal > 4) return;
  int const year_end = closing_month(end) + (ordinal == 0 ? 0 : (4 - ordinal) * 3);
  int const year_of_last_day = (year_end - month_of_year(year_end)) / 12;
  int const shift_from_lowest = fiscal_year - (year_of_last_day - 1);
  if (shift_from_lowest < 0 || shift_from_lowest > 2) return;
  add_vote(label_shift_votes_[static_cast<std::size_t>(shift_from_lowest)], 1);
  vote_year_end(year_end, weight_of_fiscal_mention);
}

int FiscalCalendar::year_end_month() const noexcept {
  std::size_t best = december;
  for (std::size_t month = 0; month < year_end_votes_.size(); ++month)
    if (year_end_votes_[month] > year_end_votes_[best]) best = month;
  return static_cast<int>(best) + 1;
}

bool FiscalCalendar::learnt() const noexcept {
  return std::any_of(year_end_votes_.begin(), year_end_votes_.end(), [](std::uint32_t votes) { return votes != 0; });
}

int FiscalCalendar::label_shift() const noexcept {
  auto const [before, same, after] = label_shift_votes_;
  if (same >= before && same >= after) return 0;
  return before >= after ? -1 : 1;
}

Date FiscalCalendar::quarter_end(int fiscal_year, int ordinal) const noexcept {
  return month_end((fiscal_year - label_shift()) * 12 + year_end_month() - 1 - (4 - ordinal) * 3);
}

Date FiscalCalendar::year_end(int fiscal_year) const noexcept { return quarter_end(fiscal_year, 4); }

int FiscalCalendar::months_into_year(Date date) const noexcept {
  return month_of_year(closing_month(date) - year_end_month()) + 1;
}

int FiscalCalendar::fiscal_year_of(Date date) const noexcept {
  int const year_end = closing_month(date) + 12 - months_into_year(date);
  return (year_end - month_of_year(year_end)) / 12 + label_shift();
}

int FiscalCalendar::quarter_of(Date date) const noexcept { return (months_into_year(date) - 1) / 3 + 1; }

}  // namespace tieout
