#pragma once

#include "tieout/engine/link/ratio.hpp"

#include <vector>

namespace tieout {

/// How far a ratio moved between two periods, from part and whole in each, where no row prints it: pairs of the ratios
/// of one statement's rows.  What is printed is often the difference of rounded ratios, so it is never sure.
/// Quadratic in the ratios.
[[nodiscard]] std::vector<Derivation> ratio_changes(std::vector<Derivation> const& now,
                                                    std::vector<Derivation> const& before);

}  // namespace tieout
