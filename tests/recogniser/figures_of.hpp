#pragma once

#include "tieout/grammar/assertion.hpp"

#include <cmath>
#include <vector>

namespace tieout::recogniser {

[[nodiscard]] inline std::vector<Figure> figures_of(Claims const& claims) {
  std::vector<Figure> figures;
  for (Assertion const& assertion : claims.assertions)
    figures.insert(figures.end(), assertion.figures.begin(), assertion.figures.end());
  return figures;
}

[[nodiscard]] inline double approximate(Decimal value) {
  return static_cast<double>(value.mantissa) * std::pow(10.0, value.exponent);
}

[[nodiscard]] inline bool alike(double a, double b) {
  return std::abs(a - b) <= 1e-9 * std::max(std::abs(a), std::abs(b));
}

}  // namespace tieout::recogniser
