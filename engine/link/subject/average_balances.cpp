#include "tieout/engine/link/subject/average_balances.hpp"

#include "tieout/engine/link/subject/word_list.hpp"
#include "tieout/engine/table/row_label.hpp"

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tieout {
namespace {

constexpr std::string_view rate_words[] = {"yield", "rate", "cost"};
// What goes with rates, and names nothing that is lent or borrowed.
constexpr std::string_view idle_words[] = {"yield", "rate", "cost", "averag", "paid", "weight", "overal"};

struct Columns {
  std::vector<std::uint32_t> balances;
  std::vector<std::uint32_t> rates;
};

[[nodiscard]] Columns columns_of(Statement const& statement) {
  Columns found;
  for (std::uint32_t c = 0; c < statement.columns.size(); ++c) {
    Column const& column = statement.columns[c];
    if (column.unit == RowUnit::percent)
      found.rates.push_back(c);
    else if (!column.unit && column.kind == ColumnKind::amount && holds(column.label, "balance"))
      found.balances.push_back(c);
  }
  return found;
}

[[nodiscard]] bool any_of_terms(Terms const& terms, auto const& list) {
  return std::any_of(terms.strong.begin(), terms.strong.end(),
                     [&](std::string const& term) { return contains(list, term); });
}

[[nodiscard]] Terms without_idle(Terms terms) {
  std::erase_if(terms.strong, [](std::string const& term) { return contains(idle_words, term); });
  return terms;
}

}  // namespace

RowCandidates rows_of_average_balances(RowIndex const& index, Wanted const& wanted) {
  RowCandidates found;
  bool const rate = any_of_terms(wanted.terms, rate_words);
  bool const in_percent = std::find(wanted.units.begin(), wanted.units.end(), RowUnit::percent) != wanted.units.end();
  Terms const name = without_idle(wanted.terms);
  bool const balance = !rate && wanted.terms.has("averag") && !in_percent;
  if ((!balance && !(rate && in_percent)) || name.vacant() || index.too_large()) return found;
  for (std::uint32_t s = 0; s < index.statements().size(); ++s) {
    Columns columns = columns_of(index.statements()[s]);
    if (columns.rates.empty() || columns.balances.empty()) continue;
    std::vector<std::uint32_t> const& meant = rate ? columns.rates : columns.balances;
    for (std::uint32_t r = 0; r < index.rows_of(s).size(); ++r) {
      RowTerms const& row = index.rows_of(s)[r];
      if (row.label.margin || without_idle(row.label).strong != name.strong) continue;
      found.fit.push_back({s, r, full_score, true, meant, false});
    }
  }
  return found;
}

}  // namespace tieout
