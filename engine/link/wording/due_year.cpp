#include "tieout/engine/link/wording/due_year.hpp"

#include "tieout/engine/link/phrase/labelled_year.hpp"
#include "tieout/engine/link/subject/sentence_end.hpp"

#include <algorithm>
#include <iterator>
#include <string_view>

namespace tieout {
namespace {

constexpr std::string_view verbs[] = {" due ",    " payable ", " matures ", " maturing ",
                                      " mature ", " expires ", " expiring "};

/// What stands behind a figure, up to the next one or the end of the sentence.
[[nodiscard]] std::string_view words_behind(LinkInput const& input, std::uint32_t i) {
  constexpr std::uint32_t reach = 120;
  std::uint32_t const passage = input.figures[i].passage;
  std::uint32_t const begin = input.figure(i).quantity.span.end;
  std::uint32_t end = std::min(input.document.passages[passage].text.end, begin + reach);
  if (i + 1 < input.figures.size() && input.figures[i + 1].passage == passage)
    end = std::min(end, input.figure(i + 1).quantity.span.begin);
  if (end <= begin) return {};
  std::string_view const text = input.document.view({begin, end});
  for (std::size_t at = 0; at < text.size(); ++at)
    if (ends_sentence(text, at)) return text.substr(0, at);
  return text;
}

}  // namespace

std::optional<int> due_year(LinkInput const& input, std::uint32_t i, std::optional<Period> const& period) {
  constexpr std::string_view in = "in ";
  constexpr std::string_view next_year[] = {"within one year", "within a year", "within the next year",
                                            "within twelve months", "within the next twelve months"};
  std::string_view const text = words_behind(input, i);
  for (std::string_view const verb : verbs) {
    std::size_t const at = text.find(verb);
    if (at == text.npos) continue;
    std::string_view const when = text.substr(at + verb.size());
    auto const is_next = [&](std::string_view words) { return when.starts_with(words); };
    if (period && std::any_of(std::begin(next_year), std::end(next_year), is_next)) return period->end.year + 1;
    if (!when.starts_with(in)) return std::nullopt;
    return year_of_label(when.substr(in.size(), when.find_first_of(",;") - in.size()));
  }
  return std::nullopt;
}

}  // namespace tieout
