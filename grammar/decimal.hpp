#pragma once

#include <cstdint>
#include <string>

namespace tieout {

/// An exact decimal number: mantissa x 10^exponent.
/// Printed figures have at most 18 digits (longer runs of digits are no figure), so the mantissa never overflows;
/// exponents stay within [-18, 18].  Two decimals of the same value may differ in their exponent: 1.10 is not 1.1
/// as printed, and `operator==` tells them apart; compare values with `tieout::Rational`.
struct Decimal {
  std::int64_t mantissa = 0;
  std::int32_t exponent = 0;

  /// The same number times 10^power, exactly.
  [[nodiscard]] constexpr Decimal scaled(int power) const noexcept { return {mantissa, exponent + power}; }
  [[nodiscard]] constexpr Decimal negated() const noexcept { return {-mantissa, exponent}; }
  /// The same number without a sign.
  [[nodiscard]] constexpr Decimal magnitude() const noexcept { return {mantissa < 0 ? -mantissa : mantissa, exponent}; }
  [[nodiscard]] constexpr bool is_zero() const noexcept { return mantissa == 0; }
  friend constexpr bool operator==(Decimal, Decimal) noexcept = default;
};

/// Plain notation without exponent or grouping, all printed places kept: {11, 5} is "1100000", {-30, -2} is "-0.30".
[[nodiscard]] std::string to_string(Decimal value);

}  // namespace tieout
