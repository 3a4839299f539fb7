#include "tieout/grammar/claim/clause_word.hpp"

#include "tieout/grammar/claim/antecedent.hpp"
#include "tieout/grammar/claim/aside.hpp"
#include "tieout/grammar/claim/basis_phrase.hpp"
#include "tieout/grammar/claim/change_behind.hpp"
#include "tieout/grammar/claim/clause_end.hpp"
#include "tieout/grammar/claim/clause_subject.hpp"
#include "tieout/grammar/claim/figure_period.hpp"
#include "tieout/grammar/claim/figure_role.hpp"
#include "tieout/grammar/claim/prior_figure.hpp"
#include "tieout/grammar/claim/said_direction.hpp"
#include "tieout/grammar/claim/share_whole.hpp"
#include "tieout/grammar/claim/subject_reader.hpp"

#include <algorithm>
#include <iterator>
#include <string>
#include <string_view>
#include <utility>

namespace tieout::grammar {
namespace {

/// The figures of the clause are of an adjusted measure where words do not say otherwise.
void adjust_figures(ClaimState& state, Basis basis) {
  for (FigurePlace const place : state.clause.figures) {
    Subject& subject = state.claims.assertions[place.assertion].subject;
    if (subject.basis == Basis::unspecified) subject.basis = basis;
  }
}

/// "Cost of sales, including buying, distribution and occupancy costs, increased": the comma that ends the list, behind
/// which the predicate or a whole stands; the first one where there is none.
[[nodiscard]] Phrase const* end_of_included_list(ClaimState const& state, Phrase const* comma) {
  constexpr std::ptrdiff_t longest_list = 16;
  constexpr std::uint64_t predicates = lexical::level_verb | lexical::direction_verb | lexical::part_verb;
  auto const ends = [&](Phrase const* mark) {
    if (state.cursor.last - mark < 2) return false;
    return (mark[1].classes() & predicates) != 0 || mark[1].says<"as">();
  };
  if (ends(comma) || !state.clause.figures.empty()) return comma;
  Phrase const* look = comma + 1;
  for (; look != state.cursor.last && look - comma < longest_list; ++look) {
    if (look->kind == PhraseKind::comma && ends(look)) return look;
    if (look->kind != PhraseKind::comma && look->kind != PhraseKind::word && look->kind != PhraseKind::sign) break;
    constexpr std::uint64_t others = predicates | lexical::boundary | lexical::report_verb | lexical::comparator;
    if ((look->classes() & others) != 0) break;
  }
  return comma;
}

/// "Revenue, excluding acquisitions, increased": an aside is no part of the subject; what it leaves out makes another
/// measure of it.  Where it has figures, these have a subject of their own.
[[nodiscard]] bool skip_aside(ClaimState& state, Phrase const& phrase) {
  Clause& clause = state.clause;
  NamePhrases& names = clause.names;
  auto const adjusting = match_basis_adjusting(&phrase, state.cursor.last);
  if (!adjusting && !phrase.says<"including">()) return false;
  bool const opens = &phrase == state.cursor.first || (&phrase)[-1].kind == PhraseKind::comma;
  if (!opens || names.any()) return false;
  Phrase const* look = state.cursor.at;
  while (look != state.cursor.last &&
         (look->kind == PhraseKind::word || look->kind == PhraseKind::period || look->kind == PhraseKind::sign) &&
         look - state.cursor.at < 24)
    ++look;
  bool const figure_inside = look != state.cursor.last && look->kind == PhraseKind::quantity;
  if (adjusting && !clause.figures.empty()) {
    adjust_figures(state, adjusting->basis);
    if (!figure_inside) state.cursor.at = adjusting->end;
    return true;
  }
  if (figure_inside && read_included_part(state, look)) return true;
  if (figure_inside) {
    clause.excludes = adjusting && &phrase == state.cursor.first;
    return adjusting.has_value();
  }
  if (look == state.cursor.last || look->kind != PhraseKind::comma) return false;
  look = end_of_included_list(state, look);
  state.cursor.at = look + 1;
  if (adjusting && clause.basis == Basis::unspecified) clause.basis = adjusting->basis;
  if (!names.before_comma.empty()) {
    names.words = names.before_comma;
    if (names.words.back()->kind == PhraseKind::comma) names.words.pop_back();
    names.before_comma.clear();
  }
  return true;
}

/// "increased 22% over the prior year when revenue from the expired contract is excluded": figures of an adjusted
/// measure.
[[nodiscard]] bool excludes_behind(ClaimState const& state, Phrase const& phrase) {
  constexpr std::ptrdiff_t reach = 24;
  if (!phrase.says<"when">() && !phrase.says<"if">()) return false;
  PhraseCursor const& cursor = state.cursor;
  for (Phrase const* look = cursor.at; look != cursor.last && look - cursor.at < reach; ++look) {
    if (look->kind == PhraseKind::stop || look->kind == PhraseKind::quantity) return false;
    if (look->says<"excluded">() || look->says<"excluding">() || look->says<"adjusted">()) return true;
  }
  return false;
}

/// "net cash provided by operating activities was": a verb's participle inside a noun phrase.
[[nodiscard]] bool is_participle(ClaimState const& state) {
  if (!state.clause.names.any() || state.cursor.at_end()) return false;
  // "cost of goods sold, including freight, increased"
  Phrase const* const noun = state.clause.names.words.back();
  if (state.cursor.at[-1].says<"sold">() && noun + 1 == state.cursor.at - 1) {
    std::string_view const text = state.text.substr(noun->span().begin, noun->span().size());
    if (text == "goods" || text == "products") return true;
  }
  // "Operating activities provided $5 million": the verb is part of the name.
  if (state.cursor.at->kind == PhraseKind::quantity && noun + 1 == state.cursor.at - 1)
    return state.text.substr(noun->span().begin, noun->span().size()) == "activities";
  if (state.cursor.at_class(lexical::direction_verb) &&
      state.cursor.at->value() == static_cast<int>(Direction::unchanged))
    return false;
  // "receivables sold were", "cost of goods sold increased 5%", but "reported increased sales"
  if ((state.cursor.at->classes() & lexical::level_verb) != 0) return true;
  bool const noun_behind = state.cursor.at + 1 != state.cursor.last && has_content({state.cursor.at + 1});
  if ((state.cursor.at->classes() & lexical::direction_verb) != 0) return !noun_behind;
  if ((state.cursor.at->classes() & lexical::preposition) == 0 || state.cursor.at->says<"of">()) return false;
  int looked = 0;
  for (Phrase const* look = state.cursor.at; look != state.cursor.last && looked < 14; ++look, ++looked) {
    if (look->kind == PhraseKind::quantity || look->kind == PhraseKind::comma || look->kind == PhraseKind::stop)
      return look->kind == PhraseKind::quantity && look[-1].says<"of">();
    if ((look->classes() & lexical::boundary) != 0 && !look->says<"as">()) return false;
    // "benefited from loan growth of $61 million"
    if (look->says<"growth">()) return false;
    if ((look->classes() & (lexical::level_verb | lexical::direction_verb)) != 0) return true;
  }
  return false;
}

/// "has grown", "have been": the verb follows.
[[nodiscard]] bool is_auxiliary(ClaimState const& state, Phrase const& phrase) {
  if (!phrase.says<"has">() && !phrase.says<"have">() && !phrase.says<"had">()) return false;
  Phrase const* look = state.cursor.at;
  while (look != state.cursor.last && look - state.cursor.at < 3 && look->kind == PhraseKind::word &&
         ((look->classes() & lexical::adverb) != 0 || look->says<"not">()))
    ++look;
  if (look == state.cursor.last) return false;
  if (look->kind == PhraseKind::quantity) return look->multiple;
  return (look->classes() & (lexical::direction_verb | lexical::level_verb | lexical::verb | lexical::report_verb |
                             lexical::part_verb)) != 0;
}

/// "expected volatility": an attribute, no expectation.
[[nodiscard]] bool is_attribute(ClaimState const& state, Phrase const& phrase) {
  if (!phrase.says<"expected">() && !phrase.says<"projected">() && !phrase.says<"anticipated">()) return false;
  if (&phrase != state.cursor.first && ((&phrase)[-1].classes() & (lexical::level_verb | lexical::report_verb)) != 0)
    return false;
  return !state.cursor.at_end() && state.cursor.at->kind == PhraseKind::word &&
         (state.cursor.at->classes() & (lexical::preposition | lexical::stop | lexical::level_verb)) == 0;
}

/// "the Stable Income Funds segment": a capital in front of another makes it a name.
[[nodiscard]] bool is_named_stable(ClaimState const& state, Phrase const& phrase) {
  if ((phrase.classes() & lexical::direction_verb) == 0 || phrase.value() != static_cast<int>(Direction::unchanged))
    return false;
  if (&phrase == state.cursor.first || !phrase.begin->capital || state.cursor.at_end()) return false;
  Phrase const& next = *state.cursor.at;
  return next.kind == PhraseKind::word && next.begin->capital &&
         (next.classes() & (lexical::preposition | lexical::stop | lexical::level_verb | lexical::report_verb)) == 0;
}

/// "net loss attributable to common stockholders was": whose it is, no reason.
[[nodiscard]] bool is_ownership(ClaimState const& state, Phrase const& phrase) {
  Clause const& clause = state.clause;
  return phrase.says<"attributable">() && state.cursor.at_word<"to">() && clause.names.any() &&
         clause.names.words.back() + 1 == &phrase && !clause.direction.pending && !state.driver.active;
}

/// "May" the month, not the verb.
[[nodiscard]] bool is_month_of_may(Phrase const& phrase) {
  return phrase.begin->capital && (phrase.classes() & lexical::month) != 0;
}

[[nodiscard]] bool follows_article(ClaimState const& state, Phrase const& phrase) {
  return &phrase != state.cursor.first && ((&phrase)[-1].classes() & lexical::stop) != 0;
}

/// "the strength of the euro relative to the dollar": part of a noun phrase, no comparison.
[[nodiscard]] bool is_relation(ClaimState const& state, Phrase const& phrase) {
  return phrase.says<"relative">() && state.clause.names.any() && state.clause.figures.empty() && !state.clause.moves;
}

/// "flat with a year ago", "even with the first quarter": the period it is compared with.
[[nodiscard]] bool read_held_with(ClaimState& state) {
  PhraseCursor& cursor = state.cursor;
  bool const period_behind =
      cursor.at_word<"with">() && cursor.at + 1 != cursor.last && cursor.at[1].kind == PhraseKind::period;
  if (state.clause.direction.value != Direction::unchanged || !period_behind) return false;
  cursor.at += 2;
  read_baseline(state, {ItemKind::baseline, cursor.at - 2, cursor.at});
  return true;
}

/// "up 3.7 percent from shipments in the second quarter": the subject is named again, and the period is the baseline.
[[nodiscard]] bool read_named_baseline(ClaimState& state, Phrase const& phrase) {
  constexpr std::ptrdiff_t longest = 6;
  Clause const& clause = state.clause;
  if (!phrase.says<"from">() && !phrase.says<"over">()) return false;
  if (!state.last || !clause.assertion || clause.figures.empty() || clause.names.any() || clause.names.pending)
    return false;
  Figure const& last = state.figure(*state.last);
  if (!is_change(last.role) || last.baseline) return false;
  constexpr std::uint64_t others = lexical::level_verb | lexical::direction_verb | lexical::direction_noun |
                                   lexical::boundary | lexical::comparator | lexical::preposition;
  Words named;
  Phrase const* look = state.cursor.at;
  for (; look != state.cursor.last && look - state.cursor.at < longest; ++look) {
    if (look->kind != PhraseKind::word || (look->classes() & others) != 0) break;
    named.push_back(look);
  }
  bool const timed = state.cursor.last - look > 1 && (look->classes() & lexical::preposition) != 0 &&
                     look[1].kind == PhraseKind::period;
  if (!timed || !has_content(named) || !restates_subject(state, named)) return false;
  state.cursor.at = look + 2;
  read_baseline(state, {ItemKind::baseline, &phrase, state.cursor.at});
  return true;
}

/// "did not", "no longer", "neither segment": what follows is not so.
[[nodiscard]] bool negates(ClaimState const& state, Phrase const& phrase) {
  if (phrase.says<"neither">() || phrase.says<"never">() || phrase.says<"cannot">()) return true;
  if (phrase.says<"no">()) return state.cursor.at_name();
  if (!phrase.says<"not">() || &phrase == state.cursor.first) return false;
  Phrase const& before = (&phrase)[-1];
  return (before.classes() & (lexical::level_verb | lexical::forward)) != 0 || before.says<"did">() ||
         before.says<"does">() || before.says<"do">() || before.says<"has">() || before.says<"have">() ||
         before.says<"had">() || before.says<"would">();
}

/// "double the figure at year-end", "twice last year's": what follows is compared with.
[[nodiscard]] bool is_factor(ClaimState const& state, Phrase const& phrase) {
  if (!phrase.says<"double">() && !phrase.says<"twice">()) return false;
  return state.last && (state.cursor.at_class(lexical::stop | lexical::relative) || state.cursor.at_word<"that">());
}

[[nodiscard]] bool is_expectation(Phrase const& phrase) {
  return phrase.says<"guidance">() || phrase.says<"outlook">() || phrase.says<"target">() ||
         phrase.says<"forecast">() || phrase.says<"projection">() || phrase.says<"estimate">() ||
         phrase.says<"estimates">();
}

/// "Contributions to the plans were", "to pension plans increased", "to pension plans in 2006", "for plans with
/// obligations that exceed their assets": arrangements, and nobody plans anything.
[[nodiscard]] bool is_noun(ClaimState const& state, Phrase const& plans) {
  if (state.cursor.at_class(lexical::level_verb | lexical::direction_verb)) return true;
  if (state.cursor.at_word<"with">() || state.cursor.at_word<"that">() || state.cursor.at_word<"whose">()) return true;
  if (!state.cursor.at_end() && state.cursor.at->kind == PhraseKind::period) return true;
  return &plans != state.cursor.first && ((&plans)[-1].classes() & (lexical::stop | lexical::preposition)) != 0;
}

/// "Changes in estimates were $2 million": what was estimated before turned out otherwise.
[[nodiscard]] bool is_change_of_estimates(ClaimState const& state, Phrase const& phrase) {
  constexpr std::string_view changes[] = {"change", "changes", "revision", "revisions"};
  if (!phrase.says<"estimates">() && !phrase.says<"estimate">()) return false;
  if (&phrase - state.cursor.first < 2 || !(&phrase)[-1].says<"in">()) return false;
  Span const before = (&phrase)[-2].span();
  std::string word(state.text.substr(before.begin, before.size()));
  if (!word.empty() && word.front() >= 'A' && word.front() <= 'Z') word.front() += 'a' - 'A';
  return std::find(std::begin(changes), std::end(changes), word) != std::end(changes);
}

/// "We plan to spend", "they also plan sales of": a verb; elsewhere "plan" is a noun.
[[nodiscard]] bool is_intention(ClaimState const& state, Phrase const& phrase) {
  if (!phrase.says<"plan">()) return false;
  Phrase const* before = &phrase;
  while (before != state.cursor.first && (before[-1].classes() & lexical::adverb) != 0) --before;
  return before != state.cursor.first && (before[-1].says<"we">() || before[-1].says<"they">());
}

/// "Purchased transportation increased", "rent and purchased services were": an adjective in front of its noun.
[[nodiscard]] bool is_purchased(ClaimState const& state, Phrase const& phrase) {
  if (!phrase.says<"purchased">() || !state.cursor.at_name()) return false;
  bool const begins = &phrase == state.cursor.first || (&phrase)[-1].kind != PhraseKind::word ||
                      (&phrase)[-1].says<"and">() || (&phrase)[-1].says<"in">() || (&phrase)[-1].says<"of">();
  if (!begins) return false;
  constexpr int reach = 4;
  int looked = 0;
  for (Phrase const* look = state.cursor.at; look != state.cursor.last && looked < reach; ++look, ++looked) {
    if (look->kind != PhraseKind::word || (look->classes() & lexical::boundary) != 0) return false;
    if ((look->classes() & (lexical::level_verb | lexical::direction_verb)) != 0) return true;
  }
  return false;
}

/// "Operating cash flow less capital expenditures was": between two names in front of the verb, a difference that has a
/// name, and nothing that became less.
[[nodiscard]] bool is_subtraction(ClaimState const& state, Phrase const& phrase) {
  Clause const& clause = state.clause;
  bool const joins = phrase.says<"less">() && clause.names.any() && clause.names.words.back() + 1 == &phrase &&
                     clause.figures.empty() && !clause.moves && state.cursor.at_name();
  if (!joins) return false;
  constexpr std::ptrdiff_t longest_name = 8;
  constexpr std::uint64_t others = lexical::boundary | lexical::comparator | lexical::report_verb;
  for (Phrase const* look = state.cursor.at; look != state.cursor.last && look - state.cursor.at < longest_name;
       ++look) {
    if (look->kind != PhraseKind::word || (look->classes() & others) != 0) return false;
    if ((look->classes() & (lexical::level_verb | lexical::direction_verb)) != 0) return true;
  }
  return false;
}

/// "Long-term debt, less current maturities, was": between commas, what is taken off, and nothing that became less.
[[nodiscard]] bool is_deduction(ClaimState const& state, Phrase const& phrase) {
  Clause const& clause = state.clause;
  Words const& before = clause.names.before_comma;
  bool const set_off = phrase.says<"less">() && clause.names.words.empty() && !before.empty() &&
                       before.back() + 1 == &phrase && clause.figures.empty() && !clause.moves &&
                       state.cursor.at_name();
  if (!set_off) return false;
  constexpr std::ptrdiff_t longest_name = 8;
  Phrase const* look = state.cursor.at;
  while (look != state.cursor.last && look->kind == PhraseKind::word && look - state.cursor.at < longest_name &&
         (look->classes() & (lexical::level_verb | lexical::direction_verb | lexical::comparator)) == 0)
    ++look;
  bool const closed = state.cursor.last - look > 1 && look->kind == PhraseKind::comma;
  return closed && (look[1].classes() & (lexical::level_verb | lexical::direction_verb)) != 0;
}

/// "Fuel expense, net of surcharges, went from": the subject stands before the comma.
[[nodiscard]] bool told_before_comma(ClaimState const& state, Phrase const& verb) {
  Clause const& clause = state.clause;
  Words const& before = clause.names.before_comma;
  return clause.figures.empty() && !clause.assertion && !clause.names.pending && !clause.verb_seen && !before.empty() &&
         before.back() + 1 == &verb && has_content(before) && !state.cursor.at_name() &&
         (before.front()->classes() & (lexical::preposition | lexical::boundary)) == 0;
}

/// A direction without its figure: "grew", "a decrease in", "lower".
void read_direction(ClaimState& state, Phrase const& phrase) {
  Clause& clause = state.clause;
  std::uint64_t const classes = phrase.classes();
  bool const verb = (classes & lexical::direction_verb) != 0;
  bool const noun = (classes & lexical::direction_noun) != 0;
  bool const adjective = (classes & lexical::direction_adjective) != 0;
  // "cash decreased from", but "decreased costs".
  bool const before_noun = adjective && state.cursor.at_name() && !state.cursor.at_class(lexical::comparator);
  bool const named = clause.names.any() || (!noun && told_before_comma(state, phrase));
  bool const verb_form = verb && named && !before_noun && !(noun && follows_article(state, phrase));
  if (verb_form) {
    freeze_subject(state);
    say_direction(state, phrase);
    clause.direction.noun = false;
    return;
  }
  if (noun && !verb && clause.names.any() && state.cursor.at_class(lexical::level_verb)) {
    // "revenue growth was 6%"
    freeze_subject(state);
    say_direction(state, phrase);
    clause.direction.noun = true;
    return;
  }
  bool const effect = verb && clause.names.any();
  clause.names.words.clear();
  say_direction(state, phrase);
  if (read_held_with(state)) return;
  clause.direction.noun = true;
  clause.direction.effect = effect;
  clause.direction.adjective = adjective && !noun;
  note_driver_direction(state);
}

/// "due to", "attributable to": what follows are reasons.
void read_driver(ClaimState& state) {
  Clause& clause = state.clause;
  if (!state.driver.active) {
    state.driver.active = true;
    state.driver.direction = Direction::none;
    state.driver.leads = !clause.verb_seen && clause.figures.empty() && !clause.moves;
    state.driver.has_figures = false;
  }
  if (state.cursor.at != state.cursor.first) state.driver.end = state.cursor.at[-1].span().end;
  clause.names.drop_subject();
  clause.names.drop_words();
  clause.comparing = false;
}

/// What names no period before "but" does not take the one behind it.
void part_comparisons(ClaimState& state) {
  for (FigurePlace const place : state.clause.figures) {
    Figure& one = state.figure(place);
    if (state.on_prior_side(place) && !one.period) one.period = PeriodReference{};
    if (one.role == Role::level && one.direction != Direction::none && !one.baseline) one.baseline = PeriodReference{};
  }
}

/// "Savings of $3 million are expected": the verb stands behind its figures.  Not what was said before: "the reserve
/// stood at $3 million and is expected to be paid by June", "$8 million, of which $3 million is expected to be paid".
[[nodiscard]] bool told_before(ClaimState const& state, Phrase const& phrase) {
  Clause const& clause = state.clause;
  bool const leads =
      state.cursor.at_word<"to">() && std::any_of(state.cursor.at, state.cursor.last,
                                                  [](Phrase const& next) { return next.kind == PhraseKind::quantity; });
  if (leads) return false;
  bool const passive = phrase.says<"expected">() || phrase.says<"anticipated">() || phrase.says<"projected">();
  if (!passive || &phrase - state.cursor.first < 3) return false;
  bool const of_which = (&phrase)[-2].kind == PhraseKind::quantity && (&phrase)[-3].says<"which">();
  bool const predicate_of_its_own = (&phrase)[-2].says<"and">() || of_which;
  return !predicate_of_its_own && ((&phrase)[-1].classes() & lexical::level_verb) != 0 && !clause.figures.empty() &&
         !clause.names.any() && !clause.names.pending;
}

void expect_figures(ClaimState& state) {
  for (FigurePlace const place : state.clause.figures) state.claims.assertions[place.assertion].speech = state.speech;
}

/// "partially offset by": what follows has a subject of its own.
void read_offset(ClaimState& state) {
  Clause& clause = state.clause;
  clause.verb_seen = true;
  clause.names.drop_subject();
  clause.names.drop_words();
  clause.assertion.reset();
}

[[nodiscard]] bool is_form_of_be(Phrase const& phrase) {
  return phrase.says<"was">() || phrase.says<"were">() || phrase.says<"is">() || phrase.says<"are">() ||
         phrase.says<"been">() || phrase.says<"be">();
}

/// "Cash used in investing activities reflected purchases of $3 million": its parts, not the reasons of a change.
[[nodiscard]] bool tells_parts_of_cash_flow(ClaimState const& state, Phrase const& phrase) {
  if (!phrase.says<"reflected">() && !phrase.says<"reflects">() && !phrase.says<"reflecting">()) return false;
  auto const is_activities = [&](Phrase const* word) {
    return state.text.substr(word->span().begin, word->span().size()) == "activities";
  };
  NamePhrases const& names = state.clause.names;
  return std::any_of(names.words.begin(), names.words.end(), is_activities) ||
         std::any_of(names.subject.begin(), names.subject.end(), is_activities);
}

/// "Funds from operations including these items totaled": tells how the subject is measured, up to the verb.
[[nodiscard]] bool skip_inclusion(ClaimState& state, Phrase const& phrase) {
  Clause const& clause = state.clause;
  if (!phrase.says<"including">() || !clause.names.any() || clause.names.words.back() + 1 != &phrase) return false;
  if (!clause.figures.empty() || clause.reporting || clause.comparing) return false;
  constexpr std::uint64_t verbs = lexical::level_verb | lexical::direction_verb;
  constexpr std::uint64_t others = lexical::report_verb | lexical::verb | lexical::driver | lexical::boundary;
  Phrase const* look = state.cursor.at;
  while (look != state.cursor.last && look->kind == PhraseKind::word && (look->classes() & (verbs | others)) == 0)
    ++look;
  if (look == state.cursor.last || (look->classes() & verbs) == 0 || look == state.cursor.at) return false;
  freeze_subject(state);
  state.cursor.at = look;
  return true;
}

/// "posted", "reported": what follows is the subject; "earned" and "lost" name it themselves.
void read_report_verb(ClaimState& state, Phrase const& phrase) {
  if (skip_inclusion(state, phrase)) return;
  NamePhrases& names = state.clause.names;
  bool const passive = names.pending && &phrase != state.cursor.first && is_form_of_be((&phrase)[-1]);
  if (passive) {
    // "the offer was completed at $31.50 a share"
    names.drop_words();
    return;
  }
  state.clause.reporting = true;
  state.clause.reporter = names.pending ? names.subject : names.words;
  names.drop_subject();
  names.drop_words();
  if (phrase.says<"earned">() || phrase.says<"lost">()) names.words.push_back(&phrase);
}

/// "Flat with the $136 million of last year": a level follows.
[[nodiscard]] bool flat_with_level(ClaimState const& state, Phrase const& phrase) {
  PhraseCursor const& cursor = state.cursor;
  if (!phrase.says<"flat">() || !cursor.at_word<"with">() || state.clause.figures.empty()) return false;
  Phrase const* look = cursor.at + 1;
  if (look != cursor.last && look->says<"the">()) ++look;
  return look != cursor.last && look->kind == PhraseKind::quantity;
}

/// "Decreased 3%, after an increase of 29% in fiscal 2001", "following a decline of 1.8% in last year's quarter": what
/// went before has a period of its own, which is not that of the figures in front.
[[nodiscard]] bool looks_back_at_change(ClaimState const& state, Phrase const& phrase) {
  if ((!phrase.says<"after">() && !phrase.says<"following">()) || state.clause.figures.empty()) return false;
  PhraseCursor const& cursor = state.cursor;
  bool const article = cursor.at_word<"a">() || cursor.at_word<"an">();
  return article && cursor.last - cursor.at > 1 && (cursor.at[1].classes() & lexical::direction_noun) != 0;
}

}  // namespace

void read_word(ClaimState& state, Phrase const& phrase) {
  Clause& clause = state.clause;
  NamePhrases& names = clause.names;
  std::uint64_t const classes = phrase.classes();
  // "an increase over revenues of $6.8 million": behind a change, "over" compares.
  bool const over = phrase.says<"over">() && clause.moves && !clause.figures.empty();
  if (negates(state, phrase)) clause.negated = true;
  if (phrase.says<"and">()) clause.negated = false;
  if (phrase.says<"rather">() && state.cursor.at_word<"than">()) {
    // "$14.2 million rather than $15.8 million": what was not.
    clause.names.drop_words();
    ++state.cursor.at;
    return;
  }
  bool const comparator = (classes & lexical::comparator) != 0 && !is_relation(state, phrase);
  if (read_named_baseline(state, phrase)) return;
  // "Essentially flat with the $136 million of last year's third quarter"
  if (flat_with_level(state, phrase)) {
    ++state.cursor.at;
    begin_comparison(state);
    names.words.clear();
    return;
  }
  if (looks_back_at_change(state, phrase)) {
    settle_periods(state);
    names.words.clear();
    return;
  }
  if (comparator || over || is_factor(state, phrase)) {
    begin_comparison(state);
    // "This compares with net income of $5 million on sales of $60 million a year ago": all of it is compared.
    if (phrase.says<"compares">() || phrase.says<"compare">()) clause.leading = false;
    names.words.clear();
    return;
  }
  bool const comparator_follows = state.cursor.at_class(lexical::comparator);
  if (comparator_follows && (phrase.says<"as">() || phrase.says<"which">())) return;
  if (read_percentage_of(state, phrase) || skip_aside(state, phrase)) return;
  bool const because_of = phrase.says<"because">() && state.cursor.at_word<"of">();
  // "down from $27.5 million, but up from $22.2 million": the clause goes on.
  bool const goes_on =
      phrase.says<"but">() && (state.cursor.at_word<"up">() || state.cursor.at_word<"down">()) && clause.assertion;
  if (goes_on) return part_comparisons(state);
  if ((classes & lexical::boundary) != 0 && !because_of) {
    if (!phrase.says<"that">() && !phrase.says<"because">()) state.driver.active = false;
    if (excludes_behind(state, phrase)) adjust_figures(state, Basis::non_gaap);
    if (continues_level(state, phrase)) return;
    Words words = antecedent(state, phrase);
    end_clause(state);
    names.words = std::move(words);
    return;
  }
  if (read_further_ordinal(state, phrase) || read_exceeded(state, phrase)) return;
  if (phrase.says<"top">() && state.cursor.at_word<"of">() && !clause.figures.empty()) {
    // "on top of a 3.4% increase a year ago" has a period of its own.
    end_clause(state);
    return;
  }
  if (phrase.says<"respectively">()) {
    clause.respectively = true;
    return;
  }
  if (is_attribute(state, phrase) || is_named_stable(state, phrase) || is_subtraction(state, phrase) ||
      is_deduction(state, phrase)) {
    names.words.push_back(&phrase);
    return;
  }
  if ((phrase.says<"plans">() && is_noun(state, phrase)) || is_change_of_estimates(state, phrase)) {
    names.words.push_back(&phrase);
    return;
  }
  if (((classes & lexical::forward) != 0 && !is_month_of_may(phrase)) || is_intention(state, phrase)) {
    if (state.speech != Speech::hypothetical) state.speech = Speech::forward_looking;
    if (told_before(state, phrase)) expect_figures(state);
    if (!clause.figures.empty() && !names.any() && is_expectation(phrase)) {
      // "above our guidance of $17 million": a subject of its own.
      clause.comparing = false;
      start_assertion(state, {&phrase});
      return;
    }
    freeze_subject(state);
    return;
  }
  if (phrase.says<"would">()) {
    state.speech = Speech::hypothetical;
    freeze_subject(state);
    return;
  }
  if (phrase.says<"offset">() || phrase.says<"offsetting">()) return read_offset(state);
  if (is_ownership(state, phrase)) {
    names.words.push_back(&phrase);
    return;
  }
  if (tells_parts_of_cash_flow(state, phrase)) {
    clause.verb_seen = true;
    return read_report_verb(state, phrase);
  }
  if ((classes & lexical::driver) != 0) return read_driver(state);
  if ((classes & lexical::level_verb) != 0) {
    clause.verb_seen = true;
    freeze_subject(state);
    return;
  }
  if ((classes & (lexical::direction_noun | lexical::direction_verb | lexical::direction_adjective)) != 0)
    return read_direction(state, phrase);
  // ", representing an effective rate of 30%": what follows is named anew.
  if (phrase.says<"representing">() && !names.any()) return;
  if (is_purchased(state, phrase)) {
    names.words.push_back(&phrase);
    return;
  }
  bool const of_name = is_participle(state);
  bool const verb = (classes & (lexical::report_verb | lexical::verb)) != 0;
  if (verb && !(of_name && state.cursor.at->kind == PhraseKind::quantity)) clause.verb_seen = true;
  if (is_auxiliary(state, phrase)) return freeze_subject(state);
  if (!verb || of_name) {
    names.words.push_back(&phrase);
    return;
  }
  bool const holds_steady = state.cursor.at_class(lexical::direction_verb) &&
                            state.cursor.at->value() == static_cast<int>(Direction::unchanged);
  if ((classes & lexical::report_verb) != 0 && !holds_steady) return read_report_verb(state, phrase);
  freeze_subject(state);
}

}  // namespace tieout::grammar
