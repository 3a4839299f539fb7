#include "tieout/engine/link/period/own_period.hpp"

#include "tieout/engine/link/period/maturity.hpp"
#include "tieout/engine/link/period/start_period.hpp"
#include "tieout/engine/link/phrase/labelled_year.hpp"
#include "tieout/engine/link/subject/word_list.hpp"
#include "tieout/grammar/claim.hpp"
#include "tieout/grammar/heading.hpp"

#include <cstdlib>
#include <string_view>
#include <vector>

namespace tieout {
namespace {

void take_focus(PeriodChoice& choice, std::optional<Period> const& focus) {
  choice.lasting = focus;
  if (focus) choice.instant = Period{focus->end, 0, focus->slack};
}

/// "Quarterly revenue" says which of the lengths that end with the reporting period is meant.
[[nodiscard]] bool names_length(std::string_view subject, std::optional<Period> const& focus) {
  if (!focus || focus->months != 3) return false;
  return subject.find("quarterly") != std::string_view::npos || subject.find("Quarterly") != std::string_view::npos;
}

/// "Fiscal-year revenue", "full-year net income" behind a fourth quarter.
[[nodiscard]] bool names_year(std::string_view subject) {
  return holds(subject, "fiscal-year") || holds(subject, "full-year") || holds(subject, "annual ");
}

/// Only what ends with the reporting period stays in focus: an earlier quarter, or a fiscal year that still runs, is
/// mentioned in passing.
[[nodiscard]] bool ends_with_report(Period const& period, std::optional<Period> const& reporting) {
  constexpr int tolerance_days = 10;
  return !reporting || std::abs(to_days(period.end) - to_days(reporting->end)) <= tolerance_days;
}

}  // namespace

OwnPeriods::OwnPeriods(LinkInput const& input, Sections const& sections) : input_(input), sections_(sections) {}

PeriodChoice OwnPeriods::next(std::uint32_t i) {
  std::uint32_t const passage = input_.figures[i].passage;
  if (i == 0 || input_.figures[i - 1].passage != passage) passage_focus_ = heading_period(passage);
  std::optional<Period> const focus = passage_focus_ ? passage_focus_ : input_.focus;
  Figure const& figure = input_.figure(i);
  bool const names_own =
      figure.period && !names_start(figure) && !is_maturity(input_.document.text, figure.period->span);
  return names_own ? named(i, focus) : not_named(i, focus);
}

/// "Fourth Quarter 2022 Summary": what stands under such a heading is about that period.
std::optional<Period> OwnPeriods::heading_period(std::uint32_t passage) const {
  std::string_view const text = sections_.heading(passage);
  // A headline that states figures compares: the period that it names need not be the one reported on.
  if (text.empty() || !parse_claims(text).assertions.empty()) return std::nullopt;
  std::vector<PeriodReference> const periods = parse_heading(text).periods;
  if (periods.size() != 1 || is_relative(periods.front())) return std::nullopt;
  bool const lasting = periods.front().length != Length::instant && periods.front().day == 0;
  if (!lasting) return std::nullopt;
  return resolve(periods.front(), input_.focus, input_.calendar);
}

PeriodChoice OwnPeriods::named(std::uint32_t i, std::optional<Period> focus) {
  Figure const& figure = input_.figure(i);
  bool const relative = is_relative(*figure.period);
  std::optional<Period> const beside = relative ? period_beside(i, focus) : std::nullopt;
  if (beside) focus = beside;
  PeriodChoice choice = read(*figure.period, focus);
  // "A year ago" is only as certain as the period that it is counted from.
  choice.assumed = relative && !beside && !passage_focus_;
  bool const current = figure.role != Role::prior_level && !relative;
  if (current && choice.lasting && ends_with_report(*choice.lasting, input_.focus)) passage_focus_ = choice.lasting;
  return choice;
}

PeriodChoice OwnPeriods::not_named(std::uint32_t i, std::optional<Period> const& focus) const {
  PeriodChoice choice;
  if (input_.figure(i).role == Role::prior_level) return choice;
  std::string_view const subject = input_.document.view(input_.assertion(i).subject.span);
  choice.assumed = !passage_focus_ && !names_length(subject, focus);
  std::optional<Period> const year = names_year(subject) ? year_in_focus(focus) : year_after_prior(i);
  take_focus(choice, year && focus && year->months != focus->months ? year : focus);
  return choice;
}

/// The fiscal year that ends with the period in focus.
std::optional<Period> OwnPeriods::year_in_focus(std::optional<Period> const& focus) const {
  PeriodReference year;
  year.length = Length::months;
  year.count = 12;
  year.fiscal = true;
  year.relation = Relation::current;
  std::optional<Period> const found = resolve(year, focus, input_.calendar);
  if (!found || !focus || !ends_with_report(*found, focus)) return std::nullopt;
  return found;
}

/// "Rose to $14.2 million, from $12.9 million in fiscal 2010": a level without a period is one year after the year
/// that the level it is compared with names.
std::optional<Period> OwnPeriods::year_after_prior(std::uint32_t i) const {
  constexpr std::uint8_t year = 12;
  bool const is_level = input_.figure(i).role == Role::level;
  std::optional<std::uint32_t> const level = is_level ? input_.figures[i].figure : input_.figure(i).counterpart;
  for (Figure const& prior : input_.assertion(i).figures) {
    bool const compared = prior.role == Role::prior_level && level && prior.counterpart == level;
    if (!compared || !prior.period || is_relative(*prior.period) || prior.period->length == Length::instant) continue;
    std::optional<Period> named = resolve(*prior.period, input_.focus, input_.calendar);
    if (!named || named->months != year) continue;
    named->end = add_months(named->end, year);
    return named;
  }
  return std::nullopt;
}

/// The period that the current figure beside a prior level or a change names outright.
std::optional<Period> OwnPeriods::period_beside(std::uint32_t i, std::optional<Period> const& focus) const {
  auto const& counterpart = input_.figure(i).counterpart;
  auto const& figures = input_.assertion(i).figures;
  if (!counterpart || *counterpart >= figures.size()) return std::nullopt;
  auto const& period = figures[*counterpart].period;
  if (!period || is_relative(*period)) return std::nullopt;
  return resolve(*period, focus, input_.calendar);
}

PeriodChoice OwnPeriods::read(PeriodReference const& reference, std::optional<Period> const& focus) const {
  PeriodChoice choice;
  if (reference.vacant()) {
    // "The period" without more is the one in focus; no words at all: several periods, not told apart.
    choice.unsettled = reference.span.empty();
    if (!choice.unsettled) take_focus(choice, focus);
    return choice;
  }
  choice.lasting = resolve(reference, focus, input_.calendar);
  choice.instant = resolve(reference, focus, input_.calendar, true);
  choice.year = plain_year(reference);
  return choice;
}

}  // namespace tieout
