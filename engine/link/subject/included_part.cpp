#include "tieout/engine/link/subject/included_part.hpp"

#include "tieout/engine/link/subject/word_list.hpp"

#include <string_view>

namespace tieout {

bool includes_current_part(Document const& document, Assertion const& claim) {
  constexpr std::size_t reach = 60;
  if (claim.subject.span.empty()) return false;
  std::string_view behind = std::string_view(document.text).substr(claim.subject.span.end, reach);
  if (behind.starts_with(",")) behind.remove_prefix(1);
  constexpr std::string_view lead = " including ";
  if (!behind.starts_with(lead)) return false;
  behind.remove_prefix(lead.size());
  return holds(behind.substr(0, behind.find_first_of(",.;")), "current ");
}

}  // namespace tieout
