#include "tieout/engine/link/other_row/worth_of_counted.hpp"

#include "tieout/engine/link/subject/word_list.hpp"

#include <string_view>

namespace tieout {

bool is_worth_of_counted(LinkInput const& input, std::uint32_t i, Row const& row) {
  if (row.unit != RowUnit::count) return false;
  std::string_view const subject = input.document.view(input.assertion(i).subject.span);
  return holds(subject, "value") || holds(subject, "dollar");
}

}  // namespace tieout
