#pragma once

#include "tieout/engine/check/finding.hpp"
#include "tieout/engine/facts/fact.hpp"
#include "tieout/grammar/quantity.hpp"

namespace tieout {

/// A fact's value without its sign in the unit of a claim (percentages are tagged as ratios: 0.57 is 57%), with the
/// range that its accuracy leaves open.  The fact has a value.
[[nodiscard]] Computed fact_value(Fact const& fact, Unit unit);

}  // namespace tieout
