#include "tieout/engine/table/introduction.hpp"

#include "tieout/engine/table/row_label.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace tieout {
namespace {

constexpr std::size_t longest_sentence = 400;
constexpr std::size_t longest_title = 180;

/// "The table below shows", "consisted of the following", "are as follows", "is set forth".
[[nodiscard]] bool introduces(std::string_view sentence) {
  if (sentence.empty() || sentence.size() > longest_sentence) return false;
  if (sentence.back() == ':') return true;
  std::string const words = lower_case(sentence);
  static constexpr std::array<std::string_view, 7> cues = {"following", "follows",  "table",   "below",
                                                           "set forth", "summariz", "summaris"};
  // At the beginning of a word: "marketable" is no table.
  auto const said = [&](std::string_view cue) {
    for (std::size_t at = words.find(cue); at != std::string::npos; at = words.find(cue, at + 1))
      if (at == 0 || words[at - 1] < 'a' || words[at - 1] > 'z') return true;
    return false;
  };
  return std::any_of(cues.begin(), cues.end(), said);
}

/// A line without a sentence in it: a heading of the section.
[[nodiscard]] bool is_title(std::string_view line) { return line.size() <= longest_title && line.back() != '.'; }

}  // namespace

std::string introduction_of(Caption const& caption) {
  std::string introduction;
  auto const append = [&](std::string_view part) {
    if (!introduction.empty()) introduction += ' ';
    introduction += part;
  };
  for (std::string_view line : caption.lines) {
    if (line.empty()) continue;
    if (is_title(line)) {
      append(line);
      continue;
    }
    while (!line.empty()) {
      std::size_t const stop = line.find(". ");
      std::string_view const sentence = line.substr(0, stop);
      if (introduces(sentence)) append(sentence);
      line.remove_prefix(stop == line.npos ? line.size() : stop + 2);
    }
  }
  return introduction;
}

}  // namespace tieout
