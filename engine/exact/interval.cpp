#include "tieout/engine/exact/interval.hpp"

#include <algorithm>
#include <cassert>
#include <utility>

namespace tieout {

namespace {

/// The low or the high end of an interval.
struct End {
  std::optional<Rational> at;  ///< empty: at infinity
  bool open = false;
};

End low_of(Interval const& interval) { return {interval.low, interval.low_open}; }
End high_of(Interval const& interval) { return {interval.high, interval.high_open}; }

Interval between(End low, End high) { return {std::move(low.at), std::move(high.at), low.open, high.open}; }

End sum_of(End const& a, End const& b) {
  if (!a.at || !b.at) return {};
  return {*a.at + *b.at, a.open || b.open};
}

bool reaches(End const& low, End const& high) {
  if (!low.at || !high.at) return true;
  auto const order = *low.at <=> *high.at;
  return order < 0 || (order == 0 && !low.open && !high.open);
}

bool positive(Interval const& interval) {
  return interval.low && (interval.low->sign() > 0 || (interval.low->is_zero() && interval.low_open));
}

bool negative(Interval const& interval) {
  return interval.high && (interval.high->sign() < 0 || (interval.high->is_zero() && interval.high_open));
}

// Of a positive interval.
Interval inverse_of(Interval const& interval) {
  Interval inverse;
  inverse.low = interval.high ? 1 / *interval.high : Rational(0);
  inverse.low_open = !interval.high || interval.high_open;
  if (!interval.low->is_zero()) {
    inverse.high = 1 / *interval.low;
    inverse.high_open = interval.low_open;
  }
  return inverse;
}

// The low end of a * factor, where every number of `factor` is positive.
End low_of_product(Interval const& a, Interval const& factor) {
  if (!a.low) return {};
  if (a.low->is_zero()) return low_of(a);
  End const corner = a.low->sign() > 0 ? low_of(factor) : high_of(factor);
  if (!corner.at) return {};
  return {*a.low * *corner.at, a.low_open || corner.open};
}

// The values that a figure without a sign stands for, its hedge considered.
Interval hedged_interval(Rational const& value, Rational const& ulp, Hedge hedge) {
  switch (hedge) {
    case Hedge::none:
      return Interval::closed(value - ulp / 2, value + ulp / 2);
    case Hedge::about:
      return Interval::closed(value - ulp * 3 / 2, value + ulp * 3 / 2);
    case Hedge::nearly:
      return between({value - ulp, false}, {value, true});
    case Hedge::more_than:
      return between({value, true}, {});
    case Hedge::at_least:
      return between({value, false}, {});
    case Hedge::up_to:
      return between({}, {value, false});
    case Hedge::less_than:
      return between({}, {value, true});
  }
  return Interval::point(value);
}

// The ulp at the place of the trailing zeros of an amount written out in full; nothing where the claim is no such
// amount.
std::optional<Decimal> zeros_place(Quantity const& claim) {
  bool const amount = claim.unit == Unit::currency || claim.unit == Unit::shares || claim.unit == Unit::count ||
                      claim.unit == Unit::number;
  if (!amount || claim.value.is_zero() || Rational(claim.ulp) != 1) return std::nullopt;
  Decimal place = claim.value;
  while (place.mantissa % 10 == 0) place = {place.mantissa / 10, place.exponent + 1};
  constexpr int thousands = 3;
  if (place.exponent < thousands) return std::nullopt;
  // One digit alone would round anything from half of it: "$10,000,000" is no way to print 8,750,000, though "4,000
  // employees" may be 4,210.
  bool const counted = claim.unit == Unit::count || claim.unit == Unit::number;
  bool const one_digit = !counted && place.mantissa > -10 && place.mantissa < 10;
  return Decimal{1, place.exponent - (one_digit ? 1 : 0)};
}

bool fits_coarsely(Quantity const& claim, Interval const& range) {
  auto const place = zeros_place(claim);
  if (!place) return false;
  Quantity coarse = claim;
  coarse.ulp = *place;
  return overlap(claim_interval(coarse), range) && overlap(rounding_interval(coarse.value, coarse.ulp), range);
}

}  // namespace

Interval Interval::point(Rational value) {
  Rational high = value;
  return {std::move(value), std::move(high)};
}

Interval Interval::closed(Rational low, Rational high) {
  assert(low <= high);
  return {std::move(low), std::move(high)};
}

bool Interval::contains(Rational const& value) const {
  End const at{value, false};
  return reaches(low_of(*this), at) && reaches(at, high_of(*this));
}

bool Interval::clear_of_zero() const { return positive(*this) || negative(*this); }

bool Interval::is_point() const { return low && high && *low == *high && !low_open && !high_open; }

Interval rounding_interval(Decimal value, Decimal ulp) {
  return hedged_interval(Rational(value), Rational(ulp), Hedge::none);
}

Interval truncation_interval(Decimal value, Decimal ulp) {
  Rational const cut(value);
  Rational const step(ulp);
  if (cut.is_zero()) return between({-step, true}, {step, true});
  return cut.sign() > 0 ? between({cut, false}, {cut + step, true}) : between({cut - step, true}, {cut, false});
}

Interval claim_interval(Quantity const& claim) {
  Rational const value(claim.value);
  Interval const allowed = hedged_interval(value.magnitude(), Rational(claim.ulp), claim.hedge);
  return value.sign() < 0 ? -allowed : allowed;
}

bool meets(Interval const& a, Interval const& b) {
  return reaches(low_of(a), high_of(a)) && reaches(low_of(b), high_of(b)) && reaches(low_of(a), high_of(b)) &&
         reaches(low_of(b), high_of(a));
}

bool overlap(Interval const& a, Interval const& b) {
  if (!meets(a, b)) return false;
  auto const touch = [](std::optional<Rational> const& high, std::optional<Rational> const& low) {
    return high && low && *high == *low;
  };
  return a.is_point() || b.is_point() || !(touch(a.high, b.low) || touch(b.high, a.low));
}

Interval operator+(Interval const& a, Interval const& b) {
  return between(sum_of(low_of(a), low_of(b)), sum_of(high_of(a), high_of(b)));
}

Interval operator-(Interval const& a, Interval const& b) { return a + -b; }

Interval operator-(Interval const& a) { return a * -1; }

Interval operator*(Interval const& a, Rational const& factor) {
  if (factor.is_zero()) return Interval::point(0);
  Interval scaled = a;
  if (scaled.low) scaled.low = *scaled.low * factor;
  if (scaled.high) scaled.high = *scaled.high * factor;
  if (factor.sign() < 0) {
    std::swap(scaled.low, scaled.high);
    std::swap(scaled.low_open, scaled.high_open);
  }
  return scaled;
}

std::optional<Interval> divide(Interval const& a, Interval const& b) {
  if (negative(b)) return divide(-a, -b);
  if (!positive(b)) return std::nullopt;
  Interval const factor = inverse_of(b);
  End const low = low_of_product(a, factor);
  End high = low_of_product(-a, factor);
  if (high.at) high.at = -*high.at;
  return between(low, high);
}

Interval magnitude(Interval const& a) {
  if (a.low && a.low->sign() >= 0) return a;
  if (a.high && a.high->sign() <= 0) return -a;
  End high;
  if (a.low && a.high) {
    Rational const below = a.low->magnitude();
    auto const order = below <=> *a.high;
    high.at = std::max(below, *a.high);
    high.open = order > 0 ? a.low_open : order < 0 ? a.high_open : a.low_open && a.high_open;
  }
  return between({Rational(0), false}, high);
}

std::optional<Interval> relative_change(Interval const& from, Interval const& to) {
  bool const one_side = (positive(from) && positive(to)) || (negative(from) && negative(to));
  if (!one_side) return std::nullopt;
  auto const ratio = divide(magnitude(to), magnitude(from));
  if (!ratio) return std::nullopt;
  return (*ratio - Interval::point(1)) * 100;
}

Fit fit(Quantity const& claim, Rational const& point, Interval const& range) {
  Interval const allowed = claim_interval(claim);
  bool const hedged = claim.hedge != Hedge::none;
  if (!hedged && allowed.contains(point)) return Fit::exact;
  // 9% beside a printed 10% could both be 9.5%; nobody rounds one number both ways.
  if (overlap(allowed, range)) return hedged ? Fit::hedged : Fit::rounding;
  if (fits_coarsely(claim, range)) return Fit::coarse;
  if (!hedged && truncation_interval(claim.value, claim.ulp).contains(point)) return Fit::truncated;
  return Fit::none;
}

std::string to_string(Interval const& interval, int places) {
  std::string text = interval.low && !interval.low_open ? "[" : "(";
  text += interval.low ? interval.low->to_display(places) : "-inf";
  text += ", ";
  text += interval.high ? interval.high->to_display(places) : "inf";
  text += interval.high && !interval.high_open ? "]" : ")";
  return text;
}

}  // namespace tieout
