#include "tieout/engine/link/indirect/change_row.hpp"

#include "tieout/engine/link/level.hpp"
#include "tieout/engine/link/period/row_columns.hpp"
#include "tieout/engine/link/subject/word_list.hpp"

#include <string>
#include <string_view>

namespace tieout {
namespace {

constexpr std::string_view change_words[] = {"chang", "growth", "increas", "decreas", "percent", "percentag"};

/// What changed, where the label says that it did.
[[nodiscard]] std::vector<std::string> changed_thing(Terms const& label) {
  std::vector<std::string> thing = label.strong;
  std::erase_if(thing, [](std::string const& term) { return contains(change_words, term); });
  return thing;
}

/// Percentages of comparable or same-property amounts are changes of them.
[[nodiscard]] bool says_change(Terms const& label) noexcept {
  bool const compared = (label.has("compar") || label.has("same")) && !label.margin;
  return compared || label.has("chang") || label.has("growth") || label.has("increas") || label.has("decreas");
}

}  // namespace

std::vector<Derivation> printed_change_rows(RowIndex const& index, Wanted const& wanted, PeriodChoice const& period) {
  std::vector<Derivation> found;
  if (wanted.terms.vacant()) return found;
  for (std::uint32_t s = 0; s < index.statements().size(); ++s) {
    Statement const& statement = index.statements()[s];
    for (std::uint32_t r = 0; r < statement.rows.size(); ++r) {
      Terms const& label = index.rows_of(s)[r].label;
      if (statement.rows[r].unit != RowUnit::percent || !says_change(label)) continue;
      if (changed_thing(label) != wanted.terms.strong) continue;
      for (std::uint32_t const column : columns_for(statement, r, period, wanted.basis))
        found.push_back({DerivationKind::printed_change,
                         {{s, r, column}},
                         describe(statement, r, column) + " (printed change)",
                         full_score + index.bonus_of(s)});
    }
  }
  return found;
}

}  // namespace tieout
