#pragma once

#include "tieout/engine/check/finding.hpp"
#include "tieout/grammar/quantity.hpp"

#include <cstdint>
#include <string_view>

namespace tieout {

/// How many of all slips of one digit a check would let pass: every digit replaced by each of the nine others, and
/// every two neighbouring digits that differ, exchanged.
struct CheckingPower {
  std::uint32_t slips = 0;    ///< 0 where no digits were printed
  std::uint32_t passing = 0;  ///< slips that would have been consistent, too

  /// The share of slips that the check catches, 0 to 1; 0 where there are none to try.  For display only.
  [[nodiscard]] double share() const noexcept {
    return slips == 0 ? 0.0 : static_cast<double>(slips - passing) / static_cast<double>(slips);
  }
  /// More than one slip in five would pass.
  [[nodiscard]] bool weak() const noexcept { return std::uint64_t{passing} * 5 > slips; }
};

/// Tries every slip of the figure printed as `digits` ("1,122", "57.4": the text of Quantity::digits) against what was
/// computed.  A claim that states a size ("decreased 57.4%") is compared with the size of a computed value of the other
/// sign.  At most about 180 slips: constant time in practice.
[[nodiscard]] CheckingPower checking_power(Quantity const& claim, std::string_view digits, Computed const& computed);

}  // namespace tieout
