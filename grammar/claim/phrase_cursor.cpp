#include "tieout/grammar/claim/phrase_cursor.hpp"

#include "tieout/grammar/claim/subject_reader.hpp"

namespace tieout::grammar {

bool PhraseCursor::at_name() const { return at != last && has_content({at}); }

bool PhraseCursor::word_follows() const noexcept {
  if (at == last || at->kind != PhraseKind::word) return false;
  constexpr std::uint64_t may = lexical::direction_verb | lexical::direction_noun | lexical::comparator |
                                lexical::preposition | lexical::boundary;
  return (at->classes() & may) == 0 && !at->says<"and">() && !at->says<"or">();
}

Words PhraseCursor::take_listed_things() {
  Phrase const* const behind = behind_list(at, last);
  Words const things = plain_noun_phrase(behind, last);
  if (behind == at && !things.empty()) take(things);
  return things;
}

}  // namespace tieout::grammar
