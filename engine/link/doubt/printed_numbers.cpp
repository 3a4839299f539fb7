#include "tieout/engine/link/doubt/printed_numbers.hpp"

#include <algorithm>
#include <cstdlib>

namespace tieout {

PrintedNumbers::PrintedNumbers(std::vector<Statement> const& statements) : statements_(statements) {
  for (std::uint32_t s = 0; s < statements.size(); ++s) {
    Statement const& statement = statements[s];
    std::int64_t unit = 1;
    for (int place = 0; place < statement.places; ++place) unit *= 10;
    for (std::uint32_t row = 0; row < statement.rows.size(); ++row) {
      if (statement.scale_stated && statement.rows[row].scale == 0) continue;
      for (std::uint32_t column = 0; column < statement.columns.size(); ++column) {
        std::int64_t const value = std::abs(statement.values(row, column));
        if (statement.printed(row, column) && value % unit == 0) cells_.push_back({value / unit, {s, row, column}});
      }
    }
  }
  std::stable_sort(cells_.begin(), cells_.end(), [](auto const& a, auto const& b) { return a.first < b.first; });
}

bool PrintedNumbers::print(std::int64_t number, Period const& period, CellReference linked) const {
  auto cell =
      std::lower_bound(cells_.begin(), cells_.end(), number, [](auto const& a, std::int64_t b) { return a.first < b; });
  for (; cell != cells_.end() && cell->first == number; ++cell) {
    CellReference const place = cell->second;
    Statement const& statement = statements_[place.statement];
    auto const& of_column = statement.columns[place.column].period;
    if (!of_column || !ends_alike(*of_column, period)) continue;
    if (statement.rows[place.row].scale != 0 || !(place == linked)) return true;
  }
  return false;
}

}  // namespace tieout
