#include "tieout/engine/document/markdown.hpp"

#include "tieout/engine/document/append_block.hpp"
#include "tieout/engine/document/markdown_inline.hpp"
#include "tieout/engine/document/paragraph_join.hpp"
#include "tieout/engine/document/source_lines.hpp"
#include "tieout/engine/document/text_builder.hpp"

#include <algorithm>
#include <cctype>
#include <string_view>
#include <vector>

namespace tieout {

namespace {

constexpr std::uint32_t longest_section_label = 100;

[[nodiscard]] bool is_space(char byte) noexcept { return byte == ' ' || byte == '\t'; }
[[nodiscard]] bool is_digit(char byte) noexcept { return byte >= '0' && byte <= '9'; }

/// The leading blanks of a line or cell: spaces, no-break spaces and the entities for them.
struct Indent {
  std::uint32_t bytes = 0;
  std::uint16_t depth = 0;
};

[[nodiscard]] Indent leading_blanks(std::string_view text) noexcept {
  Indent indent;
  while (indent.bytes < text.size()) {
    std::string_view const rest = text.substr(indent.bytes);
    std::uint32_t length = 0;
    std::uint16_t depth = 1;
    if (is_space(rest.front())) {
      length = 1;
    } else if (rest.starts_with("\xc2\xa0")) {
      length = 2;
    } else if (rest.starts_with("\xe2\x80\x83")) {
      length = 3;
      depth = 2;
    } else if (rest.front() == '&') {
      for (std::string_view const entity : {"&nbsp;", "&#160;", "&ensp;", "&emsp;"}) {
        if (!rest.starts_with(entity)) continue;
        length = static_cast<std::uint32_t>(entity.size());
        if (entity == "&emsp;") depth = 2;
      }
    }
    if (length == 0) break;
    indent.bytes += length;
    indent.depth = static_cast<std::uint16_t>(std::min<int>(indent.depth + depth, 0xffff));
  }
  return indent;
}

/// A list mark and the blanks behind it; 0 where there is none.
[[nodiscard]] std::uint32_t bullet_length(std::string_view line) noexcept {
  std::uint32_t mark = 0;
  if (line.empty()) return 0;
  if (line.front() >= 'a' && line.front() != 'o') return 0;
  if (line.starts_with("\xe2\x80\xa2") || line.starts_with("\xe2\x97\x8f") || line.starts_with("\xe2\x96\xaa")) {
    mark = 3;
  } else if (line.starts_with("\xc2\xb7")) {
    mark = 2;
  } else if (!line.empty() && std::string_view("-*+o").find(line.front()) != std::string_view::npos) {
    mark = 1;
  }
  if (mark == 0 || mark >= line.size()) return 0;
  std::uint32_t const blanks = leading_blanks(line.substr(mark)).bytes;
  return blanks == 0 || mark + blanks >= line.size() ? 0 : mark + blanks;
}

/// True for "1. ", "12) ", "(a) " and the like.
[[nodiscard]] bool begins_with_enumerator(std::string_view line) noexcept {
  std::size_t at = 0;
  bool const bracket = line.starts_with('(');
  if (bracket) ++at;
  std::size_t const begin = at;
  while (at < line.size() && at < begin + 4 && std::isalnum(static_cast<unsigned char>(line[at])) != 0) ++at;
  if (at == begin || at + 1 >= line.size()) return false;
  if (!is_digit(line[begin]) && !bracket) return false;
  return (line[at] == ')' || (!bracket && line[at] == '.')) && is_space(line[at + 1]);
}

/// True for a footnote's mark: "(1) ", "* ", "[^1]: ".
[[nodiscard]] bool begins_with_footnote_mark(std::string_view line) noexcept {
  if (line.starts_with("[^")) return true;
  if (line.starts_with("\\*") || line.starts_with("*")) return true;
  if (line.starts_with("<sup>")) return true;
  return line.starts_with('(') && begins_with_enumerator(line);
}

enum class LineKind : std::uint8_t { blank, rule, heading, pipe_row, pipe_rule, tab_row, fence, text };

struct Line {
  Span span;  ///< from its first to its last byte that is not blank
  LineKind kind = LineKind::blank;
  std::uint16_t indent = 0;
  bool leading_tab = false;
};

[[nodiscard]] bool is_pipe_rule(std::string_view line) noexcept {
  bool pipe = false;
  bool dash = false;
  for (char const byte : line) {
    if (byte == '|') {
      pipe = true;
    } else if (byte == '-') {
      dash = true;
    } else if (byte != ':' && byte != ' ' && byte != '+') {
      return false;
    }
  }
  return pipe && dash;
}

[[nodiscard]] bool is_rule(std::string_view line) noexcept {
  char const mark = line.front();
  if (mark != '-' && mark != '*' && mark != '_' && mark != '=') return false;
  std::size_t marks = 0;
  for (char const byte : line) {
    if (byte == mark) {
      ++marks;
    } else if (!is_space(byte)) {
      return false;
    }
  }
  return marks >= 3;
}

[[nodiscard]] Line classify(std::string_view source, Span raw) noexcept {
  std::string_view const whole = source.substr(raw.begin, raw.size());
  Line line;
  Indent const indent = leading_blanks(whole);
  std::uint32_t end = raw.end;
  std::uint32_t const begin = raw.begin + indent.bytes;
  while (end > begin && (is_space(source[end - 1]) || source[end - 1] == '\f')) --end;
  line.span = {begin, end};
  line.indent = indent.depth;
  line.leading_tab = whole.starts_with('\t');
  std::string_view const text = source.substr(begin, end - begin);
  if (text.empty()) return line;
  if (is_pipe_rule(text)) {
    line.kind = LineKind::pipe_rule;
  } else if (is_rule(text)) {
    line.kind = LineKind::rule;
  } else if (text.front() == '|') {
    line.kind = LineKind::pipe_row;
  } else if (text.starts_with("```") || text.starts_with("~~~")) {
    line.kind = LineKind::fence;
  } else if (text.find('\t') != std::string_view::npos) {
    line.kind = LineKind::tab_row;
  } else {
    std::size_t const marks = std::min(text.find_first_not_of('#'), text.size());
    bool const heading = marks >= 1 && marks <= 6 && (marks == text.size() || is_space(text[marks]));
    line.kind = heading ? LineKind::heading : LineKind::text;
  }
  return line;
}

class MarkdownReader {
 public:
  explicit MarkdownReader(Document& document) : document_(document), source_(document.source), builder_(document) {}

  void read() {
    document_.text.reserve(source_.size());
    for (Span const raw : source_lines(source_)) lines_.push_back(classify(source_, raw));
    while (at_ < lines_.size()) read_block();
  }

 private:
  [[nodiscard]] LineKind kind(std::size_t line) const noexcept {
    return line < lines_.size() ? lines_[line].kind : LineKind::blank;
  }
  [[nodiscard]] std::string_view view(Span span) const noexcept { return source_.substr(span.begin, span.size()); }

  void read_block();
  void read_heading();
  void read_paragraph();
  void read_pipe_table();
  void read_tab_table();

  [[nodiscard]] bool pipe_table_begins(std::size_t line) const noexcept;
  [[nodiscard]] bool tab_row(std::size_t line) const noexcept;
  [[nodiscard]] bool tab_table_begins(std::size_t line) const noexcept;
  [[nodiscard]] bool interrupts_paragraph(std::size_t line, bool in_list) const noexcept;
  [[nodiscard]] std::size_t paragraph_end(std::size_t begin, bool in_list) const noexcept;
  [[nodiscard]] std::size_t continuation_behind_page_break(std::size_t end) const noexcept;
  void add_cell(Grid& grid, Span source, std::uint32_t column, bool pipe);

  Document& document_;
  std::string_view source_;
  TextBuilder builder_;
  std::vector<Line> lines_;
  std::size_t at_ = 0;
  bool behind_grid_ = false;
};

void MarkdownReader::read_block() {
  switch (kind(at_)) {
    case LineKind::blank:
    case LineKind::rule:
    case LineKind::fence:
      ++at_;
      return;
    case LineKind::heading:
      read_heading();
      return;
    case LineKind::pipe_row:
    case LineKind::pipe_rule:
    case LineKind::tab_row:
    case LineKind::text:
      break;
  }
  if (pipe_table_begins(at_)) {
    read_pipe_table();
  } else if (kind(at_) == LineKind::pipe_rule) {
    ++at_;
  } else if (tab_table_begins(at_)) {
    read_tab_table();
  } else {
    read_paragraph();
  }
}

void MarkdownReader::read_heading() {
  Span span = lines_[at_++].span;
  while (span.begin < span.end && source_[span.begin] == '#') ++span.begin;
  std::uint32_t end = span.end;
  while (end > span.begin && source_[end - 1] == '#') --end;
  if (end > span.begin && is_space(source_[end - 1])) span.end = end;
  builder_.begin();
  append_inline_markdown(document_, builder_, span);
  append_passage(document_, PassageKind::heading, builder_.end());
  behind_grid_ = false;
}

bool MarkdownReader::pipe_table_begins(std::size_t line) const noexcept {
  if (kind(line) == LineKind::pipe_row) return true;
  bool const piped = (kind(line) == LineKind::text || kind(line) == LineKind::tab_row) &&
                     view(lines_[line].span).find('|') != std::string_view::npos;
  return piped && kind(line + 1) == LineKind::pipe_rule;
}

bool MarkdownReader::tab_row(std::size_t line) const noexcept {
  if (kind(line) != LineKind::tab_row) return false;
  std::string_view const text = view(lines_[line].span);
  std::size_t const tab = text.find('\t');
  // A list item whose mark is set off by a tab is no table row.
  bool const second_tab = text.find_first_not_of('\t', tab) != std::string_view::npos &&
                          text.find('\t', text.find_first_not_of('\t', tab)) != std::string_view::npos;
  return second_tab || (bullet_length(text) == 0 && !begins_with_enumerator(text));
}

bool MarkdownReader::tab_table_begins(std::size_t line) const noexcept {
  return tab_row(line) && (tab_row(line + 1) || (kind(line + 1) == LineKind::text && tab_row(line + 2)));
}

bool MarkdownReader::interrupts_paragraph(std::size_t line, bool in_list) const noexcept {
  switch (kind(line)) {
    case LineKind::blank:
    case LineKind::rule:
    case LineKind::heading:
    case LineKind::pipe_row:
    case LineKind::fence:
      return true;
    case LineKind::pipe_rule:
      return false;
    case LineKind::tab_row:
    case LineKind::text:
      break;
  }
  if (pipe_table_begins(line) || tab_table_begins(line)) return true;
  std::string_view const text = view(lines_[line].span);
  if (bullet_length(text) > 0) {
    // A dash or an "o" amid a wrapped sentence begins no list.
    return in_list || text.front() != 'o';
  }
  return in_list && begins_with_enumerator(text);
}

std::size_t MarkdownReader::paragraph_end(std::size_t begin, bool in_list) const noexcept {
  std::size_t end = begin + 1;
  while (!interrupts_paragraph(end, in_list)) ++end;
  return end;
}

std::size_t MarkdownReader::continuation_behind_page_break(std::size_t end) const noexcept {
  std::size_t next = end;
  bool broken = false;
  while (next < lines_.size() && (kind(next) == LineKind::blank || kind(next) == LineKind::rule)) {
    broken = broken || kind(next) == LineKind::rule;
    ++next;
  }
  // A rule directly below text underlines it.
  if (!broken || next >= lines_.size() || kind(end) == LineKind::rule || kind(next) != LineKind::text) return end;
  if (pipe_table_begins(next) || bullet_length(view(lines_[next].span)) > 0) return end;
  std::string_view const before = view(lines_[end - 1].span);
  return continues_across_page(before, view(lines_[next].span), false) ? next : end;
}

void MarkdownReader::read_paragraph() {
  std::string_view const first = view(lines_[at_].span);
  std::uint32_t const mark = bullet_length(first);
  bool const bullet = mark > 0;
  bool const enumerated = begins_with_enumerator(first);
  constexpr std::size_t marks_of_bold = 4;
  bool const bold_line = first.size() > marks_of_bold && first.starts_with("**") && first.ends_with("**");
  bool const footnote = first.starts_with("[^") || (behind_grid_ && !bold_line && begins_with_footnote_mark(first));
  bool const in_list = bullet || enumerated;
  bool all_bold = true;
  builder_.begin();
  std::size_t begin = at_;
  std::size_t lines = 0;
  std::uint32_t skip = bullet && !footnote ? mark : 0;
  std::size_t end = begin;
  while (true) {
    end = paragraph_end(begin, in_list);
    lines += end - begin;
    Span span{lines_[begin].span.begin + skip, lines_[end - 1].span.end};
    skip = 0;
    std::size_t quoted = begin;
    if (view(lines_[begin].span).starts_with('>')) {
      // Quoted lines carry their mark each, so that they are read line by line.
      for (; quoted < end; ++quoted) {
        Span line = lines_[quoted].span;
        while (!line.empty() && (source_[line.begin] == '>' || is_space(source_[line.begin]))) ++line.begin;
        if (!append_inline_markdown(document_, builder_, line).bold) all_bold = false;
        builder_.blank({line.end, line.end + 1});
      }
    } else if (!append_inline_markdown(document_, builder_, span).bold) {
      all_bold = false;
    }
    std::size_t const next = continuation_behind_page_break(end);
    if (next == end) break;
    Span const gap{span.end, lines_[next].span.begin};
    if (!breaks_inside_word(view({span.begin, span.end}), view(lines_[next].span))) builder_.blank(gap);
    begin = next;
  }
  at_ = end;
  bool const underlined = kind(end) == LineKind::rule && lines <= 2 && !bullet &&
                          std::string_view("-=").find(source_[lines_[end].span.begin]) != std::string_view::npos;
  PassageKind passage = PassageKind::paragraph;
  if (footnote) {
    passage = PassageKind::footnote;
  } else if (all_bold || underlined) {
    passage = PassageKind::heading;
  } else if (bullet) {
    passage = PassageKind::bullet;
  }
  append_passage(document_, passage, builder_.end());
  behind_grid_ = behind_grid_ && footnote;
}

void MarkdownReader::add_cell(Grid& grid, Span source, std::uint32_t column, bool pipe) {
  std::uint32_t const indent_limit = source.size();
  Indent indent = leading_blanks(view(source));
  if (pipe && indent.depth > 0 && is_space(source_[source.begin])) --indent.depth;
  source.begin += std::min(indent.bytes, indent_limit);
  builder_.begin();
  InlineStyle const style = append_inline_markdown(document_, builder_, source);
  GridCell cell;
  cell.text = builder_.end();
  cell.row = grid.rows;
  cell.column = column;
  cell.indent = indent.depth;
  cell.bold = style.bold;
  grid.columns = std::max(grid.columns, column + 1);
  if (!cell.text.empty()) grid.cells.push_back(cell);
}

void MarkdownReader::read_pipe_table() {
  Grid grid;
  grid.extent = lines_[at_].span;
  bool headed = false;
  std::size_t line = at_;
  for (; line < lines_.size(); ++line) {
    bool const piped =
        kind(line) == LineKind::pipe_row || ((kind(line) == LineKind::text || kind(line) == LineKind::tab_row) &&
                                             view(lines_[line].span).find('|') != std::string_view::npos);
    if (kind(line) != LineKind::pipe_rule && !piped) break;
    Span const span = lines_[line].span;
    grid.extent = covering(grid.extent, span);
    if (kind(line) == LineKind::pipe_rule) {
      if (headed) {
        grid.ruled_rows.push_back(grid.rows);
      } else {
        headed = true;
        for (GridCell& cell : grid.cells) cell.header = true;
      }
      continue;
    }
    std::uint32_t column = 0;
    std::uint32_t begin = source_[span.begin] == '|' ? span.begin + 1 : span.begin;
    for (std::uint32_t next = begin; next <= span.end; ++next) {
      if (next < span.end && source_[next] == '\\') {
        ++next;
      } else if (next == span.end || source_[next] == '|') {
        // Nothing follows the bar that ends the row.
        if (next < span.end || begin < span.end) add_cell(grid, {begin, next}, column++, true);
        begin = next + 1;
      }
    }
    ++grid.rows;
  }
  at_ = line;
  behind_grid_ = !grid.cells.empty();
  append_grid(document_, std::move(grid));
}

void MarkdownReader::read_tab_table() {
  Grid grid;
  grid.extent = lines_[at_].span;
  std::size_t line = at_;
  for (; line < lines_.size(); ++line) {
    Span span = lines_[line].span;
    if (kind(line) == LineKind::rule && tab_row(line + 1)) {
      grid.ruled_rows.push_back(grid.rows);
      continue;
    }
    bool const label = kind(line) == LineKind::text && span.size() <= longest_section_label && tab_row(line + 1);
    bool const lone_value = kind(line) == LineKind::text && lines_[line].leading_tab;
    if (kind(line) != LineKind::tab_row && !label && !lone_value) break;
    grid.extent = covering(grid.extent, span);
    std::uint32_t column = 0;
    // Tabs in front of the row stand for empty cells.
    std::uint32_t lead = span.begin;
    while (lead > 0 && is_space(source_[lead - 1])) --lead;
    column = static_cast<std::uint32_t>(std::count(source_.begin() + lead, source_.begin() + span.begin, '\t'));
    bool const indented = column == 0;
    std::uint32_t begin = span.begin;
    for (std::uint32_t next = begin; next <= span.end; ++next) {
      if (next < span.end && source_[next] != '\t') continue;
      std::size_t const before = grid.cells.size();
      add_cell(grid, {begin, next}, column, false);
      if (indented && begin == span.begin && grid.cells.size() > before) grid.cells.back().indent = lines_[line].indent;
      ++column;
      begin = next + 1;
    }
    ++grid.rows;
  }
  at_ = line;
  behind_grid_ = !grid.cells.empty();
  append_grid(document_, std::move(grid));
}

}  // namespace

void read_markdown(Document& document) { MarkdownReader(document).read(); }

}  // namespace tieout
