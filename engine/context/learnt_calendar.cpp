#include "tieout/engine/context/learnt_calendar.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <utility>

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
    if (other.period && other.period->months == 0 && same_period(*other.period, shifted(period, -12))) return true;
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

/// The end of the latest period of so many months that a statement has a column for; without `labelled`, one whose head
/// says when it ends.
[[nodiscard]] std::optional<Date> latest_end(std::vector<Statement> const& statements, int months, bool labelled) {
  std::optional<Date> latest;
  for (Statement const& statement : statements)
    for (Column const& column : statement.columns)
      if (column.kind == ColumnKind::amount && column.period && column.period->months == months &&
          (labelled || !column.labelled) && (!latest || to_days(column.period->end) > to_days(*latest)))
        latest = column.period->end;
  return latest;
}

/// The end of the latest quarter, else of the latest year, that has a dated column; else the latest balance that closes
/// a year, else what columns of labels have.
[[nodiscard]] std::optional<Date> latest_reported(std::vector<Statement> const& statements,
                                                  FiscalCalendar const& calendar) {
  for (int const months : {quarter, year})
    if (auto const end = latest_end(statements, months, false)) return end;
  auto const balance = latest_end(statements, 0, false);
  if (balance && calendar.learnt() && calendar.quarter_of(*balance) == 4) return balance;
  auto const of_label = latest_end(statements, quarter, true);
  return of_label ? of_label : latest_end(statements, year, true);
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

/// The columns are the four quarters of a year, by number: whichever of them the text names, it need not be the latest.
[[nodiscard]] bool numbers_all_quarters(Statement const& statement) {
  constexpr int all = 4;
  auto const is_numbered = [](Column const& column) {
    return column.labelled && column.period && column.period->months == quarter;
  };
  return std::count_if(statement.columns.begin(), statement.columns.end(), is_numbered) >= all;
}

/// The number of the only quarter that the text numbers, several times and never with a year: 0 where there is none.
[[nodiscard]] int only_number(std::vector<PeriodReference> const& mentions) {
  int number = 0;
  int times = 0;
  for (PeriodReference const& mention : mentions) {
    if (!numbers_quarter(mention)) continue;
    if (mention.year != 0 || (number != 0 && number != mention.ordinal)) return 0;
    number = mention.ordinal;
    ++times;
  }
  return times > 1 ? number : 0;
}

/// "First quarter earnings", and a latest column for the quarter that ended in December: what a release's only numbered
/// quarter is, where nothing else tells when the fiscal year ends.
void learn_only_number(FiscalCalendar& calendar, std::vector<PeriodReference> const& mentions, Date latest) {
  int const number = only_number(mentions);
  if (number == 0 || number == calendar.quarter_of(latest)) return;
  calendar.learn_label(add_months(latest, (4 - number) * quarter).year, number, latest);
}

/// What a mention says of the label of the year that a date lies in: the label itself, in words that number the date's
/// quarter, or at a year's end the whole year.  0 where it says nothing of it, or names a date.
[[nodiscard]] int label_said(PeriodReference const& mention, int number) {
  if (mention.year == 0 || mention.month != 0) return 0;
  if (numbers_quarter(mention)) return mention.ordinal == number ? mention.year : 0;
  bool const whole =
      mention.length == Length::unspecified || (mention.length == Length::months && mention.count == year);
  return mention.ordinal == 0 && mention.fiscal && whole && number == 4 ? mention.year : 0;
}

[[nodiscard]] bool has_column(std::vector<Statement> const& statements, Period const& wanted) {
  for (Statement const& statement : statements)
    for (Column const& column : statement.columns)
      if (column.kind == ColumnKind::amount && !column.labelled && column.period && same_period(*column.period, wanted))
        return true;
  return false;
}

/// The quarter that a mention of a quarter or a year ends with.
[[nodiscard]] int last_quarter_of(PeriodReference const& mention) { return mention.ordinal == 0 ? 4 : mention.ordinal; }

/// Whether the columns have what a label names if it is the year of the last day, and if it is the year before: 1 the
/// first alone, -1 the second alone, 0 both or neither.
[[nodiscard]] int label_in_columns(FiscalCalendar const& calendar, PeriodReference const& mention,
                                   std::vector<Statement> const& statements) {
  int const number = last_quarter_of(mention);
  int const months = mention.ordinal == 0 ? year : quarter;
  auto const reported = [&](int label) {
    return has_column(statements, {calendar.quarter_end(label, number), static_cast<std::uint8_t>(months), 10});
  };
  return (reported(mention.year) ? 1 : 0) - (reported(mention.year + 1) ? 1 : 0);
}

/// Years that close early in a calendar year are mostly labelled by the one before, in which they began (retailers).
/// Where the text mostly gives the latest quarter that label, and does so first, they are; and where columns have what
/// the text names with such labels, and not with the others.
void learn_labels(FiscalCalendar& calendar, std::vector<PeriodReference> const& mentions,
                  std::vector<Statement> const& statements, Date latest) {
  constexpr int march = 3;
  bool const early = calendar.year_end_month() <= march;
  int const label = calendar.fiscal_year_of(latest);
  int const number = calendar.quarter_of(latest);
  int this_label = 0;
  int label_before = 0;
  bool first_before = false;
  int by_last_day = 0, by_year_before = 0;     // labels for which only one of the two has columns
  std::map<std::pair<int, int>, int> fitting;  // by year and part of it: texts say the same ones again and again
  auto const fits_columns = [&](PeriodReference const& mention) {
    if (label_said(mention, last_quarter_of(mention)) == 0) return 0;
    auto const [known, fresh] = fitting.try_emplace({mention.year, mention.ordinal}, 0);
    if (fresh) known->second = label_in_columns(calendar, mention, statements);
    return known->second;
  };
  for (PeriodReference const& mention : mentions) {
    int const fits = early ? fits_columns(mention) : 0;
    by_last_day += fits > 0 ? 1 : 0;
    by_year_before += fits < 0 ? 1 : 0;
    // Elsewhere only what is called fiscal is no calendar year.
    if (!early && (!mention.fiscal || mention.ordinal == 0)) continue;
    int const said = label_said(mention, number);
    if (said == label - 1 && this_label == 0 && label_before == 0) first_before = true;
    this_label += said == label ? 1 : 0;
    label_before += said == label - 1 ? 1 : 0;
  }
  // Years of weeks that close early are mostly those of retailers.
  bool const says_weeks = std::any_of(mentions.begin(), mentions.end(),
                                      [](PeriodReference const& mention) { return mention.length == Length::weeks; });
  bool const shown = by_year_before > 0 && by_last_day == 0;
  bool const told = early ? shown || (first_before && label_before > (says_weeks ? this_label : 2 * this_label))
                          : label_before >= 2 && this_label == 0;
  if (told) calendar.learn_label(label - 1, number, latest);
}

/// The last day of a month, or of a year of weeks near it: the closing month, from January (0); nothing in its middle.
[[nodiscard]] std::optional<int> month_closed(PeriodReference const& mention) {
  constexpr int late = 24;
  constexpr int months_in_year = 12;
  bool const dated = mention.year != 0 && mention.month != 0 && mention.month <= months_in_year && mention.day >= late;
  return dated ? std::optional(mention.month - 1) : std::nullopt;
}

/// "At September 30, 2010" beside columns "2010" and "2009": what the text gives balances of is the end of the columns'
/// years, where all such dates are of one month and one of them is in the year of the latest column.
void learn_balance_dates(FiscalCalendar& calendar, std::vector<PeriodReference> const& mentions, int latest_year) {
  std::optional<int> month;
  PeriodReference const* closing = nullptr;
  for (PeriodReference const& mention : mentions) {
    auto const closed = month_closed(mention);
    if (!closed) continue;
    if (month && *month != *closed) return;
    month = closed;
    if (mention.year == latest_year) closing = &mention;
  }
  if (closing != nullptr) calendar.learn(ended({closing->year, closing->month, closing->day}, year));
}

}  // namespace

FiscalCalendar learn_calendar(std::vector<PeriodReference> const& mentions, std::vector<Statement> const& statements) {
  FiscalCalendar calendar;
  for (PeriodReference const& mention : mentions)
    if (mention.month != 0 && mention.year != 0) calendar.learn(mention);
  auto const learn_columns = [&](auto const& closes_part, bool labelled) {
    for (Statement const& statement : statements)
      for (Column const& column : statement.columns)
        if (column.period && column.kind == ColumnKind::amount && (labelled || !column.labelled))
          if (int const months = closes_part(statement, *column.period); months != 0)
            calendar.learn(ended(column.period->end, months));
  };
  auto const closes_year = [](Statement const&, Period const& period) { return period.months == year ? year : 0; };
  learn_columns(closes_year, false);
  if (!calendar.learnt() && !reports_part_of_year(mentions, statements))
    learn_columns([](Statement const& statement,
                     Period const& period) { return is_balance_a_year_apart(statement, period) ? year : 0; },
                  true);
  // Half a year and three quarters of one mostly start with it.
  auto const part_of_year = [](Statement const&, Period const& period) {
    return period.months == 2 * quarter || period.months == 3 * quarter ? static_cast<int>(period.months) : 0;
  };
  if (!calendar.learnt()) learn_columns(part_of_year, false);
  auto const labelled_year = latest_end(statements, year, true);
  if (!calendar.learnt() && labelled_year && !reports_part_of_year(mentions, statements))
    learn_balance_dates(calendar, mentions, labelled_year->year);
  // Under bare years only where no other column says when they end: those are years as the calendar here has them.
  if (!calendar.learnt()) learn_columns(closes_year, true);
  if (!calendar.learnt()) learn_columns(part_of_year, true);
  auto const last_quarter = latest_end(statements, quarter, true);
  bool const numbered_by_columns = std::any_of(statements.begin(), statements.end(), numbers_all_quarters);
  if (!calendar.learnt() && last_quarter && !numbered_by_columns)
    learn_first_numbered(calendar, mentions, *last_quarter);
  if (!calendar.learnt() && last_quarter && !numbered_by_columns) learn_only_number(calendar, mentions, *last_quarter);
  if (auto const latest = latest_reported(statements, calendar)) learn_labels(calendar, mentions, statements, *latest);
  return calendar;
}

}  // namespace tieout
