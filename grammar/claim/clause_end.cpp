#include "tieout/grammar/claim/clause_end.hpp"

#include "tieout/grammar/claim/figure_period.hpp"
#include "tieout/grammar/claim/respective_names.hpp"
#include "tieout/grammar/claim/subject_reader.hpp"

#include <utility>

namespace tieout::grammar {
namespace {

/// Parts an assertion of several names and their figures into one for each name.
void part_assertion(ClaimState& state, std::uint32_t index, std::vector<Words> const& parts) {
  std::vector<Figure> const figures = std::move(state.claims.assertions[index].figures);
  state.claims.assertions[index].figures.clear();
  Assertion const whole = state.claims.assertions[index];
  for (std::size_t k = 0; k < parts.size(); ++k) {
    Assertion one = whole;
    one.subject = read_subject(state.text, parts[k]);
    if (one.subject.basis == Basis::unspecified) one.subject.basis = whole.subject.basis;
    if (one.subject.dilution == Dilution::unspecified && whole.subject.dilution != Dilution::basic_and_diluted)
      one.subject.dilution = whole.subject.dilution;
    one.subject.per_share = one.subject.per_share || whole.subject.per_share;
    one.span = one.subject.span;
    for (std::size_t i = k; i < figures.size(); i += parts.size()) {
      Figure moved = figures[i];
      if (moved.counterpart) moved.counterpart = 0;
      one.span = covering(one.span, moved.quantity.span);
      one.figures.push_back(moved);
    }
    if (k == 0)
      state.claims.assertions[index] = std::move(one);
    else
      state.claims.assertions.push_back(std::move(one));
  }
  state.last.reset();
}

/// "Revenue and net income were $14.4 million and $1.2 million, respectively": an assertion for each of the names.
void part_respective(ClaimState& state) {
  for (auto const& [index, words] : state.clause.subjects) {
    auto const parts = respective_names(words);
    // Three names and three figures go together without the word.
    if (parts.size() < (state.clause.respectively ? 2u : 3u)) continue;
    auto const& figures = state.claims.assertions[index].figures;
    bool whole = !figures.empty() && figures.size() % parts.size() == 0;
    for (std::size_t i = 0; whole && i < figures.size(); ++i) {
      std::size_t const row = i / parts.size() * parts.size();
      whole = figures[i].role == figures[row].role && figures[i].period == figures[row].period;
    }
    if (whole) part_assertion(state, index, parts);
  }
}

}  // namespace

void end_clause(ClaimState& state) {
  take_level_periods(state);
  part_respective(state);
  state.clause = {};
}

}  // namespace tieout::grammar
