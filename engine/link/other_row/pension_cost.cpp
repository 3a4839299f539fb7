#include "tieout/engine/link/other_row/pension_cost.hpp"

#include "tieout/engine/link/subject/word_list.hpp"
#include "tieout/engine/table/row_label.hpp"

#include <algorithm>

namespace tieout {

bool is_cost_of_pensions(LinkInput const& input, std::uint32_t i, Statement const& statement, Row const& row) {
  if (!lower_case(row.label).starts_with("interest cost")) return false;
  std::string_view const subject = input.document.view(input.assertion(i).subject.span);
  if (holds(subject, "cost")) return false;
  return std::any_of(statement.rows.begin(), statement.rows.end(),
                     [](Row const& other) { return lower_case(other.label).starts_with("service cost"); });
}

}  // namespace tieout
