#pragma once

#include "tieout/engine/link/link_input.hpp"

#include <cstdint>
#include <string_view>

namespace tieout {

/// The words behind figure `i` of the ledger that say what it counts: up to the next figure or the end of the sentence,
/// at most 80 bytes.  Borrowed from the document.  Constant time.
[[nodiscard]] std::string_view behind_figure(LinkInput const& input, std::uint32_t i);

}  // namespace tieout
