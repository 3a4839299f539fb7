#include "tieout/engine/exact/rational.hpp"

#include <boost/multiprecision/cpp_int.hpp>

#include <algorithm>
#include <bit>
#include <cassert>
#include <numeric>
#include <optional>
#include <utility>

namespace tieout {

using boost::multiprecision::cpp_int;

struct Rational::Narrow {
  Int numerator;
  Int denominator;
};

struct Rational::Wide {
  cpp_int numerator;
  cpp_int denominator;
};

namespace {

__extension__ typedef __int128 Int;
__extension__ typedef unsigned __int128 Unsigned;

// The range of a narrow number is symmetric, so that a change of sign never overflows.
constexpr Int largest = static_cast<Int>(~Unsigned{0} >> 1);

constexpr Unsigned magnitude_of(Int value) {
  return value < 0 ? -static_cast<Unsigned>(value) : static_cast<Unsigned>(value);
}

int trailing_zeros(Unsigned value) {
  auto const low = static_cast<std::uint64_t>(value);
  return low != 0 ? std::countr_zero(low) : 64 + std::countr_zero(static_cast<std::uint64_t>(value >> 64));
}

bool fits_64_bits(Unsigned value) { return (value >> 64) == 0; }

// Binary algorithm (Stein): 128-bit division is slow.
Unsigned divisor_of(Unsigned a, Unsigned b) {
  if (a == 0 || b == 1) return b;
  if (b == 0 || a == 1) return a;
  int const shift = trailing_zeros(a | b);
  a >>= trailing_zeros(a);
  while (b != 0) {
    b >>= trailing_zeros(b);
    if (fits_64_bits(a | b)) {
      return static_cast<Unsigned>(std::gcd(static_cast<std::uint64_t>(a), static_cast<std::uint64_t>(b))) << shift;
    }
    if (a > b) std::swap(a, b);
    b -= a;
  }
  return a << shift;
}

Int common_divisor(Int a, Int b) { return static_cast<Int>(divisor_of(magnitude_of(a), magnitude_of(b))); }

// Most divisors are 1, and a 128-bit division costs more than everything else here.
Int divided(Int value, Int divisor) { return divisor == 1 ? value : value / divisor; }

// On magnitudes: clang turns the signed builtin into a call of __muloti4, which libgcc does not have.
[[nodiscard]] bool multiply(Int a, Int b, Int& product) {
  Unsigned size = 0;
  if (__builtin_mul_overflow(magnitude_of(a), magnitude_of(b), &size) || size > static_cast<Unsigned>(largest))
    return false;
  product = (a < 0) != (b < 0) ? -static_cast<Int>(size) : static_cast<Int>(size);
  return true;
}

[[nodiscard]] bool add(Int a, Int b, Int& sum) { return !__builtin_add_overflow(a, b, &sum) && sum >= -largest; }

// Knuth, The Art of Computer Programming, volume 2, 4.5.1: operands in lowest terms need only small divisors.
template <typename Fraction>
std::optional<Fraction> sum_of(Fraction const& a, Fraction const& b) {
  Int const shared = common_divisor(a.denominator, b.denominator);
  Int const a_rest = divided(a.denominator, shared);
  Int const b_rest = divided(b.denominator, shared);
  Int left = 0;
  Int right = 0;
  Fraction sum{0, 1};
  if (!multiply(a.numerator, b_rest, left) || !multiply(b.numerator, a_rest, right) ||
      !add(left, right, sum.numerator) || !multiply(a_rest, b.denominator, sum.denominator)) {
    return std::nullopt;
  }
  Int const excess = common_divisor(sum.numerator, shared);
  return Fraction{divided(sum.numerator, excess), divided(sum.denominator, excess)};
}

template <typename Fraction>
std::optional<Fraction> product_of(Fraction const& a, Fraction const& b) {
  Int const a_over_b = common_divisor(a.numerator, b.denominator);
  Int const b_over_a = common_divisor(b.numerator, a.denominator);
  Fraction product{0, 1};
  if (!multiply(divided(a.numerator, a_over_b), divided(b.numerator, b_over_a), product.numerator) ||
      !multiply(divided(a.denominator, b_over_a), divided(b.denominator, a_over_b), product.denominator)) {
    return std::nullopt;
  }
  return product;
}

template <typename Fraction>
Fraction inverse_of(Fraction const& value) {
  return value.numerator < 0 ? Fraction{-value.denominator, -value.numerator}
                             : Fraction{value.denominator, value.numerator};
}

// Division in C++ rounds towards zero.
template <typename Integer>
Integer floor_quotient(Integer const& numerator, Integer const& denominator) {
  Integer quotient = numerator / denominator;
  if (numerator < 0 && quotient * denominator != numerator) --quotient;
  return quotient;
}

cpp_int power_of_ten(unsigned exponent) { return boost::multiprecision::pow(cpp_int{10}, exponent); }

int remove_factor(cpp_int& value, unsigned factor) {
  int times = 0;
  while (value % factor == 0) {
    value /= factor;
    ++times;
  }
  return times;
}

}  // namespace

Rational::Rational(std::int64_t value) : numerator_(value) {}

Rational::Rational(std::int64_t numerator, std::int64_t denominator) {
  assert(denominator != 0);
  Int const sign = denominator < 0 ? -1 : 1;
  Int const shared = common_divisor(numerator, denominator) * sign;
  numerator_ = numerator / shared;
  denominator_ = denominator / shared;
}

Rational::Rational(Decimal value) : Rational(value.mantissa) {
  if (value.exponent == 0 || value.is_zero()) return;
  bool const whole = value.exponent > 0;
  auto const places = static_cast<unsigned>(whole ? value.exponent : -static_cast<std::int64_t>(value.exponent));
  constexpr unsigned narrow_places = 18;
  if (places <= narrow_places) {
    std::int64_t power = 1;
    for (unsigned place = 0; place < places; ++place) power *= 10;
    *this = whole ? *this * Rational(power) : *this / Rational(power);
  } else {
    *this = whole ? from_wide({value.mantissa * power_of_ten(places), 1})
                  : from_wide({value.mantissa, power_of_ten(places)});
  }
}

Rational Rational::from_narrow(Narrow value) {
  Rational result;
  result.numerator_ = value.numerator;
  result.denominator_ = value.denominator;
  return result;
}

Rational Rational::from_wide(Wide value) {
  cpp_int const shared = boost::multiprecision::gcd(value.numerator, value.denominator);
  value.numerator /= shared;
  value.denominator /= shared;
  if (value.denominator < 0) {
    value.numerator = -value.numerator;
    value.denominator = -value.denominator;
  }
  static cpp_int const limit{largest};
  Rational result;
  if (boost::multiprecision::abs(value.numerator) <= limit && value.denominator <= limit) {
    result.numerator_ = static_cast<Int>(value.numerator);
    result.denominator_ = static_cast<Int>(value.denominator);
  } else {
    result.wide_ = std::make_shared<Wide const>(std::move(value));
  }
  return result;
}

Rational::Narrow Rational::narrowed() const { return {numerator_, denominator_}; }

Rational::Wide Rational::widened() const { return wide_ ? *wide_ : Wide{cpp_int{numerator_}, cpp_int{denominator_}}; }

bool Rational::is_zero() const noexcept { return sign() == 0; }

int Rational::sign() const noexcept {
  if (wide_) return wide_->numerator.sign();
  return numerator_ < 0 ? -1 : numerator_ > 0 ? 1 : 0;
}

Rational Rational::magnitude() const { return sign() < 0 ? -*this : *this; }

Rational Rational::operator-() const {
  if (!wide_) return from_narrow({-numerator_, denominator_});
  return from_wide({-wide_->numerator, wide_->denominator});
}

Rational operator+(Rational const& a, Rational const& b) {
  if (!a.wide_ && !b.wide_) {
    if (auto const sum = sum_of(a.narrowed(), b.narrowed())) return Rational::from_narrow(*sum);
  }
  auto const left = a.widened();
  auto const right = b.widened();
  return Rational::from_wide(
      {left.numerator * right.denominator + right.numerator * left.denominator, left.denominator * right.denominator});
}

Rational operator-(Rational const& a, Rational const& b) { return a + -b; }

Rational operator*(Rational const& a, Rational const& b) {
  if (!a.wide_ && !b.wide_) {
    if (auto const product = product_of(a.narrowed(), b.narrowed())) return Rational::from_narrow(*product);
  }
  auto const left = a.widened();
  auto const right = b.widened();
  return Rational::from_wide({left.numerator * right.numerator, left.denominator * right.denominator});
}

Rational operator/(Rational const& a, Rational const& b) {
  assert(!b.is_zero());
  if (!a.wide_ && !b.wide_) {
    if (auto const quotient = product_of(a.narrowed(), inverse_of(b.narrowed())))
      return Rational::from_narrow(*quotient);
  }
  auto const left = a.widened();
  auto const right = b.widened();
  return Rational::from_wide({left.numerator * right.denominator, left.denominator * right.numerator});
}

bool operator==(Rational const& a, Rational const& b) {
  if (static_cast<bool>(a.wide_) != static_cast<bool>(b.wide_)) return false;
  if (!a.wide_) return a.numerator_ == b.numerator_ && a.denominator_ == b.denominator_;
  return a.wide_->numerator == b.wide_->numerator && a.wide_->denominator == b.wide_->denominator;
}

std::strong_ordering operator<=>(Rational const& a, Rational const& b) {
  if (auto const signs = a.sign() <=> b.sign(); signs != 0) return signs;
  if (!a.wide_ && !b.wide_) {
    Int left = 0;
    Int right = 0;
    if (multiply(a.numerator_, b.denominator_, left) && multiply(b.numerator_, a.denominator_, right)) {
      return left <=> right;
    }
  }
  auto const left = a.widened();
  auto const right = b.widened();
  cpp_int const scaled_left = left.numerator * right.denominator;
  cpp_int const scaled_right = right.numerator * left.denominator;
  return scaled_left.compare(scaled_right) <=> 0;
}

std::string Rational::to_decimal(int places) const {
  assert(places >= 0);
  auto const wanted = static_cast<unsigned>(std::max(places, 0));
  auto const value = widened();
  cpp_int const scaled = boost::multiprecision::abs(value.numerator) * power_of_ten(wanted);
  cpp_int const rounded = (2 * scaled + value.denominator) / (2 * value.denominator);
  std::string text = rounded.str();
  if (wanted > 0) {
    if (text.size() <= wanted) text.insert(0, wanted + 1 - text.size(), '0');
    text.insert(text.size() - wanted, 1, '.');
  }
  if (sign() < 0 && rounded != 0) text.insert(0, 1, '-');
  return text;
}

std::string Rational::to_display(int places) const {
  cpp_int rest = widened().denominator;
  int const twos = remove_factor(rest, 2);
  int const fives = remove_factor(rest, 5);
  return to_decimal(rest == 1 ? std::max(twos, fives) : places);
}

Rational Rational::floor() const {
  if (!wide_) return from_narrow({floor_quotient(numerator_, denominator_), 1});
  return from_wide({floor_quotient(wide_->numerator, wide_->denominator), 1});
}

Rational Rational::floor_to(Rational const& ulp) const {
  assert(ulp.sign() > 0);
  return (*this / ulp).floor() * ulp;
}

Rational Rational::ceil_to(Rational const& ulp) const { return -(-*this).floor_to(ulp); }

}  // namespace tieout
