#include "tieout/grammar/claim/tolerance_figure.hpp"

#include "tieout/grammar/claim/bare_figure.hpp"
#include "tieout/grammar/claim/figure_group.hpp"

#include <utility>

namespace tieout::grammar {
namespace {

/// That of the figure before it.  Behind "respectively" the figures are parted among several names: the tolerance,
/// which is that of all, has an assertion to itself.
[[nodiscard]] std::uint32_t assertion_of_tolerance(ClaimState& state) {
  std::uint32_t const beside = state.last->assertion;
  if (!state.clause.respectively) return beside;
  Assertion one;
  one.subject = state.claims.assertions[beside].subject;
  one.subject.basis = Basis::unspecified;
  one.speech = state.claims.assertions[beside].speech;
  return state.add(std::move(one));
}

}  // namespace

void read_tolerance(ClaimState& state, Phrase const& quantity) {
  if (!state.last) return read_bare(state, quantity);
  std::uint32_t const assertion = assertion_of_tolerance(state);
  state.clause.group.clear();
  for (Quantity const& one : state.phrase_of(quantity).quantities) push_figure(state, assertion, one, Role::range);
  state.figure(*state.last).counterpart.reset();
  state.group_role = Role::range;
}

}  // namespace tieout::grammar
