#include "tieout/engine/context/reporting_period.hpp"

namespace tieout {
namespace {

[[nodiscard]] bool tabulated(Period const& period, std::vector<Statement> const& statements) {
  for (Statement const& statement : statements)
    for (Column const& column : statement.columns)
      if (column.period && same_period(*column.period, period)) return true;
  return false;
}

/// A report may begin with the year before ("the year ended February 3, 2018 had 53 weeks"); tables have the year
/// reported on beside it, in so many statements.
[[nodiscard]] std::optional<Period> year_later(Period const& period, std::vector<Statement> const& statements,
                                               int wanted) {
  constexpr int year = 12;
  Period const later = shifted(period, year);
  std::optional<Period> found;
  int statements_with = 0;
  for (Statement const& statement : statements) {
    bool has_both = false;
    bool has_period = false;
    for (Column const& column : statement.columns) {
      if (!column.period) continue;
      has_period = has_period || same_period(*column.period, period);
      if (!same_period(*column.period, later)) continue;
      has_both = true;
      found = column.period;
    }
    statements_with += has_both && has_period ? 1 : 0;
  }
  return statements_with >= wanted ? found : std::nullopt;
}

/// How often the text speaks of a period, or of one of its length without saying when.
[[nodiscard]] int times_spoken_of(Period const& period, std::vector<PeriodReference> const& mentions,
                                  FiscalCalendar const& calendar) {
  int times = 0;
  for (PeriodReference const& mention : mentions) {
    bool const plain = mention.relation == Relation::none || mention.relation == Relation::current;
    bool const lasting = mention.length == Length::months || mention.length == Length::weeks ||
                         mention.length == Length::year_to_date || mention.ordinal != 0;
    if (!plain || !lasting) continue;
    auto const meant = resolve(mention, period, calendar);
    times += meant && same_period(*meant, period) ? 1 : 0;
  }
  return times;
}

/// A quarterly report whose text happens to name the months since the year began first, is on the quarter where that is
/// spoken of more often.
[[nodiscard]] Period or_its_quarter(Period const& period, std::vector<PeriodReference> const& mentions,
                                    std::vector<Statement> const& statements, FiscalCalendar const& calendar) {
  constexpr std::uint8_t quarter = 3;
  constexpr int year = 12;
  if (period.months <= quarter || period.months >= year) return period;
  Period last = period;
  last.months = quarter;
  if (!tabulated(last, statements)) return period;
  return times_spoken_of(last, mentions, calendar) > times_spoken_of(period, mentions, calendar) ? last : period;
}

}  // namespace

std::optional<Period> reporting_period(std::vector<PeriodReference> const& mentions,
                                       std::vector<Statement> const& statements, FiscalCalendar const& calendar) {
  std::optional<Period> first_named;
  std::optional<PeriodReference>
      numbered;  // "fourth quarter and full year 2022": the first of the two has no year of its own
  for (PeriodReference const& mention : mentions) {
    if (mention.ordinal != 0 && !mention.dated() && mention.relation == Relation::none && !numbered) numbered = mention;
    bool const lasting = mention.length == Length::months || mention.length == Length::weeks;
    if (!lasting || mention.year == 0 || (mention.month == 0 && mention.ordinal == 0)) continue;
    auto period = resolve(mention, std::nullopt, calendar);
    if (!period) continue;
    // "In the current quarter, compared to the fourth quarter of 2010": a number without a date may be that of the year
    // compared with, and one table that goes on tells it.
    int const wanted = mention.month == 0 ? 1 : 2;
    if (auto const later = year_later(*period, statements, wanted)) period = later;
    if (numbered) {
      auto const part = resolve(*numbered, period, calendar);
      if (part && part->months < period->months && tabulated(*part, statements)) return part;
    }
    if (tabulated(*period, statements)) return or_its_quarter(*period, mentions, statements, calendar);
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
