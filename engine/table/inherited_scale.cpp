#include "tieout/engine/table/inherited_scale.hpp"

#include <string_view>

namespace tieout {
namespace {

constexpr std::size_t longest_title = 120;

[[nodiscard]] bool is_running_text(Passage const& passage, std::string_view text) noexcept {
  if (passage.kind == PassageKind::page_header || passage.kind == PassageKind::footnote || text.empty()) return false;
  return text.size() > longest_title || text.back() == '.' || text.back() == ':' || text.back() == ';';
}

}  // namespace

bool parted(Document const& document, std::size_t first, std::size_t second) {
  for (std::size_t i = first + 1; i < second; ++i) {
    Block const& block = document.blocks[i];
    if (block.kind != BlockKind::passage) continue;
    Passage const& passage = document.passages[block.index];
    if (is_running_text(passage, document.view(passage.text))) return true;
  }
  return false;
}

void inherit_scale(Statement const& before, Statement& statement) {
  if (statement.scale_stated || !before.scale_stated || statement.places > before.places) return;
  statement.scale = before.scale;
  statement.share_scale = before.share_scale;
  statement.scale_stated = true;
  if (statement.currency == Currency::none) statement.currency = before.currency;
  for (Row& row : statement.rows)
    if (row.unit == RowUnit::amount && row.scale == 0) row.scale = before.scale;
  statement.notes.emplace_back("scale not stated; that of the table above");
}

}  // namespace tieout
