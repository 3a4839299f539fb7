#include "tieout/engine/link/equity/figure_sentence.hpp"

#include "tieout/engine/link/subject/sentence_end.hpp"

#include <algorithm>
#include <cstddef>
#include <numeric>
#include <utility>

namespace tieout {
namespace {

void add_sentences(LinkInput const& input, std::uint32_t first, std::uint32_t end, std::vector<FigureSentence>& found) {
  Span const passage = input.document.passages[input.figures[first].passage].text;
  std::vector<std::size_t> const begins = sentence_beginnings(input.document.view(passage));
  auto const begin_of = [&](std::uint32_t figure) { return input.figure(figure).quantity.span.begin; };
  std::vector<std::uint32_t> figures(end - first);
  std::iota(figures.begin(), figures.end(), first);
  std::sort(figures.begin(), figures.end(),
            [&](std::uint32_t a, std::uint32_t b) { return begin_of(a) < begin_of(b); });
  auto next = figures.begin();
  for (std::size_t s = 0; s < begins.size() && next != figures.end(); ++s) {
    FigureSentence one;
    one.text.begin = passage.begin + static_cast<std::uint32_t>(begins[s]);
    one.text.end = s + 1 < begins.size() ? passage.begin + static_cast<std::uint32_t>(begins[s + 1]) : passage.end;
    while (next != figures.end() && begin_of(*next) < one.text.end) one.figures.push_back(*next++);
    if (!one.figures.empty()) found.push_back(std::move(one));
  }
}

}  // namespace

std::vector<FigureSentence> sentences_with(LinkInput const& input, Unit unit) {
  std::vector<FigureSentence> found;
  auto const count = static_cast<std::uint32_t>(input.figures.size());
  for (std::uint32_t first = 0; first < count;) {
    std::uint32_t end = first;
    bool of_unit = false;
    for (; end < count && input.figures[end].passage == input.figures[first].passage; ++end)
      of_unit = of_unit || input.figure(end).quantity.unit == unit;
    if (of_unit) add_sentences(input, first, end, found);
    first = end;
  }
  return found;
}

}  // namespace tieout
