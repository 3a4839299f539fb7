#include "tieout/engine/table/document_calendar.hpp"

#include "tieout/grammar/heading.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace tieout {
namespace {

constexpr std::size_t most_text = 256 * 1024;
constexpr std::size_t longest_sentence = 400;

/// Learns from the sentence around each "ended".
void learn_from(FiscalCalendar& calendar, std::string_view text, std::size_t& budget) {
  static constexpr std::array<std::string_view, 4> cues = {"ended", "Ended", "ENDED", "ending"};
  std::size_t read_to = 0;
  for (std::string_view const cue : cues) {
    for (std::size_t at = text.find(cue); at != text.npos; at = text.find(cue, at + cue.size())) {
      if (at < read_to) continue;
      std::size_t const begin = at > longest_sentence / 2 ? text.rfind(". ", at) : 0;
      std::size_t const first =
          begin == text.npos || at - begin > longest_sentence / 2 ? at - std::min(at, longest_sentence / 2) : begin;
      std::string_view const sentence = text.substr(first, longest_sentence);
      if (sentence.size() > budget) return;
      budget -= sentence.size();
      for (PeriodReference const& reference : parse_heading(sentence).periods)
        if (reference.month != 0 && reference.year != 0) calendar.learn(reference);
      read_to = first + sentence.size();
    }
  }
}

}  // namespace

FiscalCalendar learn_calendar(Document const& document) {
  FiscalCalendar calendar;
  std::size_t budget = most_text;
  for (Passage const& passage : document.passages) learn_from(calendar, document.view(passage.text), budget);
  for (Grid const& grid : document.grids)
    for (GridCell const& cell : grid.cells)
      if (cell.text.size() >= 8) learn_from(calendar, document.view(cell.text), budget);
  return calendar;
}

}  // namespace tieout
