#include "tieout/engine/report/printable.hpp"

#include "tieout/engine/document/utf8.hpp"

namespace tieout {

namespace {

[[nodiscard]] bool steers(char32_t code) noexcept {
  return code < 0x20 || (code >= 0x7f && code < 0xa0) || code == 0x61c || code == 0x200e || code == 0x200f ||
         (code >= 0x2028 && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
}

/// What ASCII has for a sign of typesetting.
[[nodiscard]] std::string_view ascii_like(char32_t code) noexcept {
  switch (code) {
    case 0xa0:
    case 0x2002:
    case 0x2003:
    case 0x2009:
    case 0x202f:
      return " ";
    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2212:
      return "-";
    case 0x2014:
    case 0x2015:
      return "--";
    case 0x2018:
    case 0x2019:
    case 0x2032:
      return "'";
    case 0x201c:
    case 0x201d:
    case 0x2033:
      return "\"";
    case 0x2022:
    case 0xb7:
      return "*";
    case 0x2026:
      return "...";
    case 0x20ac:
      return "EUR ";
    case 0xa3:
      return "GBP ";
    case 0xa5:
      return "JPY ";
    case 0xa9:
      return "(c)";
    case 0xae:
      return "(R)";
    case 0x2122:
      return "(TM)";
    case 0xbd:
      return "1/2";
    case 0xbc:
      return "1/4";
    case 0xbe:
      return "3/4";
    case 0xd7:
      return "x";
    default:
      return "?";
  }
}

[[nodiscard]] std::size_t columns_of(char32_t code) noexcept {
  bool const combining = (code >= 0x300 && code <= 0x36f) || (code >= 0x1ab0 && code <= 0x1aff) ||
                         (code >= 0x20d0 && code <= 0x20ff) || (code >= 0xfe00 && code <= 0xfe0f) ||
                         (code >= 0xfe20 && code <= 0xfe2f) || is_invisible(code);
  if (combining) return 0;
  bool const wide = (code >= 0x1100 && code <= 0x115f) || (code >= 0x2e80 && code <= 0xa4cf) ||
                    (code >= 0xac00 && code <= 0xd7a3) || (code >= 0xf900 && code <= 0xfaff) ||
                    (code >= 0xfe30 && code <= 0xfe6f) || (code >= 0xff00 && code <= 0xff60) ||
                    (code >= 0xffe0 && code <= 0xffe6) || (code >= 0x1f300 && code <= 0x1faff) ||
                    (code >= 0x20000 && code <= 0x3fffd);
  return wide ? 2 : 1;
}

}  // namespace

std::string printable(std::string_view text, bool utf8) {
  std::string plain;
  plain.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    Utf8Character const character = utf8_at(text, at);
    if (steers(character.code)) {
      plain.push_back('?');
    } else if (character.code < 0x80) {
      plain.push_back(text[at]);
    } else if (!utf8) {
      if (!is_invisible(character.code)) plain += ascii_like(character.code);
    } else {
      plain += character.well_formed ? text.substr(at, character.length) : std::string_view("\xef\xbf\xbd");
    }
    at += character.length;
  }
  return plain;
}

std::size_t display_width(std::string_view text) noexcept {
  std::size_t columns = 0;
  for (std::size_t at = 0; at < text.size();) {
    Utf8Character const character = utf8_at(text, at);
    columns += columns_of(character.code);
    at += character.length;
  }
  return columns;
}

std::string shortened(std::string_view text, std::size_t columns) {
  if (display_width(text) <= columns) return std::string(text);
  constexpr std::string_view dots = "...";
  std::size_t const room = columns > dots.size() ? columns - dots.size() : 0;
  std::size_t used = 0;
  std::size_t at = 0;
  while (at < text.size()) {
    Utf8Character const character = utf8_at(text, at);
    if (used + columns_of(character.code) > room) break;
    used += columns_of(character.code);
    at += character.length;
  }
  std::string_view kept = text.substr(0, at);
  while (!kept.empty() && kept.back() == ' ') kept.remove_suffix(1);
  return std::string(kept).append(dots);
}

}  // namespace tieout
