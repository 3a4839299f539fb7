#include "tieout/engine/document/html.hpp"

#include "tieout/engine/document/append_block.hpp"
#include "tieout/engine/document/html_content.hpp"
#include "tieout/engine/document/html_table.hpp"
#include "tieout/engine/document/page_furniture.hpp"
#include "tieout/engine/document/text_builder.hpp"
#include "tieout/engine/document/utf8.hpp"

#include <algorithm>
#include <string>
#include <unordered_map>
#include <utility>

namespace tieout {
namespace {

constexpr std::uint32_t heading_length = 200;
constexpr HtmlLength indent_step = 300;         // three points
constexpr std::uint32_t page_line_reach = 400;  // source bytes of a page number with its markup
constexpr std::size_t page_table_cells = 4;
constexpr std::uint32_t note_length = 60;  // a line alone under a table's figures that is a note to them
constexpr std::uint32_t running_header_repeats = 3;
constexpr int running_header_lines = 4;

constexpr bool is_letter(char32_t code) noexcept {
  return (code >= 'a' && code <= 'z') || (code >= 'A' && code <= 'Z') || code >= 0xC0;
}
constexpr bool is_digit(char32_t code) noexcept { return code >= '0' && code <= '9'; }

bool starts_with_bullet_sign(std::string_view text) noexcept {
  if (text.empty()) return false;
  Utf8Character const sign = utf8_at(text, 0);
  bool const blank_follows = text.size() > sign.length && text[sign.length] == ' ';
  switch (sign.code) {
    case 0x2022:
    case 0xB7:
    case 0x25AA:
    case 0x25A0:
    case 0x25CF:
    case 0x25E6:
    case 0x2023:
      return true;
    case '-':
    case '*':
    case 'o':
    case 0x2013:
    case 0x25CB:
    case 0xA7:
      return blank_follows;
    default:
      return false;
  }
}

bool starts_with_note_mark(std::string_view text) noexcept {
  if (text.size() < 4) return false;
  if (text[0] == '*') return true;
  if (text[0] != '(') return false;
  std::size_t const close = text.substr(0, 5).find(')');
  return close == 2 || (close == 3 && is_digit(static_cast<unsigned char>(text[1])));
}

// The link back that some filings print at the top of each page.
bool is_contents_link(std::string_view text) noexcept {
  constexpr std::string_view wanted = "table of contents";
  return std::equal(text.begin(), text.end(), wanted.begin(), wanted.end(),
                    [](char a, char b) { return (a >= 'A' && a <= 'Z' ? static_cast<char>(a + 32) : a) == b; });
}

// Words of a table's title, which statements on successive pages share.
bool titles_a_table(std::string_view text) {
  if (text.front() == '(') return true;
  std::string lower(text);
  for (char& c : lower) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
  }
  for (std::string_view const word :
       {"million", "thousand", " ended", "unaudited", "statement", "balance sheet", "results", "per share"}) {
    if (lower.find(word) != std::string::npos) return true;
  }
  return false;
}

bool has_letter(std::string_view text) noexcept {
  return std::any_of(text.begin(), text.end(), [](char c) { return is_letter(static_cast<unsigned char>(c)); });
}

class HtmlWriter {
 public:
  HtmlWriter(Document& document, HtmlContent const& content)
      : document_(document), content_(content), builder_(document) {}

  void write() {
    std::vector<Entry> entries = listed(content_.body);
    mark_running_headers(entries);
    write_entries(entries, html_none);
  }

 private:
  struct Entry {
    HtmlFlowItem item;
    bool furniture = false;
  };

  [[nodiscard]] HtmlParagraph const& paragraph(Entry const& entry) const noexcept {
    return content_.paragraphs[entry.item.index];
  }

  [[nodiscard]] std::vector<Entry> listed(HtmlFlow flow) const {
    std::vector<Entry> entries;
    for (std::uint32_t at = flow.first; at != html_none; at = content_.items[at].next) {
      entries.push_back({content_.items[at], false});
    }
    mark_furniture(entries);
    return entries;
  }

  // Text as plain bytes

  void add_plain_text(HtmlParagraph const& paragraph, std::string& text) const {
    for (std::uint32_t at = paragraph.first_piece; at < paragraph.last_piece; ++at) {
      HtmlPiece const& piece = content_.pieces[at];
      if (piece.code != 0) {
        if (piece.code != ' ')
          text.append(utf8_encoded(piece.code).view());
        else if (!text.empty() && text.back() != ' ')
          text.push_back(' ');
        continue;
      }
      for (std::uint32_t byte = piece.source.begin; byte < piece.source.end; ++byte) {
        char const c = document_.source[byte];
        if (static_cast<unsigned char>(c) > ' ')
          text.push_back(c);
        else if (!text.empty() && text.back() != ' ')
          text.push_back(' ');
      }
    }
  }

  static void trim_end(std::string& text) noexcept {
    while (!text.empty() && text.back() == ' ') text.pop_back();
  }

  [[nodiscard]] std::string plain_text(HtmlParagraph const& paragraph) const {
    std::string text;
    add_plain_text(paragraph, text);
    trim_end(text);
    return text;
  }

  [[nodiscard]] char32_t first_code(HtmlParagraph const& paragraph) const noexcept {
    HtmlPiece const& piece = content_.pieces[paragraph.first_piece];
    return piece.code != 0 ? piece.code : utf8_at(document_.source, piece.source.begin).code;
  }

  // The last character that prints, closing quotes and brackets left out.
  [[nodiscard]] char32_t last_code(HtmlParagraph const& paragraph) const {
    for (std::uint32_t at = paragraph.last_piece; at-- > paragraph.first_piece;) {
      HtmlPiece const& piece = content_.pieces[at];
      if (piece.code != 0) {
        bool const quote = piece.code == 0x201D || piece.code == 0x2019 || piece.code == '"';
        if (!quote && !is_blank(piece.code)) return piece.code;
        continue;
      }
      for (std::uint32_t byte = piece.source.end; byte-- > piece.source.begin;) {
        auto const c = static_cast<unsigned char>(document_.source[byte]);
        if (c > ' ' && c != '"' && c != '\'' && c != ')') return c;
      }
    }
    return ' ';
  }

  // Pages

  static bool is_break(Entry const& entry) noexcept {
    return entry.item.kind == HtmlFlowKind::page_break || entry.item.kind == HtmlFlowKind::rule;
  }

  [[nodiscard]] bool looks_like_furniture(Entry const& entry) const {
    return entry.item.kind == HtmlFlowKind::table ? numbers_a_page(content_.tables[entry.item.index])
                                                  : numbers_a_page(paragraph(entry));
  }

  // A small table that holds nothing, or nothing but a page number.
  [[nodiscard]] bool numbers_a_page(HtmlTable const& table) const {
    if (table.nests || table.cells.size() > page_table_cells) return false;
    for (HtmlCell const& cell : table.cells) {
      for (std::uint32_t at = cell.flow.first; at != html_none; at = content_.items[at].next) {
        HtmlFlowItem const& item = content_.items[at];
        if (item.kind == HtmlFlowKind::paragraph && !numbers_a_page(content_.paragraphs[item.index])) return false;
      }
    }
    return true;
  }

  [[nodiscard]] bool numbers_a_page(HtmlParagraph const& text) const {
    if (text.page_furniture) return true;
    std::uint32_t const reach =
        content_.pieces[text.last_piece - 1].source.end - content_.pieces[text.first_piece].source.begin;
    if (reach > page_line_reach) return false;
    std::string const line = plain_text(text);
    return is_page_number(line) || is_contents_link(line);
  }

  // Page numbers and the like count as such only next to a page break.
  void mark_furniture(std::vector<Entry>& entries) const {
    auto const mark = [&](std::size_t at) {
      Entry& entry = entries[at];
      if (is_break(entry) || entry.furniture) return true;
      if (!looks_like_furniture(entry)) return false;
      entry.furniture = true;
      return true;
    };
    for (std::size_t at = 0; at < entries.size(); ++at) {
      if (!is_break(entries[at])) continue;
      for (std::size_t before = at; before-- > 0 && !is_break(entries[before]) && mark(before);) {
      }
      for (std::size_t after = at + 1; after < entries.size() && !is_break(entries[after]) && mark(after); ++after) {
      }
    }
  }

  // Lines that open page after page are running headers; each pass takes one line off the pages' tops.
  void mark_running_headers(std::vector<Entry>& entries) const {
    for (int pass = 0; pass < running_header_lines; ++pass) {
      if (!mark_running_line(entries)) break;
      mark_furniture(entries);
    }
  }

  [[nodiscard]] bool mark_running_line(std::vector<Entry>& entries) const {
    std::unordered_map<std::string, std::vector<std::size_t>> places;
    for (std::size_t at = 0; at + 1 < entries.size(); ++at) {
      if (entries[at].item.kind != HtmlFlowKind::page_break) continue;
      std::size_t first = at + 1;
      while (first < entries.size() && (entries[first].furniture || entries[first].item.kind == HtmlFlowKind::rule)) {
        ++first;
      }
      if (first == entries.size() || entries[first].item.kind != HtmlFlowKind::paragraph) continue;
      HtmlParagraph const& line = paragraph(entries[first]);
      if (line.last_piece - line.first_piece > 64) continue;
      std::string text = plain_text(line);
      if (text.size() <= heading_length && !titles_a_table(text)) places[std::move(text)].push_back(first);
    }
    bool marked = false;
    for (auto const& [text, lines] : places) {
      if (lines.size() < running_header_repeats) continue;
      for (std::size_t const line : lines) entries[line].furniture = true;
      marked = true;
    }
    return marked;
  }

  // The paragraph that goes on with the one at `at` across a page break, or the end of the entries.
  [[nodiscard]] std::size_t continuation(std::vector<Entry> const& entries, std::size_t at) const {
    bool page = false, rule = false;
    std::size_t next = at + 1;
    for (; next < entries.size() && (is_break(entries[next]) || entries[next].furniture); ++next) {
      page |= entries[next].item.kind == HtmlFlowKind::page_break;
      rule |= entries[next].item.kind == HtmlFlowKind::rule;
    }
    if ((!page && !rule) || next == entries.size() || entries[next].item.kind != HtmlFlowKind::paragraph)
      return entries.size();
    HtmlParagraph const& before = paragraph(entries[at]);
    HtmlParagraph const& after = paragraph(entries[next]);
    char32_t const first = first_code(after);
    // A ruling line alone is less of a page break: figures often begin what stands below one.
    if (!(first >= 'a' && first <= 'z') && !(page && is_digit(first))) return entries.size();
    char32_t const last = last_code(before);
    if (last == '.' || last == ':' || last == ';' || last == '!' || last == '?') return entries.size();
    if (before.heading || after.heading || after.bullet || after.raised_start) return entries.size();
    if (heading_look(before, plain_text(before)) || starts_with_bullet_sign(plain_text(after))) return entries.size();
    return next;
  }

  // Passages

  static bool heading_look(HtmlParagraph const& paragraph, std::string_view text) noexcept {
    if (paragraph.heading) return true;
    return (paragraph.bold || paragraph.centred) && !text.empty() && text.back() != '.' && has_letter(text) &&
           (text.size() <= heading_length || utf8_length(text) <= heading_length);
  }

  static PassageKind kind_of(HtmlParagraph const& paragraph, std::string_view text, bool furniture) noexcept {
    if (furniture) return PassageKind::page_header;
    if (paragraph.bullet || starts_with_bullet_sign(text)) return PassageKind::bullet;
    if (heading_look(paragraph, text)) return PassageKind::heading;
    char const first = text.front();
    if (paragraph.raised_start && (is_digit(static_cast<unsigned char>(first)) || first == '(' || first == '*'))
      return PassageKind::footnote;
    return PassageKind::paragraph;
  }

  void append(HtmlParagraph const& paragraph) {
    for (std::uint32_t at = paragraph.first_piece; at < paragraph.last_piece; ++at) {
      HtmlPiece const& piece = content_.pieces[at];
      if (piece.code == 0)
        builder_.append(piece.source);
      else if (piece.code == ' ')
        builder_.blank(piece.source);
      else
        builder_.append(utf8_encoded(piece.code).view(), piece.source);
    }
  }

  [[nodiscard]] Span gap(HtmlParagraph const& before, HtmlParagraph const& after) const noexcept {
    std::uint32_t const begin = content_.pieces[before.last_piece - 1].source.end;
    std::uint32_t const end = content_.pieces[after.first_piece].source.begin;
    return {begin, std::max(begin, end)};
  }

  // `mark` is a paragraph that the first one is joined to: a footnote mark or a bullet sign in a cell of its own.
  // `plain` is the kind of passages that look like nothing more special.
  void write_entries(std::vector<Entry> const& entries, std::uint32_t mark,
                     PassageKind plain = PassageKind::paragraph) {
    std::vector<bool> joined(entries.size(), false);
    for (std::size_t at = 0; at < entries.size(); ++at) {
      Entry const& entry = entries[at];
      if (entry.item.kind == HtmlFlowKind::table) {
        if (entry.furniture)
          write_page_table(content_.tables[entry.item.index]);
        else
          write_table(content_.tables[entry.item.index]);
        continue;
      }
      if (entry.item.kind != HtmlFlowKind::paragraph || joined[at]) continue;
      HtmlParagraph const* last = &paragraph(entry);
      HtmlParagraph const& first = *last;
      builder_.begin();
      if (mark != html_none) {
        append(content_.paragraphs[mark]);
        builder_.blank(gap(content_.paragraphs[mark], first));
      }
      append(first);
      if (!entry.furniture) {
        std::size_t next = at;
        while ((next = continuation(entries, next)) < entries.size()) {
          builder_.blank(gap(*last, paragraph(entries[next])));
          last = &paragraph(entries[next]);
          append(*last);
          joined[next] = true;
        }
      }
      Span const text = builder_.end();
      if (text.empty()) continue;
      PassageKind kind = kind_of(first, document_.view(text), entry.furniture);
      if (kind == PassageKind::paragraph) kind = plain;
      bool const starred = document_.text[text.begin] == '*';
      if (mark != html_none && (kind != PassageKind::bullet || starred)) kind = PassageKind::footnote;
      append_passage(document_, kind, text);
      mark = html_none;
    }
  }

  // Tables

  struct TableText {
    std::vector<HtmlCellLook> looks;
    std::vector<std::uint32_t> lengths;
    std::vector<bool> noted;  // begins with a footnote mark: "(a) Includes", "* Not meaningful"
  };

  [[nodiscard]] TableText look_at(HtmlTable const& table) const {
    TableText text;
    text.looks.reserve(table.cells.size());
    text.lengths.reserve(table.cells.size());
    std::string cell_text;
    for (HtmlCell const& cell : table.cells) {
      cell_text.clear();
      for (std::uint32_t at = cell.flow.first; at != html_none; at = content_.items[at].next) {
        if (content_.items[at].kind != HtmlFlowKind::paragraph) continue;
        if (!cell_text.empty() && cell_text.back() != ' ') cell_text.push_back(' ');
        add_plain_text(content_.paragraphs[content_.items[at].index], cell_text);
      }
      trim_end(cell_text);
      text.looks.push_back(look_at_html_cell(cell_text));
      text.lengths.push_back(static_cast<std::uint32_t>(cell_text.size()));
      text.noted.push_back(starts_with_note_mark(cell_text));
    }
    return text;
  }

  void write_table(HtmlTable const& table) {
    TableText const text = look_at(table);
    if (!tabulates_figures(table, text.looks, text.lengths)) {
      write_rows_as_text(table, text, 0);
      return;
    }
    HtmlPlacement const placement = place_html_cells(table);
    if (placement.too_wide) {
      document_.notes.push_back({"a table has too many columns and was read as running text", table.source});
      write_rows_as_text(table, text, 0);
      return;
    }
    std::size_t const notes = first_note(table, text);
    std::vector<std::size_t> const asides = write_grid(table, placement, text, notes);
    for (std::size_t const aside : asides) write_entries(listed(table.cells[aside].flow), html_none);
    write_rows_as_text(table, text, notes, PassageKind::footnote);
  }

  void write_page_table(HtmlTable const& table) {
    for (HtmlCell const& cell : table.cells) {
      std::vector<Entry> entries = listed(cell.flow);
      for (Entry& entry : entries) entry.furniture = true;
      write_entries(entries, html_none);
    }
  }

  static bool is_mark(HtmlCellLook look) noexcept {
    return look == HtmlCellLook::mark || look == HtmlCellLook::mark_or_number;
  }

  // The cell from which on a table's rows hold nothing but prose, as footnotes under its figures do.
  static std::size_t first_note(HtmlTable const& table, TableText const& text) noexcept {
    std::size_t notes = table.cells.size();
    while (notes > 0) {
      std::size_t first = notes - 1;
      while (first > 0 && table.cells[first - 1].row == table.cells[notes - 1].row) --first;
      std::uint32_t marks = 0, labels = 0, prose = 0, numbers = 0;
      bool sentence = false;
      for (std::size_t at = first; at < notes; ++at) {
        HtmlCellLook const look = text.looks[at];
        marks += is_mark(look) && labels + prose == 0;
        numbers += look == HtmlCellLook::number || (is_mark(look) && labels + prose > 0);
        labels += look == HtmlCellLook::label;
        prose += look == HtmlCellLook::prose;
        sentence |= look == HtmlCellLook::label && (text.noted[at] || text.lengths[at] >= note_length);
      }
      bool const vacant = marks + labels + prose + numbers == 0;
      bool const note = numbers == 0 && marks <= 1 && labels + prose == 1 && (prose == 1 || marks == 1 || sentence);
      if (!vacant && !note) break;
      notes = first;
    }
    return notes;
  }

  void write_rows_as_text(HtmlTable const& table, TableText const& text, std::size_t from,
                          PassageKind plain = PassageKind::paragraph) {
    for (std::size_t at = from; at < table.cells.size(); ++at) {
      HtmlCell const& cell = table.cells[at];
      if (cell.flow.first == html_none) continue;
      std::uint32_t mark = html_none;
      if (is_mark(text.looks[at]) && cell.flow.first == cell.flow.last &&
          content_.items[cell.flow.first].kind == HtmlFlowKind::paragraph) {
        std::size_t next = at + 1;
        while (next < table.cells.size() && table.cells[next].row == cell.row &&
               table.cells[next].flow.first == html_none) {
          ++next;
        }
        if (next < table.cells.size() && table.cells[next].row == cell.row && text.looks[next] >= HtmlCellLook::label &&
            content_.items[table.cells[next].flow.first].kind == HtmlFlowKind::paragraph) {
          mark = content_.items[cell.flow.first].index;
          at = next;
        }
      }
      write_entries(listed(table.cells[at].flow), mark, plain);
    }
  }

  // A box of text laid over a table's rows, or beside them, that the figures have nothing to do with.
  [[nodiscard]] bool is_aside(HtmlCell const& cell, HtmlPlace const& place, HtmlCellLook look) const noexcept {
    if (look != HtmlCellLook::prose) return false;
    return place.height > 1 || cell.flow.first != cell.flow.last;
  }

  // Writes the first `cells` cells of a table as a grid and returns those that hold running text.
  std::vector<std::size_t> write_grid(HtmlTable const& table, HtmlPlacement const& placement, TableText const& text,
                                      std::size_t cells) {
    std::vector<std::size_t> asides;
    Grid grid;
    grid.extent = table.source;
    grid.columns = placement.columns;
    grid.rows = cells == table.cells.size() ? table.rows : table.cells[cells].row;
    for (std::size_t at = 0; at < cells; ++at) {
      if (is_aside(table.cells[at], placement.places[at], text.looks[at]))
        asides.push_back(at);
      else
        write_cell(table.cells[at], placement.places[at], grid);
    }
    for (std::uint32_t const row : table.ruled_rows) {
      if (row < grid.rows) grid.ruled_rows.push_back(row);
    }
    std::sort(grid.ruled_rows.begin(), grid.ruled_rows.end());
    grid.ruled_rows.erase(std::unique(grid.ruled_rows.begin(), grid.ruled_rows.end()), grid.ruled_rows.end());
    append_grid(document_, std::move(grid));
    return asides;
  }

  void write_cell(HtmlCell const& cell, HtmlPlace const& place, Grid& grid) {
    HtmlParagraph const* last = nullptr;
    bool bold = true;
    HtmlLength indent = 0;
    builder_.begin();
    for (std::uint32_t at = cell.flow.first; at != html_none; at = content_.items[at].next) {
      if (content_.items[at].kind != HtmlFlowKind::paragraph) continue;
      HtmlParagraph const& paragraph = content_.paragraphs[content_.items[at].index];
      if (last == nullptr)
        indent = paragraph.indent;
      else
        builder_.blank(gap(*last, paragraph));
      append(paragraph);
      bold = bold && paragraph.bold;
      last = &paragraph;
    }
    if (last == nullptr) return;
    GridCell printed;
    printed.text = builder_.end();
    if (printed.text.empty()) return;
    printed.row = cell.row;
    printed.column = place.column;
    printed.width = place.width;
    printed.height = std::min(place.height, grid.rows - cell.row);
    printed.indent = static_cast<std::uint16_t>((indent + indent_step / 2 - 1) / indent_step);
    printed.header = cell.header;
    printed.bold = bold;
    grid.cells.push_back(printed);
  }

  Document& document_;
  HtmlContent const& content_;
  TextBuilder builder_;
};

}  // namespace

void read_html(Document& document) {
  document.format = Format::html;
  HtmlContent content = read_html_content(document.source);
  document.text.reserve(document.source.size() / 4);
  HtmlWriter(document, content).write();
  document.notes.insert(document.notes.end(), content.notes.begin(), content.notes.end());
}

}  // namespace tieout
