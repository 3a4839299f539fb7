#include "tieout/engine/link/other_row/deferred_tax.hpp"

#include "tieout/engine/link/subject/word_list.hpp"
#include "tieout/engine/table/row_label.hpp"

#include <algorithm>
#include <string>
#include <string_view>

namespace tieout {

bool is_tax_effect_only(LinkInput const& input, std::uint32_t i, Statement const& statement, Row const& row) {
  constexpr std::uint32_t reach = 200;
  if (holds(row.label, "deferred tax") || holds(row.label, "valuation allowance")) return false;
  // A note of deferred taxes alone speaks of them without saying so.
  auto const tables = std::count_if(input.statements.begin(), input.statements.end(),
                                    [](Statement const& one) { return !one.of_labels; });
  if (tables < 2) return false;
  // A balance sheet may have "Net deferred tax assets"; totals of them are in their own tables only.
  auto const totals = [](Row const& other) {
    auto const label = lower_case(other.label);
    return label.starts_with("total deferred tax") || label.starts_with("gross deferred tax") ||
           label.starts_with("total gross deferred tax");
  };
  if (std::none_of(statement.rows.begin(), statement.rows.end(), totals)) return false;
  std::uint32_t const place = input.figure(i).quantity.span.begin;
  std::uint32_t const passage = input.document.passages[input.figures[i].passage].text.begin;
  std::string before(input.document.view({std::max(passage, place > reach ? place - reach : 0), place}));
  std::replace(before.begin(), before.end(), '\n', ' ');
  if (std::size_t const stop = before.rfind(". "); stop != before.npos) before.erase(0, stop);
  return !holds(before, "deferred") && !holds(before, "tax effect") && !holds(before, "tax benefit");
}

}  // namespace tieout
