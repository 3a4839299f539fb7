#include "tieout/engine/document/truncation.hpp"

#include <algorithm>
#include <string_view>

namespace tieout {
namespace {

[[nodiscard]] char lower(char c) noexcept { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }

/// How often a tag opens, or closes where `tag` begins with a slash; `tag` is lower case.
[[nodiscard]] std::size_t count_tags(std::string_view text, std::string_view tag) noexcept {
  std::size_t count = 0;
  for (std::size_t open = text.find('<'); open != std::string_view::npos; open = text.find('<', open + 1)) {
    std::string_view const name = text.substr(open + 1, tag.size());
    bool const same = name.size() == tag.size() &&
                      std::equal(name.begin(), name.end(), tag.begin(), [](char a, char b) { return lower(a) == b; });
    if (!same) continue;
    std::size_t const behind = open + 1 + tag.size();
    bool const whole = behind >= text.size() || text[behind] == '>' || text[behind] == ' ' || text[behind] == '\n' ||
                       text[behind] == '\r';
    count += whole ? 1u : 0u;
  }
  return count;
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
      if (count_tags(source, "html") > count_tags(source, "/html"))
        document.notes.push_back({"<html> is never closed; the file may be cut off", end});
      return;
    case Format::edgar_text:
      if (count_tags(source, "table") > count_tags(source, "/table")) {
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
