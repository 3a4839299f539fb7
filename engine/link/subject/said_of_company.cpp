#include "tieout/engine/link/subject/said_of_company.hpp"

#include "tieout/engine/link/subject/sentence_end.hpp"
#include "tieout/engine/link/subject/word_list.hpp"
#include "tieout/engine/table/row_label.hpp"

#include <cstddef>
#include <string>

namespace tieout {

bool said_of_company(Document const& document, Span passage, Span figure) {
  constexpr std::string_view words[] = {"consolidated", "total", "overall", "companywide", "company-wide", "company"};
  std::string_view const text = document.view(passage);
  std::size_t const at = figure.begin - passage.begin;
  std::size_t const begin = sentence_begin(text, at).value_or(at);
  std::string const front = lower_case(text.substr(begin, at - begin));
  constexpr std::string_view letters = "abcdefghijklmnopqrstuvwxyz-";
  for (std::size_t word = front.find_first_of(letters); word != front.npos; word = front.find_first_of(letters, word)) {
    std::size_t const end = std::min(front.find_first_not_of(letters, word), front.size());
    if (contains(words, std::string_view(front).substr(word, end - word))) return true;
    word = end;
  }
  return false;
}

}  // namespace tieout
