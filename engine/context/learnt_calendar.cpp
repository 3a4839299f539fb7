#include "tieout/engine/context/learnt_calendar.hpp"

#include <optional>

namespace tieout {
namespace {

constexpr int quarter = 3;
constexpr int year = 12;

[[nodiscard]] PeriodReference ended(Date end, int months) {
  PeriodReference reference;
  reference.length = Length::months;
  reference.count = static_cast<std::uint8_t>(months);
  reference.year = end.year;
  reference.month = end.month;
  reference.day = end.day;
  return reference;
}

[[nodiscard]] bool is_balance_a_year_apart(Statement const& statement, Period const& period) {
  if (period.months != 0) return false;
  for (Column const& other : statement.columns)
    if (other.period && other.period->months == 0 && same_period(*other.period, {add_months(period.end, -12), 0, 10}))
      return true;
  return false;
}

/// An interim report compares balances with those of a year ago, too; they close no fiscal year.
[[nodiscard]] bool reports_part_of_year(std::vector<PeriodReference> const& mentions,
                                        std::vector<Statement> const& statements) {
  for (PeriodReference const& mention : mentions)
    if (mention.ordinal != 0 || (mention.length == Length::months && mention.count < 12)) return true;
  for (Statement const& statement : statements)
    for (Column const& column : statement.columns)
      if (column.period && column.period->months != 0 && column.period->months < 12) return true;
  return false;
}

/// The end of the latest quarter that a statement has a column for.
[[nodiscard]] std::optional<Date> latest_quarter(std::vector<Statement> const& statements) {
  std::optional<Date> latest;
  for (Statement const& statement : statements)
    for (Column const& column : statement.columns)
      if (column.period && column.period->months == quarter &&
          (!latest || to_days(column.period->end) > to_days(*latest)))
        latest = column.period->end;
  return latest;
}

/// "Second quarter of fiscal 2008", without a date.
[[nodiscard]] bool numbers_quarter(PeriodReference const& mention) {
  bool const long_part = mention.length == Length::months && mention.count != quarter;
  return mention.ordinal != 0 && mention.month == 0 && !long_part && mention.relation == Relation::none;
}

[[nodiscard]] PeriodReference const* first_numbered(std::vector<PeriodReference> const& mentions) {
  for (PeriodReference const& mention : mentions)
    if (numbers_quarter(mention) && mention.year != 0) return &mention;
  return nullptr;
}

/// What a release's first numbered quarter is, where nothing else tells when the fiscal year ends: the latest that has
/// a column, unless it is one of a calendar year, too.
void learn_first_numbered(FiscalCalendar& calendar, std::vector<PeriodReference> const& mentions, Date latest) {
  PeriodReference const* const first = first_numbered(mentions);
  if (first == nullptr || first->ordinal == calendar.quarter_of(latest)) return;
  calendar.learn_label(first->year, first->ordinal, latest);
}

/// Years that close early in a calendar year are mostly labelled by the one before, in which they began (retailers).
/// Where the text gives the latest quarter that label and never the other, they are.
void learn_labels(FiscalCalendar& calendar, std::vector<PeriodReference> const& mentions, Date latest) {
  int const label = calendar.fiscal_year_of(latest);
  int const number = calendar.quarter_of(latest);
  int this_label = 0;
  int label_before = 0;
  for (PeriodReference const& mention : mentions) {
    if (mention.ordinal == 0 || (!mention.fiscal && mention.month == 0)) continue;
    // A numbered quarter with its date has taught its label already.
    if (mention.month != 0) return;
    if (mention.ordinal != number) continue;
    this_label += mention.year == label ? 1 : 0;
    label_before += mention.year == label - 1 ? 1 : 0;
  }
  constexpr int march = 3;
  PeriodReference const* const first = first_numbered(mentions);
  bool const headed = first != nullptr && first->ordinal == number && first->year == label - 1;
  bool const early = calendar.year_end_month() <= march;
  bool const told = label_before >= 2 || (headed && early && label_before == 1);
  if (this_label == 0 && told) calendar.learn_label(label - 1, number, latest);
}

}  // namespace

FiscalCalendar learn_calendar(std::vector<PeriodReference> const& mentions, std::vector<Statement> const& statements) {
  FiscalCalendar calendar;
  for (PeriodReference const& mention : mentions)
    if (mention.month != 0 && mention.year != 0) calendar.learn(mention);
  auto const learn_columns = [&](auto const& closes_part) {
    for (Statement const& statement : statements)
      for (Column const& column : statement.columns)
        if (column.period)
          if (int const months = closes_part(statement, *column.period); months != 0)
            calendar.learn(ended(column.period->end, months));
  };
  learn_columns([](Statement const&, Period const& period) { return period.months == year ? year : 0; });
  if (!calendar.learnt() && !reports_part_of_year(mentions, statements))
    learn_columns([](Statement const& statement, Period const& period) {
      return is_balance_a_year_apart(statement, period) ? year : 0;
    });
  // Half a year and three quarters of one mostly start with it.
  if (!calendar.learnt())
    learn_columns([](Statement const&, Period const& period) {
      return period.months == 2 * quarter || period.months == 3 * quarter ? static_cast<int>(period.months) : 0;
    });
  if (auto const latest = latest_quarter(statements)) {
    if (!calendar.learnt()) learn_first_numbered(calendar, mentions, *latest);
    learn_labels(calendar, mentions, *latest);
  }
  return calendar;
}

}  // namespace tieout
