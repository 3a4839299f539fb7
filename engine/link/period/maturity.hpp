#pragma once

#include "tieout/grammar/span.hpp"

#include <string_view>

namespace tieout {

/// True where a period of a text is when something ends, and not when a figure holds: "notes due in October 2026",
/// "leases expiring through 2031".  Constant time.
[[nodiscard]] bool is_maturity(std::string_view text, Span period);

}  // namespace tieout
