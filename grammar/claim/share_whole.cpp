#include "tieout/grammar/claim/share_whole.hpp"

#include "tieout/grammar/claim/subject_reader.hpp"

namespace tieout::grammar {
namespace {

/// "As a percentage of revenue, gross profit was 51.2%"; "gross profit as a percentage of revenue rose by 2.4 points".
void put_whole(ClaimState& state) {
  Figure& shared = state.figure(*state.last);
  bool const ratio = shared.quantity.unit == Unit::percent && !shared.whole &&
                     (shared.role == Role::level || shared.role == Role::prior_level);
  bool const points = shared.role == Role::point_change;
  if (!ratio && !points) return;
  Assertion& assertion = state.claims.assertions[state.last->assertion];
  if (assertion.wholes.empty()) assertion.wholes.push_back(read_subject(state.text, state.clause.whole));
  if (points) return;
  shared.whole = static_cast<std::uint32_t>(assertion.wholes.size() - 1);
  if (shared.role == Role::level) shared.role = Role::share;
}

/// "22% and 13%, respectively, of revenues"
void skip_respectively(ClaimState& state) {
  PhraseCursor& cursor = state.cursor;
  if (cursor.last - cursor.at < 4 || cursor.at->kind != PhraseKind::comma || !cursor.at[1].says<"respectively">())
    return;
  Phrase const* const behind = cursor.at + (cursor.at[2].kind == PhraseKind::comma ? 3 : 2);
  if (!behind->says<"of">()) return;
  state.clause.respectively = true;
  cursor.at = behind;
}

/// "54%, 29% and 17% of revenue", "from 17.2% to 18.0% of sales": what the last one is part of, the others are, too.
void share_whole(ClaimState& state, Assertion& assertion, Figure const& shared) {
  auto const position = static_cast<std::uint32_t>(&shared - assertion.figures.data());
  auto const give = [&](Figure& other, Role role) {
    if (other.quantity.unit != Unit::percent || other.whole) return;
    other.whole = shared.whole;
    other.role = role;
  };
  for (FigurePlace const place : state.clause.group)
    if (place.assertion == state.last->assertion && place.figure < position) {
      Figure& other = state.figure(place);
      if (other.role == Role::level || other.role == shared.role) give(other, shared.role);
    }
  for (Figure& prior : assertion.figures)
    if (&prior < &shared && prior.role == Role::prior_level && prior.counterpart == position) give(prior, prior.role);
}

/// "64% of revenue and services accounted for 36%": what stands behind the "and" is what the next verb is about.
[[nodiscard]] Words before_next_subject(PhraseCursor const& cursor, Words words) {
  Phrase const* const behind = words.back() + 1;
  if (behind == cursor.last || (behind->classes() & (lexical::part_verb | lexical::level_verb)) == 0) return words;
  for (std::size_t i = words.size(); i-- > 1;)
    if (words[i]->says<"and">()) {
      words.erase(words.begin() + static_cast<std::ptrdiff_t>(i), words.end());
      return words;
    }
  return words;
}

/// "Decreased by 2.1 percentage points of revenue", and not "100 basis points of benefit".
void read_whole_of_points(ClaimState& state) {
  auto const behind = state.cursor.words_behind();
  if (behind.empty()) return;
  Span const last = behind.back()->span();
  std::string_view const noun = std::string_view(state.text).substr(last.begin, last.size());
  if (noun != "revenue" && noun != "revenues" && noun != "sales") return;
  state.cursor.take(behind);
  Assertion& assertion = state.claims.assertions[state.last->assertion];
  if (assertion.wholes.empty()) assertion.wholes.push_back(read_subject(state.text, behind));
  assertion.span = covering(assertion.span, last);
}

/// "A decrease of 2.1 points as a percentage of revenue"
void read_percentage_behind_points(ClaimState& state) {
  if (!tells_percentage_of(state.cursor) || state.figure(*state.last).role != Role::point_change) return;
  Phrase const& as = *state.cursor.at++;
  if (!read_percentage_of(state, as) || state.clause.whole.empty()) return;
  Assertion& assertion = state.claims.assertions[state.last->assertion];
  assertion.span = covering(assertion.span, state.clause.whole.back()->span());
}

/// Behind "as": the "of" of "a percentage of", "a % of"; null for anything else.
[[nodiscard]] Phrase const* of_percentage(Phrase const* look, Phrase const* last) {
  if (look != last && (look->classes() & lexical::stop) != 0) ++look;
  if (look == last) return nullptr;
  bool const percentage = look->kind == PhraseKind::sign ? look->begin->symbol == '%'
                                                         : look->kind == PhraseKind::word &&
                                                               (look->says<"percentage">() || look->says<"percent">());
  return percentage && ++look != last && look->says<"of">() ? look : nullptr;
}

}  // namespace

bool tells_percentage_of(PhraseCursor const& cursor) {
  return cursor.at_word<"as">() && of_percentage(cursor.at + 1, cursor.last);
}

void read_whole(ClaimState& state) {
  if (!state.last) return;
  if (state.clause.whole.empty()) read_percentage_behind_points(state);
  if (!state.clause.whole.empty()) put_whole(state);
  skip_respectively(state);
  if (!state.cursor.at_word<"of">()) return;
  Figure& shared = state.figure(*state.last);
  if (shared.role == Role::point_change) return read_whole_of_points(state);
  bool const ratio =
      shared.quantity.unit == Unit::percent && (shared.role == Role::level || shared.role == Role::prior_level ||
                                                shared.role == Role::share || shared.role == Role::mention);
  if (!ratio) return;
  auto behind = state.cursor.words_behind();
  if (behind.empty()) return;
  behind = before_next_subject(state.cursor, std::move(behind));
  state.cursor.take(behind);
  Assertion& assertion = state.claims.assertions[state.last->assertion];
  shared.whole = static_cast<std::uint32_t>(assertion.wholes.size());
  if (shared.role != Role::prior_level && !state.clause.negated) shared.role = Role::share;
  share_whole(state, assertion, shared);
  assertion.wholes.push_back(read_subject(state.text, behind));
  assertion.span = covering(assertion.span, behind.back()->span());
}

bool read_percentage_of(ClaimState& state, Phrase const& phrase) {
  if (!phrase.says<"as">()) return false;
  Phrase const* const look = of_percentage(state.cursor.at, state.cursor.last);
  if (!look) return false;
  state.cursor.at = look;
  state.clause.whole = state.cursor.words_behind();
  if (!state.clause.whole.empty()) state.cursor.take(state.clause.whole);
  return true;
}

}  // namespace tieout::grammar
