#pragma once

#include "tieout/grammar/decimal.hpp"

#include <compare>
#include <concepts>
#include <cstdint>
#include <memory>
#include <string>

namespace tieout {

/// An exact rational number, always in lowest terms with a positive denominator.
/// Numerator and denominator are `__int128`; an operation that overflows them goes on with integers of unlimited
/// width, so that no result is ever rounded.  A value type; copying is cheap.  Division by zero is a bug (assert).
class Rational {
 public:
  Rational() = default;
  Rational(std::int64_t value);  // NOLINT(google-explicit-constructor): integers are rationals
  Rational(std::int64_t numerator, std::int64_t denominator);
  explicit Rational(Decimal value);
  /// A floating-point number never becomes part of a verdict.
  template <std::floating_point Float>
  Rational(Float) = delete;

  [[nodiscard]] bool is_zero() const noexcept;
  /// -1, 0 or 1.
  [[nodiscard]] int sign() const noexcept;
  [[nodiscard]] Rational magnitude() const;

  Rational operator-() const;
  friend Rational operator+(Rational const& a, Rational const& b);
  friend Rational operator-(Rational const& a, Rational const& b);
  friend Rational operator*(Rational const& a, Rational const& b);
  friend Rational operator/(Rational const& a, Rational const& b);
  friend bool operator==(Rational const& a, Rational const& b);
  friend std::strong_ordering operator<=>(Rational const& a, Rational const& b);

  /// Rounded half away from zero to so many places after the point: (1122/2631 - 1) * 100 to 6 places is "-57.354618".
  /// Trailing zeros are kept; what rounds to zero has no sign.  `places` is 0 or more.  For display only: a verdict
  /// never reads it.
  [[nodiscard]] std::string to_decimal(int places) const;
  /// As short as it can be said exactly, or with `places` places where it has no end: "1122", "0.5", "33.333333".
  [[nodiscard]] std::string to_display(int places = 6) const;
  /// The two decimals with step `ulp` next to this number, below or equal and above or equal; equal to each other
  /// where the number is a multiple of `ulp`.  `ulp` is positive; "below" is towards minus infinity: -0.5 to a step of
  /// 1 lies between -1 and 0.
  [[nodiscard]] Rational floor_to(Rational const& ulp) const;
  [[nodiscard]] Rational ceil_to(Rational const& ulp) const;

 private:
  struct Wide;
  __extension__ typedef __int128 Int;  // no `using`: it would warn in a consumer's pedantic build
  struct Narrow;
  Int numerator_ = 0;
  Int denominator_ = 1;
  std::shared_ptr<Wide const> wide_;  ///< set where 128 bits do not hold the value; the two above are unused then

  static Rational from_narrow(Narrow value);
  static Rational from_wide(Wide value);
  [[nodiscard]] Narrow narrowed() const;
  [[nodiscard]] Wide widened() const;
  [[nodiscard]] Rational floor() const;
};

}  // namespace tieout
