#include "tieout/engine/table/inherited_scale.hpp"

#include "tieout/engine/table/price_rows.hpp"
#include "tieout/engine/table/row_unit.hpp"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string_view>

namespace tieout {
namespace {

constexpr std::size_t longest_title = 120;

[[nodiscard]] bool is_running_text(Passage const& passage, std::string_view text) noexcept {
  if (passage.kind == PassageKind::page_header || passage.kind == PassageKind::footnote || text.empty()) return false;
  return text.size() > longest_title || text.back() == '.' || text.back() == ':' || text.back() == ';';
}

/// The decimals that amounts are printed with, where there are any; those of figures per share tell nothing of the
/// scale.
[[nodiscard]] std::optional<int> places_of_amounts(Statement const& statement) {
  std::optional<int> places;
  for (std::uint32_t r = 0; r < statement.rows.size(); ++r)
    for (std::uint32_t c = 0; c < statement.columns.size(); ++c)
      if (statement.printed(r, c) && statement.cell(r, c).unit == RowUnit::amount)
        places = std::max<int>(places.value_or(0), statement.cell(r, c).places);
  return places;
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
  if (statement.scale_stated || !before.scale_stated) return;
  auto const places = places_of_amounts(statement);
  if (places.value_or(statement.places) > before.places) return;
  statement.scale = before.scale;
  statement.share_scale = before.share_scale;
  statement.scale_stated = true;
  if (statement.currency == Currency::none) statement.currency = before.currency;
  // Prices of one unit are in no scale.
  PrintedFigures const small;
  constexpr int cents = 2;
  bool const whole_above = places_of_amounts(before).value_or(0) < cents;
  for (std::uint32_t r = 0; r < statement.rows.size(); ++r) {
    Row& row = statement.rows[r];
    bool const price = is_unit_price(row.label, small) || (whole_above && prints_prices(statement, r));
    if (row.unit == RowUnit::amount && row.scale == 0 && !price) row.scale = before.scale;
  }
  statement.notes.emplace_back("scale not stated; that of the table above");
}

}  // namespace tieout
