#include "tieout/engine/table/repeated_blocks.hpp"

#include "tieout/engine/table/row_label.hpp"

#include <map>
#include <optional>

namespace tieout {

RepeatedBlocks::RepeatedBlocks(std::vector<StubLine> const& lines) : repeats_(lines.size(), false) {
  struct Seen {
    std::size_t line;   // the first of its label
    std::size_t block;  // the heading's line
  };
  // By the label that their blocks begin with, and their own.
  std::map<std::pair<std::string, std::string>, Seen> seen;
  std::optional<std::size_t> block;
  std::string first;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (!lines[i].figures) {
      block = i;
      first.clear();
      continue;
    }
    if (!block || lines[i].label.empty()) continue;
    std::string label = lower_case(clean_label(lines[i].label));
    if (first.empty()) first = label;
    auto const [known, added] = seen.try_emplace({first, std::move(label)}, Seen{i, *block});
    if (added || known->second.block == *block) continue;
    repeats_[known->second.line] = true;
    repeats_[i] = true;
  }
}

}  // namespace tieout
