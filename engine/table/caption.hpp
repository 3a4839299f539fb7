#pragma once

#include "tieout/engine/document/document.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace tieout {

/// What stands above a table.
struct Caption {
  std::vector<std::string_view> titles;  ///< short lines right above it, from top to bottom
  std::vector<std::string_view> lines;   ///< all that may speak of its scale and periods, the nearest first
};

/// Collects what stands above the grid at `block`, up to the grid before it that holds figures (`figures[g]` for grid
/// g) and at most sixteen passages.  Constant time but for the lengths of those passages.
[[nodiscard]] Caption caption_of(Document const& document, std::size_t block, std::vector<bool> const& figures);

}  // namespace tieout
