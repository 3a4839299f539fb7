#include "tieout/engine/link/fact/fact_cells.hpp"

#include <algorithm>
#include <utility>

namespace tieout {

std::vector<std::optional<CellReference>> cells_of_facts(Facts const& facts, std::vector<Statement> const& statements) {
  std::vector<std::optional<CellReference>> cells(facts.facts.size());
  if (facts.empty()) return cells;
  std::vector<std::pair<Span, CellReference>> printed;
  for (std::uint32_t s = 0; s < statements.size(); ++s)
    for (std::uint32_t row = 0; row < statements[s].rows.size(); ++row)
      for (std::uint32_t column = 0; column < statements[s].columns.size(); ++column)
        if (!statements[s].of_labels && statements[s].printed(row, column))
          printed.emplace_back(statements[s].cell(row, column).text, CellReference{s, row, column});
  std::sort(printed.begin(), printed.end(), [](auto const& a, auto const& b) { return a.first.begin < b.first.begin; });

  for (std::size_t i = 0; i < cells.size(); ++i) {
    Fact const& fact = facts.facts[i];
    if (!fact.numeric || fact.place != FactPlace::table_cell) continue;
    auto const first = std::lower_bound(printed.begin(), printed.end(), fact.text.begin,
                                        [](auto const& cell, std::uint32_t begin) { return cell.first.end <= begin; });
    if (first != printed.end() && first->first.overlaps(fact.text)) cells[i] = first->second;
  }
  return cells;
}

}  // namespace tieout
