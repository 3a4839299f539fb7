#include "tieout/engine/document/html_attributes.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

namespace tieout {
namespace {

using Choice = HtmlAttributes::Choice;

constexpr std::uint32_t span_limit = 1000;
constexpr HtmlLength length_limit = 1000 * 100;

constexpr bool is_space(char c) noexcept { return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f'; }
constexpr bool is_digit(char c) noexcept { return c >= '0' && c <= '9'; }
constexpr char lower(char c) noexcept { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }

bool is(std::string_view text, std::string_view lower_case) noexcept {
  if (text.size() != lower_case.size()) return false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (lower(text[i]) != lower_case[i]) return false;
  }
  return true;
}

bool starts_with(std::string_view text, std::string_view lower_case) noexcept {
  return text.size() >= lower_case.size() && is(text.substr(0, lower_case.size()), lower_case);
}

std::string_view trimmed(std::string_view text) noexcept {
  while (!text.empty() && is_space(text.front())) text.remove_prefix(1);
  while (!text.empty() && is_space(text.back())) text.remove_suffix(1);
  return text;
}

std::string_view next_word(std::string_view& text) noexcept {
  while (!text.empty() && is_space(text.front())) text.remove_prefix(1);
  std::size_t end = 0;
  while (end < text.size() && !is_space(text[end])) ++end;
  std::string_view const word = text.substr(0, end);
  text.remove_prefix(end);
  return word;
}

bool has_word(std::string_view text, std::string_view lower_case) noexcept {
  while (!text.empty()) {
    if (is(next_word(text), lower_case)) return true;
  }
  return false;
}

// Hundredths of a point in one unit; 0 for what is no length.
HtmlLength unit_length(std::string_view unit) noexcept {
  if (is(unit, "pt")) return 100;
  if (is(unit, "px") || unit.empty()) return 75;
  if (is(unit, "em") || is(unit, "rem")) return 1000;
  if (is(unit, "ex")) return 500;
  if (is(unit, "in")) return 7200;
  if (is(unit, "cm")) return 2835;
  if (is(unit, "mm")) return 283;
  if (is(unit, "pc")) return 1200;
  return 0;
}

HtmlLength read_length(std::string_view text) noexcept {
  text = trimmed(text);
  bool const negative = !text.empty() && text.front() == '-';
  if (negative || (!text.empty() && text.front() == '+')) text.remove_prefix(1);
  std::int64_t thousandths = 0;
  std::size_t at = 0;
  for (; at < text.size() && is_digit(text[at]); ++at) {
    thousandths = std::min<std::int64_t>(thousandths * 10 + (text[at] - '0') * 1000, 1'000'000'000);
  }
  if (at < text.size() && text[at] == '.') {
    ++at;
    for (std::int64_t place = 100; at < text.size() && is_digit(text[at]); ++at, place /= 10) {
      thousandths += (text[at] - '0') * place;
    }
  }
  std::string_view unit = text.substr(at);
  std::size_t unit_end = 0;
  while (unit_end < unit.size() && (is_space(unit[unit_end]) == false) && unit[unit_end] != '!') ++unit_end;
  std::int64_t const length =
      std::min<std::int64_t>(thousandths * unit_length(unit.substr(0, unit_end)) / 1000, length_limit);
  return static_cast<HtmlLength>(negative ? -length : length);
}

// The left one of one to four lengths: top, right, bottom, left.
HtmlLength left_of(std::string_view lengths) noexcept {
  std::array<std::string_view, 4> words{};
  std::size_t count = 0;
  while (count < words.size()) {
    words[count] = next_word(lengths);
    if (words[count].empty()) break;
    ++count;
  }
  if (count == 0) return 0;
  if (count == 4) return read_length(words[3]);
  return read_length(words[count == 1 ? 0 : 1]);
}

bool draws_a_line(std::string_view border) noexcept {
  bool line = false;
  while (!border.empty()) {
    std::string_view const word = next_word(border);
    if (is(word, "solid") || is(word, "double") || is(word, "groove") || is(word, "ridge")) line = true;
    if (is(word, "none") || is(word, "hidden") || (!word.empty() && is_digit(word[0]) && read_length(word) == 0))
      return false;
    if (is(word, "#ffffff") || is(word, "white") || is(word, "transparent")) return false;
  }
  return line;
}

struct StyleReader {
  HtmlAttributes& out;
  HtmlLength margin = 0;
  HtmlLength padding = 0;
  bool absolute = false;
  bool relative = false;
  bool at_bottom = false;
  bool shifted_up = false;
  bool least_height = false;
  bool full_width = false;

  void declare(std::string_view name, std::string_view value) noexcept {
    switch (lower(name[0])) {
      case 'b':
        if (is(name, "border-top"))
          out.ruled_above = draws_a_line(value);
        else if (is(name, "border-bottom"))
          out.ruled_below = draws_a_line(value);
        else if (is(name, "bottom")) {
          at_bottom = starts_with(value, "0");
          shifted_up |= !value.empty() && (value[0] == '.' || (value[0] >= '1' && value[0] <= '9'));
        } else if (is(name, "break-before") || is(name, "break-after")) {
          out.page_break |= is(value, "page") || is(value, "always");
        }
        break;
      case 'd':
        if (is(name, "display")) out.hidden |= starts_with(value, "none");
        break;
      case 'f':
        if (is(name, "font-weight")) {
          bool const heavy = starts_with(value, "bold") || (value.size() >= 3 && value[0] >= '6' && value[0] <= '9');
          out.bold = heavy ? Choice::yes : Choice::no;
        } else if (is(name, "font")) {
          if (has_word(value, "bold")) out.bold = Choice::yes;
        }
        break;
      case 'm':
        if (is(name, "margin-left"))
          margin = read_length(value);
        else if (is(name, "margin"))
          margin = left_of(value);
        else if (is(name, "min-height"))
          least_height = true;
        break;
      case 'p':
        if (is(name, "padding-left"))
          padding = read_length(value);
        else if (is(name, "padding"))
          padding = left_of(value);
        else if (is(name, "page-break-before") || is(name, "page-break-after")) {
          out.page_break |= starts_with(value, "always");
        } else if (is(name, "position")) {
          absolute = is(value, "absolute");
          relative = is(value, "relative");
        }
        break;
      case 't':
        if (is(name, "text-align")) {
          out.centred = is(value, "center") ? Choice::yes : Choice::no;
        } else if (is(name, "text-indent")) {
          out.has_text_indent = true;
          out.text_indent = read_length(value);
        } else if (is(name, "top")) {
          shifted_up |= !value.empty() && value[0] == '-';
        }
        break;
      case 'v':
        if (is(name, "vertical-align")) out.raised |= starts_with(value, "super");
        break;
      case 'w':
        if (is(name, "white-space"))
          out.preformatted = starts_with(value, "pre") && !is(value, "pre-line");
        else if (is(name, "width"))
          full_width = starts_with(value, "100%");
        break;
      default:
        break;
    }
  }

  void read(std::string_view style) noexcept {
    while (!style.empty()) {
      std::size_t const end = std::min(style.find(';'), style.size());
      std::string_view const declaration = style.substr(0, end);
      style.remove_prefix(std::min(end + 1, style.size()));
      std::size_t const colon = declaration.find(':');
      if (colon == std::string_view::npos) continue;
      std::string_view const name = trimmed(declaration.substr(0, colon));
      if (!name.empty()) declare(name, trimmed(declaration.substr(colon + 1)));
    }
    out.margin = margin + padding;
    out.page_foot = absolute && at_bottom;
    out.page_head = least_height && full_width;
    out.raised |= relative && shifted_up;
  }
};

std::uint32_t read_count(std::string_view text, std::uint32_t at_least) noexcept {
  text = trimmed(text);
  std::uint32_t count = 0;
  std::size_t at = 0;
  for (; at < text.size() && is_digit(text[at]); ++at) {
    count = std::min(count * 10 + static_cast<std::uint32_t>(text[at] - '0'), span_limit);
  }
  return at == 0 ? 1 : std::max(count, at_least);
}

}  // namespace

HtmlAttributes read_html_attributes(std::string_view text) noexcept {
  HtmlAttributes out;
  bool colspan = false, rowspan = false, styled = false, aligned = false;
  std::size_t at = 0;
  while (at < text.size()) {
    while (at < text.size() && (is_space(text[at]) || text[at] == '/')) ++at;
    std::size_t const name_begin = at;
    while (at < text.size() && !is_space(text[at]) && text[at] != '=' && text[at] != '/') ++at;
    if (at == name_begin && at < text.size()) ++at;  // a stray '=' begins a name
    std::string_view const name = text.substr(name_begin, at - name_begin);
    if (name.empty()) break;

    std::size_t after = at;
    while (after < text.size() && is_space(text[after])) ++after;
    std::string_view value;
    if (after < text.size() && text[after] == '=') {
      at = after + 1;
      while (at < text.size() && is_space(text[at])) ++at;
      if (at < text.size() && (text[at] == '"' || text[at] == '\'')) {
        std::size_t const value_begin = at + 1;
        std::size_t const close = std::min(text.find(text[at], value_begin), text.size());
        value = text.substr(value_begin, close - value_begin);
        at = std::min(close + 1, text.size());
      } else {
        std::size_t const value_begin = at;
        while (at < text.size() && !is_space(text[at])) ++at;
        value = text.substr(value_begin, at - value_begin);
      }
    }

    switch (lower(name[0])) {
      case 'a':
        if (!aligned && is(name, "align")) {
          aligned = true;
          if (out.centred == Choice::inherited) {
            out.centred = is(trimmed(value), "center") || is(trimmed(value), "middle") ? Choice::yes : Choice::no;
          }
        }
        break;
      case 'c':
        if (!colspan && is(name, "colspan")) {
          colspan = true;
          out.colspan = read_count(value, 1);
        }
        break;
      case 'h':
        if (is(name, "hidden")) out.hidden = true;
        break;
      case 'r':
        if (!rowspan && is(name, "rowspan")) {
          rowspan = true;
          out.rowspan = read_count(value, 0);
        }
        break;
      case 's':
        if (!styled && is(name, "style")) {
          styled = true;
          StyleReader{out}.read(value);
        }
        break;
      default:
        break;
    }
  }
  return out;
}

}  // namespace tieout
