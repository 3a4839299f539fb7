#pragma once

#include "tieout/engine/check/case.hpp"
#include "tieout/engine/check/finding.hpp"

namespace tieout {

/// What the tables alone say of a figure: the verdict of its link's candidates; unverifiable where it has none.
/// For rules that compare what the text says in two places.
[[nodiscard]] Verdict tabled_verdict(Case const& subject, FigureIndex figure);

}  // namespace tieout
