#include "tieout/engine/link/period/own_period.hpp"

#include "tieout/engine/link/period/maturity.hpp"
#include "tieout/engine/link/period/part_of_year.hpp"
#include "tieout/engine/link/period/start_period.hpp"
#include "tieout/engine/link/phrase/labelled_year.hpp"
#include "tieout/engine/link/subject/sentence_end.hpp"
#include "tieout/engine/link/subject/word_list.hpp"

#include <cstdlib>
#include <string_view>
#include <vector>

namespace tieout {
namespace {

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

OwnPeriods::OwnPeriods(LinkInput const& input) : input_(input), headings_(input) {}

PeriodChoice OwnPeriods::next(std::uint32_t i) {
  std::uint32_t const passage = input_.figures[i].passage;
  if (i == 0 || input_.figures[i - 1].passage != passage) enter(passage);
  PeriodChoice choice = read_by_focus(i, passage_focus_ ? passage_focus_ : input_.focus);
  if (other_focus_) {
    std::optional<Period> const other = read_by_focus(i, other_focus_).lasting;
    choice.open = other && choice.lasting && !same_period(*other, *choice.lasting);
    if (choice.open) choice.other = other;
  }
  if (auto const part = part_of_named_year(i, choice); part && !choice.open) {
    bool const told = passage_focus_ || figure_beside_names(i) || !year_over_after(*choice.year);
    choice.open = true;
    choice.other = told ? choice.lasting : part;
    if (told) choice.lasting = part;
    if (told) choice.instant = choice_of(part).instant;
  }
  keep_to_running_year(i, choice);
  Figure const& figure = input_.figure(i);
  bool const current = names_own(figure) && figure.role != Role::prior_level && !is_relative(*figure.period);
  // "Over the past twelve months" is said of one figure in passing.
  bool const stays = current && figure.period->length != Length::trailing_year;
  bool const by_prior =
      figure.role == Role::level && told_behind_prior(i, passage_focus_ ? passage_focus_ : input_.focus);
  if ((stays || by_prior) && choice.lasting) keep_in_mind(i, *choice.lasting);
  bool const told =
      figure.role != Role::prior_level && choice.lasting && ends_with_report(*choice.lasting, input_.focus);
  if (told) spoken_of_ = choice.lasting;
  return choice;
}

/// A year that is not over with the report: the part of it that the passage is about, or all that is over of it.
void OwnPeriods::keep_to_running_year(std::uint32_t i, PeriodChoice& choice) const {
  std::optional<Period> part = part_of_running_year(i, choice);
  auto const& said = input_.figure(i).period;
  if (!part && said && choice.lasting) part = part_of_this_year(*said, *choice.lasting);
  if (!part) return;
  choice.lasting = part;
  choice.instant = choice_of(part).instant;
  int const into_year = input_.calendar.months_into_year(input_.focus->end);
  if (part->months == into_year) return;
  choice.open = true;
  choice.other = part;
  choice.other->months = static_cast<std::uint8_t>(into_year);
}

/// What stands under a heading that names a period is about it.
void OwnPeriods::enter(std::uint32_t passage) {
  passage_focus_.reset();
  other_focus_.reset();
  named_last_.reset();
  spoken_of_.reset();
  auto const& heading = headings_.of(passage);
  if (!heading) return;
  passage_focus_ = heading->period;
  if (heading->open) other_focus_ = heading->other;
}

bool OwnPeriods::named_in_sentence(std::uint32_t i) const {
  return named_last_ &&
         in_one_sentence(input_.document, input_.figure(*named_last_).quantity.span, input_.figure(i).quantity.span);
}

/// The period that a figure names outright is what the passage goes on about.
void OwnPeriods::keep_in_mind(std::uint32_t i, Period const& named) {
  if (!ends_with_report(named, input_.focus)) {
    // "Net income for 2008 was $4 million. Interest expense was ...": of 2008, or of the year reported on.  Where the
    // sentence names that year, too ("in 2009 and 2008, respectively"), it is what the passage goes on about.
    if (named.months != 0 && !named_in_sentence(i)) other_focus_ = named;
    return;
  }
  // "Rent was $5 million in the quarter. For the half year, sales were $9 million. Wages rose ...": in the quarter, or
  // in the half year.
  if (!spoken_of_ || spoken_of_->months != named.months) other_focus_ = spoken_of_;
  passage_focus_ = named;
  named_last_ = i;
}

bool OwnPeriods::names_own(Figure const& figure) const {
  return figure.period && !names_start(figure) && !is_maturity(input_.document.text, figure.period->span);
}

PeriodChoice OwnPeriods::read_by_focus(std::uint32_t i, std::optional<Period> const& focus) const {
  if (!names_own(input_.figure(i))) return not_named(i, focus);
  return tells_of_level(i, focus) ? PeriodChoice{} : named(i, focus);
}

PeriodChoice OwnPeriods::named(std::uint32_t i, std::optional<Period> focus) const {
  Figure const& figure = input_.figure(i);
  bool const relative = is_relative(*figure.period);
  // "To $15.6 million or 35.2% and $36.5 million or 33.5% last year": a share is of the period of what it restates.
  auto const restated = figure.role == Role::share ? input_.counterpart(i) : std::nullopt;
  if (relative && restated && input_.figure(*restated).period == figure.period) return named(*restated, focus);
  // "The same periods of 2001" are as long as those beside them.
  bool const as_long = figure.period->relation == Relation::same && figure.period->length == Length::unspecified;
  std::optional<Period> const beside = relative || as_long ? period_beside(i, focus) : std::nullopt;
  if (beside) focus = beside;
  PeriodChoice choice = read(*figure.period, focus);
  // "A year ago" is only as certain as the period that it is counted from.
  choice.assumed = relative && !beside && !passage_focus_;
  return choice;
}

PeriodChoice OwnPeriods::not_named(std::uint32_t i, std::optional<Period> const& focus) const {
  if (input_.figure(i).role == Role::prior_level) return {};
  // "Compared to $31.5 million, or 5.3% of net sales": the share is of the level that it stands behind.
  auto const beside = input_.figure(i).role == Role::share ? input_.counterpart(i) : std::nullopt;
  if (beside && input_.figure(*beside).role == Role::prior_level) return read_by_focus(*beside, focus);
  if (auto const told = told_behind_prior(i, focus)) return choice_of(told);
  std::string_view const subject = input_.document.view(input_.assertion(i).subject.span);
  std::optional<Period> const year = names_year(subject) ? year_in_focus(focus) : std::nullopt;
  PeriodChoice taken = choice_of(year && focus && year->months != focus->months ? year : focus);
  taken.assumed = !passage_focus_ && !names_length(subject, focus);
  if (!year) open_to_year(taken, year_after_prior(i));
  return taken;
}

/// "$69.7 million versus $70.9 million in 1998": in the year, or in the quarter that the passage is about, or that the
/// report is, where the year is not over yet.
void OwnPeriods::open_to_year(PeriodChoice& taken, std::optional<Period> const& year) const {
  if (!year || !taken.lasting || year->months == taken.lasting->months) return;
  bool const over = ends_with_report(*year, input_.focus);
  PeriodChoice const part = taken;
  if (!passage_focus_ && over) taken = choice_of(year);
  taken.assumed = part.assumed;
  if (!over) return;
  taken.open = true;
  taken.other = passage_focus_ ? year : part.lasting;
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

/// "Rose to $14.2 million, from $12.9 million in fiscal 2010", "grew 8% over 2010": a figure without a period is one
/// year after the year that it is compared with.
std::optional<Period> OwnPeriods::year_after_prior(std::uint32_t i) const {
  constexpr std::uint8_t year = 12;
  auto const after = [&](PeriodReference const& before) -> std::optional<Period> {
    std::optional<Period> named = resolve(before, input_.focus, input_.calendar);
    if (!named || named->months != year) return std::nullopt;
    return shifted(*named, year);
  };
  auto const& baseline = input_.figure(i).baseline;
  if (baseline && plain_year(*baseline)) return after(*baseline);
  bool const is_level = input_.figure(i).role == Role::level;
  std::optional<std::uint32_t> const level = is_level ? input_.figures[i].figure : input_.figure(i).counterpart;
  for (Figure const& prior : input_.assertion(i).figures) {
    bool const compared = prior.role == Role::prior_level && level && prior.counterpart == level;
    if (!compared || !prior.period || is_relative(*prior.period) || prior.period->length == Length::instant) continue;
    if (auto const found = after(*prior.period)) return found;
  }
  return std::nullopt;
}

/// Behind a prior level stands a period that ends with the report, and its level names none: "rose to $5 million from
/// $4 million for the nine months ended September 30, 2013" says it of the level.
bool OwnPeriods::tells_of_level(std::uint32_t i, std::optional<Period> const& focus) const {
  Figure const& prior = input_.figure(i);
  auto const& figures = input_.assertion(i).figures;
  bool const beside = prior.role == Role::prior_level && prior.counterpart && *prior.counterpart < figures.size();
  if (!beside || !input_.focus || figures[*prior.counterpart].period || is_relative(*prior.period)) return false;
  std::optional<Period> const named = resolve(*prior.period, focus, input_.calendar);
  return named && named->months != 0 && ends_with_report(*named, input_.focus);
}

/// The period of a figure that names none where the prior level beside it tells: the one behind the prior level itself
/// (see tells_of_level), or "compared to $149 million for the nine months ended September 30, 2017" the nine months a
/// year after.  Only a part of the year that is longer or shorter than what the text is about says more than that.
std::optional<Period> OwnPeriods::told_behind_prior(std::uint32_t i, std::optional<Period> const& focus) const {
  constexpr std::uint8_t year = 12;
  if (!input_.focus || !focus) return std::nullopt;
  bool const is_level = input_.figure(i).role == Role::level;
  std::optional<std::uint32_t> level = is_level ? input_.figures[i].figure : input_.figure(i).counterpart;
  auto const& figures = input_.assertion(i).figures;
  // "Increased 14% to $5 million from ...": the change stands right before its level.
  std::uint32_t const behind = input_.figures[i].figure + 1;
  if (!level && behind < figures.size() && figures[behind].role == Role::level) level = behind;
  if (!level || *level >= figures.size() || figures[*level].period) return std::nullopt;
  for (Figure const& prior : figures) {
    if (prior.role != Role::prior_level || prior.counterpart != level || !prior.period) continue;
    PeriodReference const& said = *prior.period;
    bool const counted = said.length == Length::months || said.length == Length::weeks || said.ordinal != 0;
    bool const earlier = said.relation != Relation::preceding && said.relation != Relation::prior_year_end;
    if (!counted || !earlier || names_own(figures[*level])) return std::nullopt;
    std::optional<Period> named = resolve(said, focus, input_.calendar);
    if (!named || named->months == 0) return std::nullopt;
    if (!is_relative(said) && ends_with_report(*named, input_.focus)) return named;
    named = shifted(*named, year);
    bool const other_part = named->months < year && named->months != focus->months;
    return other_part && ends_with_report(*named, input_.focus) ? named : std::nullopt;
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
  std::optional<Period> const found = resolve(*period, focus, input_.calendar);
  std::optional<Period> const part = found ? part_of_this_year(*period, *found) : std::nullopt;
  return part ? part : found;
}

/// "38.0% for the quarter versus 37.1% in 1997": in the year, or in that quarter of it.
std::optional<Period> OwnPeriods::part_of_named_year(std::uint32_t i, PeriodChoice const& named) const {
  Figure const& figure = input_.figure(i);
  if (figure.role != Role::prior_level || !named.year || !figure.period) return std::nullopt;
  std::optional<Period> beside = period_beside(i, input_.focus);
  // A level that names none is of the passage's.
  if (!beside && !figure_beside_names(i)) beside = passage_focus_ ? passage_focus_ : input_.focus;
  return beside ? same_part_before(*beside, *named.year, figure.period->fiscal, input_.calendar) : std::nullopt;
}

/// The year of the report that is not over with it, where the figure or another one of its assertion names that year:
/// "Fees were $5 million in 2008 and $4 million in 2007" in a report of nine months.
std::optional<int> OwnPeriods::running_year_beside(std::uint32_t i) const {
  constexpr std::uint8_t year = 12;
  if (!input_.focus || !input_.calendar.learnt()) return std::nullopt;
  for (Figure const& one : input_.assertion(i).figures) {
    if (!one.period || !plain_year(*one.period)) continue;
    std::optional<Period> const whole = resolve(*one.period, input_.focus, input_.calendar);
    bool const running = whole && whole->months == year && to_days(whole->end) > to_days(input_.focus->end) &&
                         !ends_with_report(*whole, input_.focus) &&
                         to_days(add_months(whole->end, -year)) < to_days(input_.focus->end);
    if (running) return one.period->year;
  }
  return std::nullopt;
}

/// "Fees were $5 million in 2008" in a report of nine months: of the part of the year that the passage is about, and so
/// is what the sentence says of the year before.
std::optional<Period> OwnPeriods::part_of_running_year(std::uint32_t i, PeriodChoice const& named) const {
  constexpr std::uint8_t year = 12;
  Figure const& figure = input_.figure(i);
  bool const held = figure.role == Role::level || figure.role == Role::share;
  if (!held || !named.year || !named.lasting || named.lasting->months != year ||
      input_.assertion(i).speech != Speech::reported)
    return std::nullopt;
  auto const running = running_year_beside(i);
  if (!running || *named.year > *running || *named.year < *running - 1) return std::nullopt;
  std::optional<Period> part = passage_focus_ ? passage_focus_ : input_.focus;
  if (part->months == 0 || part->months >= year || !ends_with_report(*part, input_.focus)) return std::nullopt;
  return *named.year == *running ? part : shifted(*part, -year);
}

/// "Rent was 8.3% of sales this year against 8.0% a year ago", in the middle of the year: in the part of it that the
/// passage is about, or in all that is over of it.
std::optional<Period> OwnPeriods::part_of_this_year(PeriodReference const& said, Period const& read) const {
  constexpr std::uint8_t year = 12;
  std::optional<Period> const& focus = passage_focus_ ? passage_focus_ : input_.focus;
  bool const this_year =
      said.relation == Relation::current && !said.dated() && said.length == Length::months && said.count == year;
  if (!this_year || !focus || focus->months == 0 || focus->months >= year) return std::nullopt;
  bool const over = to_days(read.end) <= to_days(focus->end) || ends_with_report(read, input_.focus);
  return over ? std::nullopt : focus;
}

/// The year after the one named is over with the report.
bool OwnPeriods::year_over_after(int named) const {
  PeriodReference next;
  next.year = static_cast<std::int16_t>(named + 1);
  std::optional<Period> const found = resolve(next, input_.focus, input_.calendar);
  return !found || ends_with_report(*found, input_.focus);
}

/// The figure that this one stands beside names a period.
bool OwnPeriods::figure_beside_names(std::uint32_t i) const {
  auto const& counterpart = input_.figure(i).counterpart;
  auto const& figures = input_.assertion(i).figures;
  return counterpart && *counterpart < figures.size() && figures[*counterpart].period;
}

PeriodChoice OwnPeriods::read(PeriodReference const& reference, std::optional<Period> const& focus) const {
  PeriodChoice choice;
  if (reference.vacant()) {
    // "The period" without more is the one in focus; no words at all: several periods, not told apart.
    if (!reference.span.empty()) return choice_of(focus);
    choice.unsettled = true;
    return choice;
  }
  choice.lasting = resolve(reference, focus, input_.calendar);
  choice.instant = resolve(reference, focus, input_.calendar, true);
  choice.year = plain_year(reference);
  return choice;
}

}  // namespace tieout
