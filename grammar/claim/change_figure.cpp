#include "tieout/grammar/claim/change_figure.hpp"

#include "tieout/grammar/claim/clause_subject.hpp"
#include "tieout/grammar/claim/figure_group.hpp"
#include "tieout/grammar/claim/figure_period.hpp"
#include "tieout/grammar/claim/figure_role.hpp"
#include "tieout/grammar/claim/level_figure.hpp"
#include "tieout/grammar/claim/said_direction.hpp"

namespace tieout::grammar {
namespace {

/// "declined sequentially $0.8 million": the period between the direction and its figure.
void read_period_inside(ClaimState& state, Item const& found) {
  if (Phrase const* const phrase = found.period(); phrase != nullptr)
    read_period(state, {ItemKind::when, phrase, phrase + 1});
}

/// The changes that were added last are measured from the period.
void measure_from(ClaimState& state, Phrase const& period) {
  for (FigurePlace const place : state.clause.group) state.figure(place).baseline = state.periods_of(period).front();
}

}  // namespace

void read_change(ClaimState& state, Item const& found, Phrase const& quantity) {
  bool const noun = (found.begin->classes() & lexical::direction_noun) != 0;
  bool const verb = (found.begin->classes() & lexical::direction_verb) != 0;
  if (noun && (!verb || found.has_word<"of">())) {
    say_direction(state, *found.begin);
    // "a reduction of $3.6 million in travel expenses": the subject follows.
    auto const behind = state.cursor.words_behind();
    if (behind.empty())
      freeze_subject(state);
    else
      start_subject_behind(state, behind);
    note_driver_direction(state);
  } else {
    freeze_subject(state);
    say_direction(state, *found.begin);
  }
  add_group(state, quantity, change_role(state.unit_of(quantity)));
  state.clause.direction = {};
  read_period_inside(state, found);
}

void read_moved_to(ClaimState& state, Item const& found, Phrase const& quantity) {
  freeze_subject(state);
  say_direction(state, *found.begin);
  read_level(state, quantity);
  read_period_inside(state, found);
}

void read_nominal_change(ClaimState& state, Item const& found, Phrase const& quantity) {
  Clause& clause = state.clause;
  NamePhrases& names = clause.names;
  say_direction(state, found.end[-1]);
  Words between;
  for (Phrase const* phrase = &quantity + 1; phrase != found.end - 1; ++phrase)
    if (phrase->kind == PhraseKind::word) between.push_back(phrase);
  note_driver_direction(state);
  auto const behind = state.cursor.words_behind();
  if (!behind.empty()) {
    state.cursor.take(behind);
    names.words = behind;
    names.words.insert(names.words.end(), between.begin(), between.end());
    start_subject(state);
  } else if (!between.empty()) {
    bool const unit_only =
        between.size() == 1 && (between[0]->classes() & (lexical::share_word | lexical::adverb)) != 0;
    if (!unit_only) names.words = between;
    if (names.any() || !clause.assertion) start_subject(state);
  } else {
    freeze_subject(state);
  }
  add_group(state, quantity, change_role(state.unit_of(quantity)));
  if (Phrase const* const period = found.period(); period != nullptr) measure_from(state, *period);
  clause.direction = {};
}

void read_multiple(ClaimState& state, Phrase const& quantity) {
  Clause& clause = state.clause;
  auto const& word = lexicon_entry(quantity.end[-1].entry);
  bool const adverb = word.text.size() > 4 && word.text.substr(word.text.size() - 4) == "fold";
  if (adverb && clause.names.pending) clause.names.words.clear();
  freeze_subject(state);
  if (!adverb) say_direction(state, word.value > 10 ? Direction::up : Direction::down, quantity.span());
  add_group(state, quantity, Role::multiple);
  clause.direction = {};
  clause.verb_seen = true;
}

void read_change_against(ClaimState& state, Item const& found, Phrase const& quantity) {
  Phrase const& preposition = *(&quantity + 1);
  freeze_subject(state);
  say_direction(state, preposition.says<"below">() ? Direction::down : Direction::up, preposition.span());
  add_group(state, quantity, change_role(state.unit_of(quantity)));
  measure_from(state, found.end[-1]);
  state.clause.direction = {};
}

}  // namespace tieout::grammar
