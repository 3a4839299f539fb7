#include "tieout/grammar/claim/further_figure.hpp"

#include "tieout/grammar/claim/apposed_figure.hpp"
#include "tieout/grammar/claim/bare_figure.hpp"
#include "tieout/grammar/claim/clause_subject.hpp"
#include "tieout/grammar/claim/figure_group.hpp"
#include "tieout/grammar/claim/figure_period.hpp"
#include "tieout/grammar/claim/figure_role.hpp"
#include "tieout/grammar/claim/level_figure.hpp"

namespace tieout::grammar {
namespace {

/// The last figure of the clause that a further one can continue: of the same unit, not only an aside.
[[nodiscard]] std::optional<FigurePlace> continued_figure(ClaimState const& state, Unit unit, bool per_share) {
  if (!state.last) return std::nullopt;
  std::size_t looked = 0;
  for (auto place = state.clause.figures.rbegin(); place != state.clause.figures.rend() && looked < 4;
       ++place, ++looked) {
    Unit const other = state.figure(*place).quantity.unit;
    bool const plain = !per_share && (unit == Unit::number || other == Unit::number) && unit != Unit::percent &&
                       other != Unit::percent && other != Unit::per_share;
    // What restates is continued only by its own kind, and that through the figure it restates.
    if (unit == other || plain) return *place;
  }
  return std::nullopt;
}

/// "$6 million used to buy back shares and $2 million for dividends": what the figure before is said of stands between
/// the two, and is not said of the second.
[[nodiscard]] bool told_between(Assertion const& claim, Figure const& before, Phrase const& quantity) {
  Span const subject = claim.subject.span;
  return !subject.empty() && subject.begin >= before.quantity.span.end && subject.end <= quantity.span().begin;
}

/// The phrase is the last figure, or ends what is said of it: "$6 million used", "$2 million in cash".
[[nodiscard]] bool follows_last(ClaimState const& state, Phrase const& phrase) {
  if (phrase.kind == PhraseKind::quantity) return true;
  Span const subject = state.last ? state.claims.assertions[state.last->assertion].subject.span : Span{};
  return !subject.empty() && subject.begin >= state.figure(*state.last).quantity.span.end &&
         phrase.span().end == subject.end;
}

/// A comparator follows behind this figure and its period, before any other figure.
[[nodiscard]] bool begins_new_pair(PhraseCursor const& cursor) {
  for (Phrase const* look = cursor.at; look != cursor.last; ++look) {
    if (look->kind == PhraseKind::quantity || look->kind == PhraseKind::stop) return false;
    if ((look->classes() & lexical::comparator) != 0) return true;
  }
  return false;
}

/// How the words measure a period: "the quarter" and "year to date" are of different lengths.
[[nodiscard]] bool other_length(PeriodReference const& one, PeriodReference const& other) noexcept {
  bool const told = one.length != Length::unspecified && one.length != Length::instant;
  return told && (one.length != other.length || one.count != other.count);
}

/// Whether the size of one amount is more than that of another.
[[nodiscard]] bool exceeds(Decimal one, Decimal other) noexcept {
  auto const places = [](Decimal value) {
    int digits = value.exponent;
    for (std::int64_t rest = value.mantissa; rest != 0; rest /= 10) ++digits;
    return digits;
  };
  one = one.magnitude();
  other = other.magnitude();
  if (one.is_zero() || other.is_zero()) return !one.is_zero();
  if (places(one) != places(other)) return places(one) > places(other);
  // Of as many places, the one of the smaller exponent has the more digits, and those fit.
  while (one.exponent > other.exponent) one = {one.mantissa * 10, one.exponent - 1};
  while (other.exponent > one.exponent) other = {other.mantissa * 10, other.exponent - 1};
  return one.mantissa > other.mantissa;
}

/// "were $50 million in the quarter, down $1 million, and $150 million year to date": what is more than the level, and
/// of another length, is a level again.
[[nodiscard]] bool is_level_again(ClaimState const& state, Figure const& before, Phrase const& quantity) {
  if (before.role != Role::change || !before.counterpart || !state.last) return false;
  Figure const& level = state.claims.assertions[state.last->assertion].figures[*before.counterpart];
  if (level.role != Role::level || !level.period) return false;
  Quantity const& said = state.phrase_of(quantity).quantities.front();
  if (!exceeds(said.value, level.quantity.value)) return false;
  Phrase const* look = state.cursor.at;
  if (look != state.cursor.last && (look->classes() & lexical::preposition) != 0) ++look;
  if (look == state.cursor.last || look->kind != PhraseKind::period) return false;
  auto const& periods = state.periods_of(*look);
  return periods.size() == 1 && other_length(periods.front(), *level.period);
}

/// "up $2 million from May, and $7 million was available under the facility": the amount is what the next clause is
/// about, unless a list ends in it.
[[nodiscard]] bool begins_clause(ClaimState const& state, Item const& found) {
  PhraseCursor const& cursor = state.cursor;
  bool const joined = found.begin->kind == PhraseKind::comma && found.has_word<"and">();
  bool const list = found.begin == cursor.first || found.begin[-1].kind == PhraseKind::quantity;
  return joined && !list && is_change(state.figure(*state.last).role) &&
         (cursor.at_word<"was">() || cursor.at_word<"were">() || cursor.at_word<"is">() || cursor.at_word<"are">() ||
          cursor.at_word<"remained">() || cursor.at_word<"remains">());
}

/// "climbed from a year ago, to $0.4 million and $1.9 million": the baseline in front of a list is that of all.
[[nodiscard]] bool shares_baseline(Figure const& before, Role role) {
  bool const levels = role == Role::level && before.role == Role::level;
  return levels && before.baseline && before.baseline->span.end <= before.quantity.span.begin;
}

/// "$18.3 million and $17.6 million, or 1.12% and 1.10% of loans": the amount behind the one that the share before
/// restates.
[[nodiscard]] std::optional<std::uint32_t> next_shared(ClaimState const& state, std::optional<std::uint32_t> before) {
  if (!before) return std::nullopt;
  auto const& levels = state.clause.levels;
  for (std::size_t i = 0; i + 1 < levels.size(); ++i)
    if (levels[i].figure == *before && levels[i].assertion == state.last->assertion) return levels[i + 1].figure;
  return std::nullopt;
}

[[nodiscard]] bool is_full_stop(Phrase const& phrase) {
  return phrase.kind == PhraseKind::sign && phrase.begin->symbol == '.';
}

/// "higher than a year ago", "more than in 2005", "lower" at the end: behind a figure, the direction it says.
[[nodiscard]] Direction moved_behind(Phrase const* look, Phrase const* last) {
  if (look == last || (look->classes() & lexical::direction_verb) != 0) return Direction::none;
  bool const compares = last - look > 2 && look[1].says<"than">() && look[2].kind != PhraseKind::quantity;
  bool const ends =
      !look->says<"more">() && (look + 1 == last || look[1].kind == PhraseKind::stop || is_full_stop(look[1]));
  if (!compares && !ends) return Direction::none;
  if (look->says<"more">()) return Direction::up;
  return (look->classes() & lexical::direction_adjective) != 0 ? static_cast<Direction>(look->value())
                                                               : Direction::none;
}

void add_moved(ClaimState& state, Phrase const& quantity, Phrase const& word, Direction said) {
  add_group(state, quantity, change_role(state.unit_of(quantity)), GroupOf::last_figure);
  for (FigurePlace const place : state.clause.group) {
    state.figure(place).direction = said;
    state.figure(place).direction_span = word.span();
  }
}

/// "a record $71.5 million, 14% higher than a year ago", ", $4 million or 10% more than a year ago": changes of the
/// level before them.
[[nodiscard]] bool read_moved_behind(ClaimState& state, Phrase const& quantity) {
  Role const before = state.figure(*state.last).role;
  if (before != Role::level && before != Role::share) return false;
  PhraseCursor& cursor = state.cursor;
  bool const twice =
      cursor.last - cursor.at > 3 && cursor.at->says<"or">() && cursor.at[1].kind == PhraseKind::quantity;
  Phrase const* const word = cursor.at + (twice ? 2 : 0);
  Direction const said = moved_behind(word, cursor.last);
  if (said == Direction::none) return false;
  Phrase const* const other = twice ? cursor.at + 1 : nullptr;
  cursor.at = word + 1;
  add_moved(state, quantity, *word, said);
  if (other != nullptr) add_moved(state, *other, *word, said);
  state.clause.moves = true;
  state.clause.direction = {};
  return true;
}

/// "A 7% increase compared to the second quarter, and 4% lower compared to the third": the word that ends the change.
[[nodiscard]] Phrase const* direction_right_behind(PhraseCursor const& cursor) {
  if (cursor.at_end()) return nullptr;
  Phrase const* const word = cursor.at;
  constexpr std::uint64_t verbs = lexical::direction_verb | lexical::direction_noun;
  if ((word->classes() & lexical::direction_adjective) == 0 || (word->classes() & verbs) != 0) return nullptr;
  Phrase const* const next = word + 1;
  bool const compares = next != cursor.last && ((next->classes() & lexical::comparator) != 0 || next->says<"than">());
  return compares ? word : nullptr;
}

}  // namespace

void read_further(ClaimState& state, Item const& found, Phrase const& quantity) {
  Clause& clause = state.clause;
  Unit const unit = state.unit_of(quantity);
  bool const per_share = state.phrase_of(quantity).per_share;
  // "lower freight and a 30-basis-point benefit": the direction is not that of what "and" adds.
  if (clause.names.any()) clause.direction.pending = false;
  // "$14 million to sales and $2 million to profit", "52% in Japan and 26% in Europe": what stands behind the figure
  // before belongs to it, and to it alone.
  if (clause.names.any() && !clause.figures.empty() && !clause.comparing &&
      follows_last(state, clause.names.words.front()[-1]) &&
      (clause.names.words.front()->classes() & lexical::preposition) != 0) {
    clause.names.words.clear();
    if (state.figure(*state.last).role != Role::mention) return read_mention(state, quantity);
  }
  if (clause.names.any() || !state.last || clause.figures.empty()) return read_bare(state, quantity);
  if (clause.moves && found.has_word<"to">()) {
    clause.comparing = false;
    read_to(state, quantity);
    return;
  }
  if (found.begin->kind == PhraseKind::comma && read_moved_behind(state, quantity)) return;
  if (begins_clause(state, found)) return read_mention(state, quantity);
  // "27 vessels, 14 of them": a part, no further figure; ", and 88% of leases" is a share of something else.
  bool const part = (unit == Unit::number || unit == Unit::count) && state.cursor.at_word<"of">();
  // "0.34% and 0.41% of the portfolio" are a list.
  Figure const& latest = state.figure(*state.last);
  bool const other_share = unit == Unit::percent && state.cursor.at_word<"of">() &&
                           found.begin->kind == PhraseKind::comma && latest.quantity.unit == Unit::percent &&
                           latest.role != Role::share && latest.role != Role::prior_level;
  if (part || other_share) {
    read_mention(state, quantity);
    return;
  }
  auto const model = continued_figure(state, unit, per_share);
  if (!model) {
    Figure const& before = state.figure(*state.last);
    bool const comma = found.begin->kind == PhraseKind::comma && !found.has_word<"and">();
    if (before.role == Role::change && unit == Unit::percent)
      return add_group(state, quantity, Role::percent_change, GroupOf::last_figure);
    if (comma && unit == Unit::per_share && before.quantity.unit == Unit::currency)
      return read_apposed(state, quantity);
    read_bare(state, quantity);
    return;
  }
  Figure const before = state.figure(*model);
  Role role = before.role;
  if (told_between(state.claims.assertions[model->assertion], before, quantity) && is_listed(role)) {
    auto const behind = state.cursor.words_behind();
    if (!behind.empty()) {
      start_subject_behind(state, behind);
      add_elided(state, quantity, before);
      return;
    }
  }
  if (clause.behind_preposition != 0 && !state.cursor.at_end() &&
      (state.cursor.at->entry == clause.behind_preposition || state.cursor.at->says<"of">()) && is_listed(role)) {
    // "increases of $1.1 million in salaries and $0.6 million in occupancy"
    auto const behind = state.cursor.words_behind();
    if (!behind.empty()) {
      state.cursor.take(behind);
      start_subject(state, behind);
      Words& subject = clause.names.subject;
      subject.insert(subject.begin(), clause.divided.begin(), clause.divided.end());
      add_elided(state, quantity, before);
      return;
    }
  }
  // "and $263 thousand for the six months ... compared with $705 thousand": a new pair begins.
  if (role == Role::prior_level && begins_new_pair(state.cursor)) {
    role = Role::level;
    clause.comparing = false;
  }
  // "was $8 million in the third quarter, up 9.8%, and $23 million": the change is that of the first level.
  if (role == Role::level && before.role == Role::level && before.period && is_change(state.figure(*state.last).role))
    settle_periods(state);
  if (is_level_again(state, before, quantity)) {
    settle_periods(state);
    role = Role::level;
    clause.direction = {};
  }
  Phrase const* const direction = is_change(role) ? direction_right_behind(state.cursor) : nullptr;
  if (direction != nullptr) ++state.cursor.at;
  if (role != state.group_role) clause.group.clear();
  std::uint32_t const assertion = sibling_assertion(state, model->assertion, state.phrase_of(quantity), role);
  for (Quantity const& one : state.phrase_of(quantity).quantities) {
    push_figure(state, assertion, one, role);
    Figure& added = state.figure(*state.last);
    bool const again = role == Role::level && is_change(before.role);
    added.direction = again ? Direction::none : before.role == role ? before.direction : state.last_direction;
    added.direction_span = again ? Span{} : before.direction_span;
    if (direction != nullptr) {
      added.direction = static_cast<Direction>(direction->value());
      added.direction_span = direction->span();
    }
    if (before.whole && assertion == model->assertion) added.whole = before.whole;
    if (shares_baseline(before, role)) added.baseline = before.baseline;
    if (role == Role::share) added.counterpart = next_shared(state, before.counterpart);
  }
  state.group_role = role;
  if (role == Role::level && before.role != Role::level) clause.levels = {*state.last};
  if (role == Role::level && before.role == Role::level) clause.levels.push_back(*state.last);
  clause.names.words.clear();
}

}  // namespace tieout::grammar
