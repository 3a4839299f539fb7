#include "tieout/engine/check/fact_value.hpp"

namespace tieout {
namespace {

constexpr int most_places = 18;

[[nodiscard]] Rational factor_of(Unit unit) {
  switch (unit) {
    case Unit::percent:
    case Unit::percentage_point:
      return Rational(100);
    case Unit::basis_point:
      return Rational(10000);
    case Unit::number:
    case Unit::currency:
    case Unit::per_share:
    case Unit::multiple:
    case Unit::shares:
    case Unit::count:
      break;
  }
  return Rational(1);
}

}  // namespace

Computed fact_value(Fact const& fact, Unit unit) {
  Decimal const value = fact.value->magnitude();
  Rational const factor = factor_of(unit);
  bool const rounded = !fact.exact && fact.decimals && *fact.decimals >= -most_places && *fact.decimals <= most_places;
  Interval const range =
      rounded ? rounding_interval(value, Decimal{1, -*fact.decimals}) : Interval::point(Rational(value));
  return {Rational(value) * factor, range * factor};
}

}  // namespace tieout
