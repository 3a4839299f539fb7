#include "tieout/engine/report/line_index.hpp"

#include <algorithm>

namespace tieout {

LineIndex::LineIndex(std::string_view source) {
  begins_.push_back(0);
  for (std::size_t at = 0; at < source.size(); ++at) {
    bool const ends = source[at] == '\n' || (source[at] == '\r' && (at + 1 == source.size() || source[at + 1] != '\n'));
    if (ends) begins_.push_back(static_cast<std::uint32_t>(at + 1));
  }
}

LineColumn LineIndex::at(std::uint32_t offset) const noexcept {
  auto const after = std::upper_bound(begins_.begin(), begins_.end(), offset);
  auto const line = static_cast<std::uint32_t>(after - begins_.begin());
  return {line, offset - *(after - 1) + 1};
}

}  // namespace tieout
