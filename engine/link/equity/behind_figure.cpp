#include "tieout/engine/link/equity/behind_figure.hpp"

#include "tieout/engine/link/subject/sentence_end.hpp"

#include <algorithm>

namespace tieout {

std::string_view behind_figure(LinkInput const& input, std::uint32_t i) {
  constexpr std::uint32_t reach = 80;
  std::uint32_t const passage = input.figures[i].passage;
  std::uint32_t const begin = input.figure(i).quantity.span.end;
  std::uint32_t end = std::min(begin + reach, input.document.passages[passage].text.end);
  bool const followed = i + 1 < input.figures.size() && input.figures[i + 1].passage == passage;
  if (followed) end = std::min(end, input.figure(i + 1).quantity.span.begin);
  if (end <= begin) return {};
  std::string_view const text = input.document.view({begin, end});
  for (std::size_t at = 0; at < text.size(); ++at)
    if (ends_sentence(text, at)) return text.substr(0, at);
  return text;
}

}  // namespace tieout
