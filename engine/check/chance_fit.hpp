#pragma once

#include "tieout/engine/check/case.hpp"
#include "tieout/engine/check/finding.hpp"

namespace tieout {

/// True where a figure fits a derivation, but what the text says beside its number speaks against it:
/// - one of a unit for what has a smaller one: "$1 billion" of 616 million;
/// - a change whose sentence arrives at another level than the row does: "grew 30% to EUR 15 billion" beside a row that
///   grew 30% to 7.5 billion.  Not where that level is sure to be the row's: then it is wrong by itself.
/// Linear in the figures of the assertion.
[[nodiscard]] bool fits_by_chance(Case const& subject, FigureIndex figure, Derivation const& derivation,
                                  Computed const& computed);

}  // namespace tieout
