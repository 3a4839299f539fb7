#include "tieout/engine/document/truncation.hpp"

#include <algorithm>
#include <string_view>

namespace tieout {
namespace {

[[nodiscard]] char lower(char c) noexcept { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }

/// True where a tag opens more often than it closes; `tag` is lower case.
[[nodiscard]] bool left_open(std::string_view text, std::string_view tag) noexcept {
  std::ptrdiff_t open = 0;
  for (std::size_t at = text.find('<'); at != std::string_view::npos; at = text.find('<', at + 1)) {
    std::size_t begin = at + 1;
    bool const closes = begin < text.size() && text[begin] == '/';
    if (closes) ++begin;
    std::size_t const behind = begin + tag.size();
    if (behind > text.size() || lower(text[begin]) != tag.front()) continue;
    std::string_view const name = text.substr(begin, tag.size());
    if (!std::equal(name.begin(), name.end(), tag.begin(), [](char a, char b) { return lower(a) == b; })) continue;
    bool const whole = behind == text.size() || text[behind] == '>' || text[behind] == ' ' || text[behind] == '\n' ||
                       text[behind] == '\r';
    if (whole) open += closes ? -1 : 1;
  }
  return open > 0;
}

/// A note of a line or two may well lack its last full stop; a filing does not.
constexpr std::size_t shortest_filing = 512;

[[nodiscard]] bool ends_within_line(std::string_view text) noexcept {
  if (text.size() < shortest_filing) return false;
  char const last = text.back();
  bool const letter_or_digit = (lower(last) >= 'a' && lower(last) <= 'z') || (last >= '0' && last <= '9');
  return letter_or_digit || last == ',' || last == '(' || last == '$';
}

}  // namespace

void note_truncation(Document& document) {
  std::string_view const source = document.source;
  auto const size = static_cast<std::uint32_t>(source.size());
  Span const end{size, size};
  switch (document.format) {
    case Format::html:
      if (left_open(source, "html"))
        document.notes.push_back({"<html> is never closed; the file may be cut off", end});
      return;
    case Format::edgar_text:
      if (left_open(source, "table")) {
        document.notes.push_back({"a <TABLE> is never closed; the file may be cut off", end});
        return;
      }
      break;
    case Format::csv:
    case Format::docx:
    case Format::xlsx:
    case Format::pdf:
      return;
    case Format::plain_text:
    case Format::markdown:
      break;
  }
  if (ends_within_line(source))
    document.notes.push_back({"the text ends in the middle of a line; the file may be cut off", end});
}

}  // namespace tieout
