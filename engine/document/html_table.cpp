#include "tieout/engine/document/html_table.hpp"

#include "tieout/engine/document/utf8.hpp"

#include <algorithm>
#include <cstddef>

namespace tieout {
namespace {

constexpr std::uint32_t prose_length = 120;
constexpr std::uint32_t mark_length = 6;
constexpr std::uint32_t sure_figure_rows = 3;

// A cell that reaches into rows below its own.
struct Covered {
  std::uint32_t begin;
  std::uint32_t end;
  std::uint32_t until_row;
};

constexpr bool is_digit(char c) noexcept { return c >= '0' && c <= '9'; }
constexpr bool is_letter(char c) noexcept { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

bool is_sign(char32_t code) noexcept {
  switch (code) {
    case '*':
    case '-':
    case 'o':
    case 0xA7:
    case 0xB7:
    case 0x2013:
    case 0x2014:
    case 0x2020:
    case 0x2021:
    case 0x2022:
    case 0x2023:
    case 0x25AA:
    case 0x25A0:
    case 0x25A1:
    case 0x25CF:
    case 0x25CB:
    case 0x25E6:
    case 0x2713:
    case 0x27A2:
    case 0xFFFD:
      return true;
    default:
      return code >= 0xF000 && code <= 0xF0FF;  // symbol fonts
  }
}

bool all_signs(std::string_view text) noexcept {
  for (std::size_t at = 0; at < text.size();) {
    Utf8Character const character = utf8_at(text, at);
    if (!is_sign(character.code)) return false;
    at += character.length;
  }
  return true;
}

// "(1)", "[a]", "1)", "2.", "iv.", "a.", "12"
bool is_reference_mark(std::string_view text) noexcept {
  std::string_view inner = text;
  bool const opened = inner.front() == '(' || inner.front() == '[';
  if (opened) inner.remove_prefix(1);
  bool const closed = !inner.empty() && (inner.back() == ')' || inner.back() == ']' || inner.back() == '.');
  if (closed) inner.remove_suffix(1);
  if (inner.empty() || inner.size() > 4) return false;
  if (opened && !closed) return false;
  std::size_t digits = 0, letters = 0, stars = 0;
  for (char const c : inner) {
    digits += is_digit(c);
    letters += is_letter(c);
    stars += c == '*' || c == '+' || c == '#';
  }
  if (digits + letters + stars != inner.size() || (digits > 0 && letters > 1)) return false;
  if (digits > 2) return false;
  if (letters > 1) {
    bool const roman = inner.find_first_not_of("ivxIVX") == std::string_view::npos;
    return closed && roman;
  }
  if (letters == 1 && digits == 0) return closed;
  return true;
}

// "12", "(1)", "(1": one or two digits, brackets perhaps in the next cell
bool is_small_number(std::string_view text) noexcept {
  if (text.front() == '(') text.remove_prefix(1);
  if (!text.empty() && text.back() == ')') text.remove_suffix(1);
  return (text.size() == 1 || text.size() == 2) && is_digit(text.front()) && is_digit(text.back());
}

bool skip_over(std::string_view& text, std::string_view start) noexcept {
  if (text.substr(0, start.size()) != start) return false;
  text.remove_prefix(start.size());
  return true;
}

bool is_number(std::string_view text) noexcept {
  // A currency written in letters before its sign: US$, C$, HK$.
  if (std::size_t const dollar = text.find('$'); dollar != std::string_view::npos && dollar > 0 && dollar <= 4) {
    bool word = true;
    for (char const c : text.substr(0, dollar)) word = word && (is_letter(c) || c == '(' || c == '-' || c == ' ');
    if (word) text.remove_prefix(dollar);
  }
  bool digit_seen = false;
  int points = 0;
  char previous = ' ';
  while (!text.empty()) {
    char const c = text.front();
    if (is_digit(c)) {
      if (previous == '-' && digit_seen) return false;  // a telephone number, a range
      digit_seen = true;
    } else if (c == ',' || c == '.' || c == '$' || c == '(' || c == ')' || c == '%' || c == ' ' || c == '+' ||
               c == '-' || c == '*') {
    } else if (skip_over(text, "\xE2\x80\x93") || skip_over(text, "\xE2\x80\x94") || skip_over(text, "\xE2\x88\x92") ||
               skip_over(text, "\xE2\x82\xAC") || skip_over(text, "\xC2\xA3") || skip_over(text, "\xC2\xA5") ||
               skip_over(text, "\xC2\xA2")) {
      previous = ' ';
      continue;
    } else {
      // A unit after the digits: x, bp, bps, pts, pp.
      if (!digit_seen || text.size() > 5) return false;
      for (char const unit : text) {
        if (!is_letter(unit) && unit != '.' && unit != ')' && unit != ' ') return false;
      }
      return text == "x" || text == "X" || text == "x)" || text.substr(0, 2) == "bp" || text.substr(0, 3) == "pts" ||
             text.substr(0, 2) == "pp";
    }
    points += c == '.';
    if (points > 1) return false;  // a telephone number, a date
    previous = c;
    text.remove_prefix(1);
  }
  return digit_seen;
}

}  // namespace

HtmlPlacement place_html_cells(HtmlTable const& table) {
  HtmlPlacement placement;
  placement.places.reserve(table.cells.size());
  std::vector<Covered> above;
  std::vector<Covered> below;
  std::size_t next = 0;
  auto group = table.group_begins.begin();
  for (std::uint32_t row = 0; row < table.rows && next < table.cells.size(); ++row) {
    while (group != table.group_begins.end() && *group <= row) ++group;
    std::uint32_t const group_end = group == table.group_begins.end() ? table.rows : std::min(*group, table.rows);
    below.clear();
    std::size_t covered = 0;
    std::uint32_t column = 0;
    for (; next < table.cells.size() && table.cells[next].row == row; ++next) {
      for (; covered < above.size() && above[covered].begin <= column; ++covered) {
        column = std::max(column, above[covered].end);
        if (above[covered].until_row > row + 1) below.push_back(above[covered]);
      }
      HtmlCell const& cell = table.cells[next];
      if (column + cell.colspan > html_column_limit) {
        placement.too_wide = true;
        return placement;
      }
      std::uint32_t const left = group_end - row;
      std::uint32_t const height = cell.rowspan == 0 ? left : std::min(cell.rowspan, left);
      placement.places.push_back({column, cell.colspan, height});
      if (height > 1) below.push_back({column, column + cell.colspan, row + height});
      column += cell.colspan;
      placement.columns = std::max(placement.columns, column);
    }
    for (; covered < above.size(); ++covered) {
      if (above[covered].until_row > row + 1) below.push_back(above[covered]);
    }
    above.swap(below);
  }
  return placement;
}

HtmlCellLook look_at_html_cell(std::string_view text) noexcept {
  if (text.empty()) return HtmlCellLook::empty;
  if (text.size() > prose_length && utf8_length(text) > prose_length) return HtmlCellLook::prose;
  if (text.size() <= mark_length) {
    if (is_small_number(text)) return HtmlCellLook::mark_or_number;
    if (all_signs(text) || is_reference_mark(text)) return HtmlCellLook::mark;
  }
  if (is_number(text)) return HtmlCellLook::number;
  return HtmlCellLook::label;
}

bool tabulates_figures(HtmlTable const& table, std::vector<HtmlCellLook> const& looks,
                       std::vector<std::uint32_t> const& lengths) noexcept {
  if (table.nests) return false;
  std::uint64_t total = 0;
  std::uint64_t prose = 0;
  std::uint32_t figure_rows = 0;
  for (std::size_t first = 0; first < table.cells.size();) {
    std::size_t last = first;
    std::uint32_t labels = 0;
    std::uint32_t numbers = 0;
    std::uint32_t open = 0;  // marks or numbers since the last label: numbers, unless a label follows
    for (; last < table.cells.size() && table.cells[last].row == table.cells[first].row; ++last) {
      total += lengths[last];
      switch (looks[last]) {
        case HtmlCellLook::prose:
          prose += lengths[last];
          [[fallthrough]];
        case HtmlCellLook::label:
          ++labels;
          open = 0;
          break;
        case HtmlCellLook::number:
          ++numbers;
          break;
        case HtmlCellLook::mark_or_number:
          open += labels > 0;
          break;
        case HtmlCellLook::mark:
        case HtmlCellLook::empty:
          break;
      }
    }
    numbers += open;
    if (numbers > 0 && labels + numbers > 1) ++figure_rows;
    first = last;
  }
  if (figure_rows == 0) return false;
  return prose * 2 <= total || figure_rows >= sure_figure_rows;
}

}  // namespace tieout
