#include "tieout/engine/table/understand.hpp"

#include "tieout/engine/table/build_statement.hpp"
#include "tieout/engine/table/caption.hpp"
#include "tieout/engine/table/column_sums.hpp"
#include "tieout/engine/table/continuation.hpp"
#include "tieout/engine/table/dated_rows.hpp"
#include "tieout/engine/table/header.hpp"
#include "tieout/engine/table/inherited_scale.hpp"
#include "tieout/engine/table/layout.hpp"
#include "tieout/engine/table/period_rows.hpp"
#include "tieout/engine/table/price_rows.hpp"

#include <optional>
#include <utility>

namespace tieout {

std::vector<Statement> understand_tables(Document const& document, FiscalCalendar const& calendar) {
  std::vector<Statement> statements;
  std::optional<BuiltStatement> before;
  std::optional<std::size_t> last_block;  // of the table `before`
  std::vector<bool> figures(document.grids.size(), false);
  for (std::size_t block = 0; block < document.blocks.size(); ++block) {
    if (document.blocks[block].kind != BlockKind::grid) continue;
    std::uint32_t const index = document.blocks[block].index;
    Grid const& grid = document.grids[index];
    Layout const layout = lay_out(document, grid);
    std::vector<Section> const sections = find_sections(document, layout);
    if (sections.empty()) continue;
    Caption const caption = caption_of(document, block, figures);
    for (Section const& section : sections) {
      auto built = build_statement(document, layout, section, caption, grid.extent, calendar);
      if (!built) continue;
      unscale_prices(built->statement);
      figures[index] = true;
      if (before && continues_table(*before, *built, caption, grid.character_columns)) continue_table(*before, *built);
      if (last_block && !parted(document, *last_block, block)) inherit_scale(before->statement, built->statement);
      before = *built;
      last_block = block;
      for (Statement& part : split_dated_rows(std::move(built->statement), calendar)) {
        part = turn_period_rows(std::move(part), calendar);
        part.column_sums = find_column_sums(part);
        statements.push_back(std::move(part));
      }
    }
  }
  return statements;
}

}  // namespace tieout
