#pragma once

#include "tieout/engine/check/case.hpp"
#include "tieout/engine/check/finding.hpp"
#include "tieout/engine/exact/interval.hpp"

#include <string>

namespace tieout {

/// Checks one figure against the candidates of its link and appends what `rule` finds: consistent where a candidate
/// fits, inconsistent where none does and the link is sure, unverifiable otherwise.  Nothing is appended where the link
/// has no candidates; the link's reason speaks then.
/// The magnitude is judged here; the direction of a change is a rule of its own.
void check_figure(Case const& subject, FigureIndex figure, std::string const& rule, Findings& findings);

/// How good a fit is in the report.
[[nodiscard]] Grade grade_of(Fit fit) noexcept;

/// Whether a fit bears a figure out; a truncated figure is an error that has a name.
[[nodiscard]] bool bears_out(Fit fit) noexcept;

/// The figure as it should read for a computed value, in the claim's own notation: "$1.1 million", "57.4%".
[[nodiscard]] std::string corrected(Case const& subject, Quantity const& claim, Rational const& value);

}  // namespace tieout
