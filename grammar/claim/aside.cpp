#include "tieout/grammar/claim/aside.hpp"

#include "tieout/grammar/claim/bare_figure.hpp"
#include "tieout/grammar/claim/basis_phrase.hpp"
#include "tieout/grammar/claim/clause_end.hpp"
#include "tieout/grammar/claim/clause_subject.hpp"
#include "tieout/grammar/claim/figure_group.hpp"

#include <algorithm>

namespace tieout::grammar {
namespace {

constexpr std::ptrdiff_t longest_aside = 40;

constexpr std::uint64_t predicates =
    lexical::level_verb | lexical::direction_verb | lexical::part_verb | lexical::report_verb | lexical::verb;

/// A finite verb, behind which the subject before the aside has its say: not "up", "flat", "representing".
[[nodiscard]] bool is_finite(Phrase const& word) {
  if ((word.classes() & predicates) == 0 || (word.classes() & lexical::direction_noun) != 0) return false;
  if (word.says<"up">() || word.says<"down">() || word.says<"flat">() || word.says<"even">() || word.says<"stable">() ||
      word.says<"steady">() || word.says<"unchanged">())
    return false;
  std::string_view const text = lexicon_entry(word.entry).text;
  return text.size() < 3 || text.substr(text.size() - 3) != "ing";
}

/// What may begin an aside behind the comma that follows a subject; more phrases must follow.
[[nodiscard]] bool opens(Phrase const& word) {
  constexpr std::uint64_t openers = lexical::boundary | lexical::preposition | lexical::stop | lexical::adverb;
  return (word.classes() & openers) != 0 || word.says<"excluding">() || word.says<"including">() ||
         word.says<"pro">() || (word.says<"not">() && (&word)[1].says<"including">());
}

/// "generated through", "driven by", "consisting of"
[[nodiscard]] bool is_participle(std::string_view text, Phrase const& word, Phrase const& behind) {
  if (word.kind != PhraseKind::word || behind.kind != PhraseKind::word) return false;
  Span const span = word.span();
  std::string_view const said = text.substr(span.begin, span.size());
  bool const form = said.size() > 4 && (said.ends_with("ed") || said.ends_with("ing") || said.ends_with("en"));
  return form && !word.begin->capital && (behind.classes() & lexical::preposition) != 0 &&
         !behind.says<"than">() && !behind.says<"with">();
}

/// The comma that ends the aside, with a verb behind it; null where there is none.
[[nodiscard]] Phrase const* end_of_aside(PhraseCursor const& cursor) {
  for (Phrase const* look = cursor.at; look != cursor.last && look - cursor.at < longest_aside; ++look) {
    if (look->kind == PhraseKind::stop) return nullptr;
    if (look->kind != PhraseKind::comma) continue;
    Phrase const* verb = look + 1;
    while (verb != cursor.last && (verb->classes() & lexical::adverb) != 0) ++verb;
    if (verb != cursor.last && is_finite(*verb)) return look;
  }
  return nullptr;
}

/// "Export sales, as a percent of shipments, were 47%"
[[nodiscard]] bool tells_whole(PhraseCursor const& cursor) {
  if (!cursor.at->says<"as">()) return false;
  Phrase const* look = cursor.at + 1;
  if (look != cursor.last && (look->classes() & lexical::stop) != 0) ++look;
  return look != cursor.last &&
         (look->says<"percentage">() || look->says<"percent">() || look->kind == PhraseKind::sign);
}

}  // namespace

void open_aside(ClaimState& state, Phrase const& comma) {
  Clause& clause = state.clause;
  NamePhrases& names = clause.names;
  bool const behind_subject = clause.figures.empty() && !clause.verb_seen && !clause.moves && !clause.comparing &&
                              !clause.reporting && !names.before_comma.empty() && names.before_comma.back() == &comma &&
                              has_content(names.before_comma);
  if (!behind_subject || state.aside.end != nullptr || state.cursor.at_end()) return;
  // "free cash flow, defined as cash flow less purchases, was"
  // "U.S. revenue, generated through the sale of 381 units, was"
  bool const defined = state.cursor.last - state.cursor.at > 1 && state.cursor.at->kind == PhraseKind::word &&
                       (state.cursor.at[1].says<"as">() || is_participle(state.text, *state.cursor.at, state.cursor.at[1]));
  if (!defined && !opens(*state.cursor.at)) return;
  if (tells_whole(state.cursor)) return;
  Phrase const* const end = end_of_aside(state.cursor);
  if (end == nullptr) return;
  auto const holds = [&](PhraseKind kind) {
    return std::any_of(state.cursor.at, end, [&](Phrase const& phrase) { return phrase.kind == kind; });
  };
  Words subject = names.before_comma;
  subject.pop_back();
  bool const clause_of_its_own = (state.cursor.at->classes() & (lexical::boundary | lexical::stop)) != 0;
  bool const ended =
      state.cursor.at + 1 != end && state.cursor.at[1].kind == PhraseKind::word && state.cursor.at[1].says<"ended">();
  // "Revenue, excluding acquisitions, increased 4%" is of another measure.
  auto const adjusting = match_basis_adjusting(state.cursor.at, state.cursor.last);
  Basis const basis = adjusting && clause.basis == Basis::unspecified ? adjusting->basis : clause.basis;
  bool const timed = holds(PhraseKind::period) && (!clause_of_its_own || ended);
  // ", including a gain of $2 million in the second quarter,": the gain's.
  auto const first_of = [&](PhraseKind kind) {
    return std::find_if(state.cursor.at, end, [&](Phrase const& phrase) { return phrase.kind == kind; });
  };
  bool const of_part = holds(PhraseKind::quantity) && (!state.level_periods.empty() ||
                                                       first_of(PhraseKind::quantity) < first_of(PhraseKind::period));
  if (!holds(PhraseKind::quantity) && !timed) {
    state.cursor.at = end + 1;
    clause.basis = basis;
    names.before_comma.clear();
    names.words = subject;
    return;
  }
  Aside& aside = state.aside;
  aside.end = end;
  aside.subject = subject;
  aside.basis = basis;
  aside.speech = state.speech;
  aside.timed = timed && !of_part;
  aside.level_periods = state.level_periods;
}

bool close_aside(ClaimState& state, Phrase const& comma) {
  if (state.aside.end != &comma) return false;
  end_clause(state);
  Aside& aside = state.aside;
  aside.end = nullptr;
  state.driver.active = false;
  state.speech = aside.speech;
  if (!aside.timed) state.level_periods = aside.level_periods;
  state.clause.names.words = aside.subject;
  state.clause.basis = aside.basis;
  return true;
}

bool skip_definition(ClaimState& state) {
  constexpr std::ptrdiff_t longest_definition = 24;
  PhraseCursor& cursor = state.cursor;
  if (!state.clause.names.any() || !state.clause.figures.empty() || cursor.last - cursor.at < 3) return false;
  if (!is_participle(state.text, *cursor.at, cursor.at[1]) && !cursor.at->says<"which">()) return false;
  for (Phrase const* look = cursor.at; look != cursor.last && look - cursor.at < longest_definition; ++look) {
    if (look->kind == PhraseKind::quantity || look->kind == PhraseKind::stop || look->kind == PhraseKind::open)
      return false;
    if (look->kind != PhraseKind::close) continue;
    cursor.at = look + 1;
    return true;
  }
  return false;
}

bool read_included_part(ClaimState& state, Phrase const* quantity) {
  constexpr std::ptrdiff_t longest_part = 12;
  PhraseCursor& cursor = state.cursor;
  bool const beside_level = !state.clause.figures.empty() && !state.clause.comparing && state.clause.assertion &&
                            state.figure(*state.last).role == Role::level;
  bool const named = quantity - cursor.at > 1 && quantity[-1].says<"of">();
  if (!beside_level || (!named && quantity != cursor.at)) return false;
  Phrase const* end = quantity + 1;
  auto const joins = [](Phrase const& phrase) {
    return phrase.kind == PhraseKind::word || phrase.kind == PhraseKind::sign;
  };
  while (end != cursor.last && joins(*end) && end - quantity < longest_part) ++end;
  constexpr std::uint64_t verbs = lexical::level_verb | lexical::direction_verb;
  bool const goes_on = cursor.last - end > 1 && end->kind == PhraseKind::comma &&
                       (end[1].says<"from">() || (end[1].classes() & (lexical::comparator | verbs)) != 0);
  if (!goes_on) return false;
  Words name;
  if (named)
    for (Phrase const* word = cursor.at; word != quantity - 1; ++word)
      if (word->kind == PhraseKind::word) name.push_back(word);
  Clause const around = state.clause;
  auto const last = state.last;
  Role const role = state.group_role;
  if (named) {
    start_assertion(state, name);
    add_group(state, *quantity, Role::level);
  } else {
    state.clause = {};
    state.clause.reporting = true;
    cursor.at = quantity + 1;
    read_bare(state, *quantity);
  }
  cursor.at = end;
  FigurePlace const part = *state.last;
  state.clause = around;
  state.clause.figures.push_back(part);
  state.last = last;
  state.group_role = role;
  return true;
}

}  // namespace tieout::grammar
