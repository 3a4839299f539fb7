#include "tieout/grammar/claim/clause_subject.hpp"

#include "tieout/grammar/claim/subject_reader.hpp"

#include <algorithm>

namespace tieout::grammar {
namespace {

/// "Interest and other, net": how the amount is struck, behind a comma of its own; but "proceeds, net of $2 million".
[[nodiscard]] bool says_net_amount(ClaimState const& state, Words const& words) {
  Phrase const* const behind = words.back() + 1;
  return words.size() == 1 && words.front()->says<"net">() && !(behind < state.cursor.last && behind->says<"of">());
}

/// The noun phrase with what a list of names has before its last comma.
[[nodiscard]] Words with_list(ClaimState const& state, Words const& words) {
  Words const& before = state.clause.names.before_comma;
  bool const joins = says_net_amount(state, words) || std::any_of(words.begin(), words.end(), [](Phrase const* word) {
                       return word->says<"and">() || word->says<"or">();
                     });
  bool const behind_comma = words.front() != state.cursor.first && words.front()[-1].kind == PhraseKind::comma;
  if (!joins || !behind_comma || before.empty() || before.back() != words.front() - 1) return words;
  if ((before.front()->classes() & (lexical::preposition | lexical::boundary)) != 0) return words;
  // "was not affected, and net income": no list.
  if (before.front()->says<"not">()) return words;
  // "Gross profit as a percentage of sales, or gross margin": a second name.
  if (words.front()->says<"or">() && !state.clause.whole.empty()) return before;
  Words all = before;
  all.insert(all.end(), words.begin(), words.end());
  return all;
}

/// "As rates fell, net interest income was $5 million": what fell stands before the comma, and the subject behind it
/// did not.  "Down from last year, revenue was $5 million" says the direction of its subject.
void drop_direction_of_another(ClaimState& state) {
  SaidDirection& direction = state.clause.direction;
  Phrase const* const subject = state.clause.names.subject.front();
  if (!direction.pending || subject->begin->offset < direction.span.end) return;
  Phrase const* said = subject;
  bool comma = false;
  while (said != state.cursor.first && said->begin->offset > direction.span.begin) {
    --said;
    comma = comma || said->kind == PhraseKind::comma;
  }
  bool const named_before = said != state.cursor.first && has_content({said - 1});
  bool const named_behind = has_content({said + 1}) && !said[1].says<"than">();
  if (comma && (named_before || (direction.adjective && named_behind))) direction = {};
}

}  // namespace

void freeze_subject(ClaimState& state) {
  Clause& clause = state.clause;
  NamePhrases& names = clause.names;
  if (names.any()) {
    // "compared to 10.3% a year earlier, and assets grew": what follows has a subject of its own.
    if (clause.comparing && state.prior_figures != 0) clause.comparing = false;
    names.subject = with_list(state, names.words);
    names.pending = true;
    names.drop_words();
    clause.divided.clear();
    drop_direction_of_another(state);
  } else if (!names.pending && !clause.assertion && has_content(names.before_comma)) {
    names.subject = names.before_comma;
    names.pending = true;
    names.before_comma.clear();
  }
  names.words.clear();
}

void start_subject(ClaimState& state) {
  NamePhrases& names = state.clause.names;
  names.subject = names.words.empty() ? names.words : with_list(state, names.words);
  names.pending = true;
  names.drop_words();
}

void start_subject(ClaimState& state, Words const& words) {
  state.clause.names.words = words;
  start_subject(state);
}

void start_subject_behind(ClaimState& state, Words const& behind) {
  state.clause.behind_preposition = state.cursor.at->entry;
  state.cursor.take(behind);
  start_subject(state, behind);
}

void start_assertion(ClaimState& state, Words const& words) {
  start_subject(state, words);
  state.clause.assertion.reset();
}

bool restates_subject(ClaimState const& state, Words const& words) {
  Subject const restated = read_subject(state.text, words);
  return shares_word(state.text, state.claims.assertions[*state.clause.assertion].subject, restated);
}

}  // namespace tieout::grammar
