#pragma once

#include "tieout/grammar/assertion.hpp"

#include <string_view>

namespace tieout {

/// Parses one passage of running text (a paragraph, a bullet, a headline) into its claims.
/// Spans are byte offsets into `passage`, which is UTF-8 and may be ill-formed; nothing outside it is read.
/// Never throws; takes time and memory linear in the passage.
[[nodiscard]] Claims parse_claims(std::string_view passage);

}  // namespace tieout
