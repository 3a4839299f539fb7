#pragma once

#include <cstdint>
#include <vector>

namespace tieout {

/// All numbers of as many digits that one digit, or the exchange of two neighbours, makes of a number below 10^18
/// (printed numbers have at most eighteen digits). About ten for each digit.
[[nodiscard]] std::vector<std::int64_t> digit_slips(std::int64_t number);

}  // namespace tieout
