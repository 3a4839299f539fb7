#include "tieout/grammar/claim/noun_phrase.hpp"

#include "tieout/grammar/claim/subject_reader.hpp"

#include <cstddef>

namespace tieout::grammar {
namespace {

constexpr std::size_t longest_phrase = 16;
constexpr std::size_t longest_plain_phrase = 6;
constexpr std::size_t longest_full_phrase = 10;
constexpr int longest_list = 6;

/// Words that no noun phrase goes on behind.
constexpr std::uint64_t ends = lexical::level_verb | lexical::comparator | lexical::boundary | lexical::report_verb | lexical::direction_verb |
                               lexical::direction_noun | lexical::forward | lexical::driver | lexical::verb | lexical::part_verb;

[[nodiscard]] bool is_conjunction(Phrase const& word) {
  return word.says<"and">() || word.says<"or">();
}

/// "non-interest", "and/or"
[[nodiscard]] bool is_joint(Phrase const* sign, Phrase const* last) {
  if (sign->kind != PhraseKind::sign || sign + 1 == last || sign[1].kind != PhraseKind::word) return false;
  char const symbol = sign->begin->symbol;
  return symbol == '-' || symbol == '/' || symbol == '\'' || symbol == '&';
}

}  // namespace

Words noun_phrase_behind_preposition(Phrase const* first, Phrase const* last) {
  Words words;
  if (first == last || first->kind != PhraseKind::word || (first->classes() & lexical::preposition) == 0) return words;
  if (first->says<"to">() || first->says<"from">() || first->says<"by">() || first->says<"over">() ||
      first->says<"than">())
    return words;
  for (Phrase const* look = first + 1; look != last && words.size() < longest_phrase; ++look) {
    if (!words.empty() && is_joint(look, last)) continue;
    if (look->kind != PhraseKind::word || (look->classes() & (ends | lexical::direction_adjective)) != 0 || look->says<"would">()) break;
    // "in inventories primarily to support the launch": what it was for.
    if (!words.empty() && (look->says<"primarily">() || look->says<"mainly">() || look->says<"largely">())) break;
    bool const at_end = look + 1 == last || look[1].kind != PhraseKind::word;
    // "in salaries and lower rent": what changed next is another phrase.
    if (is_conjunction(*look) && (at_end || (look[1].classes() & (ends | lexical::stop | lexical::direction_adjective)) != 0)) break;
    // "in wages in the quarter": the preposition belongs to the period.
    if ((look->classes() & lexical::preposition) != 0 && look + 1 != last && look[1].kind != PhraseKind::word) break;
    words.push_back(look);
  }
  if (!has_content(words)) words.clear();
  return words;
}

Words plain_noun_phrase(Phrase const* first, Phrase const* last) {
  Words words;
  for (Phrase const* look = first; look != last && words.size() < longest_plain_phrase; ++look) {
    if (is_joint(look, last)) continue;
    if (look->kind != PhraseKind::word || (look->classes() & (ends | lexical::preposition)) != 0 || is_conjunction(*look)) break;
    // "40,000 units a year", "14 stores the company owns"
    if (!words.empty() && (look->classes() & lexical::stop) != 0) break;
    words.push_back(look);
  }
  if (!has_content(words)) words.clear();
  return words;
}

Words full_noun_phrase(Phrase const* first, Phrase const* last) {
  Words words;
  for (Phrase const* look = first; look != last && look->kind == PhraseKind::word && words.size() < longest_full_phrase; ++look) {
    bool const before_period = (look->classes() & lexical::preposition) != 0 && look + 1 != last && look[1].kind == PhraseKind::period;
    if ((look->classes() & ends) != 0 || before_period) break;
    words.push_back(look);
  }
  if (!has_content(words)) words.clear();
  return words;
}

Phrase const* behind_list(Phrase const* first, Phrase const* last) {
  auto const joins = [](Phrase const& phrase) { return phrase.kind == PhraseKind::comma || phrase.says<"and">(); };
  Phrase const* look = first;
  for (int i = 0; i < longest_list && look != last; ++i) {
    Phrase const* next = look;
    while (next != last && next - look < 2 && joins(*next)) ++next;
    if (next == look || next == last || next->kind != PhraseKind::quantity) break;
    look = next + 1;
  }
  if (look == first) return first;
  while (look != last && (look->kind == PhraseKind::comma || look->says<"respectively">())) ++look;
  if (look != last && look->says<"of">()) ++look;
  return look;
}

}  // namespace tieout::grammar
