#include "tieout/grammar/claim/level_figure.hpp"

#include "tieout/grammar/claim/bare_figure.hpp"
#include "tieout/grammar/claim/change_behind.hpp"
#include "tieout/grammar/claim/clause_subject.hpp"
#include "tieout/grammar/claim/figure_group.hpp"
#include "tieout/grammar/claim/figure_period.hpp"
#include "tieout/grammar/claim/figure_role.hpp"
#include "tieout/grammar/claim/prior_figure.hpp"
#include "tieout/grammar/claim/said_direction.hpp"
#include "tieout/grammar/claim/subject_reader.hpp"

#include <algorithm>
#include <iterator>
#include <string_view>

namespace tieout::grammar {
namespace {

/// "is a $1.1 billion bank", "was a $2.0 million gain": the amount describes what the words behind it name.
[[nodiscard]] bool read_attributive(ClaimState& state, Phrase const& quantity) {
  if (&quantity == state.cursor.first) return false;
  Phrase const& before = (&quantity)[-1];
  bool const described =
      (before.says<"a">() || before.says<"an">()) && !state.cursor.at_end() &&
      (state.cursor.at->kind == PhraseKind::comma || (state.cursor.at_name() && state.cursor.word_follows()));
  if (!described || state.unit_of(quantity) != Unit::currency) return false;
  Words const things = state.cursor.plain_words();
  if (!things.empty()) state.cursor.take(things);
  start_assertion(state, things);
  add_group(state, quantity, Role::mention);
  return true;
}

/// "There was $23.5 million outstanding under the credit line": the subject stands behind.
[[nodiscard]] bool read_existing(ClaimState& state, Item const& found, Phrase const& quantity) {
  if (found.begin == state.cursor.first || !found.begin[-1].says<"there">()) return false;
  Words things = full_noun_phrase(state.cursor.at, state.cursor.last);
  if (has_content(things))
    state.cursor.take(things);
  else
    things = state.cursor.take_listed_things();
  if (!has_content(things)) return false;
  start_assertion(state, things);
  add_group(state, quantity, Role::level);
  return true;
}

/// "The main sources of cash were $15 million of net income, ...": parts of a list, told behind their figures.
[[nodiscard]] bool read_listed_part(ClaimState& state, Phrase const& quantity) {
  static constexpr std::string_view lists[] = {"sources", "uses", "components", "items", "drivers"};
  auto const opens_list = [&](Phrase const* word) {
    std::string_view const text = state.text.substr(word->span().begin, word->span().size());
    return std::find(std::begin(lists), std::end(lists), text) != std::end(lists);
  };
  Words const& names = state.clause.names.words;
  if (state.clause.comparing || std::none_of(names.begin(), names.end(), opens_list)) return false;
  if (!state.cursor.at_word<"of">()) return false;
  auto const behind = state.cursor.words_behind();
  if (behind.empty()) return false;
  start_subject_behind(state, behind);
  add_group(state, quantity, Role::level);
  return true;
}

/// "was $3.1 million in Europe, $2.2 million in Asia and ...": each figure is said of the subject in one place.
[[nodiscard]] bool read_divided(ClaimState& state, Phrase const& quantity) {
  Clause& clause = state.clause;
  PhraseCursor const& cursor = state.cursor;
  if (clause.comparing || !clause.names.pending || !has_content(clause.names.subject)) return false;
  auto const behind = cursor.words_behind();
  if (behind.empty()) return false;
  Phrase const* look = behind.back() + 1;
  while (look != cursor.last && (look->kind == PhraseKind::comma || look->says<"and">())) ++look;
  bool const listed = look != behind.back() + 1 && cursor.last - look > 2 && look->kind == PhraseKind::quantity &&
                      state.unit_of(*look) == state.unit_of(quantity) && look[1].entry == cursor.at->entry &&
                      !noun_phrase_behind_preposition(look + 1, cursor.last).empty();
  if (!listed || state.unit_of(quantity) == Unit::percent) return false;
  clause.divided = clause.names.subject;
  clause.behind_preposition = cursor.at->entry;
  state.cursor.take(behind);
  clause.names.subject.insert(clause.names.subject.end(), behind.begin(), behind.end());
  add_group(state, quantity, Role::level);
  return true;
}

/// What stands behind a figure and those of its unit that are listed with it: "were $34 million and $63 million lower".
[[nodiscard]] Phrase const* behind_list(ClaimState const& state, Phrase const& quantity) {
  Phrase const* look = state.cursor.at;
  for (Phrase const* next = look; next != state.cursor.last;) {
    if (next->kind == PhraseKind::comma || next->says<"and">()) {
      ++next;
    } else if (next != look && next->kind == PhraseKind::quantity && state.unit_of(*next) == state.unit_of(quantity)) {
      look = ++next;
    } else {
      break;
    }
  }
  // "$34 million, and $3 million lower costs": of other things.
  bool const of_list = look == state.cursor.at || look + 1 >= state.cursor.last || look[1].kind != PhraseKind::word ||
                       look[1].says<"than">() || (look[1].classes() & lexical::preposition) != 0;
  return of_list ? look : state.cursor.at;
}

/// "a high of", "a total of", "an outflow of": tells how much, and not of what.
[[nodiscard]] bool is_measure(ClaimState const& state, Phrase const& word) {
  Span const span = word.span();
  std::string_view const text = state.text.substr(span.begin, span.size());
  return word.says<"high">() || word.says<"low">() || word.says<"peak">() || word.says<"level">() ||
         word.says<"total">() || word.says<"record">() || text == "levels" || text == "outflow" || text == "inflow";
}

/// "was $5.2 million, a gain of 6.8%"
[[nodiscard]] bool read_gain(ClaimState& state, Phrase const& quantity) {
  Clause& clause = state.clause;
  Words const& words = clause.names.words;
  bool const gain = clause.names.any() && words.size() <= 2 && words.back()->says<"gain">() && !clause.figures.empty();
  if (!gain || clause.comparing || state.unit_of(quantity) != Unit::percent) return false;
  say_direction(state, Direction::up, words.back()->span());
  clause.names.drop_words();
  add_group(state, quantity, Role::percent_change);
  clause.direction = {};
  return true;
}

/// "Deposit growth was $11 million", "the increase in rent was $2 million": the subject is a change.  "Lower rent of
/// $2 million" is the level of what is said to be lower.
[[nodiscard]] bool is_named_change(ClaimState const& state) {
  NamePhrases const& names = state.clause.names;
  if (!names.pending || !has_content(names.subject)) return false;
  Span const change = state.clause.direction.span;
  Phrase const* const first = names.subject.front();
  Phrase const* const behind = names.subject.back() + 1;
  bool const goes_before = first->says<"in">() && first != state.cursor.first && first[-1].span() == change;
  return goes_before || (behind != state.cursor.last && behind->span() == change);
}

}  // namespace

void read_level(ClaimState& state, Phrase const& quantity) {
  Clause& clause = state.clause;
  if (clause.comparing && clause.names.any()) return read_prior_of(state, quantity);
  if (read_twofold_move(state, quantity)) return;
  // "were 3.4 times higher", "was 5% lower": the direction stands behind the figure.
  Phrase const* const behind = behind_list(state, quantity);
  bool const adjective_behind = behind != state.cursor.last &&
                                (behind->classes() & lexical::direction_adjective) != 0 &&
                                (behind->classes() & lexical::direction_verb) == 0;
  if (adjective_behind && !clause.comparing) {
    say_direction(state, *behind);
    add_group(state, quantity, change_role(state.unit_of(quantity)));
    clause.direction = {};
    return;
  }
  bool const growth = clause.direction.pending && clause.direction.noun && !clause.comparing &&
                      (is_named_change(state) || change_role(state.unit_of(quantity)) != Role::change);
  if (growth && clause.figures.empty() && clause.names.pending) {
    // "revenue growth was 6%"
    add_group(state, quantity, change_role(state.unit_of(quantity)));
    clause.direction = {};
    return;
  }
  if (state.unit_of(quantity) == Unit::multiple) return add_group(state, quantity, Role::multiple);
  add_group(state, quantity, state.level_role());
  if (state.unit_of(quantity) == Unit::count) {
    // "were 4,310 homes, a 12% decrease": what is counted is no subject of its own.
    Words const counted = state.cursor.plain_words();
    if (!counted.empty()) state.cursor.take(counted);
  }
  if (clause.direction.pending) {
    direct_undirected(state, clause.group);
    clause.direction.pending = false;
  }
}

void read_stated_level(ClaimState& state, Item const& found, Phrase const& quantity) {
  if (read_attributive(state, quantity) || read_existing(state, found, quantity) || read_listed_part(state, quantity))
    return;
  // "Improved to 36.7% from 35.2% in the third quarter of 1998 and was 36.2% for the nine months": a clause of its own.
  bool const joined = found.begin != state.cursor.first && found.begin[-1].says<"and">() && !state.clause.names.any() &&
                      !state.clause.names.pending;
  if (joined && state.last_on_prior_side() && state.figure(*state.last).period) settle_periods(state);
  freeze_subject(state);
  if (!read_divided(state, quantity)) read_level(state, quantity);
}

namespace {

/// "Sales of Larkmoor were down 10.4%, and Ferncliff, at $33.9 million, declined": the name between the commas is what
/// the level is of.
[[nodiscard]] bool read_named_between_commas(ClaimState& state, Item const& found, Phrase const& quantity) {
  NamePhrases& names = state.clause.names;
  Words const& before = names.before_comma;
  if (state.clause.figures.empty() || state.clause.comparing || names.any() || names.pending || before.size() < 3) return false;
  bool const joined = before.front()->says<"and">() || before.front()->says<"while">();
  if (!joined || before.back() + 1 != found.begin) return false;
  Words name(before.begin() + 1, before.end() - 1);
  if (!has_content(name)) return false;
  names.words = std::move(name);
  start_subject(state);
  state.clause.assertion.reset();
  add_group(state, quantity, Role::level);
  return true;
}

}  // namespace

void read_of(ClaimState& state, Item const& found, Phrase const& quantity) {
  Clause& clause = state.clause;
  bool const at = found.begin->says<"at">();
  if (at && read_named_between_commas(state, found, quantity)) return;
  // "up 3% at $1.9 billion"
  if (at && clause.moves && !clause.direction.pending && !clause.names.any() && !clause.names.pending &&
      !clause.figures.empty())
    return read_to(state, quantity);
  if (read_gain(state, quantity)) return;
  bool const says_change = clause.direction.pending && clause.direction.noun && clause.names.any();
  if (says_change && (!clause.direction.adjective || state.driver.active)) {
    // "reductions in exploration costs of $1.8 million"
    start_subject(state);
    add_group(state, quantity, change_role(state.unit_of(quantity)));
    clause.direction.pending = false;
    return;
  }
  if (state.driver.active && clause.names.any() && state.driver.direction != Direction::none && !clause.comparing) {
    start_subject(state);
    clause.direction.value = state.driver.direction;
    clause.direction.span = state.driver.direction_span;
    add_group(state, quantity, change_role(state.unit_of(quantity)));
    clause.direction = {};
    return;
  }
  if (clause.comparing) return read_prior_of(state, quantity);
  // "At $1.12 billion, assets were 3% above the prior quarter": the subject comes late.
  if (at && !clause.assertion && clause.figures.empty() && !clause.names.any() && !clause.names.pending &&
      !clause.verb_seen && !state.cursor.at_end() && state.cursor.at->kind == PhraseKind::comma)
    clause.leading = true;
  if (clause.reporting && !clause.names.any() && !clause.names.pending) return read_bare(state, quantity);
  // "revenue reached an all-time high of $19.9 million"
  bool const measure =
      clause.names.pending && !clause.names.words.empty() && is_measure(state, *clause.names.words.back());
  if (measure) clause.names.drop_words();
  freeze_subject(state);
  read_level(state, quantity);
}

namespace {

/// "brings the tax rate to 28%", "bringing total deposits to $3 billion": what is brought there is the subject.
[[nodiscard]] bool read_brought(ClaimState& state, Phrase const& quantity) {
  Words& words = state.clause.names.words;
  if (words.size() < 2 || state.clause.comparing || state.unit_of(quantity) == Unit::count) return false;
  Span const verb = words.front()->span();
  std::string_view const text = state.text.substr(verb.begin, verb.size());
  if (text != "brings" && text != "bringing" && text != "brought") return false;
  words.erase(words.begin());
  if (!has_content(words)) return false;
  start_subject(state);
  state.clause.assertion.reset();
  add_group(state, quantity, Role::level);
  return true;
}

}  // namespace

void read_to(ClaimState& state, Phrase const& quantity) {
  if (read_brought(state, quantity)) return;
  if (state.clause.moves) {
    Direction const moved = state.last_direction;
    add_group(state, quantity, state.level_role());
    for (FigurePlace const place : state.clause.group)
      if (state.figure(place).direction == Direction::none) state.figure(place).direction = moved;
    return;
  }
  read_bare(state, quantity);
}

}  // namespace tieout::grammar
