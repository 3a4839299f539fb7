#include "tieout/rules/catalogue_rules.hpp"

#include "tieout/engine/check/direction_said.hpp"
#include "tieout/engine/check/figure_check.hpp"
#include "tieout/engine/check/slip.hpp"
#include "tieout/engine/check/stated_levels.hpp"
#include "tieout/engine/check/tabled_verdict.hpp"
#include "tieout/engine/exact/grouped.hpp"
#include "tieout/engine/link/doubt/told_of_other.hpp"

#include <algorithm>
#include <optional>
#include <string>

namespace tieout {
namespace {

[[nodiscard]] Quantity size_of(Quantity quantity) {
  quantity.value = quantity.value.magnitude();
  return quantity;
}

[[nodiscard]] bool is_change(Role role) noexcept {
  return role == Role::change || role == Role::percent_change || role == Role::point_change;
}

/// How the sentence's own levels moved, in the unit of the change.
struct Movement {
  Computed computed;
  std::string arithmetic;
};

[[nodiscard]] std::string printed(Case const& subject, FigureIndex figure) {
  return std::string(subject.document.view(subject.figure(figure).quantity.span));
}

[[nodiscard]] std::optional<Movement> movement(Case const& subject, Figure const& change, StatedLevels levels) {
  Quantity const to = size_of(subject.figure(levels.to).quantity);
  Quantity const from = size_of(subject.figure(levels.from).quantity);
  Rational const new_value(to.value);
  Rational const old_value(from.value);
  Movement result;
  std::string const names = printed(subject, levels.to) + " against " + printed(subject, levels.from);
  if (change.role == Role::percent_change) {
    auto const range = relative_change(claim_interval(from), claim_interval(to));
    if (!range) return std::nullopt;
    result.computed = {(new_value / old_value - Rational(1)) * Rational(100), *range};
    result.arithmetic = names + " is " + result.computed.value.to_decimal(2) + "%";
    return result;
  }
  bool const points = change.role == Role::point_change;
  if (points ? to.unit != Unit::percent : to.unit != change.quantity.unit) return std::nullopt;
  Rational const factor(change.quantity.unit == Unit::basis_point ? 100 : 1);
  result.computed = {(new_value - old_value) * factor, (claim_interval(to) - claim_interval(from)) * factor};
  result.arithmetic = names + " is " + grouped(result.computed.value.to_display());
  return result;
}

[[nodiscard]] bool wrong_way(Direction direction, Computed const& computed) {
  if (!computed.range.clear_of_zero()) return false;
  return computed.value.sign() > 0 ? direction == Direction::down : direction == Direction::up;
}

[[nodiscard]] bool other_baseline(Figure const& a, Figure const& b) {
  if (!a.baseline || !b.baseline) return false;
  PeriodReference one = *a.baseline;
  PeriodReference other = *b.baseline;
  one.span = other.span = {};
  return one != other;
}

/// A second figure for the same change ("9% in local currency") says that it is measured in more than one way.
[[nodiscard]] bool measured_twice(Assertion const& assertion, Figure const& figure) {
  return std::any_of(assertion.figures.begin(), assertion.figures.end(), [&](Figure const& other) {
    bool const alike = other.role == figure.role || other.role == Role::mention;
    return &other != &figure && alike && other.quantity.unit == figure.quantity.unit && !other_baseline(other, figure);
  });
}

/// "Rose 2.4% to 51.2% from 48.8%".
[[nodiscard]] bool points_meant(Case const& subject, Figure const& change, StatedLevels levels) {
  if (change.role != Role::percent_change || subject.figure(levels.to).quantity.unit != Unit::percent) return false;
  Interval const points = claim_interval(size_of(subject.figure(levels.to).quantity)) -
                          claim_interval(size_of(subject.figure(levels.from).quantity));
  return overlap(claim_interval(size_of(change.quantity)), magnitude(points));
}

/// What it would take to be right, as far as the rounded levels tell.
[[nodiscard]] std::string right_figure(Case const& subject, Quantity const& claim, Computed const& computed) {
  Interval const range = magnitude(computed.range);
  if (!range.low || !range.high) return {};
  std::string const low = corrected(subject, claim, *range.low);
  std::string const high = corrected(subject, claim, *range.high);
  return low == high ? low : low + " to " + high;
}

void report(Case const& subject, FigureIndex i, StatedLevels levels, Movement const& moved, Findings& findings) {
  Figure const& figure = subject.figure(i);
  Finding finding;
  finding.rule = "stated-change";
  finding.verdict = Verdict::inconsistent;
  finding.severity = Severity::error;
  finding.figures = {i};
  finding.places = {subject.figure(levels.to).quantity.span, subject.figure(levels.from).quantity.span};
  finding.computed = moved.computed;
  if (wrong_way(figure.direction, moved.computed)) {
    finding.slip = Slip::direction;
    finding.message =
        moved.arithmetic + ", said to have '" + direction_said(subject, figure) + "', by the sentence's own levels";
    finding.suggestion = moved.computed.value.sign() > 0 ? "increased" : "decreased";
  } else {
    bool const points = points_meant(subject, figure, levels);
    finding.slip = points ? Slip::percent_for_points : slip_of_value(figure.quantity, moved.computed);
    finding.message = moved.arithmetic + ", printed as " + printed(subject, i) + ", by the sentence's own levels";
    finding.suggestion = points ? std::string(subject.document.view(figure.quantity.digits)) + " percentage points"
                                : right_figure(subject, figure.quantity, moved.computed);
  }
  findings.push_back(std::move(finding));
}

/// One of the two levels is wrong by a table, so that the other may have moved as the text says.
[[nodiscard]] bool contradicted(Case const& subject, StatedLevels levels) {
  return tabled_verdict(subject, levels.to) == Verdict::inconsistent ||
         tabled_verdict(subject, levels.from) == Verdict::inconsistent;
}

/// The direction is judged by the cells of both levels, where these are sure.
[[nodiscard]] bool judged_by_cells(Case const& subject, StatedLevels levels) {
  return tabled_verdict(subject, levels.to) == Verdict::consistent && subject.links[levels.to].sure &&
         subject.links[levels.from].sure;
}

[[nodiscard]] bool tables_speak(Case const& subject, FigureIndex i, StatedLevels levels) {
  return tabled_verdict(subject, i) != Verdict::unverifiable || contradicted(subject, levels);
}

void check_change(Case const& subject, FigureIndex i, Findings& findings) {
  Figure const& figure = subject.figure(i);
  Assertion const& assertion = subject.assertion_of(i);
  if (assertion.driver || figure.quantity.in_words || measured_twice(assertion, figure)) return;
  if (told_of_leader(subject.document, figure)) return;
  std::optional<StatedLevels> levels;
  std::optional<Movement> moved;
  for (StatedLevels const& pair : stated_levels(subject, i)) {
    auto one = movement(subject, figure, pair);
    if (!one) continue;
    bool const fits =
        bears_out(fit(size_of(figure.quantity), one->computed.value.magnitude(), magnitude(one->computed.range)));
    if (fits && !wrong_way(figure.direction, one->computed)) return;
    if (!levels) levels = pair;
    if (!moved) moved = std::move(one);
  }
  if (levels && moved && !tables_speak(subject, i, *levels)) report(subject, i, *levels, *moved, findings);
}

/// "Decreased to 7 from 5": without a figure of change the level that was moved to is what is wrong.
void check_level(Case const& subject, FigureIndex i, Findings& findings) {
  Figure const& figure = subject.figure(i);
  auto const& figures = subject.assertion_of(i).figures;
  // "Decreased $0.9 million and represented 26.4% of sales, up from 25.3%": the change is of the amount, not of the
  // ratio.
  auto const speaks = [&](Figure const& one) {
    bool const of_ratio = figure.quantity.unit == Unit::percent && one.role != Role::point_change;
    bool const apart = !figure.direction_span.empty() && one.direction_span != figure.direction_span;
    return is_change(one.role) && !(of_ratio && apart);
  };
  if (std::any_of(figures.begin(), figures.end(), speaks)) return;
  for (StatedLevels const& pair : stated_levels(subject, i)) {
    if (pair.to != i) continue;
    Figure difference = figure;
    difference.role = figure.quantity.unit == Unit::percent ? Role::point_change : Role::change;
    auto const moved = movement(subject, difference, pair);
    bool const by_cells = contradicted(subject, pair) || judged_by_cells(subject, pair);
    if (moved && wrong_way(figure.direction, moved->computed) && !by_cells) report(subject, i, pair, *moved, findings);
  }
}

void check(Case const& subject, Findings& findings) {
  for (FigureIndex i = 0; i < subject.figures.size(); ++i) {
    if (subject.assertion_of(i).speech != Speech::reported) continue;
    Role const role = subject.figure(i).role;
    if (is_change(role)) check_change(subject, i, findings);
    if (role == Role::level || role == Role::share) check_level(subject, i, findings);
  }
}

}  // namespace

Rule stated_change_rule() {
  return {
      {"stated-change",
       "A change agrees with the two levels that its sentence states",
       "Amounts, percentages and points of change whose sentence names both levels (\"decreased 57.4% to $1.1 million "
       "from $2.6 million\"), recomputed from these, with their rounding; and the direction.  Only where no table "
       "speaks of the change.",
       "What no statement shows can't be confirmed, but a sentence that contradicts itself is wrong in one of its "
       "three figures, whichever it is.",
       {
           {R"(Order intake decreased [57.4%] to $1.1 million in the three months ended June 30, 2009 from $2.6 million in the three months ended June 30, 2008.

| (in thousands) | Three months ended June 30, 2009 | Three months ended June 30, 2008 |
|---|---|---|
| Order intake | 1,122 | 2,631 |
)",
            Verdict::consistent},
           {R"(Order backlog decreased [75.4%] to $1.1 million at June 30, 2009 from $2.6 million at June 30, 2008.

| (in thousands) | Three months ended June 30, 2009 | Three months ended June 30, 2008 |
|---|---|---|
| Cost of sales | 3,877 | 4,218 |
)",
            Verdict::inconsistent},
           {R"(Order backlog decreased [57.4%] to $1.1 million at June 30, 2009 from $2.6 million at June 30, 2008.

| (in thousands) | Three months ended June 30, 2009 | Three months ended June 30, 2008 |
|---|---|---|
| Cost of sales | 3,877 | 4,218 |
)",
            Verdict::unverifiable},
       }},
      check};
}

}  // namespace tieout
