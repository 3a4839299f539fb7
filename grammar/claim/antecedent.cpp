#include "tieout/grammar/claim/antecedent.hpp"

#include "tieout/grammar/claim/item.hpp"
#include "tieout/grammar/claim/subject_reader.hpp"

#include <algorithm>
#include <string_view>

namespace tieout::grammar {
namespace {

constexpr std::uint64_t predicates = lexical::level_verb | lexical::direction_verb | lexical::part_verb;

/// The predicate behind a pronoun: "which also rose", "which now represent", "which had fallen"; null where none is.
[[nodiscard]] Phrase const* predicate_behind(Phrase const* look, Phrase const* last) {
  while (look != last && ((look->classes() & lexical::adverb) != 0 || look->says<"has">() || look->says<"have">() ||
                          look->says<"had">()))
    ++look;
  return look != last && (look->classes() & predicates) != 0 ? look : nullptr;
}

/// A noun phrase may begin behind the word.  "Of", "from", "for", "on" and "per" are part of names: "cost of sales",
/// "income from operations", "provision for loan losses".
[[nodiscard]] bool begins_phrase_behind(Phrase const& word) {
  constexpr std::uint64_t others = predicates | lexical::direction_noun | lexical::report_verb | lexical::verb |
                                   lexical::boundary | lexical::comparator | lexical::driver | lexical::forward;
  if ((word.classes() & others) != 0 && (word.classes() & lexical::direction_adjective) == 0) return true;
  if ((word.classes() & (lexical::preposition | lexical::comparator)) == 0) return false;
  return !word.says<"of">() && !word.says<"for">() && !word.says<"from">() && !word.says<"on">() && !word.says<"per">();
}

/// "The loss of resale sales, which were", "the effect of rent, which rose": the sales and the rent, not their loss.
[[nodiscard]] bool is_event(std::string_view text, Phrase const& word) {
  static constexpr std::string_view events[] = {"loss",   "absence", "addition", "impact", "effect", "effects",
                                                "result", "results", "benefit",  "timing", "number", "inclusion"};
  Span const span = word.span();
  std::string_view const said = text.substr(span.begin, span.size());
  return (word.classes() & lexical::direction_noun) != 0 ||
         std::find(std::begin(events), std::end(events), said) != std::end(events);
}

/// The comma of a list of nouns, "advertising, selling and promotion expenses": a few words and "and" stand behind it.
[[nodiscard]] bool is_list_comma(Phrase const* comma, Phrase const* end) {
  constexpr std::ptrdiff_t longest_thing = 3;
  if (comma->kind != PhraseKind::comma) return false;
  Phrase const* look = comma + 1;
  while (look != end && look->kind == PhraseKind::word && !look->says<"and">()) ++look;
  bool const noun = look - comma > 1 && look - comma <= longest_thing && look != end;
  return noun && (look->kind == PhraseKind::comma || look->says<"and">());
}

/// The noun phrase that ends at `end`.
[[nodiscard]] Words noun_phrase_before(ClaimState const& state, Phrase const* end) {
  constexpr std::ptrdiff_t longest = 12;
  Phrase const* first = end;
  for (; first != state.cursor.first && end - first < longest; --first) {
    Phrase const& word = first[-1];
    bool const joins = first != end && (word.kind == PhraseKind::sign || is_list_comma(&word, end));
    if (!joins && (word.kind != PhraseKind::word || begins_phrase_behind(word))) break;
    bool const of_event = word.says<"of">() && &word != state.cursor.first && is_event(state.text, first[-2]);
    if (of_event || (word.classes() & lexical::direction_adjective) != 0) break;
  }
  Words words;
  for (Phrase const* look = first; look != end; ++look)
    if (look->kind == PhraseKind::word) words.push_back(look);
  return has_content(words) ? words : Words{};
}

/// "Which" stands behind the aside's subject.
[[nodiscard]] bool stands_for_subject(ClaimState const& state, Phrase const& pronoun) {
  return state.aside.end != nullptr && state.aside.subject.back() + 2 == &pronoun;
}

/// "Loans declined but were 4% above": the subject of the clause before has another predicate.
[[nodiscard]] Words subject_of(Clause const& before) {
  if (before.names.pending && !before.names.any()) return before.names.subject;
  bool const one = before.assertion && !before.subjects.empty() && before.subjects.size() == 1;
  return one && !before.names.any() ? before.subjects.front().second : Words{};
}

}  // namespace

bool continues_level(ClaimState& state, Phrase const& pronoun) {
  Clause const& clause = state.clause;
  if (!pronoun.says<"which">() || !state.last || clause.figures.empty() || clause.names.any() || clause.comparing)
    return false;
  Role const role = state.figure(*state.last).role;
  if (role != Role::level) return false;
  PhraseCursor& cursor = state.cursor;
  Phrase const* const verb = predicate_behind(cursor.at, cursor.last);
  if (verb == nullptr || verb + 1 == cursor.last) return false;
  Phrase const* behind = verb + 1;
  while (behind != cursor.last && (behind->classes() & (lexical::stop | lexical::adverb)) != 0) ++behind;
  if (behind == cursor.last) return false;
  constexpr std::uint64_t directions = lexical::direction_noun | lexical::direction_verb;
  bool const part = (verb->classes() & lexical::part_verb) != 0;
  if ((verb->classes() & directions) != 0 && !part) return false;
  bool const moved = (behind->classes() & directions) != 0;
  auto const change = behind->kind == PhraseKind::quantity ? match_item(behind, cursor.last) : std::nullopt;
  if (moved || (change && change->kind == ItemKind::nominal_change)) {
    cursor.at = behind;
    return true;
  }
  bool const shares = part && behind->kind == PhraseKind::quantity && state.unit_of(*behind) == Unit::percent;
  if (shares) cursor.at = verb;
  return shares;
}

Words antecedent(ClaimState const& state, Phrase const& conjunction) {
  PhraseCursor const& cursor = state.cursor;
  if (&conjunction == cursor.first || predicate_behind(cursor.at, cursor.last) == nullptr) return {};
  if (conjunction.says<"but">()) return subject_of(state.clause);
  bool const which = conjunction.says<"which">();
  if (which && stands_for_subject(state, conjunction)) return state.aside.subject;
  bool const comma = (&conjunction)[-1].kind == PhraseKind::comma;
  bool const relative = which || (conjunction.says<"that">() && !comma);
  return relative ? noun_phrase_before(state, &conjunction - (comma ? 1 : 0)) : Words{};
}

}  // namespace tieout::grammar
