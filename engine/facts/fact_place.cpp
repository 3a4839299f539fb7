#include "tieout/engine/facts/fact_place.hpp"

#include <algorithm>
#include <cstddef>

namespace tieout {
namespace {

struct PrintedBlock {
  Span source;
  Span text;
  FactPlace place = FactPlace::running_text;
};

// Paragraphs that were joined across a page break enclose what stands on the page's edge.
constexpr std::size_t reach_back = 8;

[[nodiscard]] std::vector<PrintedBlock> printed_blocks(Document const& document) {
  std::vector<PrintedBlock> blocks;
  for (Passage const& passage : document.passages)
    blocks.push_back({document.source_of(passage.text), passage.text, FactPlace::running_text});
  for (Grid const& grid : document.grids)
    for (GridCell const& cell : grid.cells)
      if (!cell.text.empty()) blocks.push_back({document.source_of(cell.text), cell.text, FactPlace::table_cell});
  std::sort(blocks.begin(), blocks.end(),
            [](PrintedBlock const& a, PrintedBlock const& b) { return a.source.begin < b.source.begin; });
  return blocks;
}

/// The characters of `within` that were read from the source bytes `source`.
[[nodiscard]] Span text_read_from(Document const& document, Span within, Span source) {
  auto const first = [&](auto const& from_here_on) {
    std::uint32_t low = within.begin, high = within.end;
    while (low < high) {
      std::uint32_t const middle = low + (high - low) / 2;
      if (from_here_on(document.source_of({middle, middle + 1})))
        high = middle;
      else
        low = middle + 1;
    }
    return low;
  };
  std::uint32_t const begin = first([&](Span one) { return one.end > source.begin; });
  std::uint32_t const end = first([&](Span one) { return one.begin >= source.end; });
  return {begin, std::max(begin, end)};
}

}  // namespace

void place_facts(Document const& document, std::vector<Fact>& facts) {
  if (facts.empty()) return;
  std::vector<PrintedBlock> const blocks = printed_blocks(document);
  for (Fact& fact : facts) {
    if (fact.place == FactPlace::hidden) continue;
    fact.place = FactPlace::hidden;
    auto const behind =
        std::upper_bound(blocks.begin(), blocks.end(), fact.source.begin,
                         [](std::uint32_t begin, PrintedBlock const& block) { return begin < block.source.begin; });
    auto at = static_cast<std::size_t>(behind - blocks.begin());
    for (std::size_t steps = 0; at > 0 && steps < reach_back; ++steps) {
      PrintedBlock const& block = blocks[--at];
      if (!block.source.overlaps(fact.source)) continue;
      fact.text = text_read_from(document, block.text, fact.source);
      if (fact.text.empty()) continue;
      fact.place = block.place;
      break;
    }
  }
}

}  // namespace tieout
