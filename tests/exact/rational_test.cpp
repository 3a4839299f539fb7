#include "tieout/engine/exact/rational.hpp"

#include <doctest/doctest.h>

#include <cstdint>
#include <limits>
#include <random>
#include <string>
#include <type_traits>

using tieout::Decimal;
using tieout::Rational;

namespace {

constexpr auto max_int64 = std::numeric_limits<std::int64_t>::max();
constexpr auto min_int64 = std::numeric_limits<std::int64_t>::min();

Rational power(Rational const& base, int exponent) {
  Rational result = 1;
  for (int i = 0; i < exponent; ++i) result = result * base;
  return result;
}

Rational random_rational(std::mt19937_64& random) {
  int const bits = std::uniform_int_distribution<int>(1, 62)(random);
  std::int64_t const limit = std::int64_t{1} << bits;
  std::uniform_int_distribution<std::int64_t> numerator(-limit, limit);
  std::uniform_int_distribution<std::int64_t> denominator(1, limit);
  return {numerator(random), denominator(random)};
}

}  // namespace

static_assert(std::is_convertible_v<int, Rational>);
static_assert(!std::is_constructible_v<Rational, double>);
static_assert(!std::is_constructible_v<Rational, float>);
static_assert(!std::is_convertible_v<Decimal, Rational>);

TEST_CASE("rational: lowest terms with a positive denominator") {
  CHECK(Rational(6, 4) == Rational(3, 2));
  CHECK(Rational(6, -4) == Rational(-3, 2));
  CHECK(Rational(-6, -4) == Rational(3, 2));
  CHECK(Rational(0, -7) == 0);
  CHECK(Rational() == 0);
  CHECK(Rational(min_int64, min_int64) == 1);
  CHECK(Rational(min_int64, -1).to_decimal(0) == "9223372036854775808");
}

TEST_CASE("rational: from a decimal") {
  CHECK(Rational(Decimal{110, -2}) == Rational(11, 10));
  CHECK(Rational(Decimal{11, -1}) == Rational(Decimal{110, -2}));
  CHECK(Rational(Decimal{11, 5}) == 1100000);
  CHECK(Rational(Decimal{-30, -2}) == Rational(-3, 10));
  CHECK(Rational(Decimal{0, 18}) == 0);
  CHECK(Rational(Decimal{max_int64, 18}).to_decimal(0) == "9223372036854775807000000000000000000");
  CHECK(Rational(Decimal{max_int64, -18}).to_decimal(18) == "9.223372036854775807");
  CHECK(Rational(Decimal{1, 40}) == power(10, 40));
  CHECK(Rational(Decimal{1, -40}) == 1 / power(10, 40));
  CHECK(Rational(Decimal{5, 30}) / Rational(Decimal{1, 30}) == 5);
}

TEST_CASE("rational: arithmetic") {
  CHECK(Rational(1, 6) + Rational(1, 10) == Rational(4, 15));
  CHECK(Rational(1, 6) - Rational(1, 6) == 0);
  CHECK(Rational(2, 3) * Rational(-9, 4) == Rational(-3, 2));
  CHECK(Rational(2, 3) / Rational(-4, 9) == Rational(-3, 2));
  CHECK(0 / Rational(-4, 9) == 0);
  CHECK(-Rational(2, 3) == Rational(-2, 3));
  CHECK(Rational(-2, 3).magnitude() == Rational(2, 3));
  CHECK(Rational(-2, 3).sign() == -1);
  CHECK(Rational(2, 3).sign() == 1);
  CHECK(Rational(0).sign() == 0);
  CHECK(Rational(0).is_zero());
  CHECK_FALSE(Rational(1, max_int64).is_zero());
}

TEST_CASE("rational: ordering") {
  CHECK(Rational(1, 3) < Rational(1, 2));
  CHECK(Rational(-1, 2) < Rational(-1, 3));
  CHECK(Rational(-1, 2) < Rational(1, 3));
  CHECK(Rational(7, 2) >= Rational(7, 2));
  CHECK(Rational(max_int64, max_int64 - 1) < Rational(max_int64 - 1, max_int64 - 2));
  auto const big = power(max_int64, 5);
  CHECK(big < big + Rational(1, 3));
  CHECK(-big - 1 < -big);
  CHECK(-big < big);
  CHECK(big > 0);
  CHECK(1 / big > 0);
  CHECK(1 / big < Rational(1, max_int64));

  // Cross products beyond 128 bits although both numbers fit.
  auto const numerator = power(2, 120);
  auto const near_one = numerator / (numerator + 1);
  auto const nearer_one = (numerator + 1) / (numerator + 2);
  CHECK(near_one < nearer_one);
  CHECK(-near_one > -nearer_one);
}

TEST_CASE("rational: an overflow goes on in wide integers and comes back") {
  auto const fourth = power(max_int64, 4);
  CHECK(fourth.to_decimal(0) == "7237005577332262210834635695349653859421902880380109739573089701262786560001");
  CHECK(fourth / power(max_int64, 4) == 1);
  CHECK(fourth / power(max_int64, 3) == max_int64);
  CHECK(fourth - fourth == 0);
  CHECK((fourth + Rational(1, 3)) - fourth == Rational(1, 3));
  CHECK(-(-fourth) == fourth);
  CHECK(-fourth != fourth);
  CHECK(fourth != 1);
  CHECK((-fourth).magnitude() == fourth);
  CHECK((-fourth).sign() == -1);

  auto const copy = fourth;
  CHECK(copy == fourth);
}

TEST_CASE("rational: the edge of 128 bits") {
  auto const edge = power(2, 127);
  auto const largest = edge - 1;
  CHECK(largest.to_decimal(0) == "170141183460469231731687303715884105727");
  CHECK(edge.to_decimal(0) == "170141183460469231731687303715884105728");
  CHECK((-edge).to_decimal(0) == "-170141183460469231731687303715884105728");
  CHECK(-edge + 1 == -largest);
  CHECK(-largest - 1 == -edge);
  CHECK((-edge).magnitude() == edge);
  CHECK(edge / -1 == -edge);
  CHECK(largest + largest == 2 * largest);
  CHECK(1 / largest + 1 / largest == 2 / largest);
  CHECK(-edge < -largest);
}

TEST_CASE("rational: to_decimal rounds half away from zero") {
  CHECK(((Rational(1122, 2631) - 1) * 100).to_decimal(6) == "-57.354618");
  CHECK(Rational(1, 2).to_decimal(0) == "1");
  CHECK(Rational(-1, 2).to_decimal(0) == "-1");
  CHECK(Rational(5, 2).to_decimal(0) == "3");
  CHECK(Rational(-5, 2).to_decimal(0) == "-3");
  CHECK(Rational(49, 100).to_decimal(0) == "0");
  CHECK(Rational(-49, 100).to_decimal(0) == "0");
  CHECK(Rational(-1, 1000).to_decimal(2) == "0.00");
  CHECK(Rational(-5, 1000).to_decimal(2) == "-0.01");
  CHECK(Rational(1, 8).to_decimal(2) == "0.13");
  CHECK(Rational(-1, 8).to_decimal(2) == "-0.13");
  CHECK(Rational(999, 1000).to_decimal(2) == "1.00");
  CHECK(Rational(1122).to_decimal(0) == "1122");
  CHECK(Rational(1122).to_decimal(2) == "1122.00");
  CHECK(Rational(2, 3).to_decimal(30) == "0.666666666666666666666666666667");
}

TEST_CASE("rational: to_display is as short as exactness allows") {
  CHECK(Rational(1122).to_display() == "1122");
  CHECK(Rational(1, 2).to_display() == "0.5");
  CHECK(Rational(-1, 8).to_display(1) == "-0.125");
  CHECK(Rational(1, 400).to_display() == "0.0025");
  CHECK(Rational(100, 3).to_display() == "33.333333");
  CHECK(Rational(-200, 3).to_display(2) == "-66.67");
  CHECK(Rational(0).to_display() == "0");
  CHECK(power(10, 50).to_display() == "1" + std::string(50, '0'));
}

TEST_CASE("rational: the neighbouring multiples of a step") {
  Rational const tenth(1, 10);
  CHECK(Rational(57355, 1000).floor_to(tenth) == Rational(573, 10));
  CHECK(Rational(57355, 1000).ceil_to(tenth) == Rational(574, 10));
  CHECK(Rational(-57355, 1000).floor_to(tenth) == Rational(-574, 10));
  CHECK(Rational(-57355, 1000).ceil_to(tenth) == Rational(-573, 10));
  CHECK(Rational(-1, 2).floor_to(1) == -1);
  CHECK(Rational(-1, 2).ceil_to(1) == 0);
  CHECK(Rational(-3).floor_to(1) == -3);
  CHECK(Rational(-3).ceil_to(1) == -3);
  CHECK(Rational(1234567).floor_to(1000) == 1234000);
  CHECK(Rational(1234567).ceil_to(1000) == 1235000);
  auto const big = power(max_int64, 4);
  CHECK((big + Rational(1, 2)).floor_to(1) == big);
  CHECK((big + Rational(1, 2)).ceil_to(1) == big + 1);
  CHECK((-big - Rational(1, 2)).floor_to(1) == -big - 1);
  CHECK((-big - Rational(1, 2)).ceil_to(1) == -big);
}

TEST_CASE("rational: the laws of arithmetic hold for random numbers") {
  std::mt19937_64 random(20240131);
  for (int i = 0; i < 2000; ++i) {
    auto const a = random_rational(random);
    auto const b = random_rational(random);
    auto const c = random_rational(random);
    CAPTURE(a.to_display());
    CAPTURE(b.to_display());
    CAPTURE(c.to_display());
    CHECK(a + b == b + a);
    CHECK((a + b) + c == a + (b + c));
    CHECK(a * (b + c) == a * b + a * c);
    CHECK((a + b) - b == a);
    if (!b.is_zero()) CHECK(a / b * b == a);
    CHECK(((a <=> b) == 0) == (a == b));
    CHECK((a < b) == ((a - b).sign() < 0));
    CHECK((a + c < b + c) == (a < b));
    CHECK(a.floor_to(1) <= a);
    CHECK(a < a.floor_to(1) + 1);
    CHECK(a <= a.ceil_to(1));
  }
}

TEST_CASE("rational: 128 bits and wide integers agree") {
  std::mt19937_64 random(19991231);
  auto const wide = power(3, 150);
  for (int i = 0; i < 2000; ++i) {
    auto const a = random_rational(random);
    auto const b = random_rational(random);
    CAPTURE(a.to_display());
    CAPTURE(b.to_display());
    CHECK((a * wide + b * wide) / wide == a + b);
    CHECK((a * wide - b * wide) / wide == a - b);
    CHECK((a * wide) * (b / wide) == a * b);
    if (!b.is_zero()) CHECK((a * wide) / (b * wide) == a / b);
    CHECK((a * wide <=> b * wide) == (a <=> b));
    CHECK((a * wide).sign() == a.sign());
    CHECK((a * wide).floor_to(wide) / wide == a.floor_to(1));
    CHECK((a * wide).ceil_to(wide) / wide == a.ceil_to(1));
  }
}
