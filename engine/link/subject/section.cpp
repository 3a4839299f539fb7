#include "tieout/engine/link/subject/section.hpp"

#include "tieout/engine/context/section_heading.hpp"

#include <algorithm>

namespace tieout {

Sections::Sections(Document const& document) : document_(document), headings_(section_headings(document)) {}

std::string_view Sections::heading(std::uint32_t passage) const {
  auto const heading = headings_[passage];
  if (!heading) return {};
  return document_.view(document_.passages[*heading].text);
}

bool Sections::under_title(std::uint32_t passage) const {
  std::uint32_t const above = headings_[passage].value_or(0);
  auto const is_heading = [](Passage const& one) { return one.kind == PassageKind::heading; };
  return std::all_of(document_.passages.begin(), document_.passages.begin() + above, is_heading);
}

}  // namespace tieout
