#include "tieout/engine/link/period/start_period.hpp"

#include "tieout/engine/link/period/part_of_year.hpp"
#include "tieout/engine/link/phrase/labelled_year.hpp"

#include <algorithm>
#include <string_view>

namespace tieout {
namespace {

/// "Fee income rose by $1.2 million over the same quarter last year, while personnel cost rose by $0.7 million": the
/// second change starts where the first does.
[[nodiscard]] PeriodReference const* baseline_before(LinkInput const& input, std::uint32_t i) {
  constexpr std::uint32_t reach = 4;
  for (std::uint32_t j = i; j-- > 0 && i - j <= reach && input.figures[j].passage == input.figures[i].passage;) {
    Figure const& before = input.figure(j);
    Span const between{before.quantity.span.end, input.figure(i).quantity.span.begin};
    if (input.document.view(between).find(". ") != std::string_view::npos) return nullptr;
    if (before.baseline && before.role != Role::prior_level) return &*before.baseline;
  }
  return nullptr;
}

[[nodiscard]] PeriodReference const* baseline_of(LinkInput const& input, std::uint32_t i) {
  Figure const& figure = input.figure(i);
  if (figure.baseline) return &*figure.baseline;
  if (names_start(figure)) return &*figure.period;
  // Where the assertion states the level it compares with, that level has the start.
  auto const& figures = input.assertion(i).figures;
  auto const is_prior = [](Figure const& one) { return one.role == Role::prior_level; };
  if (std::any_of(figures.begin(), figures.end(), is_prior)) return nullptr;
  return baseline_before(input, i);
}

/// "Up 7% from Q4" in a first quarter: the fourth quarter before.
void to_before(std::optional<Period>& start, std::optional<Period> const& own) {
  if (start && own && to_days(start->end) > to_days(own->end)) start = shifted(*start, -12);
}

/// "The quarter's income increased 5% compared with 2010": with that quarter of 2010.
[[nodiscard]] std::optional<Period> same_part(std::optional<Period> const& own, PeriodReference const& baseline,
                                              FiscalCalendar const& calendar) {
  // "From year-end 2015" is no part of 2015.
  auto const named = baseline.length == Length::instant ? std::nullopt : plain_year(baseline);
  return named && own ? same_part_before(*own, *named, baseline.fiscal, calendar) : std::nullopt;
}

}  // namespace

bool names_start(Figure const& figure) noexcept {
  bool const change = figure.role == Role::multiple || figure.role == Role::change ||
                      figure.role == Role::percent_change || figure.role == Role::point_change;
  // "Declined 1.8% in last year's first quarter": when it did, and not since when.
  return change && figure.period && !figure.baseline && is_relative(*figure.period) && figure.period->ordinal == 0;
}

PeriodChoice start_period(LinkInput const& input, std::uint32_t i, PeriodChoice const& own) {
  PeriodReference const* const baseline = baseline_of(input, i);
  if (baseline == nullptr) return {};
  PeriodChoice choice;
  choice.lasting = resolve(*baseline, own.lasting, input.calendar);
  choice.instant = resolve(*baseline, own.instant, input.calendar, true);
  if (baseline->year == 0) {
    to_before(choice.lasting, own.lasting);
    to_before(choice.instant, own.instant);
  }
  // "From $4 million for the nine months ended September 30, 2013", where the level is of these: not what it starts
  // from.
  if (!is_relative(*baseline) && own.lasting && choice.lasting && same_period(*own.lasting, *choice.lasting)) return {};
  choice.year = plain_year(*baseline);
  if (auto const part = same_part(own.lasting, *baseline, input.calendar)) choice.lasting = part;
  return choice;
}

int moved_months(Figure const& figure) noexcept {
  constexpr int quarter = 3;
  constexpr int year = 12;
  if (!figure.period || figure.baseline || is_relative(*figure.period)) return 0;
  if (figure.period->length == Length::trailing_year) return year;
  return figure.period->length == Length::months && figure.period->count == quarter ? quarter : 0;
}

}  // namespace tieout
