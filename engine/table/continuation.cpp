#include "tieout/engine/table/continuation.hpp"

namespace tieout {

bool continues_table(BuiltStatement const& before, BuiltStatement const& next, Caption const& between,
                     bool character_columns) noexcept {
  constexpr std::size_t most_titles = 3;
  if (next.headed || !before.headed || before.ends.size() != next.ends.size()) return false;
  if (between.lines.size() > most_titles || between.lines.size() != between.titles.size()) return false;
  std::uint32_t const drift = character_columns ? 3 : 0;
  for (std::size_t i = 0; i < next.ends.size(); ++i) {
    std::uint32_t const a = before.ends[i], b = next.ends[i];
    if ((a < b ? b - a : a - b) > drift) return false;
  }
  return true;
}

void continue_table(BuiltStatement const& before, BuiltStatement& next) {
  next.statement.columns = before.statement.columns;
  next.headed = true;
  std::erase_if(next.statement.notes, [](std::string const& note) { return note.find("no period") != note.npos; });
  next.statement.notes.emplace_back("continues the table before it");
  if (next.scale.stated || !before.scale.stated) return;
  next.scale = before.scale;
  next.statement.scale = before.scale.scale;
  next.statement.share_scale = row_scale(before.scale, RowUnit::shares);
  next.statement.scale_stated = true;
  if (next.statement.currency == Currency::none) next.statement.currency = before.statement.currency;
  for (Row& row : next.statement.rows)
    if (row.scale == 0) row.scale = row_scale(next.scale, row.unit);
}

}  // namespace tieout
