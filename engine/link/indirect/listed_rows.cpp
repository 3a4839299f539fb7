#include "tieout/engine/link/indirect/listed_rows.hpp"

#include "tieout/engine/link/level.hpp"
#include "tieout/engine/link/period/row_columns.hpp"
#include "tieout/engine/link/subject/word_list.hpp"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace tieout {
namespace {

constexpr std::size_t most_names = 4;
constexpr std::size_t most_rows = 5;

// What tells the parts of one thing in a balance sheet apart: "Marketable securities, current" and "noncurrent".
constexpr std::string_view part_words[] = {"current", "non", "short", "long", "term"};

struct NamedRow {
  std::uint32_t row = 0;
  std::vector<std::string> name;  ///< without the words that the subject may leave out
};

/// The row's name without what the subject may leave out of it: "cash and investments" are cash equivalents and
/// short-term investments.
[[nodiscard]] std::vector<std::string> short_name(Terms const& label, Terms const& wanted) {
  std::vector<std::string> name = label.strong;
  std::erase_if(name, [&](std::string const& term) {
    return !wanted.has(term) && (contains(part_words, term) || (term == "equival" && label.has("cash")));
  });
  return name;
}

/// The rows whose names stand in the subject, totals left out.
[[nodiscard]] std::vector<NamedRow> named_rows(Statement const& statement, std::vector<RowTerms> const& rows,
                                               Terms const& wanted) {
  std::vector<NamedRow> found;
  for (std::uint32_t r = 0; r < rows.size(); ++r) {
    if (statement.rows[r].unit != RowUnit::amount || statement.rows[r].total) continue;
    std::vector<std::string> name = short_name(rows[r].label, wanted);
    bool const named =
        !name.empty() && std::all_of(name.begin(), name.end(), [&](auto const& term) { return wanted.has(term); });
    if (named) found.push_back({r, std::move(name)});
  }
  return found;
}

[[nodiscard]] bool brings_word(std::vector<RowTerms> const& rows, std::vector<NamedRow> const& named,
                               NamedRow const& row) {
  auto const own = [&](std::string const& term) {
    return std::none_of(named.begin(), named.end(), [&](NamedRow const& other) {
      return other.name != row.name && rows[other.row].label.has(term);
    });
  };
  return std::any_of(row.name.begin(), row.name.end(), own) || (rows[row.row].label.has("equival") && own("equival"));
}

/// The rows together say the whole subject, and each a part of it that the others do not, but for the current and the
/// other part of one thing.
[[nodiscard]] bool make_up(std::vector<RowTerms> const& rows, std::vector<NamedRow> const& named, Terms const& wanted) {
  if (named.size() < 2 || named.size() > most_rows) return false;
  // "Cost of maintenance revenues" lists no revenues.
  auto const is_cost = [&](NamedRow const& one) { return rows[one.row].label.has("cost"); };
  auto const costs = std::count_if(named.begin(), named.end(), is_cost);
  if (costs != 0 && costs != static_cast<std::ptrdiff_t>(named.size())) return false;
  Terms all;
  std::size_t names = 0;
  for (NamedRow const& one : named) {
    Terms name;
    name.strong = one.name;
    all = joined(std::move(all), name);
    std::size_t alike = 0;
    bool first = true;
    for (NamedRow const& other : named) {
      if (other.name != one.name) continue;
      ++alike;
      if (other.row < one.row) first = false;
      if (other.row != one.row && rows[other.row].label.strong == rows[one.row].label.strong) return false;
    }
    if (alike > 2) return false;
    names += first ? 1 : 0;
  }
  return names >= 2 && names <= most_names && lacking(wanted, all).empty() &&
         std::all_of(named.begin(), named.end(), [&](NamedRow const& row) { return brings_word(rows, named, row); });
}

/// Of two parts of one thing the first: what is held for long is often left out.
[[nodiscard]] std::vector<NamedRow> first_parts(std::vector<NamedRow> const& named) {
  std::vector<NamedRow> first;
  for (NamedRow const& one : named) {
    auto const alike = [&](NamedRow const& other) { return other.name == one.name; };
    if (std::none_of(first.begin(), first.end(), alike)) first.push_back(one);
  }
  return first;
}

/// The row that the table prints as the sum of the named ones, and of no others.
[[nodiscard]] std::optional<std::uint32_t> total_of(Statement const& statement, std::vector<NamedRow> const& named) {
  auto const is_named = [&](auto const& member) {
    return member.second > 0 &&
           std::any_of(named.begin(), named.end(), [&](NamedRow const& one) { return one.row == member.first; });
  };
  for (SumConstraint const& sum : statement.sums)
    if (sum.members.size() == named.size() && std::all_of(sum.members.begin(), sum.members.end(), is_named))
      return sum.total;
  return std::nullopt;
}

void add_sums(std::vector<Derivation>& found, RowIndex const& index, std::uint32_t s,
              std::vector<NamedRow> const& named, PeriodChoice const& period, Basis basis) {
  Statement const& statement = index.statements()[s];
  std::optional<std::uint32_t> const total = total_of(statement, named);
  for (std::uint32_t const column : columns_for(statement, named.front().row, period, basis)) {
    if (total && statement.printed(*total, column)) {
      found.push_back({DerivationKind::level,
                       {{s, *total, column}},
                       describe(statement, *total, column) + ", the sum of what the words name",
                       full_score + index.bonus_of(s)});
      continue;
    }
    Derivation sum{DerivationKind::sum, {}, "rows", full_score + index.bonus_of(s)};
    for (NamedRow const& one : named) {
      if (!statement.printed(one.row, column)) break;
      sum.cells.push_back({s, one.row, column});
      sum.why += (one.row == named.front().row ? " " : " and ") + describe(statement, one.row, column).substr(4);
    }
    if (sum.cells.size() == named.size()) found.push_back(std::move(sum));
  }
}

}  // namespace

std::vector<Derivation> sums_of_listed(RowIndex const& index, Wanted const& said, PeriodChoice const& period) {
  std::vector<Derivation> found;
  Wanted wanted = said;
  // "The cash and investments balance", "cash and investments on hand": of these.
  if (wanted.terms.has("cash"))
    std::erase_if(wanted.terms.strong,
                  [](auto const& term) { return term == "balanc" || term == "posit" || term == "hand"; });
  if (index.too_large() || wanted.terms.strong.size() < 2 || wanted.basis == Basis::non_gaap) return found;
  for (std::uint32_t s = 0; s < index.statements().size(); ++s) {
    auto const& rows = index.rows_of(s);
    auto const named = named_rows(index.statements()[s], rows, wanted.terms);
    if (!make_up(rows, named, wanted.terms)) continue;
    add_sums(found, index, s, named, period, wanted.basis);
    if (auto const first = first_parts(named); first.size() < named.size())
      add_sums(found, index, s, first, period, wanted.basis);
  }
  return found;
}

bool listed_with_others(RowIndex const& index, RowCandidate const& row, Terms const& words) {
  auto const& rows = index.rows_of(row.statement);
  auto const named = named_rows(index.statements()[row.statement], rows, words);
  auto const is_row = [&](NamedRow const& one) { return one.row == row.row; };
  return std::any_of(named.begin(), named.end(), is_row) && make_up(rows, named, words);
}

}  // namespace tieout
