#include "tieout/grammar/claim/figure_period.hpp"

#include "tieout/grammar/claim/figure_role.hpp"
#include "tieout/grammar/claim/said_direction.hpp"
#include "tieout/grammar/lex/token_word.hpp"

#include <algorithm>
#include <iterator>
#include <string_view>
#include <utility>

namespace tieout::grammar {
namespace {

/// "year over year", "sequentially", "linked quarter": what a change is measured from.
[[nodiscard]] bool names_a_change(Item const& found) {
  Phrase const& phrase = found.end[-1];
  if (found.begin == &phrase && is_word<"linked">(*phrase.begin)) return true;
  return std::any_of(phrase.begin, phrase.end, [](Token const& token) {
    return is_word<"over">(token) || is_word<"on">(token) || is_word<"sequentially">(token) ||
           is_word<"sequential">(token);
  });
}

/// ", from the fourth quarter of 2018, the linked quarter": behind the period that changes are measured from, which one
/// that is.
[[nodiscard]] bool restates_baseline(ClaimState const& state, Item const& found, PeriodReferences const& references) {
  Phrase const* const end = state.clause.baselines.end;
  bool const apposed = end != nullptr && found.begin == &found.end[-1] && found.begin - end == 1 &&
                       end->kind == PhraseKind::comma && references.size() == 1;
  if (!apposed) return false;
  PeriodReference const& one = references.front();
  return !one.dated() && one.ordinal == 0 &&
         (one.relation == Relation::preceding || one.relation == Relation::year_earlier);
}

/// "An improvement of $3 million on the prior year": what the change right before it is measured from.
[[nodiscard]] bool is_improved_on(ClaimState const& state, Item const& found, PeriodReferences const& references) {
  if (!found.begin->says<"on">() || found.begin == state.cursor.first || !state.last || references.size() != 1)
    return false;
  bool const earlier =
      references.front().relation == Relation::preceding || references.front().relation == Relation::year_earlier;
  Figure const& moved = state.figure(*state.last);
  return earlier && found.begin[-1].kind == PhraseKind::quantity && is_change(moved.role) && !moved.baseline;
}

/// "payable on May 14", "had closed on January 1", "holders of record on April 30", "run past 2012": the day of an
/// event.
[[nodiscard]] bool tells_an_event(ClaimState const& state, Item const& found) {
  if (found.begin == state.cursor.first) return false;
  Phrase const& before = found.begin[-1];
  if (before.kind != PhraseKind::word) return false;
  if (before.says<"past">() || before.says<"beyond">() || before.says<"until">()) return true;
  bool const event = before.says<"payable">() || before.says<"record">() || before.says<"effective">() ||
                     (before.classes() & (lexical::verb | lexical::report_verb)) != 0;
  return found.begin->says<"on">() && event;
}

/// "In the first half of 2014 charges were $1.1 million for actions initiated in the fourth quarter of 2013": when
/// something began that the sentence speaks of, and dates itself.
[[nodiscard]] bool tells_a_beginning(ClaimState const& state, Item const& found) {
  static constexpr std::string_view beginnings[] = {"initiated", "implemented", "announced",  "undertaken",
                                                    "begun",     "enacted",     "commenced",  "launched",
                                                    "adopted",   "introduced",  "instituted", "completed"};
  bool const inside =
      found.begin != state.cursor.first && !state.level_periods.empty() && !state.clause.figures.empty();
  if (!inside || (!found.begin->says<"in">() && !found.begin->says<"during">())) return false;
  Span const before = found.begin[-1].span();
  std::string_view const said = state.text.substr(before.begin, before.size());
  return std::find(std::begin(beginnings), std::end(beginnings), said) != std::end(beginnings);
}

/// "Revenue in the fourth quarter was $66 million, or 29% of the year": the whole of a share, no period of its figures.
[[nodiscard]] bool is_whole_of_share(ClaimState const& state, Item const& found, PeriodReferences const& references) {
  if (!found.begin->says<"of">() || found.begin == state.cursor.first || !state.last || references.size() != 1)
    return false;
  Phrase const& before = found.begin[-1];
  PeriodReference const& one = references.front();
  bool const plain = one.year == 0 && one.month == 0 && one.ordinal == 0;
  bool const percent = before.kind == PhraseKind::quantity && state.unit_of(before) == Unit::percent;
  return plain && percent && state.figure(*state.last).role != Role::percent_change;
}

/// "Fell 19%, due primarily to the acquisition of a laboratory in 2017": the year or month of an event that is a
/// reason, not of the change.
[[nodiscard]] bool dates_a_reason(ClaimState const& state, Item const& found, PeriodReferences const& references) {
  static constexpr std::string_view events[] = {
      "acquisition", "acquisitions", "adoption",    "closing",    "closure",      "completion",
      "disposal",    "disposition",  "divestiture", "expiration", "introduction", "issuance",
      "launch",      "merger",       "opening",     "purchase",   "redemption",   "refinancing",
      "repayment",   "repurchase",   "sale",        "settlement", "spin-off",     "termination",
      "acquired",    "closed",       "opened",      "sold",       "closures",     "refranchising"};
  if (!state.driver.active || state.driver.leads || state.clause.figures.empty()) return false;
  auto const outright = [](PeriodReference const& one) {
    return one.year != 0 && one.length == Length::unspecified && one.ordinal == 0 && one.relation == Relation::none;
  };
  if (!std::all_of(references.begin(), references.end(), outright)) return false;
  for (Phrase const* look = found.begin; look != state.cursor.first; --look) {
    Phrase const& before = look[-1];
    bool const counts = before.kind == PhraseKind::quantity && state.driver.has_figures &&
                        state.unit_of(before) == Unit::count;  // "of 34 stores"
    if (before.kind != PhraseKind::word && before.kind != PhraseKind::sign && !counts) return false;
    Span const span = before.span();
    std::string_view const said = state.text.substr(span.begin, span.size());
    if (std::find(std::begin(events), std::end(events), said) != std::end(events)) return true;
  }
  return false;
}

/// "Costs fell 12%, reflecting a charge taken in the prior year", "... the absence of last year's costs of $3 million":
/// the reason looks back, and what it is a reason of does not.
[[nodiscard]] bool looks_back_for_a_reason(ClaimState const& state, PeriodReferences const& references) {
  if (!state.driver.active || state.driver.leads || state.clause.comparing) return false;
  return std::all_of(references.begin(), references.end(), [](PeriodReference const& one) {
    return one.relation == Relation::year_earlier || one.relation == Relation::preceding;
  });
}

/// Closes the figures in front of the reason to periods that stand in it.
void settle_before_reason(ClaimState& state) {
  take_level_periods(state);
  Clause& clause = state.clause;
  while (clause.settled < clause.figures.size() &&
         !state.claims.assertions[clause.figures[clause.settled].assertion].driver)
    ++clause.settled;
}

/// "Costs fell 3%, due to a wage reduction implemented in March": a month alone is that of the reason.
[[nodiscard]] bool dates_a_reason_by_month(ClaimState const& state, PeriodReferences const& references) {
  if (!state.driver.active || state.driver.leads || state.driver.has_figures || state.clause.figures.empty())
    return false;
  return std::all_of(references.begin(), references.end(), [](PeriodReference const& one) {
    bool const month = one.length == Length::unspecified || (one.length == Length::months && one.count == 1);
    return month && one.month != 0 && one.day == 0 && one.ordinal == 0;
  });
}

/// "Capital spending was $37 million and is expected to be $35 million in 2017": the year is that of what is expected;
/// closes the figures that were reported before it.
void settle_before_outlook(ClaimState& state) {
  Clause& clause = state.clause;
  if (!state.last || clause.figures.empty() || !state.level_periods.empty()) return;
  auto const said = [&](FigurePlace place) -> Assertion const& { return state.claims.assertions[place.assertion]; };
  Assertion const& first = said(clause.figures.front());
  Assertion const& latest = said(*state.last);
  bool const outlook = first.speech == Speech::reported && latest.speech == Speech::forward_looking;
  if (!outlook || first.subject.span != latest.subject.span) return;
  while (clause.settled < clause.figures.size() && said(clause.figures[clause.settled]).speech == Speech::reported)
    ++clause.settled;
}

/// Only "and" stands between this period and the one before, which ended at `before`.
[[nodiscard]] bool continues_periods(ClaimState const& state, Item const& found, Phrase const* before) {
  if (before == nullptr) return false;
  bool joined = false;
  for (Phrase const* look = before; look != found.begin; ++look) {
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
  for (std::size_t i = state.clause.settled; i < state.clause.figures.size(); ++i) {
    FigurePlace const place = state.clause.figures[i];
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

/// A subject and its verb follow: "its sales were".
[[nodiscard]] bool clause_follows(ClaimState const& state) {
  constexpr std::uint64_t verbs = lexical::level_verb | lexical::report_verb | lexical::direction_verb;
  constexpr std::uint64_t ends = lexical::boundary | lexical::driver | lexical::comparator;
  constexpr std::ptrdiff_t longest_subject = 6;
  Phrase const* look = state.cursor.at;
  for (; look != state.cursor.last && look - state.cursor.at <= longest_subject; ++look) {
    if (look->kind != PhraseKind::word || (look->classes() & ends) != 0) return false;
    if ((look->classes() & verbs) != 0) return look != state.cursor.at;
  }
  return false;
}

/// "In the quarter, sales rose 4%, and in the first half they rose 6%", "grew to $9 million from $8 million for the
/// same quarter, and for the year totaled $33 million": the figures so far have a period already, and this one is that
/// of what follows.
[[nodiscard]] bool leads_next_clause(ClaimState const& state, Item const& found) {
  if (state.clause.figures.empty() || found.begin == state.cursor.first) return false;
  if (!found.begin[-1].says<"and">() || state.cursor.at_end()) return false;
  constexpr std::uint64_t verbs = lexical::level_verb | lexical::report_verb | lexical::direction_verb;
  bool const verb_follows = found.begin->kind == PhraseKind::word && state.cursor.at->kind == PhraseKind::word &&
                            (state.cursor.at->classes() & verbs) != 0;
  if (verb_follows || clause_follows(state)) return true;
  // "Were $279 million, an increase of 5%, and for the nine months $825 million"
  bool const set_off = found.begin - state.cursor.first > 1 && found.begin[-2].kind == PhraseKind::comma;
  if (set_off && found.begin->kind == PhraseKind::word && state.cursor.at->kind == PhraseKind::quantity) return true;
  if (state.level_periods.empty() || state.clause.comparing) return false;
  return state.cursor.at->kind == PhraseKind::comma || state.cursor.at->kind == PhraseKind::word;
}

/// "grew over the last twelve months", "over the quarter": the time a change took, not what it is measured from.
[[nodiscard]] bool is_running(PeriodReference const& reference) noexcept {
  bool const here = reference.relation == Relation::none || reference.relation == Relation::current;
  return here && !reference.dated() && reference.ordinal == 0 && reference.length != Length::unspecified &&
         reference.length != Length::instant;
}

/// "The first nine months".
[[nodiscard]] bool starts_year(PeriodReference const& reference) noexcept {
  bool const counted = reference.length == Length::months || reference.length == Length::weeks;
  return counted && reference.ordinal == 1 && reference.count > 3 && !reference.dated() &&
         reference.relation == Relation::none;
}

/// A change, or what has moved.
[[nodiscard]] bool is_moved(Figure const& figure) noexcept {
  bool const held = figure.role == Role::level || figure.role == Role::share;
  return is_change(figure.role) || (held && figure.direction != Direction::none);
}

/// The year that the last of several periods names is that of those before it.
void share_year(PeriodReferences& references, PeriodReference const& latest) {
  for (PeriodReference& earlier : references)
    if (!earlier.dated() && earlier.relation == Relation::none && latest.year != 0 && latest.month == 0) {
      earlier.year = latest.year;
      earlier.fiscal = latest.fiscal;
    }
}

/// Gives the changes their baselines: one for all, or one each in order; else the first for all.
void distribute_baselines(ClaimState& state, NamedBaselines const& baselines) {
  constexpr std::size_t longest_row = 32;
  if (baselines.places.size() > longest_row) {
    for (FigurePlace const place : baselines.places) state.figure(place).baseline = baselines.references.front();
    return;
  }
  for (FigurePlace const place : baselines.places) {
    Figure const& one = state.figure(place);
    std::size_t row = 0;
    std::size_t before = 0;
    for (FigurePlace const other : baselines.places) {
      bool const same = other.assertion == place.assertion && state.figure(other).role == one.role;
      row += same ? 1 : 0;
      before += same && other.figure < place.figure ? 1 : 0;
    }
    bool const one_each = row == baselines.references.size();
    state.figure(place).baseline = baselines.references[one_each ? before : 0];
  }
}

/// Changes that have no baseline take these; false where there is no such change.
bool baseline_of_changes(ClaimState& state, PeriodReferences const& references, Phrase const* end) {
  NamedBaselines baselines{references, {}, end};
  for (FigurePlace const place : state.clause.figures) {
    Figure const& one = state.figure(place);
    if (is_moved(one) && !one.baseline) baselines.places.push_back(place);
  }
  if (baselines.places.empty()) return false;
  distribute_baselines(state, baselines);
  state.clause.baselines = std::move(baselines);
  return true;
}

/// "compared with the first quarter and the second quarter of 2023": the year is said once.
void continue_baselines(ClaimState& state, Item const& found, PeriodReferences const& further) {
  NamedBaselines& baselines = state.clause.baselines;
  share_year(baselines.references, further.back());
  baselines.references.insert(baselines.references.end(), further.begin(), further.end());
  baselines.end = found.end;
  distribute_baselines(state, baselines);
}

/// The direction was said right before `at`: "flat", "up sequentially".
[[nodiscard]] bool direction_before(ClaimState const& state, Phrase const* at) {
  while (at != state.cursor.first && (at[-1].classes() & lexical::adverb) != 0) --at;
  return at != state.cursor.first && (at[-1].classes() & lexical::direction_verb) != 0 &&
         at[-1].span() == state.clause.direction.span;
}

/// ", flat from a year ago", "was up sequentially": the direction is that of the levels before it.
void direct_levels(ClaimState& state, Item const& found) {
  Clause& clause = state.clause;
  if (!clause.direction.pending || clause.names.any() || clause.names.pending || clause.figures.empty()) return;
  bool const figure_follows = !state.cursor.at_end() && state.cursor.at->kind == PhraseKind::quantity;
  if (figure_follows || !direction_before(state, found.begin)) return;
  bool const beside_levels = state.group_role == Role::level || state.group_role == Role::share;
  direct_undirected(state, beside_levels ? clause.group : clause.levels);
  clause.direction.pending = false;
}

/// "for the third quarter and first nine months of 2008": the year is said once.
void continue_period(ClaimState& state, PeriodReferences const& further) {
  NamedPeriod& named = state.named;
  share_year(named.references, further.back());
  named.references.insert(named.references.end(), further.begin(), further.end());
  for (FigurePlace const place : named.places) state.figure(place).period.reset();
  if (!named.places.empty()) distribute_periods(state, named.places, named.references);
  if (named.opens_prior)
    state.prior_periods = named.references;
  else if (!named.prior)
    state.level_periods = named.references;
}

/// "Sales for 2019 and 2018 were $1.21 billion and $1.17 billion, an increase of 3.4%": the change is from the second
/// period to the first.
[[nodiscard]] bool set_between(ClaimState& state, FigurePlace place, PeriodReferences const& references) {
  Figure& one = state.figure(place);
  if (!is_change(one.role) || one.baseline || references.size() != 2) return false;
  PeriodReference const& late = references[0];
  PeriodReference const& early = references[1];
  bool const alike = late.length == early.length && late.count == early.count && late.ordinal == early.ordinal &&
                     late.month == early.month && late.day == early.day && late.year > early.year && early.year != 0;
  if (!alike) return false;
  std::size_t levels = 0;
  for (Figure const& other : state.claims.assertions[place.assertion].figures)
    levels += &other < &one && other.role == Role::level ? 1 : 0;
  if (levels != 2) return false;
  one.period = late;
  one.baseline = early;
  return true;
}

/// "was 24.6% compared to 22.9% for the second quarters of 2022 and 2021": the first period is that of the level, the
/// second that of the prior level; false where the clause has no such pair.
bool assign_to_pair(ClaimState& state, PeriodReferences const& references) {
  if (references.size() != 2 || !state.level_periods.empty() || references[0].length != references[1].length ||
      references[0].count != references[1].count)
    return false;
  FigurePlaces levels, priors;
  for (FigurePlace const place : state.clause.figures) {
    if (state.figure(place).period) return false;
    (state.on_prior_side(place) ? priors : levels).push_back(place);
  }
  std::size_t held = 0;
  for (FigurePlace const place : levels) held += state.figure(place).role == Role::level ? 1 : 0;
  if (held != 1 || priors.size() != 1 || state.figure(priors[0]).role != Role::prior_level) return false;
  for (FigurePlace const place : levels) state.figure(place).period = references[0];
  state.figure(priors[0]).period = references[1];
  return true;
}

/// "rose 5% between 2011 and 2012": changes go from the first to the second.  Without a change, or behind one that has
/// a baseline, the periods are like any others.  False where the first of two is all that was read.
bool read_between(ClaimState& state, Item const& found, PeriodReferences const& references) {
  FigurePlaces changes;
  for (FigurePlace const place : state.clause.figures) {
    Figure const& one = state.figure(place);
    if (is_change(one.role) && !one.baseline && !one.period) changes.push_back(place);
  }
  bool const to_follows = state.cursor.at_word<"to">() && references.size() == 1;
  if (!changes.empty() && to_follows) return false;
  if (changes.empty() || references.size() != 2) {
    read_period(state, found);
    return true;
  }
  for (FigurePlace const place : changes) {
    state.figure(place).baseline = references[0];
    state.figure(place).period = references[1];
  }
  return true;
}

[[nodiscard]] bool is_bare_year(PeriodReference const& reference) noexcept {
  return reference.year != 0 && reference.month == 0 && reference.ordinal == 0 &&
         reference.relation == Relation::none && reference.length == Length::unspecified;
}

/// "Fourth quarter sales for 1999", "third-quarter sales were $4 million in 1998": of a numbered part that stands in
/// front, the year is its own.
void put_in_part_before(ClaimState const& state, PeriodReferences& references) {
  Clause const& clause = state.clause;
  bool const prior = clause.comparing || (!clause.figures.empty() && state.last_on_prior_side());
  bool const here = clause.period_end != nullptr && (clause.figures.empty() || !clause.names.any());
  if (prior || !here || state.level_periods.size() != 1) return;
  PeriodReference const& part = state.level_periods.front();
  bool const numbered = part.ordinal != 0 && part.month == 0 && part.relation == Relation::none;
  // "Fourth quarter 1999 sales were $5 million, and $20 million in 1999": of the whole year.
  bool const of_it = std::all_of(references.begin(), references.end(), [&](PeriodReference const& one) {
    return is_bare_year(one) && one.year != part.year;
  });
  if (!numbered || !of_it) return;
  for (PeriodReference& one : references) {
    one.length = part.length;
    one.count = part.count;
    one.ordinal = part.ordinal;
  }
}

/// "A year ago, sales for the same quarter were $4 million": the same quarter of the year that the sentence opens with.
void put_in_year_before(ClaimState const& state, PeriodReferences& references) {
  if (!state.clause.figures.empty() || state.level_periods.size() != 1 || references.size() != 1) return;
  PeriodReference& same = references.front();
  PeriodReference const& opening = state.level_periods.front();
  if (same.relation != Relation::same || same.dated()) return;
  if (opening.relation == Relation::year_earlier && !opening.dated()) same.relation = Relation::year_earlier;
  if (is_bare_year(opening)) {
    same.year = opening.year;
    same.fiscal = opening.fiscal;
  }
}

/// "Third quarter sales were $4 million, and $20 million in 1999": the period in front is that of the first level, and
/// this one only that of the second.
void settle_all_but_last(ClaimState& state) {
  auto const& figures = state.clause.figures;
  if (figures.empty() || state.level_periods.size() != 1) return;
  Figure const& last = state.figure(figures.back());
  bool const held = last.role == Role::level || last.role == Role::mention;
  if (!held || last.period) return;
  auto const leads = [&](FigurePlace place) {
    Figure const& one = state.figure(place);
    return &one != &last && one.role == Role::level && !one.period && one.quantity.unit == last.quantity.unit &&
           state.level_periods.front().span.end <= one.quantity.span.begin;
  };
  std::size_t end = state.clause.settled;
  for (std::size_t i = end; i < figures.size(); ++i)
    if (leads(figures[i])) end = i + 1;
  if (end == state.clause.settled) return;
  while (is_change(state.figure(figures[end]).role)) ++end;
  for (std::size_t i = state.clause.settled; i < end; ++i)
    if (Figure& one = state.figure(figures[i]); !one.period && !state.on_prior_side(figures[i]))
      one.period = state.level_periods.front();
}

/// "Rose to $5 million from $4 million for the six months": a length without a year, behind a prior level that a level
/// without a period stands before, is what both are told of; the prior level is of an earlier one.  False where the
/// clause has no such pair.
bool assign_to_level_before(ClaimState& state, PeriodReferences const& references) {
  if (references.size() != 1 || !state.level_periods.empty()) return false;
  if (!is_running(references.front()) && !starts_year(references.front())) return false;
  FigurePlaces open;
  bool priors = false;
  for (std::size_t i = state.clause.settled; i < state.clause.figures.size(); ++i) {
    FigurePlace const place = state.clause.figures[i];
    Figure const& one = state.figure(place);
    if (one.period || one.baseline) return false;
    if (state.on_prior_side(place))
      priors = true;
    else if (priors)
      return false;
    else
      open.push_back(place);
  }
  if (open.empty() || !priors) return false;
  for (FigurePlace const place : open) state.figure(place).period = references.front();
  state.clause.settled = state.clause.figures.size();
  state.named.places = open;
  state.named.prior = false;
  return true;
}

/// The figures of the clause that have no period take these, else those that follow.
void take_period(ClaimState& state, PeriodReferences const& references) {
  Clause& clause = state.clause;
  if (!clause.compared.empty() && state.prior_figures == 0) {
    for (FigurePlace const place : clause.compared) state.figure(place).period = references.front();
    clause.compared.clear();
    return;
  }
  // What was compared before a semicolon is of another clause.
  bool const prior = clause.comparing || (!clause.figures.empty() && state.last_on_prior_side());
  state.named = {references, {}, prior, false};
  if (clause.comparing && state.prior_figures == 0) {
    state.prior_periods = references;
    state.named.opens_prior = true;
    return;
  }
  if (prior && assign_to_pair(state, references)) return;
  if (prior && assign_to_level_before(state, references)) return;
  if (!prior && references.size() == 1) settle_all_but_last(state);
  bool const assigned = assign_to_open_figures(state, references);
  if (!prior)
    state.level_periods = references;
  else if (assigned)
    baseline_of_changes(state, references, nullptr);
}

}  // namespace

void distribute_periods(ClaimState& state, FigurePlaces const& places, PeriodReferences const& references) {
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
    if (row.size() == 1 && set_between(state, row.front(), references)) {
      rest = std::move(others);
      continue;
    }
    bool const one_each = row.size() == references.size();
    for (std::size_t i = 0; i < row.size(); ++i)
      state.figure(row[i]).period = one_each ? references[i] : PeriodReference{};
    rest = std::move(others);
  }
}

namespace {

/// The assertion of the clause whose levels are of two years, each its own.
[[nodiscard]] std::optional<std::uint32_t> of_several_years(ClaimState const& state) {
  FigurePlace const* first = nullptr;
  for (FigurePlace const& place : state.clause.figures) {
    Figure const& figure = state.figure(place);
    if (figure.role != Role::level || !figure.period || figure.period->year == 0) continue;
    if (first == nullptr || first->assertion != place.assertion) first = &place;
    if (state.figure(*first).period->year != figure.period->year) return place.assertion;
  }
  return std::nullopt;
}

/// "From December 31, 2001 to September 30, 2002, receivables rose": where the changes start, and where they end.
[[nodiscard]] bool read_stretch(ClaimState& state, Item const& found, PeriodReferences const& references) {
  PhraseCursor& cursor = state.cursor;
  bool const to = found.begin->says<"from">() && cursor.at_word<"to">() && cursor.last - cursor.at > 1 &&
                  cursor.at[1].kind == PhraseKind::period;
  if (!to) return false;
  state.clause.baseline = references.front();
  state.leading_baseline = references.front();
  state.level_periods = state.periods_of(cursor.at[1]);
  cursor.at += 2;
  return true;
}

}  // namespace

void take_level_periods(ClaimState& state) {
  std::optional<std::uint32_t> const several = of_several_years(state);
  FigurePlaces open;
  for (std::size_t i = state.clause.settled; i < state.clause.figures.size(); ++i) {
    FigurePlace const place = state.clause.figures[i];
    if (!state.figure(place).period && !state.on_prior_side(place) && (!several || place.assertion == *several))
      open.push_back(place);
  }
  if (!state.level_periods.empty() && !open.empty()) distribute_periods(state, open, state.level_periods);
}

void settle_periods(ClaimState& state) {
  take_level_periods(state);
  state.clause.settled = state.clause.figures.size();
  state.clause.comparing = false;
  state.prior_periods.clear();
}

void leave_several_periods(ClaimState& state) {
  if (of_several_years(state)) state.level_periods.clear();
}

void read_period(ClaimState& state, Item const& found) {
  Clause& clause = state.clause;
  if (tells_an_event(state, found) || tells_a_beginning(state, found)) return;
  Phrase const& phrase = found.end[-1];
  auto const& references = state.periods_of(phrase);
  if (references.empty() || is_whole_of_share(state, found, references)) return;
  bool const of_reason = dates_a_reason(state, found, references);
  if ((of_reason && !state.driver.has_figures) || dates_a_reason_by_month(state, references)) return;
  if (names_a_change(found)) {
    bool const leads = clause.figures.empty() && !clause.direction.pending && !clause.moves;
    direct_levels(state, found);
    if (!baseline_of_changes(state, references, found.end)) clause.baseline = references.front();
    // "decreased 1% on a linked quarter basis and increased 5%": no words of a subject.
    if (state.cursor.at_word<"basis">() && !clause.names.any()) {
      ++state.cursor.at;
      clause.names.words.clear();
    }
    if (leads && !state.last) state.leading_baseline = references.front();
    return;
  }
  if (restates_baseline(state, found, references)) return;
  if (is_improved_on(state, found, references)) return read_baseline(state, found);
  if (found.begin == &phrase && continues_periods(state, found, clause.baselines.end))
    return continue_baselines(state, found, references);
  bool const leads = leads_next_clause(state, found);
  bool const verb_behind = leads && state.cursor.at->kind == PhraseKind::word;
  if (!verb_behind && continues_periods(state, found, clause.period_end)) {
    continue_period(state, references);
    clause.period_end = found.end;
    return;
  }
  if (leads) {
    settle_periods(state);
    state.level_periods = references;
    state.named = {references, {}, false, false};
    clause.period_end = found.end;
    return;
  }
  if (of_reason || looks_back_for_a_reason(state, references)) settle_before_reason(state);
  settle_before_outlook(state);
  PeriodReferences of_part = references;
  put_in_part_before(state, of_part);
  put_in_year_before(state, of_part);
  if (clause.compared.empty() || state.prior_figures != 0) clause.period_end = found.end;
  take_period(state, of_part);
}

bool read_further_ordinal(ClaimState& state, Phrase const& ordinal) {
  auto const& named = state.named.references;
  if ((ordinal.classes() & lexical::ordinal) == 0 || named.size() != 1 || named.front().ordinal == 0 ||
      named.front().month != 0 || &ordinal - state.cursor.first < 2)
    return false;
  bool const introduced = (&ordinal)[-1].says<"the">() && ((&ordinal)[-2].says<"in">() || (&ordinal)[-2].says<"for">());
  bool const alone =
      state.cursor.at_end() || state.cursor.at->kind != PhraseKind::word || state.cursor.at_word<"and">();
  if (!introduced || !alone) return false;
  PeriodReference further = named.front();
  further.ordinal = static_cast<std::uint8_t>(ordinal.value());
  further.span = ordinal.span();
  state.clause.names.words.clear();
  take_period(state, {further});
  return true;
}

void read_baseline(ClaimState& state, Item const& found) {
  Clause& clause = state.clause;
  auto const& references = state.periods_of(found.end[-1]);
  if (references.empty()) return;
  // "Between linked quarters": from the one before.
  bool const between = found.begin->says<"between">() && references.front().relation != Relation::preceding;
  if (between && read_between(state, found, references)) return;
  if (found.begin->says<"over">() && is_running(references.front())) return read_period(state, found);
  bool const comparator = (found.begin->classes() & lexical::comparator) != 0;
  bool const leads = clause.figures.empty() && !clause.direction.pending && !clause.moves;
  if (leads && (comparator || found.begin->says<"since">())) {
    clause.baseline = references.front();
    state.leading_baseline = references.front();
    if (comparator) clause.names.words.clear();
    return;
  }
  if (leads && !state.last) {
    if (read_stretch(state, found, references)) return;
    state.level_periods = references;
    return;
  }
  direct_levels(state, found);
  clause.names.words.clear();
  if (baseline_of_changes(state, references, found.end)) return;
  // "sold 4,100 mowers since the beginning of the year": what did not change was counted since then.
  bool const since = found.begin->says<"since">() && references.front().relation == Relation::prior_year_end;
  if (since && assign_to_open_figures(state, {year_to_date(references.front())})) return;
  clause.baseline = references.front();
  clause.baselines = {references, {}, found.end};
}

}  // namespace tieout::grammar
