#include "tieout/engine/document/html_content.hpp"

#include "tieout/engine/document/html_entities.hpp"
#include "tieout/engine/document/html_tokenizer.hpp"
#include "tieout/engine/document/utf8.hpp"

#include <algorithm>
#include <array>
#include <cstring>

namespace tieout {
namespace {

using Choice = HtmlAttributes::Choice;

constexpr std::size_t inline_depth_limit = html_element_depth_limit / 2;
constexpr HtmlLength no_break_space_width = 250;
constexpr HtmlLength visible_gap = 200;  // an inline padding this wide separates words
constexpr HtmlLength indent_limit = 200'000;

struct InheritedStyle {
  bool bold = false;
  bool centred = false;
  bool raised = false;
  bool heading = false;
  bool preformatted = false;
  bool page_furniture = false;
  HtmlLength margin = 0;
  HtmlLength text_indent = 0;
};

struct OpenElement {
  HtmlTag tag = HtmlTag::unknown;
  HtmlAttributes own;
  InheritedStyle style;
};

struct OpenTable {
  std::uint32_t index = 0;
  bool in_row = false;
  bool in_head = false;
  std::size_t flow_depth = 0;  // open flows when it began
};

constexpr bool is_ascii_blank(char c) noexcept {
  return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == '\v';
}

constexpr std::array<bool, 256> make_text_stops() noexcept {
  std::array<bool, 256> stops{};
  stops['&'] = true;
  for (std::size_t byte = 0x80; byte < 256; ++byte) stops[byte] = true;
  return stops;
}
constexpr std::array<bool, 256> text_stops = make_text_stops();

constexpr bool is_list_sign(char32_t code) noexcept {
  return code == 0x2022 || code == 0xB7 || code == 0x25AA || code == 0x25A0 || code == 0x25CF || code == 0x25E6 ||
         code == 0x2023;
}

constexpr bool is_letter(char32_t code) noexcept {
  return (code >= 'a' && code <= 'z') || (code >= 'A' && code <= 'Z');
}

bool contains_no_case(std::string_view text, std::string_view lower_case) noexcept {
  return std::search(text.begin(), text.end(), lower_case.begin(), lower_case.end(), [](char a, char b) {
           return (a >= 'A' && a <= 'Z' ? static_cast<char>(a + 32) : a) == b;
         }) != text.end();
}

bool starts_no_case(std::string_view text, std::string_view lower_case) noexcept {
  return text.size() >= lower_case.size() && contains_no_case(text.substr(0, lower_case.size()), lower_case);
}

// Comments that filing software leaves where a page ends.
bool marks_page_break(std::string_view comment) noexcept {
  return comment.size() < 64 && (contains_no_case(comment, "pagebreak") || contains_no_case(comment, "field: page"));
}

// "st", "nd", "rd", "th": a superscript that belongs to its number.
bool starts_as_ordinal(std::string_view text) noexcept {
  for (std::string_view const ending : {"st", "nd", "rd", "th"}) {
    if (!starts_no_case(text, ending)) continue;
    if (text.size() == 2 || !is_letter(static_cast<unsigned char>(text[2]))) return true;
  }
  return false;
}

constexpr bool stops_search(HtmlTag open) noexcept {
  return is_cell(open) || open == HtmlTag::caption || open == HtmlTag::table;
}

class ContentReader {
 public:
  explicit ContentReader(std::string_view source) : source_(source), tokens_(source) {
    content_.pieces.reserve(source.size() / 64);
    flows_.push_back({});
    if (declares_windows_1252(source)) windows_1252_throughout_ = !well_formed(source);
  }

  HtmlContent read() {
    for (;;) {
      HtmlToken const token = tokens_.next();
      switch (token.kind) {
        case HtmlTokenKind::text:
          if (!in_envelope_) add_text(token.content, true);
          break;
        case HtmlTokenKind::cdata:
          if (!in_envelope_) add_text(token.content, false);
          break;
        case HtmlTokenKind::raw_text:
          break;
        case HtmlTokenKind::start_tag:
          start(token);
          break;
        case HtmlTokenKind::end_tag:
          end(token);
          break;
        case HtmlTokenKind::comment:
          if (marks_page_break(view(token.content))) add_mark(HtmlFlowKind::page_break);
          break;
        case HtmlTokenKind::end_of_input:
          return finish();
      }
    }
  }

 private:
  [[nodiscard]] std::string_view view(Span span) const noexcept { return source_.substr(span.begin, span.size()); }

  static bool declares_windows_1252(std::string_view source) noexcept {
    std::string_view const start = source.substr(0, 4096);
    return contains_no_case(start, "windows-1252") || contains_no_case(start, "iso-8859-1") ||
           contains_no_case(start, "charset=latin1") || contains_no_case(start, "cp1252");
  }

  static bool well_formed(std::string_view source) noexcept {
    for (std::size_t at = 0; at < source.size();) {
      Utf8Character const character = utf8_at(source, at);
      if (!character.well_formed) return false;
      at += character.length;
    }
    return true;
  }

  void note(char const* message, Span source) {
    for (ReadNote const& known : content_.notes) {
      if (known.message == message) return;
    }
    content_.notes.push_back({message, source});
  }

  HtmlContent finish() {
    end_paragraph();
    while (!tables_.empty()) close_table(static_cast<std::uint32_t>(source_.size()));
    content_.body = flows_.front();
    for (HtmlFault const& fault : tokens_.faults()) note(fault.message, fault.source);
    return std::move(content_);
  }

  // Flows and paragraphs

  void append_item(HtmlFlow& flow, HtmlFlowKind kind, std::uint32_t index) {
    auto const at = static_cast<std::uint32_t>(content_.items.size());
    content_.items.push_back({kind, index, html_none});
    if (flow.first == html_none)
      flow.first = at;
    else
      content_.items[flow.last].next = at;
    flow.last = at;
  }

  void add_mark(HtmlFlowKind kind) {
    end_paragraph();
    append_item(flows_.back(), kind, 0);
  }

  void end_paragraph() {
    if (!vacant_) {
      paragraph_.last_piece = static_cast<std::uint32_t>(content_.pieces.size());
      content_.paragraphs.push_back(paragraph_);
      auto const index = static_cast<std::uint32_t>(content_.paragraphs.size() - 1);
      append_item(flows_.back(), HtmlFlowKind::paragraph, index);
    } else {
      content_.pieces.resize(paragraph_.first_piece);
    }
    paragraph_ = {};
    paragraph_.first_piece = static_cast<std::uint32_t>(content_.pieces.size());
    vacant_ = true;
    line_break_ = {};
    leading_blanks_ = 0;
  }

  [[nodiscard]] InheritedStyle const& style() const noexcept {
    return open_.empty() ? root_style_ : open_.back().style;
  }

  void begin_ink(char32_t first, std::string_view rest) {
    if (!line_break_.empty()) {
      // A bold line over text that is not bold is its heading.
      bool const under_heading = paragraph_.bold && !style().bold && !(first >= 'a' && first <= 'z');
      if (is_list_sign(first) || (under_heading && !vacant_)) end_paragraph();
      line_break_ = {};
    }
    InheritedStyle const& now = style();
    if (!raised_.empty()) {
      if (!vacant_ && !starts_as_ordinal(rest)) content_.pieces.push_back({raised_, ' '});
      raised_ = {};
    }
    if (vacant_) {
      vacant_ = false;
      paragraph_.heading = now.heading;
      paragraph_.centred = now.centred;
      paragraph_.bold = now.bold;
      paragraph_.raised_start = now.raised;
      paragraph_.page_furniture = now.page_furniture;
      paragraph_.bullet = list_item_;
      HtmlLength const blanks = std::min<HtmlLength>(leading_blanks_, 400) * no_break_space_width;
      paragraph_.indent = std::clamp(now.margin + now.text_indent + blanks, 0, indent_limit);
      list_item_ = false;
    }
    paragraph_.bold = paragraph_.bold && now.bold;
  }

  void add_plain(std::uint32_t begin, std::uint32_t end) {
    std::uint32_t ink = begin;
    while (ink < end && is_ascii_blank(source_[ink])) ++ink;
    if (ink == end) {
      if (!vacant_) content_.pieces.push_back({{begin, end}, ' '});
      return;
    }
    if (!vacant_ && ink > begin) content_.pieces.push_back({{begin, ink}, ' '});
    begin_ink(utf8_at(source_, ink).code, source_.substr(ink, end - ink));
    content_.pieces.push_back({{ink, end}, 0});
  }

  void add_preformatted(std::uint32_t begin, std::uint32_t end) {
    // A blank line ends a paragraph; find it wherever it stands.
    std::uint32_t from = begin;
    for (std::uint32_t at = begin; at < end; ++at) {
      if (source_[at] != '\n') continue;
      std::uint32_t next = at + 1;
      while (next < end && (source_[next] == ' ' || source_[next] == '\t' || source_[next] == '\r')) ++next;
      if (next < end && source_[next] == '\n') {
        if (at > from) add_plain(from, at);
        end_paragraph();
        from = next;
      }
      at = next - 1;
    }
    if (end > from) add_plain(from, end);
  }

  void add_character(char32_t code, Span source) {
    if (is_invisible(code)) return;
    if (is_blank(code)) {
      if (vacant_) {
        if (code == 0xA0)
          ++leading_blanks_;
        else if (code >= 0x2002 && code <= 0x2003)
          leading_blanks_ += 3;
      } else {
        content_.pieces.push_back({source, ' '});
      }
      return;
    }
    begin_ink(code, {});
    content_.pieces.push_back({source, code});
  }

  void add_run(std::uint32_t begin, std::uint32_t end) {
    if (begin >= end) return;
    if (style().preformatted)
      add_preformatted(begin, end);
    else
      add_plain(begin, end);
  }

  void add_text(Span span, bool entities) {
    std::uint32_t plain = span.begin;
    std::uint32_t at = span.begin;
    while (at < span.end) {
      auto const byte = static_cast<unsigned char>(source_[at]);
      if (!text_stops[byte]) {
        ++at;
        continue;
      }
      if (byte == '&') {
        HtmlEntity const entity = entities ? decode_html_entity(view({at, span.end})) : HtmlEntity{};
        if (entity.length == 0) {
          ++at;
          continue;
        }
        add_run(plain, at);
        auto const length = static_cast<std::uint32_t>(entity.length);
        add_character(entity.code, {at, at + length});
        plain = at += length;
        continue;
      }
      Utf8Character character = utf8_at(source_.substr(0, span.end), at);
      bool const mapped = windows_1252_throughout_ || !character.well_formed;
      if (mapped) character = {windows_1252(byte), 1, false};
      if (!mapped && !is_blank(character.code) && !is_invisible(character.code)) {
        at += character.length;
        continue;
      }
      add_run(plain, at);
      if (mapped) note("some bytes are not UTF-8 and were read as Windows-1252", {at, at + 1});
      add_character(character.code, {at, at + character.length});
      plain = at += character.length;
    }
    add_run(plain, at);
  }

  // Elements

  [[nodiscard]] bool open_above(HtmlTag tag) const noexcept { return counts_[static_cast<std::size_t>(tag)] != 0; }

  // The open element of this tag inside the cell or table at hand, or none.
  [[nodiscard]] std::size_t find_open(HtmlTag tag, bool past_cells = false) const noexcept {
    if (!open_above(tag)) return open_.size();
    for (std::size_t at = open_.size(); at-- > 0;) {
      if (open_[at].tag == tag) return at;
      if (past_cells ? open_[at].tag == HtmlTag::table : stops_search(open_[at].tag)) break;
    }
    return open_.size();
  }

  static InheritedStyle inherit(InheritedStyle style, OpenElement const& element) noexcept {
    HtmlAttributes const& own = element.own;
    if (own.bold != Choice::inherited) style.bold = own.bold == Choice::yes;
    if (own.centred != Choice::inherited) style.centred = own.centred == Choice::yes;
    if (own.raised && is_inline(element.tag)) style.raised = true;
    if (own.preformatted) style.preformatted = true;
    if (own.has_text_indent) style.text_indent = own.text_indent;
    if (own.page_foot || own.page_head) style.page_furniture = true;
    if (is_heading(element.tag)) style.heading = true;
    if (is_cell(element.tag) || element.tag == HtmlTag::caption) {
      style.margin = own.margin;
      if (!own.has_text_indent) style.text_indent = 0;
      if (own.centred == Choice::inherited) style.centred = false;
    } else if (!is_inline(element.tag)) {
      style.margin = std::clamp(style.margin + own.margin, -indent_limit, indent_limit);
    }
    return style;
  }

  bool push(HtmlTag tag, HtmlAttributes own, Span source) {
    std::size_t const limit = is_inline(tag) ? inline_depth_limit : html_element_depth_limit;
    if (open_.size() >= limit) {
      if (!is_inline(tag)) ++overflow_[static_cast<std::size_t>(tag)];
      note("elements nest too deeply; the deepest were flattened", source);
      return false;
    }
    switch (tag) {
      case HtmlTag::b:
      case HtmlTag::strong:
      case HtmlTag::th:
        if (own.bold == Choice::inherited) own.bold = Choice::yes;
        break;
      case HtmlTag::h1:
      case HtmlTag::h2:
      case HtmlTag::h3:
      case HtmlTag::h4:
      case HtmlTag::h5:
      case HtmlTag::h6:
        if (own.bold == Choice::inherited) own.bold = Choice::yes;
        break;
      case HtmlTag::center:
        if (own.centred == Choice::inherited) own.centred = Choice::yes;
        break;
      case HtmlTag::sup:
        own.raised = true;
        break;
      case HtmlTag::pre:
        own.preformatted = true;
        break;
      default:
        break;
    }
    OpenElement element{tag, own, {}};
    element.style = inherit(style(), element);
    open_.push_back(element);
    ++counts_[static_cast<std::size_t>(tag)];
    return true;
  }

  // Closes the open elements from `depth` on, and the cells and tables among them.
  void pop_to(std::size_t depth, std::uint32_t source_end) {
    while (open_.size() > depth) {
      HtmlTag const tag = open_.back().tag;
      if (tag == HtmlTag::table) {
        close_table(source_end);
        continue;
      }
      if (!is_inline(tag)) end_paragraph();
      if (is_cell(tag)) close_cell();
      if (tag == HtmlTag::tr) tables_.back().in_row = false;
      drop_top();
    }
  }

  void drop_top() {
    --counts_[static_cast<std::size_t>(open_.back().tag)];
    open_.pop_back();
  }

  void close_cell() {
    OpenTable const& table = tables_.back();
    if (flows_.size() <= table.flow_depth) return;
    content_.tables[table.index].cells.back().flow = flows_.back();
    flows_.pop_back();
  }

  void close_table(std::uint32_t source_end) {
    end_paragraph();
    while (open_.back().tag != HtmlTag::table) {
      if (is_cell(open_.back().tag)) close_cell();
      drop_top();
    }
    drop_top();
    OpenTable const table = tables_.back();
    tables_.pop_back();
    content_.tables[table.index].source.end = source_end;
    if (content_.tables[table.index].cells.empty()) return;
    append_item(flows_.back(), HtmlFlowKind::table, table.index);
    for (std::size_t outer = tables_.size(); outer-- > 0;) {
      if (flows_.size() <= tables_[outer].flow_depth) continue;
      content_.tables[tables_[outer].index].nests = true;
      break;
    }
  }

  void open_table(HtmlAttributes const& own, Span source) {
    end_paragraph();
    if (tables_.size() >= html_table_depth_limit) {
      note("tables nest too deeply; the deepest were flattened", source);
      ++overflow_[static_cast<std::size_t>(HtmlTag::table)];
      return;
    }
    HtmlAttributes table = own;
    // A table's own margin does not indent what its cells print.
    table.margin = 0;
    if (!push(HtmlTag::table, table, source)) return;
    OpenTable opened;
    opened.index = static_cast<std::uint32_t>(content_.tables.size());
    opened.flow_depth = flows_.size();
    tables_.push_back(opened);
    content_.tables.emplace_back();
    content_.tables.back().source = source;
  }

  [[nodiscard]] bool in_cell() const noexcept { return !tables_.empty() && flows_.size() > tables_.back().flow_depth; }

  [[nodiscard]] bool flattened_table() const noexcept {
    return tables_.empty() || overflow_[static_cast<std::size_t>(HtmlTag::table)] != 0;
  }

  void pop_to_table(std::uint32_t source_end) {
    std::size_t at = open_.size();
    while (at > 0 && open_[at - 1].tag != HtmlTag::table) --at;
    pop_to(at, source_end);
  }

  void open_row_group(HtmlTag tag, HtmlAttributes const& own, Span source) {
    pop_to_table(source.begin);
    HtmlTable& table = content_.tables[tables_.back().index];
    table.group_begins.push_back(table.rows);
    tables_.back().in_head = tag == HtmlTag::thead;
    push(tag, own, source);
  }

  void open_row(HtmlAttributes const& own, Span source) {
    std::size_t at = open_.size();
    while (at > 0 && open_[at - 1].tag != HtmlTag::table && !is_row_group(open_[at - 1].tag)) --at;
    pop_to(at, source.begin);
    if (!push(HtmlTag::tr, own, source)) return;
    tables_.back().in_row = true;
    HtmlTable& table = content_.tables[tables_.back().index];
    ++table.rows;
    rule_row(own, table, table.rows - 1, 1);
  }

  static void rule_row(HtmlAttributes const& own, HtmlTable& table, std::uint32_t row, std::uint32_t height) {
    if (own.ruled_above) table.ruled_rows.push_back(row);
    if (own.ruled_below) table.ruled_rows.push_back(row + std::max<std::uint32_t>(height, 1));
  }

  void open_cell(HtmlTag tag, HtmlAttributes const& own, Span source) {
    std::size_t at = open_.size();
    while (at > 0 && open_[at - 1].tag != HtmlTag::tr && open_[at - 1].tag != HtmlTag::table &&
           !is_row_group(open_[at - 1].tag)) {
      --at;
    }
    pop_to(at, source.begin);
    if (!tables_.back().in_row) open_row({}, source);
    if (!tables_.back().in_row || !push(tag, own, source)) return;
    flows_.push_back({});
    HtmlTable& table = content_.tables[tables_.back().index];
    HtmlCell cell;
    cell.row = table.rows - 1;
    cell.colspan = own.colspan;
    cell.rowspan = own.rowspan;
    cell.header = tag == HtmlTag::th || tables_.back().in_head;
    table.cells.push_back(cell);
    rule_row(own, table, cell.row, own.rowspan);
    list_item_ = false;
  }

  void start(HtmlToken const& token) {
    HtmlTag const tag = token.tag;
    if (in_envelope_ && tag != HtmlTag::text && tag != HtmlTag::html && tag != HtmlTag::body) return;
    HtmlAttributes own;
    if (token.content.size() > 4) own = read_html_attributes(view(token.content));
    if (is_unprinted(tag) || tag == HtmlTag::sec_header || own.hidden) {
      if (!is_inline(tag) && tag != HtmlTag::unknown) end_paragraph();
      if (!is_void(tag) && !is_raw_text(tag)) skip(token);
      return;
    }
    bool const empty_element = token.self_closing && tokens_.xml();
    if (tag == HtmlTag::unknown) return;
    if (is_inline(tag)) {
      if (empty_element) return;
      if (own.margin >= visible_gap && !vacant_) content_.pieces.push_back({token.source, ' '});
      bool const raised = tag == HtmlTag::sup || own.raised;
      if (raised && !style().raised) raised_ = token.source;
      push(tag, own, token.source);
      return;
    }
    if (is_void(tag)) {
      start_void(tag, own, token.source);
      return;
    }
    if (is_raw_text(tag)) return;
    if (is_block(tag)) {
      start_block(tag, own, token.source, empty_element);
      return;
    }
    if (is_table_part(tag)) {
      start_table_part(tag, own, token.source);
      if (empty_element) end_table_part(tag, token.source);
      return;
    }
    switch (tag) {
      case HtmlTag::document:
        end_paragraph();
        in_envelope_ = true;
        break;
      case HtmlTag::text:
        end_paragraph();
        in_envelope_ = false;
        pass_over_attachment(token.source.end);
        break;
      case HtmlTag::page:
        add_mark(HtmlFlowKind::page_break);
        break;
      default:
        end_paragraph();
        in_envelope_ = false;
        break;
    }
  }

  // A filing's attachments that are no running text: encoded images and archives, data files.
  void pass_over_attachment(std::size_t from) {
    while (from < source_.size() && is_ascii_blank(source_[from])) ++from;
    std::string_view const rest = source_.substr(from);
    if (!starts_no_case(rest, "begin 6") && !starts_no_case(rest, "<xbrl>") && !starts_no_case(rest, "<xml>") &&
        !starts_no_case(rest, "<pdf>") && !starts_no_case(rest, "<zip>")) {
      return;
    }
    tokens_.resume_at(std::min(source_.find("</TEXT>", from), source_.size()));
  }

  void start_void(HtmlTag tag, HtmlAttributes const& own, Span source) {
    switch (tag) {
      case HtmlTag::br:
        if (own.page_break) {
          add_mark(HtmlFlowKind::page_break);
        } else if (!line_break_.empty()) {
          end_paragraph();
        } else if (!vacant_) {
          line_break_ = source;
          content_.pieces.push_back({source, ' '});
        }
        break;
      case HtmlTag::hr: {
        if (std::size_t const at = find_open(HtmlTag::p); at < open_.size()) pop_to(at, source.begin);
        add_mark(own.page_break ? HtmlFlowKind::page_break : HtmlFlowKind::rule);
        if (in_cell()) {
          HtmlTable& table = content_.tables[tables_.back().index];
          table.ruled_rows.push_back(table.rows);
        }
        break;
      }
      default:
        break;
    }
  }

  void start_block(HtmlTag tag, HtmlAttributes own, Span source, bool empty_element) {
    HtmlTag implied = HtmlTag::p;
    if (tag == HtmlTag::li || tag == HtmlTag::option || tag == HtmlTag::dd || tag == HtmlTag::dt) implied = tag;
    if (tag != HtmlTag::option) {
      if (std::size_t const at = find_open(HtmlTag::p); at < open_.size()) pop_to(at, source.begin);
    }
    if (implied != HtmlTag::p) close_item(tag, source.begin);
    end_paragraph();
    if (own.page_break) append_item(flows_.back(), HtmlFlowKind::page_break, 0);
    if (own.page_head && !follows_page_break()) own.page_head = false;
    if (in_cell()) {
      HtmlTable& table = content_.tables[tables_.back().index];
      HtmlCell const& cell = table.cells.back();
      rule_row(own, table, cell.row, cell.rowspan);
    }
    if (tag == HtmlTag::li) list_item_ = true;
    if (!empty_element) push(tag, own, source);
  }

  // A new list item ends the one before it, but not one of an outer list.
  void close_item(HtmlTag tag, std::uint32_t source_begin) {
    bool const description = tag == HtmlTag::dd || tag == HtmlTag::dt;
    if (!open_above(tag) && !(description && (open_above(HtmlTag::dd) || open_above(HtmlTag::dt)))) return;
    for (std::size_t at = open_.size(); at-- > 0;) {
      HtmlTag const open = open_[at].tag;
      if (open == tag || (description && (open == HtmlTag::dd || open == HtmlTag::dt))) {
        pop_to(at, source_begin);
        return;
      }
      if (stops_search(open) || open == HtmlTag::ul || open == HtmlTag::ol || open == HtmlTag::menu ||
          open == HtmlTag::dir || open == HtmlTag::dl || open == HtmlTag::select) {
        return;
      }
    }
  }

  [[nodiscard]] bool follows_page_break() const noexcept {
    HtmlFlow const& flow = flows_.back();
    return flow.last != html_none && content_.items[flow.last].kind == HtmlFlowKind::page_break;
  }

  void start_table_part(HtmlTag tag, HtmlAttributes const& own, Span source) {
    if (tag == HtmlTag::table) {
      if (std::size_t const at = find_open(HtmlTag::p); at < open_.size()) pop_to(at, source.begin);
      open_table(own, source);
      return;
    }
    if (flattened_table()) {
      end_paragraph();
      return;
    }
    if (tag == HtmlTag::caption) {
      pop_to_table(source.begin);
      push(tag, own, source);
    } else if (tag == HtmlTag::tr) {
      open_row(own, source);
    } else if (is_row_group(tag)) {
      open_row_group(tag, own, source);
    } else {
      open_cell(tag, own, source);
    }
  }

  void end(HtmlToken const& token) {
    HtmlTag const tag = token.tag;
    if (tag == HtmlTag::document) in_envelope_ = false;
    if (in_envelope_ || tag == HtmlTag::unknown) return;
    if (is_inline(tag))
      end_inline(tag);
    else if (is_block(tag))
      end_block(tag, token.source);
    else if (is_table_part(tag))
      end_table_part(tag, token.source);
    else if (tag == HtmlTag::br)
      start_void(HtmlTag::br, {}, token.source);
    else if (!is_void(tag) && !is_raw_text(tag))
      end_paragraph();
  }

  void end_inline(HtmlTag tag) {
    std::size_t const at = find_open(tag);
    if (at == open_.size()) return;
    if (tag == HtmlTag::sup || open_[at].own.raised) raised_ = {};
    // Of misnested elements only the one named is closed; those inside it lose its effect.
    --counts_[static_cast<std::size_t>(tag)];
    open_.erase(open_.begin() + static_cast<std::ptrdiff_t>(at));
    for (std::size_t above = at; above < open_.size(); ++above) {
      open_[above].style = inherit(above == 0 ? root_style_ : open_[above - 1].style, open_[above]);
    }
  }

  void end_block(HtmlTag tag, Span source) {
    end_paragraph();
    if (std::uint32_t& flattened = overflow_[static_cast<std::size_t>(tag)]; flattened > 0) {
      --flattened;
      return;
    }
    std::size_t at = find_open(tag);
    if (at == open_.size() && is_heading(tag)) {
      for (HtmlTag const level : {HtmlTag::h1, HtmlTag::h2, HtmlTag::h3, HtmlTag::h4, HtmlTag::h5, HtmlTag::h6}) {
        at = std::min(at, find_open(level));
      }
    }
    bool const breaks = at < open_.size() && open_[at].own.page_break && tag != HtmlTag::p;
    pop_to(at, source.begin);
    if (breaks) append_item(flows_.back(), HtmlFlowKind::page_break, 0);
    if (tag == HtmlTag::li) list_item_ = false;
  }

  void end_table_part(HtmlTag tag, Span source) {
    end_paragraph();
    if (std::uint32_t& flattened = overflow_[static_cast<std::size_t>(tag)]; flattened > 0) {
      --flattened;
      return;
    }
    if (flattened_table()) return;
    if (tag == HtmlTag::table) {
      pop_to_table(source.begin);
      close_table(source.end);
      return;
    }
    std::size_t const at = find_open(tag, true);
    if (at < open_.size()) pop_to(at, source.begin);
    if (tag == HtmlTag::thead) tables_.back().in_head = false;
  }

  // Passes over an element that is not printed, up to its end tag or to where its end is implied.
  void skip(HtmlToken const& opening) {
    if (opening.self_closing && tokens_.xml()) return;
    HtmlTag const tag = opening.tag;
    std::string_view const name = view(opening.name);
    bool const in_table = is_cell(tag) || tag == HtmlTag::tr || is_row_group(tag);
    std::uint32_t same = 1;
    std::uint32_t inner_tables = 0;
    for (;;) {
      HtmlToken const token = tokens_.next();
      if (token.kind == HtmlTokenKind::end_of_input) {
        note("a hidden element is never closed; the rest of the input is in it", opening.source);
        return;
      }
      if (token.kind != HtmlTokenKind::start_tag && token.kind != HtmlTokenKind::end_tag) continue;
      bool const closing = token.kind == HtmlTokenKind::end_tag;
      if (ends_by_implication(tag, token, inner_tables, in_table)) {
        tokens_.resume_at(token.source.begin);
        return;
      }
      if (token.tag == HtmlTag::table && tag != HtmlTag::table) {
        if (!closing)
          ++inner_tables;
        else if (inner_tables > 0)
          --inner_tables;
      }
      if (inner_tables > 0 && in_table) continue;
      bool const named = token.tag == tag && (tag != HtmlTag::unknown || same_name(view(token.name), name));
      if (!named) continue;
      if (!closing) {
        if (!(token.self_closing && tokens_.xml())) ++same;
      } else if (--same == 0) {
        return;
      }
    }
  }

  static bool ends_by_implication(HtmlTag tag, HtmlToken const& token, std::uint32_t inner_tables,
                                  bool in_table) noexcept {
    bool const closing = token.kind == HtmlTokenKind::end_tag;
    if (in_table) {
      if (inner_tables > 0) return false;
      if (closing)
        return token.tag == HtmlTag::table || (is_cell(tag) && token.tag == HtmlTag::tr) ||
               (!is_row_group(tag) && is_row_group(token.tag));
      if (is_row_group(token.tag)) return true;
      if (token.tag == HtmlTag::tr) return !is_row_group(tag);
      return is_cell(token.tag) && is_cell(tag);
    }
    if (closing && inner_tables == 0 && tag != HtmlTag::table &&
        (is_cell(token.tag) || token.tag == HtmlTag::tr || token.tag == HtmlTag::table)) {
      return true;
    }
    if (tag == HtmlTag::p) {
      bool const parent_ends = closing && token.tag != HtmlTag::p && (is_block(token.tag) || is_table_part(token.tag));
      return parent_ends || (!closing && (is_block(token.tag) || token.tag == HtmlTag::table));
    }
    if (tag == HtmlTag::option) return !closing && token.tag == HtmlTag::option;
    return false;
  }

  static bool same_name(std::string_view a, std::string_view b) noexcept {
    return a.size() == b.size() &&
           std::equal(a.begin(), a.end(), b.begin(), [](char x, char y) { return (x | 0x20) == (y | 0x20); });
  }

  std::string_view source_;
  HtmlTokenizer tokens_;
  HtmlContent content_;
  InheritedStyle root_style_;
  std::vector<OpenElement> open_;
  std::vector<OpenTable> tables_;
  std::vector<HtmlFlow> flows_;  // the body's and those of the open cells
  std::array<std::uint32_t, html_tag_count> counts_{};
  std::array<std::uint32_t, html_tag_count> overflow_{};  // open tags beyond the depth limits
  HtmlParagraph paragraph_;
  bool vacant_ = true;
  bool list_item_ = false;
  bool in_envelope_ = false;  // between <DOCUMENT> and <TEXT>
  bool windows_1252_throughout_ = false;
  Span line_break_;  // a line break since the last character that prints
  Span raised_;      // the tag of a superscript that has not printed yet
  std::uint32_t leading_blanks_ = 0;
};

}  // namespace

HtmlContent read_html_content(std::string_view source) { return ContentReader(source).read(); }

}  // namespace tieout
