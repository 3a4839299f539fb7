#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace tieout {

/// The percentage, points, multiple or amount of change that `text` prints follows from the numbers within the
/// rounding of both, in whatever scale the numbers are.  One number is a percentage that a table prints itself; two
/// are compared in either order.  Numbers are as first_number gives them.
[[nodiscard]] bool recomputes(std::vector<std::string> const& numbers, std::string_view text);

/// A figure that is no amount: "4.2%", "20 basis points", "2.4 times", "threefold".
[[nodiscard]] bool reads_as_ratio(std::string_view text) noexcept;

}  // namespace tieout
