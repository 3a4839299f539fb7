#include "tieout/grammar/claim/baseline_settlement.hpp"

#include "tieout/grammar/claim/figure_role.hpp"

namespace tieout::grammar {

void settle_baselines(ClaimState& state) {
  for (std::uint32_t i = state.first_assertion; i < state.claims.assertions.size(); ++i) {
    Assertion& assertion = state.claims.assertions[i];
    for (Figure& prior : assertion.figures) {
      if (prior.role != Role::prior_level) continue;
      for (Figure& moved : assertion.figures) {
        if (!is_change(moved.role)) continue;
        if (!prior.period && moved.baseline && &moved < &prior) prior.period = moved.baseline;
        if (!moved.baseline && prior.period && &moved < &prior) moved.baseline = prior.period;
      }
    }
    // "the same period" that something is compared with is the one a year earlier.
    for (Figure& one : assertion.figures) {
      auto const settle = [](std::optional<PeriodReference>& reference) {
        if (reference && reference->relation == Relation::same && reference->year == 0)
          reference->relation = Relation::year_earlier;
      };
      if (one.role == Role::prior_level) settle(one.period);
      settle(one.baseline);
    }
  }
}

}  // namespace tieout::grammar
