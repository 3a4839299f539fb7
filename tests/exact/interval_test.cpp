#include "tieout/engine/exact/interval.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <optional>
#include <random>

using tieout::Decimal;
using tieout::Fit;
using tieout::Hedge;
using tieout::Interval;
using tieout::Quantity;
using tieout::Rational;
using tieout::Unit;

namespace {

using End = std::optional<Rational>;

Interval closed(Rational const& low, Rational const& high) { return Interval::closed(low, high); }
Interval open(Rational const& low, Rational const& high) { return {low, high, true, true}; }
Interval above(Rational const& low, bool excluded) { return {low, {}, excluded, false}; }
Interval below(Rational const& high, bool excluded) { return {{}, high, false, excluded}; }
Interval everything() { return {}; }

Quantity figure(Decimal value, Decimal ulp, Unit unit = Unit::percent, Hedge hedge = Hedge::none) {
  Quantity claim;
  claim.value = value;
  claim.ulp = ulp;
  claim.unit = unit;
  claim.hedge = hedge;
  return claim;
}

Fit fit_of_point(Quantity const& claim, Rational const& value) {
  return tieout::fit(claim, value, Interval::point(value));
}

Rational random_rational(std::mt19937_64& random) {
  std::uniform_int_distribution<std::int64_t> numerator(-60, 60);
  std::uniform_int_distribution<std::int64_t> denominator(1, 6);
  return {numerator(random), denominator(random)};
}

Interval random_interval(std::mt19937_64& random) {
  auto const a = random_rational(random);
  auto const b = random_rational(random);
  std::bernoulli_distribution coin;
  std::bernoulli_distribution rarely(0.1);
  if (a == b) return Interval::point(a);
  Interval interval{std::min(a, b), std::max(a, b), coin(random), coin(random)};
  if (rarely(random)) interval.low.reset();
  if (rarely(random)) interval.high.reset();
  return interval;
}

Rational random_member(Interval const& interval, std::mt19937_64& random) {
  Rational const low = interval.low ? *interval.low : interval.high ? *interval.high - 1000 : Rational(-500);
  Rational const high = interval.high ? *interval.high : low + 1000;
  constexpr int steps = 64;
  std::uniform_int_distribution<int> step(0, steps);
  for (;;) {
    Rational const member = low + (high - low) * Rational(step(random), steps);
    if (interval.contains(member)) return member;
  }
}

}  // namespace

TEST_CASE("interval: points and closed intervals") {
  CHECK(Interval::point(3).is_point());
  CHECK(Interval::point(3).contains(3));
  CHECK_FALSE(Interval::point(3).contains(Rational(301, 100)));
  CHECK(closed(1, 2).contains(1));
  CHECK(closed(1, 2).contains(2));
  CHECK_FALSE(closed(1, 2).is_point());
  CHECK_FALSE(open(1, 2).contains(1));
  CHECK_FALSE(open(1, 2).contains(2));
  CHECK(open(1, 2).contains(Rational(3, 2)));
  CHECK(above(1, false).contains(1));
  CHECK_FALSE(above(1, true).contains(1));
  CHECK(above(1, true).contains(1000000));
  CHECK_FALSE(below(1, true).contains(1));
  CHECK(everything().contains(-5));
  CHECK_FALSE(everything().is_point());
}

TEST_CASE("interval: clear of zero") {
  CHECK(closed(1, 2).clear_of_zero());
  CHECK(closed(-2, -1).clear_of_zero());
  CHECK_FALSE(closed(-1, 1).clear_of_zero());
  CHECK_FALSE(closed(0, 1).clear_of_zero());
  CHECK(open(0, 1).clear_of_zero());
  CHECK(open(-1, 0).clear_of_zero());
  CHECK_FALSE(below(-1, true).contains(0));
  CHECK(below(-1, true).clear_of_zero());
  CHECK_FALSE(below(1, true).clear_of_zero());
  CHECK_FALSE(everything().clear_of_zero());
}

TEST_CASE("interval: what a rounded figure stands for") {
  auto const percent = tieout::rounding_interval({574, -1}, {1, -1});
  CHECK(percent.low == End(Rational(5735, 100)));
  CHECK(percent.high == End(Rational(5745, 100)));
  CHECK(percent.contains(Rational(5735, 100)));
  CHECK(percent.contains(Rational(5745, 100)));
  CHECK_FALSE(percent.contains(Rational(57349, 1000)));

  auto const loss = tieout::rounding_interval({-11, 5}, {1, 5});
  CHECK(loss.low == End(-1150000));
  CHECK(loss.high == End(-1050000));

  auto const nothing = tieout::rounding_interval({0, -1}, {1, -1});
  CHECK(nothing.low == End(Rational(-1, 20)));
  CHECK(nothing.high == End(Rational(1, 20)));
}

TEST_CASE("interval: what a truncated figure stands for") {
  auto const gain = tieout::truncation_interval({5, 0}, {1, 0});
  CHECK(gain.contains(5));
  CHECK(gain.contains(Rational(59, 10)));
  CHECK_FALSE(gain.contains(6));
  CHECK_FALSE(gain.contains(Rational(49, 10)));

  auto const loss = tieout::truncation_interval({-5, 0}, {1, 0});
  CHECK(loss.contains(-5));
  CHECK(loss.contains(Rational(-59, 10)));
  CHECK_FALSE(loss.contains(-6));
  CHECK_FALSE(loss.contains(Rational(-49, 10)));

  auto const nothing = tieout::truncation_interval({0, 0}, {1, 0});
  CHECK(nothing.contains(Rational(9, 10)));
  CHECK(nothing.contains(Rational(-9, 10)));
  CHECK_FALSE(nothing.contains(1));
  CHECK_FALSE(nothing.contains(-1));
}

TEST_CASE("interval: what a hedged claim allows") {
  auto const allows = [](Hedge hedge, Rational const& value) {
    return tieout::claim_interval(figure({50, -1}, {1, -1}, Unit::currency, hedge)).contains(value);
  };
  Rational const tenth(1, 10);
  Rational const hundredth(1, 100);
  SUBCASE("none") {
    CHECK(allows(Hedge::none, Rational(505, 100)));
    CHECK_FALSE(allows(Hedge::none, Rational(506, 100)));
  }
  SUBCASE("about") {
    CHECK(allows(Hedge::about, Rational(515, 100)));
    CHECK(allows(Hedge::about, Rational(485, 100)));
    CHECK_FALSE(allows(Hedge::about, Rational(516, 100)));
    CHECK_FALSE(allows(Hedge::about, Rational(484, 100)));
  }
  SUBCASE("nearly") {
    CHECK(allows(Hedge::nearly, 5 - tenth));
    CHECK(allows(Hedge::nearly, 5 - hundredth));
    CHECK_FALSE(allows(Hedge::nearly, 5));
    CHECK_FALSE(allows(Hedge::nearly, 5 - tenth - hundredth));
  }
  SUBCASE("more than") {
    CHECK(allows(Hedge::more_than, 5 + hundredth));
    CHECK(allows(Hedge::more_than, 500));
    CHECK_FALSE(allows(Hedge::more_than, 5));
  }
  SUBCASE("at least") {
    CHECK(allows(Hedge::at_least, 5));
    CHECK(allows(Hedge::at_least, 500));
    CHECK_FALSE(allows(Hedge::at_least, 5 - hundredth));
  }
  SUBCASE("up to") {
    CHECK(allows(Hedge::up_to, 5));
    CHECK(allows(Hedge::up_to, -500));
    CHECK_FALSE(allows(Hedge::up_to, 5 + hundredth));
  }
  SUBCASE("less than") {
    CHECK(allows(Hedge::less_than, 5 - hundredth));
    CHECK_FALSE(allows(Hedge::less_than, 5));
  }
}

TEST_CASE("interval: a hedge speaks of the size of a negative figure") {
  for (auto const hedge :
       {Hedge::none, Hedge::about, Hedge::nearly, Hedge::more_than, Hedge::at_least, Hedge::up_to, Hedge::less_than}) {
    auto const gain = tieout::claim_interval(figure({5, 0}, {1, 0}, Unit::currency, hedge));
    auto const loss = tieout::claim_interval(figure({-5, 0}, {1, 0}, Unit::currency, hedge));
    for (int half_steps = -30; half_steps <= 30; ++half_steps) {
      Rational const value(half_steps, 2);
      CAPTURE(tieout::to_string(hedge));
      CAPTURE(value.to_display());
      CHECK(gain.contains(value) == loss.contains(-value));
    }
  }
}

TEST_CASE("interval: meeting at closed and at open ends") {
  auto const point = Interval::point(4);
  CHECK(tieout::meets(closed(4, 5), point));
  CHECK(tieout::meets(point, closed(4, 5)));
  CHECK_FALSE(tieout::meets(Interval{Rational(4), Rational(5), true, false}, point));
  CHECK_FALSE(tieout::meets(point, Interval{Rational(4), Rational(5), true, false}));
  CHECK(tieout::meets(closed(1, 2), closed(2, 3)));
  CHECK_FALSE(tieout::meets(open(1, 2), closed(2, 3)));
  CHECK_FALSE(tieout::meets(open(1, 2), open(2, 3)));
  CHECK(tieout::meets(open(1, 2), open(1, 2)));
  CHECK(tieout::meets(open(1, 3), open(2, 4)));
  CHECK_FALSE(tieout::meets(closed(1, 2), closed(3, 4)));
  CHECK(tieout::meets(closed(1, 10), closed(3, 4)));
  CHECK_FALSE(tieout::meets(above(4, true), point));
  CHECK(tieout::meets(above(4, false), point));
  CHECK_FALSE(tieout::meets(below(4, true), point));
  CHECK_FALSE(tieout::meets(below(4, true), above(4, false)));
  CHECK(tieout::meets(below(4, false), above(4, false)));
  CHECK(tieout::meets(everything(), point));
  CHECK(tieout::meets(everything(), everything()));
  CHECK_FALSE(tieout::meets(open(4, 4), everything()));
}

TEST_CASE("interval: overlapping is more than meeting at an end") {
  CHECK(tieout::overlap(closed(1, 3), closed(2, 4)));
  CHECK_FALSE(tieout::overlap(closed(1, 2), closed(2, 3)));
  CHECK_FALSE(tieout::overlap(closed(2, 3), closed(1, 2)));
  CHECK(tieout::overlap(Interval::point(2), closed(2, 3)));
  CHECK(tieout::overlap(closed(1, 2), Interval::point(2)));
  CHECK_FALSE(tieout::overlap(Interval::point(4), closed(2, 3)));
  CHECK(tieout::overlap(above(4, true), closed(3, 5)));
  CHECK_FALSE(tieout::overlap(below(4, false), above(4, false)));
  CHECK(tieout::overlap(everything(), everything()));
}

TEST_CASE("interval: sums, differences and multiples") {
  auto const sum = closed(1, 2) + open(10, 20);
  CHECK(tieout::to_string(sum) == "(11, 22)");
  CHECK(tieout::to_string(closed(1, 2) - closed(10, 20)) == "[-19, -8]");
  CHECK(tieout::to_string(Interval::point(10) - tieout::truncation_interval({5, 0}, {1, 0})) == "(4, 5]");
  CHECK(tieout::to_string(closed(1, 2) + above(5, true)) == "(6, inf)");
  CHECK(tieout::to_string(closed(1, 2) - above(5, true)) == "(-inf, -3)");
  CHECK(tieout::to_string(everything() + closed(1, 2)) == "(-inf, inf)");
  CHECK(tieout::to_string(-Interval{Rational(4), Rational(5), true, false}) == "[-5, -4)");
  CHECK(tieout::to_string(closed(1, 2) * Rational(-1, 2)) == "[-1, -0.5]");
  CHECK(tieout::to_string(above(5, true) * -100) == "(-inf, -500)");
  CHECK((everything() * 0).is_point());
}

TEST_CASE("interval: quotients") {
  CHECK(tieout::to_string(*tieout::divide(closed(1, 2), closed(4, 5))) == "[0.2, 0.5]");
  CHECK(tieout::to_string(*tieout::divide(closed(-1, 2), closed(4, 5))) == "[-0.25, 0.5]");
  CHECK(tieout::to_string(*tieout::divide(closed(1, 2), closed(-5, -4))) == "[-0.5, -0.2]");
  CHECK(tieout::to_string(*tieout::divide(closed(-2, -1), closed(-5, -4))) == "[0.2, 0.5]");
  CHECK(tieout::to_string(*tieout::divide(closed(0, 1), open(4, 5))) == "[0, 0.25)");
  CHECK(tieout::to_string(*tieout::divide(closed(1, 2), above(4, false))) == "(0, 0.5]");
  CHECK(tieout::to_string(*tieout::divide(closed(-1, 2), above(4, true))) == "(-0.25, 0.5)");
  CHECK(tieout::to_string(*tieout::divide(closed(1, 2), open(0, 4))) == "(0.25, inf)");
  CHECK(tieout::to_string(*tieout::divide(above(1, false), closed(4, 5))) == "[0.2, inf)");
  CHECK(tieout::to_string(*tieout::divide(everything(), closed(4, 5))) == "(-inf, inf)");
  CHECK_FALSE(tieout::divide(closed(1, 2), closed(-1, 1)).has_value());
  CHECK_FALSE(tieout::divide(closed(1, 2), closed(0, 1)).has_value());
  CHECK_FALSE(tieout::divide(closed(1, 2), closed(-1, 0)).has_value());
  CHECK_FALSE(tieout::divide(closed(1, 2), Interval::point(0)).has_value());
  CHECK_FALSE(tieout::divide(closed(1, 2), everything()).has_value());
}

TEST_CASE("interval: magnitudes") {
  CHECK(tieout::to_string(tieout::magnitude(closed(1, 2))) == "[1, 2]");
  CHECK(tieout::to_string(tieout::magnitude(Interval{Rational(-2), Rational(-1), true, false})) == "[1, 2)");
  CHECK(tieout::to_string(tieout::magnitude(closed(-3, 2))) == "[0, 3]");
  CHECK(tieout::to_string(tieout::magnitude(closed(-2, 3))) == "[0, 3]");
  CHECK(tieout::to_string(tieout::magnitude(Interval{Rational(-3), Rational(3), true, false})) == "[0, 3]");
  CHECK(tieout::to_string(tieout::magnitude(open(-3, 3))) == "[0, 3)");
  CHECK(tieout::to_string(tieout::magnitude(Interval{Rational(-3), Rational(2), true, false})) == "[0, 3)");
  CHECK(tieout::to_string(tieout::magnitude(open(0, 3))) == "(0, 3)");
  CHECK(tieout::to_string(tieout::magnitude(below(2, true))) == "[0, inf)");
  CHECK(tieout::to_string(tieout::magnitude(below(-2, true))) == "(2, inf)");
}

TEST_CASE("interval: relative change") {
  CHECK(tieout::to_string(*tieout::relative_change(closed(4, 5), closed(8, 10))) == "[60, 150]");
  CHECK(tieout::to_string(*tieout::relative_change(closed(-5, -4), closed(-10, -8))) == "[60, 150]");
  CHECK(tieout::to_string(*tieout::relative_change(Interval::point(8), Interval::point(7))) == "[-12.5, -12.5]");
  CHECK_FALSE(tieout::relative_change(closed(-5, -4), closed(8, 10)).has_value());
  CHECK_FALSE(tieout::relative_change(closed(4, 5), closed(-10, -8)).has_value());
  CHECK_FALSE(tieout::relative_change(closed(0, 5), closed(8, 10)).has_value());
  CHECK_FALSE(tieout::relative_change(closed(4, 5), closed(0, 1)).has_value());
  CHECK_FALSE(tieout::relative_change(closed(-1, 1), closed(8, 10)).has_value());
}

TEST_CASE("interval: for people") {
  auto const from = tieout::rounding_interval({2631, 0}, {1, 0});
  auto const to = tieout::rounding_interval({1122, 0}, {1, 0});
  auto const change = tieout::relative_change(from, to);
  CHECK(tieout::to_string(-*change, 3) == "[57.328, 57.382]");
  CHECK(tieout::to_string(Interval::point(4)) == "[4, 4]");
  CHECK(tieout::to_string(below(5, false)) == "(-inf, 5]");
}

TEST_CASE("fit: exact and rounding") {
  auto const claim = figure({574, -1}, {1, -1});
  CHECK(fit_of_point(claim, Rational(574, 10)) == Fit::exact);
  CHECK(fit_of_point(claim, Rational(5735, 100)) == Fit::exact);
  CHECK(fit_of_point(claim, Rational(5745, 100)) == Fit::exact);
  CHECK(tieout::fit(claim, Rational(573, 10), closed(57, Rational(57351, 1000))) == Fit::rounding);
  CHECK(tieout::fit(claim, Rational(573, 10), closed(57, Rational(5735, 100))) == Fit::none);
  CHECK(tieout::fit(claim, Rational(573, 10), closed(57, Rational(57349, 1000))) == Fit::none);
  CHECK(tieout::fit(claim, Rational(573, 10), open(57, Rational(5735, 100))) == Fit::none);
}

TEST_CASE("fit: negative claims and claims near zero") {
  auto const loss = figure({-11, 5}, {1, 5}, Unit::currency);
  CHECK(fit_of_point(loss, -1122000) == Fit::exact);
  CHECK(fit_of_point(loss, 1122000) == Fit::none);
  CHECK(fit_of_point(loss, -1150000) == Fit::exact);
  CHECK(fit_of_point(loss, -1190000) == Fit::truncated);
  CHECK(fit_of_point(loss, -1040000) == Fit::none);

  auto const flat = figure({0, -1}, {1, -1});
  CHECK(fit_of_point(flat, 0) == Fit::exact);
  CHECK(fit_of_point(flat, Rational(-5, 100)) == Fit::exact);
  CHECK(fit_of_point(flat, Rational(5, 100)) == Fit::exact);
  CHECK(fit_of_point(flat, Rational(-9, 100)) == Fit::truncated);
  CHECK(fit_of_point(flat, Rational(9, 100)) == Fit::truncated);
  CHECK(fit_of_point(flat, Rational(1, 10)) == Fit::none);

  CHECK(fit_of_point(figure({0, 0}, {1, 0}, Unit::currency), 400) == Fit::none);

  // A cent either way crosses zero here, which rounding may do although truncation may not.
  auto const cent = figure({1, -2}, {1, -2}, Unit::per_share);
  CHECK(fit_of_point(cent, Rational(5, 1000)) == Fit::exact);
  CHECK(fit_of_point(cent, Rational(4, 1000)) == Fit::none);
  CHECK(fit_of_point(cent, Rational(-5, 1000)) == Fit::none);
}

TEST_CASE("fit: hedged") {
  auto const claim = [](Hedge hedge) { return figure({5, 6}, {1, 6}, Unit::currency, hedge); };
  CHECK(fit_of_point(claim(Hedge::more_than), 5000001) == Fit::hedged);
  CHECK(fit_of_point(claim(Hedge::more_than), 5000000) == Fit::none);
  CHECK(fit_of_point(claim(Hedge::more_than), 4900000) == Fit::none);
  CHECK(tieout::fit(claim(Hedge::more_than), 5000000, closed(4999500, 5000500)) == Fit::hedged);
  CHECK(fit_of_point(claim(Hedge::at_least), 5000000) == Fit::hedged);
  CHECK(fit_of_point(claim(Hedge::up_to), 5000000) == Fit::hedged);
  CHECK(fit_of_point(claim(Hedge::up_to), 5300000) == Fit::none);
  CHECK(fit_of_point(claim(Hedge::less_than), 5000000) == Fit::none);
  CHECK(fit_of_point(claim(Hedge::nearly), 4600000) == Fit::hedged);
  CHECK(fit_of_point(claim(Hedge::nearly), 5100000) == Fit::none);
  CHECK(fit_of_point(claim(Hedge::about), 5000000) == Fit::hedged);
  CHECK(fit_of_point(claim(Hedge::about), 6500000) == Fit::hedged);
  CHECK(fit_of_point(claim(Hedge::about), 6600000) == Fit::none);
  CHECK(fit_of_point(claim(Hedge::none), 5000000) == Fit::exact);
  CHECK(fit_of_point(claim(Hedge::none), 5600000) == Fit::truncated);
}

TEST_CASE("fit: coarse") {
  auto const written_out = [](std::int64_t value, Unit unit, Hedge hedge = Hedge::none) {
    return figure({value, 0}, {1, 0}, unit, hedge);
  };
  CHECK(fit_of_point(written_out(1200000, Unit::currency), 1234567) == Fit::coarse);
  CHECK(fit_of_point(written_out(1200000, Unit::shares), 1150000) == Fit::coarse);
  CHECK(fit_of_point(written_out(1200000, Unit::count), 1250001) == Fit::none);
  CHECK(fit_of_point(written_out(-1200000, Unit::currency), -1234567) == Fit::coarse);
  CHECK(fit_of_point(written_out(-1200000, Unit::currency), 1234567) == Fit::none);
  CHECK(fit_of_point(written_out(1200000, Unit::number), 1200000) == Fit::exact);
  CHECK(fit_of_point(written_out(4000, Unit::count), 4210) == Fit::coarse);
  CHECK(fit_of_point(written_out(4200, Unit::count), 4210) == Fit::none);
  CHECK(fit_of_point(written_out(4000, Unit::percent), 4210) == Fit::none);
  CHECK(fit_of_point(written_out(4000, Unit::basis_point), 4210) == Fit::none);
  CHECK(fit_of_point(figure({4, 3}, {1, 0}, Unit::count), 4210) == Fit::coarse);
  CHECK(fit_of_point(figure({12, 5}, {1, 5}, Unit::currency), 1270000) == Fit::truncated);
  CHECK(tieout::fit(written_out(1200000, Unit::currency), 1260000, closed(1249999, 1270000)) == Fit::coarse);
  CHECK(tieout::fit(written_out(1200000, Unit::currency), 1260000, closed(1250000, 1270000)) == Fit::none);

  CHECK(fit_of_point(written_out(1000000, Unit::shares, Hedge::about), 1000001) == Fit::hedged);
  CHECK(fit_of_point(written_out(1000000, Unit::shares, Hedge::about), 1030000) == Fit::coarse);
  CHECK(fit_of_point(written_out(1000000, Unit::shares, Hedge::about), 1400000) == Fit::none);
  CHECK(fit_of_point(written_out(10000000, Unit::currency), 8750000) == Fit::none);
  CHECK(fit_of_point(written_out(10000000, Unit::currency), 9950000) == Fit::coarse);
  CHECK(fit_of_point(written_out(1000000, Unit::shares, Hedge::about), 2400000) == Fit::none);
  CHECK(fit_of_point(written_out(1000000, Unit::shares, Hedge::nearly), 985000) == Fit::coarse);
  CHECK(fit_of_point(written_out(1000000, Unit::shares, Hedge::nearly), 1015000) == Fit::none);
  CHECK(fit_of_point(written_out(1000000, Unit::shares, Hedge::more_than), 985000) == Fit::none);
}

TEST_CASE("fit: truncated") {
  auto const claim = figure({573, -1}, {1, -1});
  CHECK(fit_of_point(claim, Rational(5739, 100)) == Fit::truncated);
  CHECK(fit_of_point(claim, Rational(574, 10)) == Fit::none);
  CHECK(tieout::fit(claim, Rational(5736, 100), closed(Rational(5734, 100), Rational(5738, 100))) == Fit::rounding);
  CHECK(fit_of_point(figure({-573, -1}, {1, -1}), Rational(-5739, 100)) == Fit::truncated);
}

TEST_CASE("interval: results contain the results of the operands' numbers") {
  std::mt19937_64 random(4711);
  int changes = 0;
  for (int i = 0; i < 20000; ++i) {
    auto const a = random_interval(random);
    auto const b = random_interval(random);
    auto const x = random_member(a, random);
    auto const y = random_member(b, random);
    auto const factor = random_rational(random);
    CAPTURE(tieout::to_string(a));
    CAPTURE(tieout::to_string(b));
    CAPTURE(x.to_display());
    CAPTURE(y.to_display());
    CAPTURE(factor.to_display());
    CHECK((a + b).contains(x + y));
    CHECK((a - b).contains(x - y));
    CHECK((-a).contains(-x));
    CHECK((a * factor).contains(x * factor));
    CHECK(tieout::magnitude(a).contains(x.magnitude()));
    auto const quotient = tieout::divide(a, b);
    CHECK(quotient.has_value() == b.clear_of_zero());
    if (quotient) CHECK(quotient->contains(x / y));
    if (auto const change = tieout::relative_change(a, b)) {
      ++changes;
      CHECK(change->contains((y.magnitude() / x.magnitude() - 1) * 100));
    }
    CHECK(tieout::meets(a, b) == tieout::meets(b, a));
    CHECK(tieout::meets(a, b) == (a - b).contains(0));
    CHECK(a.contains(y) == tieout::meets(a, Interval::point(y)));
  }
  CHECK(changes > 1000);
}

TEST_CASE("interval: closed operands give ends that are reached") {
  std::mt19937_64 random(1202);
  for (int i = 0; i < 2000; ++i) {
    auto const bounds = [&random] {
      auto const a = random_rational(random);
      auto const b = random_rational(random);
      return closed(std::min(a, b), std::max(a, b));
    };
    auto const a = bounds();
    auto const b = bounds();
    auto const quotient = tieout::divide(a, b);
    if (!quotient) continue;
    Rational const corners[] = {*a.low / *b.low, *a.low / *b.high, *a.high / *b.low, *a.high / *b.high};
    CHECK(quotient->low == End(*std::min_element(std::begin(corners), std::end(corners))));
    CHECK(quotient->high == End(*std::max_element(std::begin(corners), std::end(corners))));
    CHECK_FALSE(quotient->low_open);
    CHECK_FALSE(quotient->high_open);
  }
}
