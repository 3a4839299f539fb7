#include "tieout/engine/context/section_heading.hpp"

namespace tieout {

std::vector<std::optional<std::uint32_t>> section_headings(Document const& document) {
  std::vector<std::optional<std::uint32_t>> result(document.passages.size());
  std::optional<std::uint32_t> current;
  for (Block const& block : document.blocks) {
    if (block.kind == BlockKind::grid) {
      current.reset();
      continue;
    }
    PassageKind const kind = document.passages[block.index].kind;
    if (kind == PassageKind::heading)
      current = block.index;
    else if (kind != PassageKind::page_header)
      result[block.index] = current;
  }
  return result;
}

}  // namespace tieout
