#include "tieout/engine/check/rounded_levels.hpp"

#include "tieout/engine/exact/rational.hpp"

#include <algorithm>

namespace tieout {

bool of_rounded_levels(Case const& subject, FigureIndex index) {
  Figure const& figure = subject.figure(index);
  if (figure.role != Role::change) return false;
  Quantity const& change = figure.quantity;
  auto const comparable = [&](Figure const& one) {
    return one.quantity.unit == change.unit && one.quantity.ulp == change.ulp;
  };
  auto const& figures = subject.assertion_of(index).figures;
  return std::any_of(figures.begin(), figures.end(), [&](Figure const& prior) {
    if (prior.role != Role::prior_level || !comparable(prior) || !prior.counterpart) return false;
    Figure const& level = figures[*prior.counterpart];
    if (!comparable(level)) return false;
    Rational const moved = Rational(level.quantity.value).magnitude() - Rational(prior.quantity.value).magnitude();
    return moved.magnitude() == Rational(change.value).magnitude();
  });
}

}  // namespace tieout
