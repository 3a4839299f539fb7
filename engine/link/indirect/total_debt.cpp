#include "tieout/engine/link/indirect/total_debt.hpp"

#include "tieout/engine/link/indirect/current_parts.hpp"
#include "tieout/engine/link/level.hpp"
#include "tieout/engine/link/period/row_columns.hpp"
#include "tieout/engine/link/subject/word_list.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace tieout {
namespace {

// What debt as a whole is called; any other word ("senior", "convertible") makes it a part.
constexpr std::string_view whole_words[] = {"debt", "borrow", "outstand", "indebted"};
constexpr std::string_view short_words[] = {"debt", "borrow", "short", "term", "outstand"};

[[nodiscard]] bool names_debt(Terms const& terms) noexcept { return terms.has("debt") || terms.has("borrow"); }

[[nodiscard]] std::optional<CurrentParts> debt_rows(Statement const& statement, std::vector<RowTerms> const& rows) {
  std::vector<Terms> labels;
  labels.reserve(rows.size());
  for (RowTerms const& row : rows) labels.push_back(row.label);
  for (CurrentParts& parts : current_parts(statement, labels))
    if (parts.name.strong == std::vector<std::string>{"debt"}) return std::move(parts);
  return std::nullopt;
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
    auto const parts = debt_rows(statement, index.rows_of(s));
    if (!parts) continue;
    int const score = full_score + index.bonus_of(s);
    for (std::uint32_t const column : columns_for(statement, parts->current, period, wanted.basis)) {
      if (statement.columns[column].period->months != 0 || !statement.printed(parts->rest, column)) continue;
      Derivation one{
          DerivationKind::level, {{s, parts->current, column}}, describe(statement, parts->current, column), score};
      if (whole) {
        one.kind = DerivationKind::sum;
        one.cells.push_back({s, parts->rest, column});
        one.why += " and " + describe(statement, parts->rest, column);
      }
      found.push_back(std::move(one));
    }
  }
  return found;
}

}  // namespace tieout
