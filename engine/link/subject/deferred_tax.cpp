#include "tieout/engine/link/subject/deferred_tax.hpp"

#include "tieout/engine/link/subject/word_list.hpp"
#include "tieout/engine/table/row_label.hpp"

#include <algorithm>
#include <string_view>

namespace tieout {

bool is_tax_effect_only(LinkInput const& input, std::uint32_t i, Statement const& statement, Row const& row) {
  constexpr std::uint32_t reach = 200;
  if (holds(row.label, "deferred tax") || holds(row.label, "valuation allowance")) return false;
  auto const totals = [](Row const& other) {
    auto const label = lower_case(other.label);
    return (label.starts_with("total") || label.starts_with("gross") || label.starts_with("net")) &&
           label.find("deferred tax") != label.npos;
  };
  if (std::none_of(statement.rows.begin(), statement.rows.end(), totals)) return false;
  std::uint32_t const place = input.figure(i).quantity.span.begin;
  std::string_view before = input.document.view({place > reach ? place - reach : 0, place});
  if (std::size_t const stop = before.rfind(". "); stop != before.npos) before.remove_prefix(stop);
  return !holds(before, "deferred") && !holds(before, "tax effect") && !holds(before, "tax benefit");
}

}  // namespace tieout
