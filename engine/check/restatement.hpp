#pragma once

#include "tieout/engine/check/case.hpp"
#include "tieout/engine/check/finding.hpp"

#include <utility>
#include <vector>

namespace tieout {

/// Two places in the text that state one thing with two values, in reading order.
using Restatement = std::pair<FigureIndex, FigureIndex>;

/// The pairs of levels that contradict each other.  Only what is sure to be one thing is compared: the whole subject
/// phrase is the same, in the same section; both sentences report, name the same period outright, and give a level of
/// the same unit, currency and basis, with nothing before or behind it that narrows it; and the intervals that the two
/// stand for have nothing in common.  The first contradiction of each later figure is given.
/// n log n in the figures, and linear in how often one thing is stated.
[[nodiscard]] std::vector<Restatement> contradicting_restatements(Case const& subject);

}  // namespace tieout
