#include "tieout/grammar/claim/share_whole.hpp"

#include "tieout/grammar/claim/subject_reader.hpp"

namespace tieout::grammar {
namespace {

/// "As a percentage of revenue, gross profit was 51.2%"
void put_whole(ClaimState& state) {
  Figure& shared = state.figure(*state.last);
  bool const ratio = shared.quantity.unit == Unit::percent && !shared.whole &&
                     (shared.role == Role::level || shared.role == Role::prior_level);
  if (!ratio) return;
  Assertion& assertion = state.claims.assertions[state.last->assertion];
  if (assertion.wholes.empty()) assertion.wholes.push_back(read_subject(state.text, state.clause.whole));
  shared.whole = static_cast<std::uint32_t>(assertion.wholes.size() - 1);
  if (shared.role == Role::level) shared.role = Role::share;
}

}  // namespace

void read_whole(ClaimState& state) {
  if (!state.last) return;
  if (!state.clause.whole.empty()) put_whole(state);
  if (!state.cursor.at_word<"of">()) return;
  Figure& shared = state.figure(*state.last);
  bool const ratio =
      shared.quantity.unit == Unit::percent && (shared.role == Role::level || shared.role == Role::prior_level ||
                                                shared.role == Role::share || shared.role == Role::mention);
  if (!ratio) return;
  auto const behind = state.cursor.words_behind();
  if (behind.empty()) return;
  state.cursor.take(behind);
  Assertion& assertion = state.claims.assertions[state.last->assertion];
  shared.whole = static_cast<std::uint32_t>(assertion.wholes.size());
  if (shared.role != Role::prior_level) shared.role = Role::share;
  assertion.wholes.push_back(read_subject(state.text, behind));
  assertion.span = covering(assertion.span, behind.back()->span());
}

bool read_percentage_of(ClaimState& state, Phrase const& phrase) {
  if (!phrase.says<"as">()) return false;
  Phrase const* look = state.cursor.at;
  if (look != state.cursor.last && (look->classes() & lexical::stop) != 0) ++look;
  if (look == state.cursor.last) return false;
  bool const percentage = look->kind == PhraseKind::sign ? look->begin->symbol == '%'
                                                         : look->kind == PhraseKind::word &&
                                                               (look->says<"percentage">() || look->says<"percent">());
  if (!percentage || ++look == state.cursor.last || !look->says<"of">()) return false;
  state.cursor.at = look;
  state.clause.whole = state.cursor.words_behind();
  if (!state.clause.whole.empty()) state.cursor.take(state.clause.whole);
  return true;
}

}  // namespace tieout::grammar
