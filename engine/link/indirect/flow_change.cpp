#include "tieout/engine/link/indirect/flow_change.hpp"

#include "tieout/engine/link/level.hpp"
#include "tieout/engine/link/period/row_columns.hpp"
#include "tieout/engine/link/subject/word_list.hpp"

#include <algorithm>
#include <string>
#include <string_view>

namespace tieout {
namespace {

// What a row says of its moving, not of what moved.
constexpr std::string_view moving_words[] = {"increas", "decreas", "chang", "net"};

[[nodiscard]] bool says_moved(Terms const& terms) noexcept {
  return terms.has("chang") || terms.has("increas") || terms.has("decreas");
}

[[nodiscard]] std::vector<std::string> moved_thing(Terms const& terms) {
  std::vector<std::string> thing = terms.strong;
  std::erase_if(thing, [](std::string const& term) { return contains(moving_words, term); });
  return thing;
}

[[nodiscard]] bool is_cash_flow(std::vector<RowTerms> const& rows) {
  return std::any_of(rows.begin(), rows.end(), [](RowTerms const& row) {
    return (row.label.has("oper") && row.label.has("activ")) || (row.path.has("oper") && row.path.has("activ"));
  });
}

}  // namespace

std::vector<Derivation> flow_changes(RowIndex const& index, Wanted const& wanted, PeriodChoice const& period) {
  std::vector<Derivation> found;
  std::vector<std::string> const thing = moved_thing(wanted.terms);
  if (thing.empty() || wanted.basis == Basis::non_gaap) return found;
  for (std::uint32_t s = 0; s < index.statements().size(); ++s) {
    auto const& rows = index.rows_of(s);
    if (!is_cash_flow(rows)) continue;
    Statement const& statement = index.statements()[s];
    for (std::uint32_t r = 0; r < rows.size(); ++r) {
      if (statement.rows[r].unit != RowUnit::amount || !(says_moved(rows[r].path) || says_moved(rows[r].label)))
        continue;
      if (moved_thing(rows[r].label) != thing) continue;
      for (std::uint32_t const column : columns_for(statement, r, period, wanted.basis)) {
        if (statement.columns[column].period->months == 0) continue;
        found.push_back({DerivationKind::printed_change,
                         {{s, r, column}},
                         describe(statement, r, column) + " (change in the statement of cash flows)",
                         full_score + index.bonus_of(s)});
      }
    }
  }
  return found;
}

}  // namespace tieout
