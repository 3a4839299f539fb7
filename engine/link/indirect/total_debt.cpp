#include "tieout/engine/link/indirect/total_debt.hpp"

#include "tieout/engine/link/level.hpp"
#include "tieout/engine/link/period/row_columns.hpp"
#include "tieout/engine/link/subject/word_list.hpp"

#include <optional>
#include <string_view>

namespace tieout {
namespace {

// What debt as a whole is called; any other word ("senior", "convertible") makes it a part.
constexpr std::string_view whole_words[] = {"debt", "borrow", "outstand", "indebted"};
constexpr std::string_view short_words[] = {"debt", "borrow", "short", "term", "outstand"};

// What the rows of its two parts are called.
constexpr std::string_view row_words[] = {"debt",    "borrow", "long",   "term", "short", "current",
                                          "portion", "matur",  "instal", "net",  "less"};

[[nodiscard]] bool names_debt(Terms const& terms) noexcept { return terms.has("debt") || terms.has("borrow"); }

struct DebtRows {
  std::optional<std::uint32_t> current;
  std::optional<std::uint32_t> rest;
  bool several = false;  ///< more than one row for a part
};

[[nodiscard]] DebtRows debt_rows(Statement const& statement, std::vector<RowTerms> const& rows) {
  DebtRows found;
  for (std::uint32_t r = 0; r < rows.size(); ++r) {
    Terms const& label = rows[r].label;
    if (statement.rows[r].unit != RowUnit::amount || !names_debt(label) || !consist_of(label.strong, row_words))
      continue;
    auto& part = label.has("current") || label.has("short") || label.has("portion") ? found.current : found.rest;
    found.several = found.several || part;
    part = r;
  }
  return found;
}

}  // namespace

std::vector<Derivation> debt_of_parts(RowIndex const& index, Wanted const& wanted, PeriodChoice const& period) {
  std::vector<Derivation> found;
  bool const whole = names_debt(wanted.terms) && consist_of(wanted.terms.strong, whole_words);
  bool const current =
      names_debt(wanted.terms) && wanted.terms.has("short") && consist_of(wanted.terms.strong, short_words);
  if (!whole && !current) return found;
  for (std::uint32_t s = 0; s < index.statements().size(); ++s) {
    Statement const& statement = index.statements()[s];
    DebtRows const parts = debt_rows(statement, index.rows_of(s));
    if (!parts.current || !parts.rest || parts.several) continue;
    int const score = full_score + index.bonus_of(s);
    for (std::uint32_t const column : columns_for(statement, *parts.current, period, wanted.basis)) {
      if (statement.columns[column].period->months != 0 || !statement.printed(*parts.rest, column)) continue;
      Derivation one{
          DerivationKind::level, {{s, *parts.current, column}}, describe(statement, *parts.current, column), score};
      if (whole) {
        one.kind = DerivationKind::sum;
        one.cells.push_back({s, *parts.rest, column});
        one.why += " and " + describe(statement, *parts.rest, column);
      }
      found.push_back(std::move(one));
    }
  }
  return found;
}

}  // namespace tieout
