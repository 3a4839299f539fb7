#pragma once

#include "tieout/engine/document/document.hpp"

#include <cstdint>
#include <optional>
#include <vector>

namespace tieout {

/// For every passage of a document the index of the heading it stands under: the closest heading before it with no
/// table between; nothing for headings themselves and for text above the first heading.  Linear.
[[nodiscard]] std::vector<std::optional<std::uint32_t>> section_headings(Document const& document);

}  // namespace tieout
