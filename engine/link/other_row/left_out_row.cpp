#include "tieout/engine/link/other_row/left_out_row.hpp"

#include "tieout/engine/table/row_label.hpp"

#include <algorithm>
#include <iterator>
#include <string>
#include <string_view>

namespace tieout {
namespace {

/// "other", "and other", of which no row can be told.
[[nodiscard]] bool is_other_alone(std::string_view subject) {
  for (std::string_view const joint : {"and ", "with ", "in "})
    if (subject.starts_with(joint)) subject.remove_prefix(joint.size());
  return subject == "other" || subject == "others";
}

}  // namespace

bool is_left_out_row(LinkInput const& input, std::uint32_t i, Row const& row) {
  constexpr std::string_view leads[] = {"net of ", "excluding ", "before ", "less ", "without ", "other than "};
  std::string subject = lower_case(input.document.view(input.assertion(i).subject.span));
  std::replace(subject.begin(), subject.end(), '\n', ' ');
  if (is_other_alone(subject)) return true;
  std::string const label = lower_case(row.label);
  std::size_t const at = label.empty() ? subject.npos : subject.find(label);
  if (at == subject.npos || at == 0) return false;
  std::string_view before = std::string_view(subject).substr(0, at);
  if (before.ends_with("the ")) before.remove_suffix(4);
  return std::any_of(std::begin(leads), std::end(leads), [&](std::string_view lead) { return before.ends_with(lead); });
}

}  // namespace tieout
