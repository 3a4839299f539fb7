#include "tieout/engine/link/indirect/listed_rows.hpp"

#include "tieout/engine/link/level.hpp"
#include "tieout/engine/link/period/row_columns.hpp"

#include <algorithm>
#include <cstddef>
#include <string>

namespace tieout {
namespace {

constexpr std::size_t most_rows = 3;

/// The rows whose names stand in the subject, totals left out.
[[nodiscard]] std::vector<std::uint32_t> named_rows(Statement const& statement, std::vector<RowTerms> const& rows,
                                                    Terms const& wanted) {
  std::vector<std::uint32_t> found;
  for (std::uint32_t r = 0; r < rows.size(); ++r) {
    auto const& terms = rows[r].label.strong;
    bool const named =
        !terms.empty() && std::all_of(terms.begin(), terms.end(), [&](auto const& term) { return wanted.has(term); });
    if (named && statement.rows[r].unit == RowUnit::amount && !statement.rows[r].total) found.push_back(r);
  }
  return found;
}

[[nodiscard]] bool brings_word(std::vector<RowTerms> const& rows, std::vector<std::uint32_t> const& named,
                               std::uint32_t row) {
  auto const own = [&](std::string const& term) {
    return std::none_of(named.begin(), named.end(),
                        [&](std::uint32_t other) { return other != row && rows[other].label.has(term); });
  };
  return std::any_of(rows[row].label.strong.begin(), rows[row].label.strong.end(), own);
}

/// The rows together say the whole subject, and each a part of it that the others do not.
[[nodiscard]] bool make_up(std::vector<RowTerms> const& rows, std::vector<std::uint32_t> const& named,
                           Terms const& wanted) {
  if (named.size() < 2 || named.size() > most_rows) return false;
  Terms all;
  for (std::uint32_t const row : named) all = joined(std::move(all), rows[row].label);
  return lacking(wanted, all).empty() &&
         std::all_of(named.begin(), named.end(), [&](std::uint32_t row) { return brings_word(rows, named, row); });
}

}  // namespace

std::vector<Derivation> sums_of_listed(RowIndex const& index, Wanted const& wanted, PeriodChoice const& period) {
  std::vector<Derivation> found;
  if (index.too_large() || wanted.terms.strong.size() < 2 || wanted.basis == Basis::non_gaap) return found;
  for (std::uint32_t s = 0; s < index.statements().size(); ++s) {
    Statement const& statement = index.statements()[s];
    auto const& rows = index.rows_of(s);
    auto const named = named_rows(statement, rows, wanted.terms);
    if (!make_up(rows, named, wanted.terms)) continue;
    for (std::uint32_t const column : columns_for(statement, named.front(), period, wanted.basis)) {
      Derivation sum{DerivationKind::sum, {}, "rows", full_score + index.bonus_of(s)};
      for (std::uint32_t const row : named) {
        if (!statement.printed(row, column)) break;
        sum.cells.push_back({s, row, column});
        sum.why += (row == named.front() ? " " : " and ") + describe(statement, row, column).substr(4);
      }
      if (sum.cells.size() == named.size()) found.push_back(std::move(sum));
    }
  }
  return found;
}

bool listed_with_others(RowIndex const& index, RowCandidate const& row, Terms const& words) {
  auto const& rows = index.rows_of(row.statement);
  auto const named = named_rows(index.statements()[row.statement], rows, words);
  return std::find(named.begin(), named.end(), row.row) != named.end() && make_up(rows, named, words);
}

}  // namespace tieout
