#include "tieout/grammar/claim/bare_figure.hpp"

#include "tieout/grammar/claim/change_behind.hpp"
#include "tieout/grammar/claim/clause_subject.hpp"
#include "tieout/grammar/claim/figure_group.hpp"
#include "tieout/grammar/claim/figure_role.hpp"
#include "tieout/grammar/claim/subject_reader.hpp"

#include <optional>
#include <utility>

namespace tieout::grammar {
namespace {

/// The last word of a noun phrase that stands before its figure names something.
[[nodiscard]] bool names_last(Words const& words) {
  return (words.back()->classes() & (lexical::preposition | lexical::adverb | lexical::stop)) == 0;
}

/// The noun phrase begins behind a comma or an "and" that follows a figure.
[[nodiscard]] bool begins_behind_figure(ClaimState const& state, Words const& words) {
  Phrase const* const front = words.front();
  if (front->says<"and">()) return true;
  return front != state.cursor.first && (front[-1].kind == PhraseKind::comma || front[-1].says<"and">());
}

/// "18 full-service offices": the things counted are the subject.
[[nodiscard]] bool read_counted(ClaimState& state, Phrase const& quantity) {
  Words const things = state.cursor.plain_words();
  if (!has_content(things)) return false;
  state.cursor.take(things);
  start_assertion(state, things);
  add_group(state, quantity, state.clause.reporting ? Role::level : Role::mention);
  return true;
}

/// "866 customers with over $100,000 in recurring revenue, up 20%": says which customers, and the sentence goes on
/// about them.  "Ended the year with over $30 million in cash" does not.
[[nodiscard]] bool read_threshold(ClaimState& state, Phrase const& quantity) {
  if (&quantity - state.cursor.first < 2 || !(&quantity)[-1].says<"with">() || !state.cursor.at_word<"in">())
    return false;
  Phrase const& whose = (&quantity)[-2];
  constexpr std::uint64_t verbs = lexical::verb | lexical::report_verb | lexical::level_verb | lexical::direction_verb;
  bool const of_things = whose.kind == PhraseKind::word && has_content({&whose}) && (whose.classes() & verbs) == 0;
  Hedge const hedge = state.phrase_of(quantity).quantities.front().hedge;
  bool const bound = hedge == Hedge::more_than || hedge == Hedge::at_least || hedge == Hedge::less_than;
  auto const behind = state.cursor.words_behind();
  if (!of_things || !bound || behind.empty()) return false;
  state.cursor.take(behind);
  Clause before = state.clause;
  if (!before.names.words.empty()) before.names.words.pop_back();
  std::optional<FigurePlace> const last = state.last;
  start_assertion(state, behind);
  add_group(state, quantity, Role::mention);
  state.clause = std::move(before);
  state.last = last;
  return true;
}

}  // namespace

void read_bare(ClaimState& state, Phrase const& quantity) {
  if (read_threshold(state, quantity) || read_change_by(state, quantity)) return;
  Clause& clause = state.clause;
  NamePhrases& names = clause.names;
  Unit const unit = state.unit_of(quantity);
  if (clause.direction.pending && names.any()) {
    // Headline style: "Grows EPS 29%"; "reduce annual costs by $1.6 million" is a change in any unit.
    bool const by = names.words.back()->says<"by">();
    if (by) names.words.pop_back();
    // "Net sales rose in Europe by 5%"
    bool const place = by && names.pending && !clause.direction.noun && !names.words.empty() &&
                       (names.words.front()->classes() & lexical::preposition) != 0;
    if (place) names.words.insert(names.words.begin(), names.subject.begin(), names.subject.end());
    start_subject(state);
    Role const role = by && clause.direction.effect   ? Role::mention
                      : unit == Unit::currency && !by ? Role::level
                                                      : change_role(unit);
    add_group(state, quantity, role);
    clause.direction = {};
    return;
  }
  if (clause.label) {
    clause.label = false;
    add_group(state, quantity, Role::level);
    return;
  }
  if (unit == Unit::multiple && names.pending) {
    // "was oversubscribed three-fold"
    names.words.clear();
    add_group(state, quantity, Role::multiple);
    return;
  }
  bool const by = names.any() && names.words.back()->says<"by">() && !clause.figures.empty() &&
                  is_change(state.figure(clause.figures.back()).role);
  if (by) names.words.pop_back();
  bool const headed = names.any() && names.words.size() <= 8 && names_last(names.words);
  if (unit == Unit::count && read_counted(state, quantity)) return;
  if (headed && !clause.comparing && state.last && !clause.figures.empty() && names.words.size() <= 6) {
    Figure const before = state.figure(clause.figures.back());
    // "inventories fell $2 million and receivables 5%"
    bool const moved =
        is_change(before.role) && before.role != Role::multiple && (unit == Unit::percent || unit == Unit::currency);
    bool const alike = before.quantity.unit == unit && (is_change(before.role) || before.role == Role::level);
    if ((alike || moved) && begins_behind_figure(state, names.words)) {
      start_subject(state);
      add_elided(state, quantity, before);
      return;
    }
  }
  // "at an average price of" names what the next figure is.
  bool const of_next = state.cursor.at_word<"at">() || (unit == Unit::percent && state.cursor.at_word<"of">());
  auto const behind = of_next ? Words{} : state.cursor.words_behind();
  bool const endowed = !names.words.empty() && names.words.back()->says<"with">() && state.cursor.at_word<"in">();
  if (!behind.empty() && ((clause.reporting && (!names.any() || state.cursor.at_word<"in">())) || endowed)) {
    // "generating $9.8 million in cash flow from operations", "ended the year with $33 million in cash"
    start_subject_behind(state, behind);
    add_group(state, quantity, Role::level);
    return;
  }
  if (clause.reporting && unit == Unit::currency && !names.any()) {
    // "recorded a $0.3 million and $0.7 million loss on trucks", "includes a $3 million gain"
    auto const things = state.cursor.take_listed_things();
    if (has_content(things)) {
      start_assertion(state, things);
      add_group(state, quantity, Role::level);
      return;
    }
  }
  bool const verbless = headed && !clause.verb_seen &&
                        (unit == Unit::currency || unit == Unit::percent || unit == Unit::per_share) &&
                        !state.cursor.word_follows();
  if (headed && (verbless || (clause.reporting && !clause.comparing))) {
    start_subject(state);
    add_group(state, quantity, Role::level);
    return;
  }
  Role role = Role::mention;
  if (clause.comparing && clause.assertion) role = Role::prior_level;
  if (role == Role::mention) {
    if (names.any())
      start_subject(state);
    else if (!behind.empty() && !names.pending)
      start_subject_behind(state, behind);
    clause.assertion.reset();
  }
  add_group(state, quantity, role);
}

void read_mention(ClaimState& state, Phrase const& quantity) {
  start_assertion(state, {});
  add_group(state, quantity, Role::mention);
}

}  // namespace tieout::grammar
