#include "tieout/grammar/claim/change_behind.hpp"

#include "tieout/grammar/claim/clause_subject.hpp"
#include "tieout/grammar/claim/figure_group.hpp"
#include "tieout/grammar/claim/figure_period.hpp"
#include "tieout/grammar/claim/figure_role.hpp"
#include "tieout/grammar/claim/phrase_leaf.hpp"
#include "tieout/grammar/claim/said_direction.hpp"
#include "tieout/grammar/lex/production.hpp"

#include <algorithm>

namespace tieout::grammar {
namespace {

// clang-format off

inline constexpr auto comma = of_kind<PhraseKind::comma>;
inline constexpr auto period = of_kind<PhraseKind::period>;
inline constexpr Leaf adjective{[](Phrase const& p) { return (p.classes() & lexical::direction_adjective) != 0 && (p.classes() & lexical::direction_verb) == 0; }};
inline constexpr auto against = says<"above"> | says<"below"> | (says<"ahead"> >> says<"of">);
// "was $4.3 million, or 26%, higher than the prior year", "were 4%, or $1.2 million, below the prior year"
// twofold-move = quantity [","] "or" {filler} quantity [","] (direction-adjective "than" | ("above" | "below" | "ahead" "of") period) ;  up to "than" and the period
inline constexpr auto other_measure = -comma >> says<"or"> >> *of_class<lexical::stop | lexical::adverb> >> of_kind<PhraseKind::quantity> >> -comma;
inline constexpr auto twofold_move = production<"twofold-move">(other_measure >> ((adjective >> x3::omit[&says<"than">]) | (against >> x3::omit[&period])));

// clang-format on

/// The change is as long as its verb: no noun says what else is reduced.
[[nodiscard]] bool only_by(Words const& words) {
  for (Phrase const* word : words)
    if (!word->says<"by">() && (word->classes() & (lexical::stop | lexical::adverb)) == 0) return false;
  return !words.empty() && words.front()->says<"by">();
}

/// "Inventories were $164 million, or 12%, higher": without a level before it, the amount may be the level or the
/// change.
[[nodiscard]] bool may_be_level(ClaimState const& state, Phrase const& quantity) {
  if (state.unit_of(quantity) == Unit::percent) return false;
  if (state.clause.names.pending || !state.clause.assertion) return true;
  auto const& figures = state.claims.assertions[*state.clause.assertion].figures;
  return std::none_of(figures.begin(), figures.end(), [](Figure const& one) { return one.role == Role::level; });
}

}  // namespace

bool read_twofold_move(ClaimState& state, Phrase const& quantity) {
  PhraseCursor& cursor = state.cursor;
  Phrase const* at = cursor.at;
  if (state.clause.comparing || !x3::parse(at, cursor.last, twofold_move)) return false;
  Phrase const* other = cursor.at;
  while (other->kind != PhraseKind::quantity) ++other;
  if (state.unit_of(*other) == state.unit_of(quantity)) return false;
  Phrase const* said = other + 1;
  if (said->kind == PhraseKind::comma) ++said;
  if ((said->classes() & lexical::direction_adjective) != 0)
    say_direction(state, *said);
  else
    say_direction(state, said->says<"below">() ? Direction::down : Direction::up, said->span());
  cursor.at = at;
  if (may_be_level(state, quantity)) {
    add_group(state, quantity, Role::level);
    for (FigurePlace const place : state.clause.group) direct_figure(state, place);
  } else {
    add_group(state, quantity, change_role(state.unit_of(quantity)));
  }
  add_group(state, *other, change_role(state.unit_of(*other)), GroupOf::last_figure);
  for (FigurePlace const place : state.clause.group) direct_figure(state, place);
  state.clause.direction = {};
  if (at != cursor.last && at->kind == PhraseKind::period) {
    ++cursor.at;
    read_baseline(state, {ItemKind::baseline, said, cursor.at});
  }
  return true;
}

bool read_change_by(ClaimState& state, Phrase const& quantity) {
  Clause& clause = state.clause;
  bool const told = clause.names.pending || clause.assertion;
  // "was higher by 5%"
  bool const verb = !clause.direction.noun || (clause.direction.adjective && clause.names.pending);
  if (!clause.direction.pending || !verb || clause.comparing || !told || !only_by(clause.names.words)) return false;
  add_group(state, quantity, change_role(state.unit_of(quantity)));
  clause.direction = {};
  return true;
}

bool read_exceeded(ClaimState& state, Phrase const& verb) {
  if (!verb.says<"exceeded">()) return false;
  PhraseCursor& cursor = state.cursor;
  Phrase const* look = cursor.at;
  while (look != cursor.last && (look->classes() & lexical::stop) != 0) ++look;
  bool const against = cursor.last - look > 1 && look->kind == PhraseKind::period && look[1].says<"by">();
  if (!against) return false;
  freeze_subject(state);
  say_direction(state, Direction::up, verb.span());
  state.clause.verb_seen = true;
  cursor.at = look + 1;
  read_baseline(state, {ItemKind::baseline, &verb, cursor.at});
  return true;
}

}  // namespace tieout::grammar
