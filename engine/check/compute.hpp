#pragma once

#include "tieout/engine/check/case.hpp"
#include "tieout/engine/check/finding.hpp"

#include <optional>
#include <string>

namespace tieout {

/// What a derivation comes to, in the claim's unit.
/// Levels and ratios are magnitudes.  Changes are signed so that up is positive: magnitudes for rows of expenses and
/// losses, signed values for others, and the loss itself where the claim speaks of a loss.
struct Computation {
  Computed computed;
  std::string arithmetic;       ///< "1,122 / 2,631 - 1 = -57.35%"
  bool direction_known = true;  ///< false where the row's polarity is not known
};

/// Computes exactly; nothing where the derivation means nothing (a percentage over zero or across zero).
/// `loss` says that the claim speaks of a loss.
[[nodiscard]] std::optional<Computation> compute(Case const& subject, Derivation const& derivation,
                                                 Quantity const& claim, bool loss);

/// True where the subject's words speak of a loss and of no income.
[[nodiscard]] bool speaks_of_loss(Case const& subject, Subject const& words);

}  // namespace tieout
