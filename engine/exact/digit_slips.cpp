#include "tieout/engine/exact/digit_slips.hpp"

namespace tieout {

std::vector<std::int64_t> digit_slips(std::int64_t number) {
  std::vector<std::int64_t> slips;
  for (std::int64_t place = 1; place <= number; place *= 10) {
    std::int64_t const digit = number / place % 10;
    bool const leading = number / place < 10;
    for (std::int64_t other = leading ? 1 : 0; other < 10; ++other)
      if (other != digit) slips.push_back(number + (other - digit) * place);
    std::int64_t const next = number / place / 10 % 10;
    // ab becomes ba: 10(b - a) + (a - b) = 9(b - a) in steps of the right-hand digit.
    if (!leading && next != digit) slips.push_back(number + 9 * (digit - next) * place);
  }
  return slips;
}

}  // namespace tieout
