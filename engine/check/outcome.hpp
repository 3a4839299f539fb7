#pragma once

#include "tieout/engine/check/rule.hpp"

#include <cstdint>
#include <optional>
#include <vector>

namespace tieout {

/// What all rules together say of one figure.
struct Outcome {
  Verdict verdict = Verdict::unverifiable;
  Reason reason = Reason::none;       ///< set where unverifiable
  std::vector<std::uint32_t> checks;  ///< indices into Result::findings, the one that decides first
  std::optional<double> power;        ///< checking power, 0 to 1, where the figure was recomputed; for display only
  bool weak = false;                  ///< more than 1 in 5 of all slips of one digit would pass too
  std::vector<std::uint32_t> corroborated_by;  ///< figures elsewhere in the text that say the same
};

/// A case, all findings about it, and one outcome a figure.
struct Result {
  Case subject;
  Findings findings;              ///< in the order of rules, then of the text
  std::vector<Outcome> outcomes;  ///< one a figure of the ledger
};

/// Runs every rule over the case and folds their findings into one outcome a figure: any inconsistent, else any
/// consistent, else unverifiable with the finding's reason, or the link's where no rule spoke of it.
/// Pure; a finding that names a figure or a cell outside the case is a bug in its rule (assert).
[[nodiscard]] Result run_rules(Case subject, Rules const& rules);

}  // namespace tieout
