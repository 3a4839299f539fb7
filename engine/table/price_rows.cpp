#include "tieout/engine/table/price_rows.hpp"

#include "tieout/engine/exact/rational.hpp"

#include <algorithm>
#include <cstdint>

namespace tieout {
namespace {

/// Every figure of the row that is an amount has so many places, and there is one.
[[nodiscard]] bool prints_places(Statement const& statement, std::uint32_t row, int places) {
  bool any = false;
  for (std::uint32_t c = 0; c < statement.columns.size(); ++c) {
    if (!statement.printed(row, c) || statement.cell(row, c).unit != RowUnit::amount) continue;
    if (statement.cell(row, c).places != places) return false;
    any = true;
  }
  return any;
}

}  // namespace

bool prints_prices(Statement const& statement, std::uint32_t row) {
  constexpr int cents = 2;
  constexpr int thousand = 3;
  if (!prints_places(statement, row, cents)) return false;
  Rational const limit(Decimal{1, thousand + statement.rows[row].scale});
  for (std::uint32_t c = 0; c < statement.columns.size(); ++c)
    if (statement.printed(row, c) && statement.cell(row, c).unit == RowUnit::amount &&
        !(Rational(statement.value(row, c)).magnitude() < limit))
      return false;
  return true;
}

void unscale_prices(Statement& statement) {
  if (statement.scale == 0) return;
  constexpr int enough_rows = 2;
  int whole = 0;
  auto const scaled = [&](Row const& row) { return row.unit == RowUnit::amount && row.scale == statement.scale; };
  for (std::uint32_t r = 0; r < statement.rows.size(); ++r)
    whole += scaled(statement.rows[r]) && prints_places(statement, r, 0) ? 1 : 0;
  if (whole < enough_rows) return;
  for (std::uint32_t r = 0; r < statement.rows.size(); ++r)
    if (scaled(statement.rows[r]) && prints_prices(statement, r)) statement.rows[r].scale = 0;
}

}  // namespace tieout
