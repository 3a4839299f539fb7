#include "tieout/grammar/decimal.hpp"

namespace tieout {

std::string to_string(Decimal value) {
  auto const bits = static_cast<std::uint64_t>(value.mantissa);
  std::string text = std::to_string(value.mantissa < 0 ? 0 - bits : bits);
  if (value.exponent > 0 && !value.is_zero()) {
    text.append(static_cast<std::size_t>(value.exponent), '0');
  } else if (value.exponent < 0) {
    auto const places = static_cast<std::size_t>(-static_cast<std::int64_t>(value.exponent));
    if (text.size() <= places) text.insert(0, places + 1 - text.size(), '0');
    text.insert(text.size() - places, 1, '.');
  }
  if (value.mantissa < 0) text.insert(0, 1, '-');
  return text;
}

}  // namespace tieout
