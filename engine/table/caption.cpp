#include "tieout/engine/table/caption.hpp"

#include "tieout/engine/table/row_label.hpp"

#include <algorithm>
#include <string>

namespace tieout {
namespace {

constexpr std::size_t most_passages = 16;
constexpr std::size_t most_titles = 6;
constexpr std::size_t longest_title = 180;
constexpr std::size_t largest_title_grid = 8;

[[nodiscard]] bool is_title(PassageKind kind, std::string_view text) noexcept {
  if (kind == PassageKind::bullet || kind == PassageKind::footnote) return false;
  if (text.size() > longest_title) return false;
  return kind == PassageKind::heading || (text.back() != '.' && text.back() != ';');
}

/// A statement's title may be set in the box of a page's head, period and all.
[[nodiscard]] bool dates_a_table(std::string_view text) {
  if (text.size() > longest_title) return false;
  std::string const words = lower_case(text);
  for (std::string_view const cue : {" ended ", "as at ", "as of ", "statement", "balance sheet"})
    if (words.find(cue) != std::string::npos) return true;
  return false;
}

}  // namespace

Caption caption_of(Document const& document, std::size_t block, std::vector<bool> const& figures) {
  Caption caption;
  bool titles = true;
  bool page_head = true;  // nothing but the page's head stands between
  for (std::size_t i = block; i > 0 && caption.lines.size() < most_passages;) {
    Block const& before = document.blocks[--i];
    if (before.kind == BlockKind::grid) {
      Grid const& grid = document.grids[before.index];
      if (figures[before.index] || grid.cells.size() > largest_title_grid) break;
      for (auto cell = grid.cells.rbegin(); cell != grid.cells.rend(); ++cell) {
        std::string_view const text = document.view(cell->text);
        if (text.empty()) continue;
        titles = titles && text.size() <= longest_title;
        if (titles && caption.titles.size() < most_titles) caption.titles.push_back(text);
        caption.lines.push_back(text);
      }
      continue;
    }
    Passage const& passage = document.passages[before.index];
    if (passage.text.empty()) continue;
    std::string_view const text = document.view(passage.text);
    page_head = page_head && passage.kind == PassageKind::page_header;
    if (passage.kind == PassageKind::page_header && !(page_head && dates_a_table(text))) continue;
    titles = titles && is_title(passage.kind, text) && caption.titles.size() < most_titles;
    if (titles) caption.titles.push_back(text);
    caption.lines.push_back(text);
  }
  std::reverse(caption.titles.begin(), caption.titles.end());
  return caption;
}

}  // namespace tieout
