#include "tieout/engine/context/reporting_period.hpp"

namespace tieout {
namespace {

[[nodiscard]] bool tabulated(Period const& period, std::vector<Statement> const& statements) {
  for (Statement const& statement : statements)
    for (Column const& column : statement.columns)
      if (column.period && same_period(*column.period, period)) return true;
  return false;
}

[[nodiscard]] PeriodReference year_ended(Date end) {
  PeriodReference reference;
  reference.length = Length::months;
  reference.count = 12;
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

}  // namespace

FiscalCalendar learn_calendar(std::vector<PeriodReference> const& mentions, std::vector<Statement> const& statements) {
  FiscalCalendar calendar;
  for (PeriodReference const& mention : mentions)
    if (mention.month != 0 && mention.year != 0) calendar.learn(mention);
  auto const learn_columns = [&](auto const& closes_year) {
    for (Statement const& statement : statements)
      for (Column const& column : statement.columns)
        if (column.period && closes_year(statement, *column.period)) calendar.learn(year_ended(column.period->end));
  };
  learn_columns([](Statement const&, Period const& period) { return period.months == 12; });
  if (!calendar.learnt() && !reports_part_of_year(mentions, statements)) learn_columns(is_balance_a_year_apart);
  return calendar;
}

void learn_labels(FiscalCalendar& calendar, std::vector<PeriodReference> const& mentions,
                  std::optional<Period> const& focus) {
  if (!focus || focus->months == 0) return;
  int const label = calendar.fiscal_year_of(focus->end);
  int const quarter = calendar.quarter_of(focus->end);
  int this_label = 0;
  int label_before = 0;
  for (PeriodReference const& mention : mentions) {
    if (!mention.fiscal || mention.ordinal == 0) continue;
    // A numbered quarter with its date has taught its label already.
    if (mention.month != 0) return;
    if (mention.ordinal != quarter) continue;
    this_label += mention.year == label ? 1 : 0;
    label_before += mention.year == label - 1 ? 1 : 0;
  }
  if (this_label == 0 && label_before >= 2) calendar.learn_label(label - 1, quarter, focus->end);
}

std::optional<Period> reporting_period(std::vector<PeriodReference> const& mentions,
                                       std::vector<Statement> const& statements, FiscalCalendar const& calendar) {
  std::optional<Period> first_named;
  std::optional<PeriodReference>
      numbered;  // "fourth quarter and full year 2022": the first of the two has no year of its own
  for (PeriodReference const& mention : mentions) {
    if (mention.ordinal != 0 && !mention.dated() && mention.relation == Relation::none && !numbered) numbered = mention;
    bool const lasting = mention.length == Length::months || mention.length == Length::weeks;
    if (!lasting || mention.year == 0 || (mention.month == 0 && mention.ordinal == 0)) continue;
    auto const period = resolve(mention, std::nullopt, calendar);
    if (!period) continue;
    if (numbered) {
      auto const part = resolve(*numbered, period, calendar);
      if (part && part->months < period->months && tabulated(*part, statements)) return part;
    }
    if (tabulated(*period, statements)) return period;
    if (!first_named) first_named = period;
  }
  std::optional<Period> best;
  for (Statement const& statement : statements)
    for (Column const& column : statement.columns) {
      if (!column.period) continue;
      Period const& candidate = *column.period;
      if (!best) {
        best = candidate;
        continue;
      }
      bool const lasts = candidate.months != 0;
      bool const best_lasts = best->months != 0;
      if (lasts != best_lasts) {
        if (lasts) best = candidate;
        continue;
      }
      if (to_days(candidate.end) > to_days(best->end) + 20)
        best = candidate;
      else if (to_days(candidate.end) > to_days(best->end) - 20 && candidate.months < best->months)
        best = candidate;
    }
  return best ? best : first_named;
}

}  // namespace tieout
