#include "tieout/engine/report/excerpt.hpp"

#include "tieout/engine/document/utf8.hpp"

#include <algorithm>
#include <array>

namespace tieout {

namespace {

[[nodiscard]] constexpr bool is_blank_byte(char c) noexcept { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; }
[[nodiscard]] constexpr bool is_upper(char c) noexcept { return c >= 'A' && c <= 'Z'; }
[[nodiscard]] constexpr bool is_lower(char c) noexcept { return c >= 'a' && c <= 'z'; }
[[nodiscard]] constexpr bool is_letter(char c) noexcept { return is_upper(c) || is_lower(c); }

/// How far from its mark, in bytes, a sentence is looked for.
constexpr std::uint32_t reach = 4000;

constexpr std::array<std::string_view, 26> abbreviations{
    "Inc", "Corp", "Co",  "Ltd", "No",  "Nos", "vs",  "Mr",  "Mrs",  "Ms",  "Dr",  "St",  "approx",
    "Jan", "Feb",  "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec", "Cos"};

/// True where the full stop at `at` belongs to the word before it.
[[nodiscard]] bool abbreviates(std::string_view text, std::size_t from, std::size_t at) noexcept {
  std::size_t begin = at;
  while (begin > from && is_letter(text[begin - 1])) --begin;
  std::string_view const word = text.substr(begin, at - begin);
  if (word.size() == 1 && is_upper(word.front())) return true;
  return std::find(abbreviations.begin(), abbreviations.end(), word) != abbreviations.end();
}

/// True where a sentence ends before offset `next`, which follows a blank.
[[nodiscard]] bool sentence_ends(std::string_view text, std::size_t from, std::size_t stop, std::size_t next) noexcept {
  if (is_lower(text[next])) return false;
  std::size_t at = stop;
  while (at > from && (text[at] == '"' || text[at] == ')' || text[at] == '\'')) --at;
  if (text[at] == '!' || text[at] == '?') return true;
  return text[at] == '.' && !abbreviates(text, from, at);
}

/// The first place after `at` and before `high` where a word begins; `at` itself, moved to a whole character, where
/// none does.
[[nodiscard]] std::uint32_t word_begin(std::string_view text, std::uint32_t at, std::uint32_t high) noexcept {
  std::uint32_t begin = at;
  while (begin < high && !is_blank_byte(text[begin])) ++begin;
  while (begin < high && is_blank_byte(text[begin])) ++begin;
  if (begin < high) return begin;
  while (at < high && (static_cast<unsigned char>(text[at]) & 0xc0U) == 0x80U) ++at;
  return at;
}

[[nodiscard]] std::uint32_t word_end(std::string_view text, std::uint32_t at, std::uint32_t low) noexcept {
  std::uint32_t end = at;
  while (end > low && !is_blank_byte(text[end])) --end;
  while (end > low && is_blank_byte(text[end - 1])) --end;
  if (end > low) return end;
  while (at > low && (static_cast<unsigned char>(text[at]) & 0xc0U) == 0x80U) --at;
  return at;
}

}  // namespace

Span sentence_around(std::string_view text, Span passage, Span mark) noexcept {
  Span sentence = passage;
  for (std::uint32_t at = passage.begin; at + 2 < passage.end; ++at) {
    if (!is_blank_byte(text[at + 1]) || is_blank_byte(text[at]) || is_blank_byte(text[at + 2])) continue;
    if (at >= mark.begin && at + 1 < mark.end) continue;
    if (!sentence_ends(text, passage.begin, at, at + 2)) continue;
    if (at + 1 <= mark.begin) {
      sentence.begin = at + 2;
    } else {
      sentence.end = at + 1;
      break;
    }
  }
  return sentence;
}

Excerpt excerpt(Document const& document, Span passage, Span mark, std::uint32_t characters) noexcept {
  std::string_view const text = document.text;
  if (!passage.contains(mark)) passage = covering(passage, mark);
  Span const near{mark.begin - std::min(mark.begin - passage.begin, reach),
                  mark.end + std::min(passage.end - mark.end, reach)};
  Span const sentence = sentence_around(text, near, mark);
  Span window = sentence;
  if (sentence.begin != passage.begin && sentence.begin == near.begin)
    window.begin = word_begin(text, near.begin, mark.begin);
  if (sentence.end != passage.end && sentence.end == near.end) window.end = word_end(text, near.end, mark.end);
  if (utf8_length(document.view(sentence)) > characters) {
    // What stands before a figure says more of it than what stands after: two thirds of the room go there.
    std::uint32_t const room = characters > mark.size() ? characters - mark.size() : 0;
    std::uint32_t const after_there = sentence.end - mark.end;
    std::uint32_t const after =
        std::min(after_there, std::max(room / 3, room - std::min(room, mark.begin - sentence.begin)));
    std::uint32_t const before = std::min(mark.begin - sentence.begin, room - std::min(room, after));
    if (before < mark.begin - sentence.begin) window.begin = word_begin(text, mark.begin - before, mark.begin);
    if (after < after_there) window.end = word_end(text, mark.end + after, mark.end);
  }
  return {document.view({window.begin, mark.begin}), document.view(mark), document.view({mark.end, window.end}),
          window.begin != sentence.begin, window.end != sentence.end};
}

}  // namespace tieout
