#include "tieout/engine/link/other_row/numbered_name.hpp"

#include "tieout/engine/link/subject/word_list.hpp"
#include "tieout/grammar/lex/lexicon.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace tieout {
namespace {

// What stands in front of numbers that are no part of a name.
constexpr std::string_view other_words[] = {
    "note",   "notes", "item",  "page", "table", "exhibit", "fiscal", "fy",  "q",    "h",    "in",
    "of",     "to",    "for",   "at",   "by",    "than",    "and",    "or",  "the",  "over", "under",
    "within", "last",  "first", "next", "past",  "only",    "were",   "was", "from", "with", "about"};

[[nodiscard]] bool is_letter(char c) noexcept { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
[[nodiscard]] bool is_digit(char c) noexcept { return c >= '0' && c <= '9'; }

/// A word with the number that it has behind it: "Phase 2", "VB-201".
struct Numbered {
  std::string word;  // in small letters
  std::string number;
};

/// The number of up to three digits at the beginning of the text; empty for years, decimals and percentages.
[[nodiscard]] std::string_view number_at(std::string_view text) {
  constexpr std::size_t most_digits = 3;
  std::size_t length = 0;
  while (length < text.size() && is_digit(text[length])) ++length;
  if (length == 0 || length > most_digits) return {};
  if (length == text.size()) return text;
  char const next = text[length];
  bool const goes_on = (next == '.' || next == ',') && length + 1 < text.size() && is_digit(text[length + 1]);
  return goes_on || next == '%' || is_letter(next) ? std::string_view() : text.substr(0, length);
}

/// The number behind "and" or a stroke: "Phases 2 and 3".
[[nodiscard]] std::string_view further_number(std::string_view text) {
  for (std::string_view const link : {" and ", "/", " / ", " or ", " & "})
    if (text.starts_with(link)) return number_at(text.substr(link.size()));
  return {};
}

[[nodiscard]] std::vector<Numbered> numbered_in(std::string_view text) {
  std::vector<Numbered> found;
  for (std::size_t at = 0; at < text.size();) {
    if (!is_letter(text[at]) || (at > 0 && is_digit(text[at - 1]))) {
      ++at;
      continue;
    }
    std::size_t end = at;
    while (end < text.size() && is_letter(text[end])) ++end;
    std::string word(text.substr(at, end - at));
    for (char& c : word) c = static_cast<char>(c | 0x20);
    at = end;
    if (end + 1 >= text.size() || (text[end] != ' ' && text[end] != '-')) continue;
    bool const month = (lexicon_entry(find_word(word)).classes & lexical::month) != 0;
    if (month || contains(other_words, word)) continue;
    std::size_t place = end + 1;
    for (std::string_view number = number_at(text.substr(place)); !number.empty();) {
      found.push_back({word, std::string(number)});
      place += number.size();
      number = further_number(text.substr(place));
      if (!number.empty()) place = static_cast<std::size_t>(number.data() - text.data());
    }
  }
  return found;
}

/// The parts of the figure's sentence, the one that tells most first.
[[nodiscard]] std::array<std::string_view, 3> parts_of_sentence(LinkInput const& input, std::uint32_t i) {
  Document const& document = input.document;
  std::uint32_t const passage = input.figures[i].passage;
  Span const whole = document.passages[passage].text;
  Span const figure = input.figure(i).quantity.span;
  if (figure.begin < whole.begin || figure.end > whole.end) return {};
  std::string_view front = document.view({whole.begin, figure.begin});
  if (auto const stop = front.rfind(". "); stop != std::string_view::npos) front.remove_prefix(stop + 1);
  std::string_view behind = document.view({figure.end, whole.end});
  behind = behind.substr(0, behind.find(". "));
  std::string_view near = front;
  if (i > 0 && input.figures[i - 1].passage == passage) {
    std::uint32_t const before = input.figure(i - 1).quantity.span.end;
    if (before > figure.begin - front.size() && before <= figure.begin) near = document.view({before, figure.begin});
  }
  return {near, front, behind};
}

}  // namespace

bool numbered_otherwise(LinkInput const& input, std::uint32_t i, Row const& row) {
  std::vector<Numbered> const names = numbered_in(row.label);
  if (names.empty()) return false;
  for (std::string_view const part : parts_of_sentence(input, i)) {
    std::vector<Numbered> const said = numbered_in(part);
    for (Numbered const& name : names) {
      auto const same_word = [&](Numbered const& one) { return one.word == name.word; };
      auto const same = [&](Numbered const& one) { return same_word(one) && one.number == name.number; };
      if (std::none_of(said.begin(), said.end(), same_word)) continue;
      return std::none_of(said.begin(), said.end(), same);
    }
  }
  return false;
}

}  // namespace tieout
