#include "tieout/engine/table/time_words.hpp"

#include "tieout/engine/table/row_label.hpp"

#include <algorithm>
#include <array>

namespace tieout {

std::set<std::string> words_beside_time(std::string_view text) {
  static constexpr std::array<std::string_view, 52> of_time = {
      "january", "february", "march",    "april",     "may",     "june",    "july",   "august", "september",
      "october", "november", "december", "jan",       "feb",     "mar",     "apr",    "jun",    "jul",
      "aug",     "sep",      "sept",     "oct",       "nov",     "dec",     "three",  "six",    "nine",
      "twelve",  "month",    "months",   "year",      "years",   "quarter", "ended",  "ending", "as",
      "at",      "of",       "fiscal",   "unaudited", "audited", "first",   "second", "third",  "fourth",
      "q1",      "q2",       "q3",       "q4",        "fy",      "weeks",   "half"};
  std::set<std::string> words;
  std::string word;
  for (char const c : lower_case(text) + ' ') {
    bool const digit = c >= '0' && c <= '9';
    if ((c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80 || (digit && !word.empty())) {
      word += c;
      continue;
    }
    if (word.size() > 1 && std::find(of_time.begin(), of_time.end(), word) == of_time.end()) words.insert(word);
    word.clear();
  }
  return words;
}

}  // namespace tieout
