#include "tieout/engine/check/power.hpp"

#include <doctest/doctest.h>

using namespace tieout;

namespace {

Quantity percent(std::int64_t mantissa, int exponent) {
  Quantity quantity;
  quantity.value = {mantissa, exponent};
  quantity.ulp = {1, exponent};
  quantity.unit = Unit::percent;
  return quantity;
}

Computed within(Rational low, Rational high) { return {(low + high) / Rational(2), Interval::closed(low, high)}; }

}  // namespace

TEST_CASE("every digit is replaced nine times, and neighbours that differ are exchanged") {
  auto const power = checking_power(percent(574, -1), "57.4", within(Rational(5734, 100), Rational(5736, 100)));
  CHECK(power.slips == 29);
  // 57.3 stands for 57.25 to 57.35.
  CHECK(power.passing == 1);
  CHECK(checking_power(percent(574, -1), "57.4", within(Rational(5735, 100), Rational(5736, 100))).passing == 0);
  CHECK(checking_power(percent(55, 0), "55", within(Rational(55), Rational(55))).slips == 18);
}

TEST_CASE("a wide range makes a weak check") {
  // Up 283%: 6 to 23 thousand allows 246.2 to 327.3.
  auto const power = checking_power(percent(283, 0), "283", within(Rational(2462, 10), Rational(3273, 10)));
  CHECK(power.slips == 29);
  CHECK(power.weak());
  CHECK(power.share() < 0.8);
}

TEST_CASE("the size is compared where the claim states a size of a decrease") {
  auto const power = checking_power(percent(574, -1), "57.4", within(Rational(-5738, 100), Rational(-5733, 100)));
  CHECK(power.passing == 1);
}

TEST_CASE("grouping does not matter, nor how the value is normalised") {
  Quantity claim;
  claim.value = {1122, 3};
  claim.ulp = {1, 3};
  auto const computed = within(Rational(1121500), Rational(1122500));
  auto const power = checking_power(claim, "1,122", computed);
  CHECK(power.slips == 37);  // of the neighbours only 1 and 2 differ
  claim.value = {1122000, 0};
  CHECK(checking_power(claim, "1,122", computed).passing == power.passing);
}

TEST_CASE("figures in words have no digits to slip on") {
  Quantity claim;
  claim.value = {2, 0};
  claim.unit = Unit::multiple;
  claim.in_words = true;
  CHECK(checking_power(claim, "doubled", within(Rational(2), Rational(2))).slips == 0);
}
