#include "tieout/engine/link/subject/section.hpp"

#include "tieout/engine/context/section_heading.hpp"

#include <algorithm>

namespace tieout {

Sections::Sections(Document const& document) : document_(document), headings_(section_headings(document)) {
  find_lists();
}

void Sections::find_lists() {
  behind_list_.assign(document_.passages.size(), false);
  std::optional<std::uint32_t> heading;  // of the passage before
  bool opens_with_list = false;
  for (std::uint32_t p = 0; p < document_.passages.size(); ++p) {
    if (!headings_[p]) continue;
    PassageKind const kind = document_.passages[p].kind;
    if (heading != headings_[p]) opens_with_list = kind == PassageKind::bullet;
    heading = headings_[p];
    behind_list_[p] = opens_with_list && kind == PassageKind::paragraph;
  }
}

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
