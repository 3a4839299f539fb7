#pragma once

#include "tieout/engine/table/caption.hpp"

#include <string>

namespace tieout {

/// What the lines above a table say of it: its titles, and the sentences that introduce it ("The following table shows
/// orders by region:").  Linear in the lines.
[[nodiscard]] std::string introduction_of(Caption const& caption);

}  // namespace tieout
