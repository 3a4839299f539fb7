#include "tieout/engine/report/text_page.hpp"

#include "tieout/engine/report/printable.hpp"

#include <algorithm>

namespace tieout {

namespace {

[[nodiscard]] std::string_view code_of(Ink ink) noexcept {
  switch (ink) {
    case Ink::plain:
      return "";
    case Ink::strong:
      return "\x1b[1m";
    case Ink::faint:
      return "\x1b[2m";
    case Ink::error:
      return "\x1b[1;31m";
    case Ink::warning:
      return "\x1b[1;33m";
    case Ink::good:
      return "\x1b[32m";
  }
  return "";
}

constexpr std::string_view underline = "\x1b[4m";
constexpr std::string_view reset = "\x1b[0m";
constexpr std::size_t widest_column = 44;

}  // namespace

std::string TextPage::inked(std::string_view text, Ink ink) const {
  std::string plain = printable(text, style_.utf8);
  if (!style_.colour || ink == Ink::plain || plain.empty()) return plain;
  return std::string(code_of(ink)).append(plain).append(reset);
}

void TextPage::raw_line(std::size_t indent, std::string_view inked_text) {
  out_ << std::string(indent, ' ') << inked_text << '\n';
}

void TextPage::line(std::size_t indent, std::string_view text, Ink ink) { raw_line(indent, inked(text, ink)); }

void TextPage::wrapped(std::size_t indent, std::string_view text, Ink ink) {
  std::string const plain = printable(text, style_.utf8);
  std::string_view rest = plain;
  std::size_t const room = std::max<std::size_t>(width(), indent + 30) - indent;
  while (!rest.empty()) {
    std::size_t end = rest.size();
    if (display_width(rest) > room) {
      std::size_t last = 0;
      std::size_t next = rest.find(' ');
      while (next != std::string_view::npos && (last == 0 || display_width(rest.substr(0, next)) <= room)) {
        last = next;
        next = rest.find(' ', next + 1);
      }
      if (last != 0) end = last;
    }
    line(indent, rest.substr(0, end), ink);
    rest.remove_prefix(std::min(rest.size(), end + 1));
  }
}

void TextPage::excerpt(std::size_t indent, Excerpt const& sentence, Ink ink) {
  std::string before = sentence.cut_before ? "... " : "";
  before += printable(sentence.before, style_.utf8);
  std::string const mark = printable(sentence.mark, style_.utf8);
  std::string after = printable(sentence.after, style_.utf8);
  if (sentence.cut_after) after += " ...";
  if (style_.colour) {
    raw_line(indent, before + std::string(code_of(ink)).append(underline).append(mark).append(reset) + after);
    return;
  }
  raw_line(indent, before + mark + after);
  raw_line(indent + display_width(before), std::string(std::max<std::size_t>(1, display_width(mark)), '^'));
}

void TextPage::columns(std::size_t indent, std::vector<std::vector<std::string>> const& rows, bool figures) {
  std::vector<std::vector<std::string>> shown;
  std::vector<std::size_t> widths;
  for (auto const& row : rows) {
    auto& cells = shown.emplace_back();
    for (std::size_t column = 0; column < row.size(); ++column) {
      bool const open_end = column + 1 == row.size();
      std::string const text = printable(row[column], style_.utf8);
      cells.push_back(open_end ? text : shortened(text, widest_column));
      if (widths.size() <= column) widths.push_back(0);
      widths[column] = std::max(widths[column], display_width(cells.back()));
    }
  }
  for (auto const& row : shown) {
    std::string set;
    for (std::size_t column = 0; column < row.size(); ++column) {
      if (column != 0) set += "  ";
      std::size_t const padding = widths[column] - display_width(row[column]);
      bool const last = column + 1 == row.size();
      if (last && figures) set.append(padding, ' ');
      set += row[column];
      if (!last) set.append(padding, ' ');
    }
    set.erase(set.find_last_not_of(' ') + 1);
    raw_line(indent, set);
  }
}

}  // namespace tieout
