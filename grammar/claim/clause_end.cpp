#include "tieout/grammar/claim/clause_end.hpp"

#include "tieout/grammar/claim/figure_period.hpp"
#include "tieout/grammar/claim/figure_role.hpp"
#include "tieout/grammar/claim/respective_names.hpp"
#include "tieout/grammar/claim/said_direction.hpp"
#include "tieout/grammar/claim/subject_reader.hpp"

#include <algorithm>
#include <string_view>
#include <utility>

namespace tieout::grammar {
namespace {

/// Parts an assertion of several names and their figures into one for each name.
void part_assertion(ClaimState& state, std::uint32_t index, std::vector<Words> const& parts) {
  std::vector<Figure> const figures = std::move(state.claims.assertions[index].figures);
  state.claims.assertions[index].figures.clear();
  Assertion const whole = state.claims.assertions[index];
  for (std::size_t k = 0; k < parts.size(); ++k) {
    Assertion one = whole;
    one.subject = read_subject(state.text, parts[k]);
    if (one.subject.basis == Basis::unspecified) one.subject.basis = whole.subject.basis;
    if (one.subject.dilution == Dilution::unspecified && whole.subject.dilution != Dilution::basic_and_diluted)
      one.subject.dilution = whole.subject.dilution;
    bool const scaled = k < figures.size() && figures[k].quantity.ulp.exponent > 0;  // "$845 million" is no share's
    one.subject.per_share = one.subject.per_share || (whole.subject.per_share && !scaled);
    one.span = one.subject.span;
    for (std::size_t i = k; i < figures.size(); i += parts.size()) {
      Figure moved = figures[i];
      if (moved.counterpart) moved.counterpart = 0;
      one.span = covering(one.span, moved.quantity.span);
      one.figures.push_back(moved);
    }
    if (k == 0)
      state.claims.assertions[index] = std::move(one);
    else
      state.claims.assertions.push_back(std::move(one));
  }
  state.last.reset();
}

/// "Revenue and net income were $14.4 million and $1.2 million, respectively": an assertion for each of the names.
void part_respective(ClaimState& state) {
  for (auto const& [index, words] : state.clause.subjects) {
    auto const parts = respective_names(state.text, words);
    // Three names and three figures go together without the word.
    if (parts.size() < (state.clause.respectively ? 2u : 3u)) continue;
    auto const& figures = state.claims.assertions[index].figures;
    bool whole = !figures.empty() && figures.size() % parts.size() == 0;
    for (std::size_t i = 0; whole && i < figures.size(); ++i) {
      std::size_t const row = i / parts.size() * parts.size();
      whole = figures[i].role == figures[row].role && figures[i].period == figures[row].period;
    }
    if (whole) part_assertion(state, index, parts);
  }
}

/// "was $7.7 million, or $0.31 per share, down 12% and 14%, respectively": the second change is that of what restates.
void part_restated(ClaimState& state) {
  if (!state.clause.respectively) return;
  auto& assertions = state.claims.assertions;
  for (std::uint32_t i = state.first_assertion; i < assertions.size(); ++i) {
    if (!assertions[i].apposed_to || assertions[i].figures.size() != 1) continue;
    auto& restated = assertions[*assertions[i].apposed_to].figures;
    bool const pair = restated.size() == 3 && restated[0].role == Role::level && is_change(restated[2].role) &&
                      restated[1].role == restated[2].role && assertions[i].figures[0].role == Role::level;
    if (!pair) continue;
    Figure second = restated[2];
    restated.pop_back();
    second.counterpart = 0;
    assertions[i].figures.push_back(second);
    state.last.reset();
    return;
  }
}

/// "$27.9 million in fiscal 2000 compared to $42.6 million in fiscal 1999, representing 66% and 62% of revenues,
/// respectively": the second share is of the level compared with.
void part_shares(ClaimState& state) {
  if (!state.clause.respectively) return;
  auto& assertions = state.claims.assertions;
  for (std::uint32_t i = state.first_assertion; i < assertions.size(); ++i) {
    auto& figures = assertions[i].figures;
    auto const first =
        std::find_if(figures.begin(), figures.end(), [](Figure const& one) { return one.role == Role::share; });
    bool const two = figures.end() - first == 2 && first[1].role == Role::share && first - figures.begin() >= 2;
    if (!two || first[-1].role != Role::prior_level || !first[-1].period || first[0].period == first[-1].period)
      continue;
    auto const of_role = [&](Role role) {
      return std::count_if(figures.begin(), first, [role](Figure const& one) { return one.role == role; });
    };
    if (of_role(Role::level) != 1 || of_role(Role::prior_level) != 1 || first[0].period != first[1].period) continue;
    first[1].period = first[-1].period;
    first[1].counterpart = static_cast<std::uint32_t>(first - figures.begin()) - 1;
  }
}

/// "Was $24.9 million or $0.06 per share, compared to $34.7 million or $0.08 in the third quarter and ...": a period
/// behind the level compared with is that level's, and not that of the one in front.
void give_back_periods(ClaimState& state) {
  auto& assertions = state.claims.assertions;
  for (std::uint32_t i = state.first_assertion; i < assertions.size(); ++i) {
    for (Figure& prior : assertions[i].figures) {
      if (prior.role != Role::prior_level || prior.period || !prior.counterpart) continue;
      Figure& level = assertions[i].figures[*prior.counterpart];
      bool const in_front = level.role == Role::level && level.quantity.span.end <= prior.quantity.span.begin;
      if (!in_front || !level.period || level.period->span.begin < prior.quantity.span.end) continue;
      Span const between{level.quantity.span.end, prior.quantity.span.begin};
      std::string_view const joint = state.text.substr(between.begin, between.size());
      if (joint.find("compared") == joint.npos && joint.find("versus") == joint.npos) continue;
      PeriodReference const given = *level.period;
      prior.period = given;
      for (std::uint32_t k = i; k < assertions.size(); ++k)
        for (Figure& one : assertions[k].figures)
          if (one.period && one.period->span == given.span && one.quantity.span.end <= prior.quantity.span.begin)
            one.period.reset();
    }
  }
}

/// "Were $13 million higher than a year ago, or 17%, and $43 million higher than at year end": what restates a change
/// is measured from where that is.
void restate_baselines(ClaimState& state) {
  auto& assertions = state.claims.assertions;
  for (std::uint32_t i = state.first_assertion; i < assertions.size(); ++i) {
    auto& figures = assertions[i].figures;
    for (std::size_t k = 0; k + 1 < figures.size(); ++k) {
      Figure const& first = figures[k];
      Figure& second = figures[k + 1];
      bool const pair = is_change(first.role) && is_change(second.role) && first.baseline && second.baseline &&
                        first.quantity.unit != second.quantity.unit && first.baseline != second.baseline;
      if (!pair || second.quantity.span.begin < first.baseline->span.end) continue;
      std::string_view const between =
          state.text.substr(first.baseline->span.end, second.quantity.span.begin - first.baseline->span.end);
      if (between == ", or " || between == " or ") second.baseline = first.baseline;
    }
  }
}

/// "... and were 10% higher for the nine months, rising from $4,182 million to $4,585 million": the level behind "to"
/// is the one compared with, and what was measured from earlier in the sentence is no period of it.
void pair_from_and_to(ClaimState& state) {
  auto& assertions = state.claims.assertions;
  for (std::uint32_t i = state.first_assertion; i < assertions.size(); ++i) {
    auto& figures = assertions[i].figures;
    for (std::uint32_t k = 0; k + 1 < figures.size(); ++k) {
      Figure& prior = figures[k];
      Figure const& level = figures[k + 1];
      bool const pair = prior.role == Role::prior_level && level.role == Role::level && prior.counterpart &&
                        *prior.counterpart < k && level.period;
      if (!pair ||
          state.text.substr(prior.quantity.span.end, level.quantity.span.begin - prior.quantity.span.end) != " to ")
        continue;
      bool const own = prior.period && prior.period->span.end > figures[k - 1].quantity.span.begin;
      if (own) continue;
      prior.counterpart = k + 1;
      prior.period.reset();
    }
  }
}

/// "Demand deposits grew 2% and total deposits fell 4% from the linked quarter and grew 49% and 18%, respectively, from
/// a year ago": the further changes are one of each subject, in order.
void part_second_changes(ClaimState& state) {
  if (!state.clause.respectively) return;
  auto& assertions = state.claims.assertions;
  for (std::uint32_t i = state.first_assertion; i + 1 < assertions.size(); ++i) {
    auto& one = assertions[i].figures;
    auto& other = assertions[i + 1].figures;
    bool const pair = one.size() == 1 && other.size() == 3 && is_change(one[0].role) && one[0].role == other[0].role &&
                      one[0].role == other[1].role && one[0].role == other[2].role;
    if (!pair) continue;
    Figure const second = other[1];
    other.erase(other.begin() + 1);
    one.push_back(second);
    state.last.reset();
    return;
  }
}

/// "orders of $19 million are unchanged"
void direct_held(ClaimState& state) {
  Clause& clause = state.clause;
  bool const held = clause.direction.pending && clause.direction.value == Direction::unchanged && !clause.names.any();
  if (!held || clause.figures.empty() || !state.last) return;
  Figure const& last = state.figure(*state.last);
  if (last.role == Role::level || last.role == Role::share) direct_undirected(state, clause.group);
}

/// "Compared with the same quarter of 2007, net sales declined 18%, gross profit 24%": the baseline of all changes.
void measure_from_leading(ClaimState& state) {
  if (!state.leading_baseline) return;
  for (FigurePlace const place : state.clause.figures) {
    Figure& one = state.figure(place);
    bool const changed = is_change(one.role) || (one.role == Role::level && one.direction != Direction::none);
    if (!changed) continue;
    if (one.baseline && *one.baseline != *state.leading_baseline) return state.leading_baseline.reset();
    one.baseline = state.leading_baseline;
  }
}

}  // namespace

void end_clause(ClaimState& state) {
  for (FigurePlace const place : state.clause.compared) state.figure(place).period = PeriodReference{};
  direct_held(state);
  measure_from_leading(state);
  take_level_periods(state);
  leave_several_periods(state);
  part_respective(state);
  part_restated(state);
  part_shares(state);
  give_back_periods(state);
  pair_from_and_to(state);
  restate_baselines(state);
  part_second_changes(state);
  state.clause = {};
}

}  // namespace tieout::grammar
