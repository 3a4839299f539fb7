#include "tieout/grammar/claim/figure_period.hpp"

#include "tieout/grammar/claim/figure_role.hpp"
#include "tieout/grammar/lex/token_word.hpp"

#include <algorithm>
#include <utility>

namespace tieout::grammar {
namespace {

/// "year over year", "sequentially", "linked quarter": what a change is measured from.
[[nodiscard]] bool names_a_change(Item const& found) {
  Phrase const& phrase = found.end[-1];
  if (found.begin == &phrase && is_word<"linked">(*phrase.begin)) return true;
  return std::any_of(phrase.begin, phrase.end, [](Token const& token) {
    return is_word<"over">(token) || is_word<"sequentially">(token) || is_word<"sequential">(token);
  });
}

/// Only "and" stands between this period and the one before.
[[nodiscard]] bool continues_periods(ClaimState const& state, Item const& found) {
  if (state.clause.period_end == nullptr) return false;
  bool joined = false;
  for (Phrase const* look = state.clause.period_end; look != found.begin; ++look) {
    if (look == state.cursor.last) return false;
    if (look->kind == PhraseKind::comma) continue;
    if (look->kind != PhraseKind::word) return false;
    if (look->says<"and">())
      joined = true;
    else if ((look->classes() & lexical::stop) == 0)
      return false;
  }
  return joined;
}

/// Gives the periods to this clause's figures that have none; false where there is no such figure.
bool assign_to_open_figures(ClaimState& state, PeriodReferences const& references) {
  FigurePlaces open;
  for (FigurePlace const place : state.clause.figures) {
    bool const same_side = state.on_prior_side(place) == state.last_on_prior_side();
    if (!state.figure(place).period && same_side) open.push_back(place);
  }
  if (open.empty()) return false;
  state.named.places = open;
  distribute_periods(state, open, references);
  return true;
}

[[nodiscard]] PeriodReference year_to_date(PeriodReference const& start) {
  PeriodReference reference;
  reference.length = Length::year_to_date;
  reference.fiscal = start.fiscal;
  reference.span = start.span;
  return reference;
}

/// "In the quarter, sales rose 4%, and in the first half they rose 6%": the figures so far have a period already, and
/// this one is that of what follows.
[[nodiscard]] bool leads_next_clause(ClaimState const& state, Item const& found) {
  if (state.level_periods.empty() || state.clause.comparing || state.clause.figures.empty()) return false;
  if (found.begin == state.cursor.first || !found.begin[-1].says<"and">() || state.cursor.at_end()) return false;
  return state.cursor.at->kind == PhraseKind::comma || state.cursor.at->kind == PhraseKind::word;
}

/// Changes that have no baseline take the first of these; false where there is no such change.
bool baseline_of_changes(ClaimState& state, PeriodReferences const& references) {
  bool any = false;
  for (FigurePlace const place : state.clause.figures) {
    Figure& one = state.figure(place);
    bool const changed = is_change(one.role) || (one.role == Role::level && one.direction != Direction::none);
    if (changed && !one.baseline) {
      one.baseline = references.front();
      any = true;
    }
  }
  return any;
}

/// "for the third quarter and first nine months of 2008": the year is said once.
void continue_period(ClaimState& state, PeriodReferences const& further) {
  NamedPeriod& named = state.named;
  PeriodReference const& latest = further.back();
  for (PeriodReference& earlier : named.references)
    if (!earlier.dated() && earlier.relation == Relation::none && latest.year != 0 && latest.month == 0) {
      earlier.year = latest.year;
      earlier.fiscal = latest.fiscal;
    }
  named.references.insert(named.references.end(), further.begin(), further.end());
  for (FigurePlace const place : named.places) state.figure(place).period.reset();
  if (!named.places.empty()) distribute_periods(state, named.places, named.references);
  if (named.opens_prior)
    state.prior_periods = named.references;
  else if (!named.prior)
    state.level_periods = named.references;
}

}  // namespace

void distribute_periods(ClaimState& state, FigurePlaces const& places,
                        PeriodReferences const& references) {
  if (references.size() == 1) {
    for (FigurePlace const place : places) state.figure(place).period = references.front();
    return;
  }
  // Figures of one assertion and role are one row of the distribution.
  FigurePlaces rest = places;
  while (!rest.empty()) {
    FigurePlaces row, others;
    for (FigurePlace const place : rest) {
      bool const same =
          place.assertion == rest.front().assertion && state.figure(place).role == state.figure(rest.front()).role;
      (same ? row : others).push_back(place);
    }
    bool const one_each = row.size() == references.size();
    for (std::size_t i = 0; i < row.size(); ++i)
      state.figure(row[i]).period = one_each ? references[i] : PeriodReference{};
    rest = std::move(others);
  }
}

void take_level_periods(ClaimState& state) {
  FigurePlaces open;
  for (FigurePlace const place : state.clause.figures)
    if (!state.figure(place).period && !state.on_prior_side(place)) open.push_back(place);
  if (!state.level_periods.empty() && !open.empty()) distribute_periods(state, open, state.level_periods);
}

void read_period(ClaimState& state, Item const& found) {
  Clause& clause = state.clause;
  Phrase const& phrase = found.end[-1];
  auto const& references = state.periods_of(phrase);
  if (references.empty()) return;
  if (names_a_change(found)) {
    if (!baseline_of_changes(state, references)) clause.baseline = references.front();
    return;
  }
  if (continues_periods(state, found)) {
    continue_period(state, references);
    clause.period_end = found.end;
    return;
  }
  if (leads_next_clause(state, found)) {
    take_level_periods(state);
    state.level_periods = references;
    state.named = {references, {}, false, false};
    clause.period_end = found.end;
    return;
  }
  bool const prior = clause.comparing || state.last_on_prior_side();
  state.named = {references, {}, prior, false};
  clause.period_end = found.end;
  if (clause.comparing && state.prior_figures == 0) {
    state.prior_periods = references;
    state.named.opens_prior = true;
    return;
  }
  bool const assigned = assign_to_open_figures(state, references);
  if (!prior)
    state.level_periods = references;
  else if (assigned)
    baseline_of_changes(state, references);
}

void read_baseline(ClaimState& state, Item const& found) {
  Clause& clause = state.clause;
  auto const& references = state.periods_of(found.end[-1]);
  if (references.empty()) return;
  bool const comparator = (found.begin->classes() & lexical::comparator) != 0;
  bool const leads = clause.figures.empty() && !clause.direction.pending && !clause.moves;
  if (leads && (comparator || found.begin->says<"since">())) {
    clause.baseline = references.front();
    if (comparator) clause.names.words.clear();
    return;
  }
  if (leads && !state.last) {
    state.level_periods = references;
    return;
  }
  clause.names.words.clear();
  if (baseline_of_changes(state, references)) return;
  // "sold 4,100 mowers since the beginning of the year": what did not change was counted since then.
  bool const since = found.begin->says<"since">() && references.front().relation == Relation::prior_year_end;
  if (since && assign_to_open_figures(state, {year_to_date(references.front())})) return;
  clause.baseline = references.front();
}

}  // namespace tieout::grammar
