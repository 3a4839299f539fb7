// Worked cases of rounding: what a reader who ties out by hand would say about each.

#include "tieout/engine/exact/interval.hpp"

#include <doctest/doctest.h>

#include <cstdint>

using tieout::Decimal;
using tieout::Fit;
using tieout::Interval;
using tieout::Quantity;
using tieout::Rational;
using tieout::Unit;

namespace {

constexpr Decimal whole{1, 0};
constexpr Decimal tenth{1, -1};
constexpr Decimal thousand{1, 3};
constexpr Decimal million{1, 6};

Quantity figure(Decimal value, Decimal ulp, Unit unit) {
  Quantity claim;
  claim.value = value;
  claim.ulp = ulp;
  claim.unit = unit;
  return claim;
}

Rational change_of_points(Rational const& from, Rational const& to) { return (to / from - 1) * 100; }

}  // namespace

TEST_CASE("rounding case 1: a decrease of 57.4% from 2,631 to 1,122") {
  auto const claim = figure({574, -1}, tenth, Unit::percent);

  auto const from = tieout::rounding_interval({2631, 3}, thousand);
  auto const to = tieout::rounding_interval({1122, 3}, thousand);
  auto const decrease = -*tieout::relative_change(from, to);
  auto const point = -change_of_points(2631, 1122);
  CHECK(point.to_decimal(3) == "57.355");
  CHECK(decrease.low->to_decimal(3) == "57.328");
  CHECK(decrease.high->to_decimal(3) == "57.382");
  CHECK(tieout::meets(decrease, tieout::claim_interval(claim)));
  CHECK(tieout::fit(claim, point, decrease) == Fit::exact);

  auto const prose_from = tieout::rounding_interval({26, 5}, {1, 5});
  auto const prose_to = tieout::rounding_interval({11, 5}, {1, 5});
  auto const prose_decrease = -*tieout::relative_change(prose_from, prose_to);
  auto const prose_point = -change_of_points(Rational(26, 10), Rational(11, 10));
  CHECK(prose_point.to_decimal(2) == "57.69");
  CHECK(tieout::to_string(prose_decrease, 2) == "[54.90, 60.38]");
  CHECK(tieout::fit(claim, prose_point, prose_decrease) == Fit::rounding);
}

TEST_CASE("rounding case 2: counting a variable twice inflates the interval") {
  auto const from = tieout::rounding_interval({26, -1}, tenth);
  auto const to = tieout::rounding_interval({11, -1}, tenth);
  auto const inflated = *tieout::divide(from - to, from) * 100;
  auto const once = -*tieout::relative_change(from, to);
  CHECK(tieout::to_string(inflated, 2) == "[52.83, 62.75]");
  CHECK(tieout::to_string(once, 2) == "[54.90, 60.38]");

  auto const wrong = figure({53, 0}, whole, Unit::percent);
  CHECK(tieout::meets(tieout::claim_interval(wrong), inflated));
  CHECK_FALSE(tieout::meets(tieout::claim_interval(wrong), once));
}

TEST_CASE("rounding case 3: 4 and 5 make 10 in whole units") {
  auto const sum = tieout::rounding_interval({4, 0}, whole) + tieout::rounding_interval({5, 0}, whole);
  CHECK(tieout::to_string(sum) == "[8, 10]");
  CHECK(tieout::fit(figure({9, 0}, whole, Unit::currency), 9, sum) == Fit::exact);
  CHECK(tieout::fit(figure({10, 0}, whole, Unit::currency), 9, sum) == Fit::rounding);
  CHECK(tieout::fit(figure({8, 0}, whole, Unit::currency), 9, sum) == Fit::rounding);
  CHECK(tieout::fit(figure({11, 0}, whole, Unit::currency), 9, sum) == Fit::none);
  CHECK(tieout::fit(figure({7, 0}, whole, Unit::currency), 9, sum) == Fit::none);
}

TEST_CASE("rounding case 4: 550 million to the thousand is not 551 million to the million") {
  auto const sum = Interval::point(0) + tieout::rounding_interval({551, 6}, million);
  CHECK(tieout::to_string(sum) == "[550500000, 551500000]");
  CHECK(tieout::fit(figure({550000, 3}, thousand, Unit::currency), 551000000, sum) == Fit::none);
  CHECK(tieout::fit(figure({550600, 3}, thousand, Unit::currency), 551000000, sum) == Fit::rounding);
}

TEST_CASE("rounding case 5: what is left of a truncated figure excludes its end") {
  auto const rest = Interval::point(10) - tieout::truncation_interval({5, 0}, whole);
  CHECK(tieout::to_string(rest) == "(4, 5]");
  CHECK_FALSE(tieout::meets(rest, Interval::point(4)));
  CHECK(tieout::meets(rest, Interval::point(5)));
}

TEST_CASE("rounding case 6: from 8 to 7 people is a half that goes both ways") {
  auto const decrease = -*tieout::relative_change(Interval::point(8), Interval::point(7));
  auto const point = -change_of_points(8, 7);
  CHECK(point == Rational(25, 2));
  CHECK(decrease.is_point());
  CHECK(tieout::fit(figure({12, 0}, whole, Unit::percent), point, decrease) == Fit::exact);
  CHECK(tieout::fit(figure({13, 0}, whole, Unit::percent), point, decrease) == Fit::exact);
  CHECK(tieout::fit(figure({125, -1}, tenth, Unit::percent), point, decrease) == Fit::exact);
  CHECK(tieout::fit(figure({124, -1}, tenth, Unit::percent), point, decrease) == Fit::none);
  CHECK(tieout::fit(figure({14, 0}, whole, Unit::percent), point, decrease) == Fit::none);
}

TEST_CASE("rounding case 7: small cells leave a wide interval") {
  auto const from = tieout::rounding_interval({6, 3}, thousand);
  auto const to = tieout::rounding_interval({23, 3}, thousand);
  auto const increase = *tieout::relative_change(from, to);
  auto const point = change_of_points(6, 23);
  CHECK(tieout::to_string(increase, 1) == "[246.2, 327.3]");
  CHECK(tieout::fit(figure({283, 0}, whole, Unit::percent), point, increase) == Fit::exact);
  CHECK(tieout::fit(figure({293, 0}, whole, Unit::percent), point, increase) == Fit::rounding);
  CHECK(tieout::fit(figure({383, 0}, whole, Unit::percent), point, increase) == Fit::none);
}

TEST_CASE("rounding case 8: a margin from 48.8% to 51.2%") {
  auto const from = tieout::rounding_interval({488, -1}, tenth);
  auto const to = tieout::rounding_interval({512, -1}, tenth);
  auto const points = to - from;
  auto const basis_points = points * 100;
  CHECK(tieout::to_string(basis_points) == "[230, 250]");
  auto const in_basis_points = [&](std::int64_t value) {
    return tieout::fit(figure({value, 0}, whole, Unit::basis_point), 240, basis_points);
  };
  CHECK(in_basis_points(240) == Fit::exact);
  CHECK(in_basis_points(230) == Fit::rounding);
  CHECK(in_basis_points(250) == Fit::rounding);
  CHECK(in_basis_points(229) == Fit::none);
  CHECK(in_basis_points(251) == Fit::none);

  auto const relative = *tieout::relative_change(from, to);
  auto const relative_point = change_of_points(Rational(488, 10), Rational(512, 10));
  CHECK(tieout::fit(figure({49, -1}, tenth, Unit::percent), relative_point, relative) == Fit::exact);
  CHECK(tieout::fit(figure({24, -1}, tenth, Unit::percent), relative_point, relative) == Fit::none);
  CHECK(tieout::fit(figure({24, -1}, tenth, Unit::percentage_point), Rational(24, 10), points) == Fit::exact);
}
