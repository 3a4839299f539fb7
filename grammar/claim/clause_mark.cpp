#include "tieout/grammar/claim/clause_mark.hpp"

#include "tieout/grammar/claim/aside.hpp"
#include "tieout/grammar/claim/clause_subject.hpp"

#include <utility>

namespace tieout::grammar {

void read_comma(ClaimState& state, Phrase const& phrase) {
  if (close_aside(state, phrase)) return;
  Clause& clause = state.clause;
  NamePhrases& names = clause.names;
  if (state.driver.leads && !state.driver.has_figures) {
    // "As a result of these factors, net income was ..."
    state.driver.active = false;
    state.driver.leads = false;
  }
  clause.negated = false;
  // "It was the best quarter since 1998, with": no change is measured from then.
  if (clause.verb_seen && clause.figures.empty() && !clause.moves) clause.baseline.reset();
  if (clause.excludes && !clause.figures.empty()) {
    clause.excludes = false;
    if (clause.basis == Basis::unspecified) clause.basis = Basis::non_gaap;
  }
  if (clause.leading && !clause.figures.empty()) {
    // "Compared to $4.1 million a year ago, operating income ..."
    clause.comparing = false;
    clause.leading = false;
    clause.leading_assertion = clause.assertion;
  }
  // "Gross profit as a percentage of sales, or gross margin, was": a second name.
  bool const second_name = names.any() && !clause.whole.empty() && names.words.front()->says<"or">();
  if (names.any() && !second_name) {
    bool const goes_on = !names.before_comma.empty() && names.before_comma.back() == names.words.front() - 1 &&
                         names.words.size() <= 5 && names.before_comma.size() <= 12;
    Words joined = goes_on ? names.before_comma : Words{};
    joined.insert(joined.end(), names.words.begin(), names.words.end());
    joined.push_back(&phrase);
    names.before_comma = std::move(joined);
  }
  names.words.clear();
  open_aside(state, phrase);
}

bool read_label(ClaimState& state) {
  Clause& clause = state.clause;
  if (!clause.names.any() || clause.names.words.size() > 8 || state.cursor.at_end()) return false;
  bool const figure_follows = state.cursor.at->kind == PhraseKind::quantity ||
                              (state.cursor.at->classes() & (lexical::direction_verb | lexical::direction_noun)) != 0;
  if (!figure_follows) return false;
  freeze_subject(state);
  clause.assertion.reset();
  clause.label = state.cursor.at->kind == PhraseKind::quantity;
  return true;
}

}  // namespace tieout::grammar
