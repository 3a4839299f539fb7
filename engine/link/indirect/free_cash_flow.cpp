#include "tieout/engine/link/indirect/free_cash_flow.hpp"

#include "tieout/engine/link/level.hpp"
#include "tieout/engine/link/period/row_columns.hpp"
#include "tieout/engine/link/subject/word_list.hpp"

#include <cstddef>
#include <optional>
#include <string_view>

namespace tieout {
namespace {

constexpr std::string_view operating_cash[] = {"activ", "cash", "oper"};
constexpr std::string_view capital_expenditures[] = {"capit", "expens"};

/// The row of amounts whose name has all of the words and no other; nothing where there are several.
[[nodiscard]] std::optional<std::uint32_t> row_called(RowIndex const& index, std::uint32_t statement, auto const& words,
                                                      std::size_t count) {
  std::optional<std::uint32_t> found;
  auto const& rows = index.rows_of(statement);
  for (std::uint32_t r = 0; r < rows.size(); ++r) {
    if (rows[r].label.strong.size() != count || !consist_of(rows[r].label.strong, words)) continue;
    if (found || index.statements()[statement].rows[r].unit != RowUnit::amount) return std::nullopt;
    found = r;
  }
  return found;
}

[[nodiscard]] bool is_free_cash_flow(Terms const& terms) noexcept {
  return terms.strong.size() == 3 && terms.has("free") && terms.has("cash") && terms.has("flow");
}

}  // namespace

std::vector<Derivation> free_cash_flow(RowIndex const& index, Wanted const& wanted, PeriodChoice const& period) {
  std::vector<Derivation> found;
  if (!is_free_cash_flow(wanted.terms)) return found;
  for (std::uint32_t s = 0; s < index.statements().size(); ++s) {
    auto const cash = row_called(index, s, operating_cash, std::size(operating_cash));
    auto const spent = row_called(index, s, capital_expenditures, std::size(capital_expenditures));
    if (!cash || !spent) continue;
    Statement const& statement = index.statements()[s];
    for (std::uint32_t const column : columns_for(statement, *cash, period, Basis::unspecified)) {
      if (!statement.printed(*spent, column)) continue;
      found.push_back({DerivationKind::difference,
                       {{s, *cash, column}, {s, *spent, column}},
                       describe(statement, *cash, column) + " less " + describe(statement, *spent, column),
                       full_score + index.bonus_of(s)});
    }
  }
  return found;
}

}  // namespace tieout
