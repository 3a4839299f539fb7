#include "tieout/engine/check/power.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>

namespace tieout {

namespace {

constexpr std::size_t most_digits = 18;

/// The claim's value moved by `steps` x 10^place steps of its last printed digit; nothing where that overflows.
[[nodiscard]] std::optional<Decimal> moved(Quantity const& claim, std::int64_t steps, std::size_t place) {
  __int128 value = claim.value.mantissa;
  __int128 delta = static_cast<__int128>(steps) * claim.ulp.mantissa;
  auto const exponent = std::min(claim.value.exponent, claim.ulp.exponent);
  constexpr __int128 limit = static_cast<__int128>(1) << 100;
  auto const raise = [&](__int128& number, std::int64_t powers) {
    for (; powers > 0 && number < limit && -number < limit; --powers) number *= 10;
  };
  raise(value, claim.value.exponent - exponent);
  raise(delta, claim.ulp.exponent - exponent + static_cast<std::int64_t>(place));
  __int128 const sum = claim.value.mantissa < 0 ? value - delta : value + delta;
  if (sum > INT64_MAX || sum < INT64_MIN) return std::nullopt;
  return Decimal{static_cast<std::int64_t>(sum), exponent};
}

}  // namespace

CheckingPower checking_power(Quantity const& claim, std::string_view digits, Computed const& computed) {
  CheckingPower power;
  if (claim.in_words) return power;

  std::array<int, most_digits> printed{};
  std::size_t count = 0;
  for (char const character : digits) {
    if (character < '0' || character > '9') continue;
    if (count == most_digits) return power;
    printed[count++] = character - '0';
  }

  bool const opposite = Rational(claim.value).sign() * computed.value.sign() < 0;
  Interval const range = opposite ? -computed.range : computed.range;
  auto const attempt = [&](std::int64_t steps, std::size_t place) {
    ++power.slips;
    auto const value = moved(claim, steps, place);
    if (!value) return;
    Quantity slipped = claim;
    slipped.value = *value;
    if (overlap(claim_interval(slipped), range)) ++power.passing;
  };

  for (std::size_t i = 0; i < count; ++i) {
    std::size_t const place = count - 1 - i;
    for (int digit = 0; digit < 10; ++digit) {
      if (digit != printed[i]) attempt(digit - printed[i], place);
    }
    if (i + 1 < count && printed[i] != printed[i + 1]) {
      // ab becomes ba: 10(b - a) + (a - b) = 9(b - a) in steps of the right-hand digit.
      attempt(9 * (printed[i + 1] - printed[i]), place - 1);
    }
  }
  return power;
}

}  // namespace tieout
