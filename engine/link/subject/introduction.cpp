#include "tieout/engine/link/subject/introduction.hpp"

#include <algorithm>

namespace tieout {

std::string introduction_of(LinkInput const& input) {
  constexpr std::size_t first_page = 3000;
  std::string page = input.document.text.substr(0, first_page);
  for (Statement const& statement : input.statements)
    for (Row const& row : statement.rows) {
      std::size_t const end = std::min<std::size_t>(row.label_text.end, page.size());
      for (std::size_t at = row.label_text.begin; at < end; ++at) page[at] = ' ';
    }
  return page;
}

}  // namespace tieout
