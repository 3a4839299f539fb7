#include "tieout/grammar/claim/clause_word.hpp"

#include "tieout/grammar/claim/clause_end.hpp"
#include "tieout/grammar/claim/clause_subject.hpp"
#include "tieout/grammar/claim/prior_figure.hpp"
#include "tieout/grammar/claim/said_direction.hpp"
#include "tieout/grammar/claim/share_whole.hpp"
#include "tieout/grammar/claim/subject_reader.hpp"

namespace tieout::grammar {
namespace {

/// "excluding the charge," set off by commas says nothing of the subject.
[[nodiscard]] bool skip_aside(ClaimState& state, Phrase const& phrase) {
  NamePhrases& names = state.clause.names;
  if (!phrase.says<"excluding">() && !phrase.says<"including">()) return false;
  bool const opens = &phrase == state.cursor.first || (&phrase)[-1].kind == PhraseKind::comma;
  if (!opens || names.any()) return false;
  Phrase const* look = state.cursor.at;
  while (look != state.cursor.last &&
         (look->kind == PhraseKind::word || look->kind == PhraseKind::period || look->kind == PhraseKind::sign) &&
         look - state.cursor.at < 24)
    ++look;
  if (look == state.cursor.last || look->kind != PhraseKind::comma) return false;
  state.cursor.at = look + 1;
  if (!names.before_comma.empty()) {
    names.words = names.before_comma;
    if (names.words.back()->kind == PhraseKind::comma) names.words.pop_back();
    names.before_comma.clear();
  }
  return true;
}

/// "net cash provided by operating activities was": a verb's participle inside a noun phrase.
[[nodiscard]] bool is_participle(ClaimState const& state) {
  if (!state.clause.names.any() || state.cursor.at_end()) return false;
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

/// A direction without its figure: "grew", "a decrease in", "lower".
void read_direction(ClaimState& state, Phrase const& phrase) {
  Clause& clause = state.clause;
  std::uint64_t const classes = phrase.classes();
  bool const verb = (classes & lexical::direction_verb) != 0;
  bool const noun = (classes & lexical::direction_noun) != 0;
  bool const adjective = (classes & lexical::direction_adjective) != 0;
  // "cash decreased from", but "decreased costs".
  bool const before_noun = adjective && state.cursor.at_name();
  bool const verb_form = verb && clause.names.any() && !before_noun && !(noun && follows_article(state, phrase));
  if (verb_form) {
    freeze_subject(state);
    say_direction(state, phrase);
    clause.direction.noun = false;
    return;
  }
  clause.names.words.clear();
  say_direction(state, phrase);
  clause.direction.noun = true;
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
  clause.names.drop_subject();
  clause.names.drop_words();
  clause.comparing = false;
}

/// "posted", "reported": what follows is the subject; "earned" and "lost" name it themselves.
void read_report_verb(ClaimState& state, Phrase const& phrase) {
  NamePhrases& names = state.clause.names;
  state.clause.reporting = true;
  names.drop_subject();
  names.drop_words();
  if (phrase.says<"earned">() || phrase.says<"lost">()) names.words.push_back(&phrase);
}

}  // namespace

void read_word(ClaimState& state, Phrase const& phrase) {
  Clause& clause = state.clause;
  NamePhrases& names = clause.names;
  std::uint64_t const classes = phrase.classes();
  // "an increase over revenues of $6.8 million": behind a change, "over" compares.
  bool const over = phrase.says<"over">() && clause.moves && !clause.figures.empty();
  bool const comparator = (classes & lexical::comparator) != 0 && !is_relation(state, phrase);
  if (comparator || over) {
    begin_comparison(state);
    names.words.clear();
    return;
  }
  bool const comparator_follows = state.cursor.at_class(lexical::comparator);
  if (comparator_follows && (phrase.says<"as">() || phrase.says<"which">())) return;
  if (read_percentage_of(state, phrase) || skip_aside(state, phrase)) return;
  bool const because_of = phrase.says<"because">() && state.cursor.at_word<"of">();
  if ((classes & lexical::boundary) != 0 && !because_of) {
    if (!phrase.says<"that">() && !phrase.says<"because">()) state.driver.active = false;
    end_clause(state);
    return;
  }
  if (phrase.says<"respectively">()) {
    clause.respectively = true;
    return;
  }
  if (is_attribute(state, phrase)) {
    names.words.push_back(&phrase);
    return;
  }
  if ((classes & lexical::forward) != 0 && !is_month_of_may(phrase)) {
    if (state.speech != Speech::hypothetical) state.speech = Speech::forward_looking;
    freeze_subject(state);
    return;
  }
  if (phrase.says<"would">()) {
    state.speech = Speech::hypothetical;
    freeze_subject(state);
    return;
  }
  if ((classes & lexical::driver) != 0) return read_driver(state);
  if ((classes & lexical::level_verb) != 0) {
    clause.verb_seen = true;
    freeze_subject(state);
    return;
  }
  if ((classes & (lexical::direction_noun | lexical::direction_verb | lexical::direction_adjective)) != 0)
    return read_direction(state, phrase);
  if ((classes & (lexical::report_verb | lexical::verb)) != 0) clause.verb_seen = true;
  if (is_auxiliary(state, phrase)) return freeze_subject(state);
  if ((classes & (lexical::report_verb | lexical::verb)) == 0 || is_participle(state)) {
    names.words.push_back(&phrase);
    return;
  }
  if ((classes & lexical::report_verb) != 0) return read_report_verb(state, phrase);
  freeze_subject(state);
}

}  // namespace tieout::grammar
