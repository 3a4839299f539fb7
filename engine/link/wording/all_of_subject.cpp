#include "tieout/engine/link/wording/all_of_subject.hpp"

#include "tieout/engine/link/equity/behind_figure.hpp"
#include "tieout/engine/link/subject/sentence_end.hpp"
#include "tieout/engine/link/subject/word_list.hpp"
#include "tieout/engine/table/row_label.hpp"

#include <algorithm>
#include <string_view>

namespace tieout {
namespace {

/// The text with single blanks and in small letters.
[[nodiscard]] std::string plain(std::string_view text) {
  std::string one_line;
  for (char const c : text) {
    bool const blank = c == ' ' || c == '\n' || c == '\t' || c == '\r';
    if (!blank)
      one_line += c;
    else if (!one_line.empty() && one_line.back() != ' ')
      one_line += ' ';
  }
  return lower_case(one_line);
}

[[nodiscard]] bool alone_in_sentence(LinkInput const& input, std::uint32_t i) {
  auto const beside = [&](std::uint32_t j) {
    return j < input.figures.size() && input.figures[j].passage == input.figures[i].passage &&
           in_one_sentence(input.document, input.figure(i).quantity.span, input.figure(j).quantity.span);
  };
  return !beside(i - 1) && !beside(i + 1);
}

}  // namespace

std::optional<std::string> all_of_subject(LinkInput const& input, std::uint32_t i) {
  constexpr std::string_view predicates[] = {" consists of a ", " consisted of a ", " represents a ",
                                             " consists of ",   " consisted of ",   " consist of "};
  Span const passage = input.document.passages[input.figures[i].passage].text;
  Span const figure = input.figure(i).quantity.span;
  std::string_view const before = input.document.view({passage.begin, figure.begin});
  auto const begin = sentence_begin(before, before.size());
  if (!begin || !alone_in_sentence(input, i)) return std::nullopt;
  std::string sentence = plain(before.substr(*begin));
  if (!sentence.empty() && sentence.front() == ' ') sentence.erase(0, 1);
  if (holds(behind_figure(input, i), " and ")) return std::nullopt;
  for (std::string_view const predicate : predicates) {
    if (!std::string_view(sentence).ends_with(predicate)) continue;
    sentence.resize(sentence.size() - predicate.size());
    return sentence.empty() ? std::nullopt : std::optional(sentence);
  }
  return std::nullopt;
}

}  // namespace tieout
