#include "tieout/engine/document/text_line.hpp"

#include "tieout/engine/document/month_name.hpp"
#include "tieout/engine/document/page_furniture.hpp"
#include "tieout/engine/document/source_lines.hpp"
#include "tieout/engine/document/utf8.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

namespace tieout {

namespace {

constexpr std::uint32_t tab_stop = 8;
constexpr std::size_t longest_tag = 64;
constexpr std::uint32_t farthest_sign = 24;  ///< blanks between a "$" and the number it belongs to

[[nodiscard]] bool is_digit(char byte) noexcept { return byte >= '0' && byte <= '9'; }
[[nodiscard]] char lower(char byte) noexcept {
  return byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte + 32) : byte;
}
[[nodiscard]] bool is_letter(char byte) noexcept { return lower(byte) >= 'a' && lower(byte) <= 'z'; }
[[nodiscard]] bool is_blank_byte(char byte) noexcept { return byte == ' ' || byte == '\t' || byte == '\v'; }

[[nodiscard]] bool equals_folded(std::string_view text, std::string_view lowered) noexcept {
  if (text.size() != lowered.size()) return false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (lower(text[i]) != lowered[i]) return false;
  }
  return true;
}

/// Tags that lay a table out, and simple emphasis; they print nothing.
[[nodiscard]] bool is_layout_tag(std::string_view name) noexcept {
  if (name.starts_with('/')) name.remove_prefix(1);
  constexpr std::array<std::string_view, 17> names{"s",  "c", "caption", "table", "fn",  "page",   "b",   "i", "u",
                                                   "em", "p", "br",      "sup",   "sub", "strong", "pre", "hr"};
  for (std::string_view const layout : names) {
    if (equals_folded(name, layout)) return true;
  }
  return name.size() == 2 && (name[0] == 'F' || name[0] == 'f') && is_digit(name[1]);
}

/// Tags of a submission's own header.
[[nodiscard]] bool is_submission_tag(std::string_view name) noexcept {
  if (name.starts_with('/')) name.remove_prefix(1);
  constexpr std::array<std::string_view, 11> names{"document",    "type",       "sequence",           "filename",
                                                   "description", "text",       "sec-document",       "ims-document",
                                                   "sec-header",  "ims-header", "acceptance-datetime"};
  for (std::string_view const own : names) {
    if (equals_folded(name, own)) return true;
  }
  return false;
}

/// The name of the tag at the start of `text`, "/" included; empty where there is none.
[[nodiscard]] std::string_view tag_name(std::string_view text) noexcept {
  if (text.size() < 3 || text.front() != '<') return {};
  if (!is_letter(text[1]) && text[1] != '/') return {};
  std::size_t const close = text.substr(0, longest_tag).find('>');
  if (close == std::string_view::npos) return {};
  std::string_view const name = text.substr(1, close - 1);
  for (char const byte : name) {
    if (!is_letter(byte) && !is_digit(byte) && byte != '-' && byte != '/' && byte != '_') return {};
  }
  return name;
}

[[nodiscard]] bool is_rule_byte(char byte) noexcept {
  return byte == '-' || byte == '=' || byte == '_' || byte == '~' || byte == '*';
}

/// True for text that rules a line: runs of rule characters, one of them three long at least.
[[nodiscard]] bool is_rule(std::string_view text) noexcept {
  std::size_t run = 0;
  std::size_t longest = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (is_blank_byte(text[i])) {
      run = 0;
    } else if (is_rule_byte(text[i])) {
      run = i > 0 && text[i - 1] == text[i] ? run + 1 : 1;
      longest = std::max(longest, run);
    } else {
      return false;
    }
  }
  return longest >= 3;
}

[[nodiscard]] std::uint32_t columns_of(std::string_view text, std::uint32_t from) noexcept {
  unsigned odd = 0;
  for (char const byte : text) odd |= static_cast<unsigned>(static_cast<unsigned char>(byte) - 0x20U > 0x5fU);
  if (odd == 0) return from + static_cast<std::uint32_t>(text.size());
  std::uint32_t column = from;
  for (std::size_t at = 0; at < text.size();) {
    unsigned char const byte = static_cast<unsigned char>(text[at]);
    if (byte == '\t') {
      column += tab_stop - column % tab_stop;
      ++at;
    } else {
      at += byte < 0x80 ? 1 : utf8_at(text, at).length;
      ++column;
    }
  }
  return column;
}

[[nodiscard]] bool is_year(std::string_view text) noexcept {
  return text.size() == 4 && (text.starts_with("19") || text.starts_with("20")) && is_digit(text[2]) &&
         is_digit(text[3]);
}

/// True for what stands in the place of a number: a dash, "NA", "n/m", "nil".
[[nodiscard]] bool is_number_substitute(std::string_view text) noexcept {
  constexpr std::array<std::string_view, 14> words{"-",    "--",  "na", "n/a",          "nm",           "n/m", "n.m.",
                                                   "n.a.", "nil", "$-", "\xe2\x80\x94", "\xe2\x80\x93", "$--", "-0-"};
  if (text.size() <= 4) {
    for (std::string_view const word : words) {
      if (equals_folded(text, word)) return true;
    }
  }
  // "$     -"
  if (text.size() > 2 && text.front() == '$') {
    std::size_t const at = text.find_first_not_of(" \t", 1);
    return at != std::string_view::npos && text.find_first_not_of('-', at) == std::string_view::npos;
  }
  return false;
}

/// How many bytes of leader dots begin at `at`: three dots at least, single blanks between them allowed.
[[nodiscard]] std::size_t leader_length(std::string_view text, std::size_t at) noexcept {
  std::size_t dots = 0;
  std::size_t end = at;
  for (std::size_t next = at; next < text.size(); ++next) {
    if (text[next] == '.') {
      ++dots;
      end = next + 1;
    } else if (text[next] != ' ' || (next > 0 && text[next - 1] == ' ')) {
      break;
    }
  }
  return dots >= 3 ? end - at : 0;
}

struct Piece {
  Span span;
  std::uint32_t column = 0;
  std::uint32_t end_column = 0;
  std::uint32_t gap = 0;        ///< blanks in front of it
  bool after_sentence = false;  ///< the gap follows a full stop or the like
};

/// Walks a line's pieces between gaps, in order.
template <typename Visit>
void visit_pieces(std::string_view source, TextLine const& line, Visit&& visit) {
  std::uint32_t at = line.span.begin;
  std::uint32_t const end = line.span.end;
  std::string_view const text = source.substr(0, end);
  std::uint32_t column = line.column;
  Piece piece;
  bool open = false;
  std::uint32_t gap = 0;
  auto const close = [&] {
    if (!open) return;
    open = false;
    visit(piece);
  };
  while (at < end) {
    char const byte = text[at];
    if (byte == ' ' || byte == '\t') {
      std::uint32_t const from = column;
      bool tab = false;
      while (at < end && is_blank_byte(text[at])) {
        if (text[at] == '\t') {
          column += tab_stop - column % tab_stop;
          tab = true;
        } else {
          ++column;
        }
        ++at;
      }
      if (column - from >= 2 || tab) {
        close();
        gap += std::max<std::uint32_t>(column - from, 2);
      }
      continue;
    }
    if (byte == '.') {
      if (std::size_t const leader = leader_length(text, at); leader > 0) {
        close();
        at += static_cast<std::uint32_t>(leader);
        column += static_cast<std::uint32_t>(leader);
        gap += std::max<std::uint32_t>(static_cast<std::uint32_t>(leader), 2);
        continue;
      }
    }
    if (byte == '<') {
      std::string_view const name = tag_name(text.substr(at));
      if (!name.empty()) {
        auto const length = static_cast<std::uint32_t>(name.size() + 2);
        if (!is_layout_tag(name)) {
          // A tag that names a value, as in financial data schedules: "<CASH>      1,234".
          close();
          piece = {
              {at + 1, at + 1 + static_cast<std::uint32_t>(name.size())}, column + 1, column + length - 1, gap, false};
          visit(piece);
          gap = 2;
        }
        at += length;
        column += length;
        continue;
      }
    }
    if (!open) {
      piece = {{at, at}, column, column, gap, false};
      piece.after_sentence = gap == 2 && at >= line.span.begin + 3 &&
                             std::string_view(".:;?!\"").find(text[at - 3]) != std::string_view::npos;
      open = true;
      gap = 0;
    }
    std::uint32_t const length = static_cast<unsigned char>(byte) < 0x80 ? 1 : utf8_at(text, at).length;
    at += length;
    ++column;
    piece.span.end = at;
    piece.end_column = column;
  }
  close();
}

/// True for ASCII text without gaps, leader dots or tags, which needs no closer look.
[[nodiscard]] bool is_plain(std::string_view text) noexcept {
  char before = 'x';
  char second_before = 'x';
  for (char const byte : text) {
    if (byte <= '.') {
      if (byte < ' ' || (byte == ' ' && before == ' ') || (byte == '.' && (before == '.' || second_before == '.'))) {
        return false;
      }
    } else if (byte == '<') {
      return false;
    }
    second_before = before;
    before = byte;
  }
  return true;
}

void measure(std::string_view source, TextLine& line) {
  line.years = true;
  bool last_is_number = false;
  bool label = false;
  std::uint32_t gap_before_number = 0;
  bool first = true;
  bool sign = false;
  visit_pieces(source, line, [&](Piece const& piece) {
    std::string_view const text = source.substr(piece.span.begin, piece.span.size());
    bool const gapped = !first && (piece.gap >= 3 || (piece.gap == 2 && !piece.after_sentence));
    if (gapped) line.gapped = true;
    if (!first) line.widest_gap = std::max(line.widest_gap, piece.gap);
    if (text == "$") {
      sign = true;
      if (line.numbers == 0) line.number_column = piece.column;
      first = false;
      return;
    }
    bool number = is_printed_number(text) || is_number_substitute(text);
    if (!number && !first && text.find(' ') != std::string_view::npos) {
      // Numbers a single blank apart: the piece is a number if its first word is one and its last is.
      std::string_view const head = text.substr(0, text.find(' '));
      std::string_view const tail = text.substr(text.rfind(' ') + 1);
      number = (is_printed_number(head) || head == "$") &&
               (is_printed_number(tail) || is_number_substitute(tail) || tail == "$");
    }
    if (number) {
      if (line.numbers == 0) {
        if (!sign) line.number_column = piece.column;
        gap_before_number = piece.gap;
      }
      ++line.numbers;
      if (!is_year(text)) line.years = false;
    } else {
      ++line.words;
      if (line.numbers == 0) {
        label = true;
        sign = false;
      }
    }
    last_is_number = number;
    first = false;
  });
  if (line.numbers == 0) {
    line.years = false;
    line.number_column = 0;
    return;
  }
  bool const sparse = line.words <= 2 || line.numbers >= line.words;
  line.row = sparse && line.gapped && last_is_number &&
             (line.numbers >= 2 || (label && (gap_before_number >= 3 || sign)) ||
              (label && line.gapped && gap_before_number == 2));
}

[[nodiscard]] TextLine read_line(std::string_view source, Span whole, bool& in_header) {
  TextLine line;
  line.whole = whole;
  std::uint32_t begin = whole.begin;
  std::uint32_t end = whole.end;
  while (begin < end && is_blank_byte(source[begin])) ++begin;
  while (end > begin && is_blank_byte(source[end - 1])) --end;
  line.span = {begin, end};
  if (begin == end) return line;
  if (source[begin] == '\f') {
    line.kind = TextLineKind::page;
    return line;
  }
  line.kind = TextLineKind::text;
  bool tags = false;
  bool page = false;
  while (begin < end && source[begin] == '<') {
    std::string_view const name = tag_name(source.substr(begin, end - begin));
    if (name.empty()) break;
    if (equals_folded(name, "sec-header") || equals_folded(name, "ims-header")) in_header = true;
    if (equals_folded(name, "/sec-header") || equals_folded(name, "/ims-header")) {
      in_header = false;
      line.kind = TextLineKind::tag;
      return line;
    }
    if (is_submission_tag(name)) {
      line.kind = TextLineKind::tag;
      return line;
    }
    if (!is_layout_tag(name)) break;
    tags = true;
    if (equals_folded(name, "table")) line.opens_table = true;
    if (equals_folded(name, "/table")) line.closes_table = true;
    if (equals_folded(name, "s")) line.column_marks = true;
    if (equals_folded(name, "fn")) line.footnote_mark = true;
    if (equals_folded(name, "page")) page = true;
    begin += static_cast<std::uint32_t>(name.size()) + 2;
    while (begin < end && is_blank_byte(source[begin])) ++begin;
  }
  if (in_header) {
    line.kind = TextLineKind::tag;
    return line;
  }
  constexpr std::string_view table_end = "</table>";
  if (end - begin > table_end.size() &&
      equals_folded(source.substr(end - table_end.size(), table_end.size()), table_end)) {
    line.closes_table = true;
    end -= static_cast<std::uint32_t>(table_end.size());
    while (end > begin && is_blank_byte(source[end - 1])) --end;
  }
  // A page break carries the page's number with it.
  if (page && is_page_number(source.substr(begin, end - begin))) begin = end;
  line.span = {begin, end};
  if (equals_folded(source.substr(begin, end - begin), "<page")) {
    begin = end;
    page = true;
  }
  if (begin == end) {
    line.kind = page ? TextLineKind::page : TextLineKind::tag;
    return line;
  }
  std::string_view text = source.substr(begin, end - begin);
  if (is_rule(text)) line.kind = TextLineKind::rule;
  line.column = columns_of(source.substr(whole.begin, begin - whole.begin), 0);
  if (!tags && begin == whole.begin && text.starts_with("- -")) {
    begin += 2;
    line.span.begin = begin;
  }
  text = source.substr(begin, end - begin);
  if (is_plain(text)) {
    line.end_column = line.column + static_cast<std::uint32_t>(text.size());
    if (line.kind == TextLineKind::text) line.words = 1;
    return line;
  }
  line.end_column = columns_of(text, line.column);
  if (line.kind == TextLineKind::text) measure(source, line);
  return line;
}

/// Splits a piece at single blanks between numbers.
void split_numbers(std::string_view source, Piece const& piece, std::vector<TextRun>& runs) {
  std::string_view const text = source.substr(piece.span.begin, piece.span.size());
  auto const add = [&](std::size_t begin, std::size_t end) {
    std::string_view const part = text.substr(begin, end - begin);
    TextRun run;
    run.span = {piece.span.begin + static_cast<std::uint32_t>(begin),
                piece.span.begin + static_cast<std::uint32_t>(end)};
    run.column = columns_of(text.substr(0, begin), piece.column);
    run.width = columns_of(part, 0);
    run.number = is_printed_number(part) || is_number_substitute(part);
    runs.push_back(run);
  };
  std::size_t begin = 0;
  std::size_t word = 0;  // where the last word began
  bool named_before = false;
  for (std::size_t at = 0; at < text.size();) {
    std::size_t const blank = text.find(' ', at);
    if (blank == std::string_view::npos) break;
    std::size_t const next = blank + 1;
    std::size_t const next_end = std::min(text.find(' ', next), text.size());
    std::string_view const left = text.substr(word, blank - word);
    std::string_view const right = text.substr(next, next_end - next);
    bool const right_number = is_printed_number(right) || right == "$" || is_number_substitute(right);
    bool const left_number = is_printed_number(left) || (is_number_substitute(left) && begin == word);
    bool const day_and_year = named_before && left.size() <= 2 && is_year(right);
    // "March 28, March 29," heads two columns.
    bool const next_date =
        named_before && left.size() <= 3 && left.ends_with(',') && is_digit(left.front()) && is_month_name(right);
    if ((left_number && right_number && !day_and_year) || next_date) {
      add(begin, blank);
      begin = next;
    }
    named_before = !left.empty() && is_letter(left.front());
    word = next;
    at = next;
  }
  add(begin, text.size());
}

}  // namespace

bool is_printed_number(std::string_view text) noexcept {
  std::size_t at = 0;
  std::size_t const size = text.size();
  if (size == 0 || size > 40) return false;
  // A country's letters in front of the dollar sign.
  std::size_t letters = 0;
  while (letters < size && letters < 3 && text[letters] >= 'A' && text[letters] <= 'Z') ++letters;
  if (letters > 0) {
    if (letters >= size || text[letters] != '$') return false;
    at = letters;
  }
  while (at < size) {
    char const byte = text[at];
    if (byte == '$' || byte == '(' || byte == '-' || byte == '+' || is_blank_byte(byte)) {
      ++at;
    } else if (text.substr(at).starts_with("\xc2\xa3")) {
      at += 2;
    } else if (text.substr(at).starts_with("\xe2\x82\xac") || text.substr(at).starts_with("\xe2\x88\x92") ||
               text.substr(at).starts_with("\xe2\x80\x93")) {
      at += 3;
    } else {
      break;
    }
  }
  std::size_t const digits = at;
  if (at < size && text[at] == '.') ++at;
  if (at >= size || !is_digit(text[at])) return false;
  while (at < size &&
         (is_digit(text[at]) || ((text[at] == ',' || text[at] == '.') && at + 1 < size && is_digit(text[at + 1])))) {
    ++at;
  }
  if (at == digits) return false;
  while (at < size) {
    char const byte = text[at];
    if (byte == ')' || byte == '%' || byte == '*') {
      ++at;
    } else if (byte == ' ' && at + 1 < size && (text[at + 1] == ')' || text[at + 1] == '%' || text[at + 1] == '*')) {
      ++at;
    } else if (byte == 'x' && at + 1 == size) {
      ++at;
    } else if (byte == '(' && at + 2 < size && at + 4 >= size && text[size - 1] == ')') {
      return true;  // a footnote mark
    } else if (byte == 'b' && (text.substr(at) == "bp" || text.substr(at) == "bps")) {
      return true;
    } else {
      return false;
    }
  }
  return true;
}

std::uint32_t layout_tag_length(std::string_view text) noexcept {
  std::string_view const name = tag_name(text);
  return !name.empty() && is_layout_tag(name) ? static_cast<std::uint32_t>(name.size() + 2) : 0;
}

std::vector<TextLine> text_lines(std::string_view source) {
  std::vector<Span> const spans = source_lines(source);
  std::vector<TextLine> lines;
  lines.reserve(spans.size());
  bool in_header = false;
  for (Span const span : spans) lines.push_back(read_line(source, span, in_header));
  mark_page_furniture(source, lines);
  return lines;
}

void split_runs(std::string_view source, TextLine const& line, std::vector<TextRun>& runs) {
  runs.clear();
  visit_pieces(source, line, [&](Piece const& piece) {
    if (piece.span.size() >= 3 && is_rule(source.substr(piece.span.begin, piece.span.size()))) return;
    split_numbers(source, piece, runs);
  });
  std::size_t kept = 0;
  for (std::size_t i = 0; i < runs.size(); ++i) {
    bool const sign = source.substr(runs[i].span.begin, runs[i].span.size()) == "$";
    if (sign && i + 1 < runs.size() && runs[i + 1].number && source[runs[i + 1].span.begin] != '$' &&
        runs[i + 1].column - runs[i].column <= farthest_sign) {
      TextRun joined = runs[i + 1];
      joined.width += joined.column - runs[i].column;
      joined.column = runs[i].column;
      joined.span.begin = runs[i].span.begin;
      runs[kept++] = joined;
      ++i;
    } else {
      runs[kept++] = runs[i];
    }
  }
  runs.resize(kept);
}

}  // namespace tieout
