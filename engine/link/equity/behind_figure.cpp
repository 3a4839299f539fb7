#include "tieout/engine/link/equity/behind_figure.hpp"

#include "tieout/engine/link/subject/sentence_end.hpp"

#include <algorithm>

namespace tieout {

std::string_view behind_figure(LinkInput const& input, std::uint32_t i) {
  constexpr std::uint32_t reach = 80;
  std::uint32_t const passage = input.figures[i].passage;
  std::uint32_t const begin = input.figure(i).quantity.span.end;
  std::uint32_t end = std::min(begin + reach, input.document.passages[passage].text.end);
  // The ledger has the figures of an assertion together, so that the next in the text may stand a little apart.
  constexpr std::uint32_t near_by = 8;
  auto const last = std::min<std::uint32_t>(i + near_by + 1, static_cast<std::uint32_t>(input.figures.size()));
  for (std::uint32_t j = i < near_by ? 0 : i - near_by; j < last; ++j) {
    std::uint32_t const other = input.figure(j).quantity.span.begin;
    if (input.figures[j].passage == passage && other >= begin) end = std::min(end, other);
  }
  if (end <= begin) return {};
  std::string_view const text = input.document.view({begin, end});
  for (std::size_t at = 0; at < text.size(); ++at)
    if (ends_sentence(text, at)) return text.substr(0, at);
  return text;
}

}  // namespace tieout
