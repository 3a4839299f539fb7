#include "tieout/engine/table/stub.hpp"

#include "tieout/engine/table/repeated_blocks.hpp"
#include "tieout/engine/table/row_label.hpp"

#include <algorithm>
#include <array>
#include <limits>
#include <optional>
#include <string_view>

namespace tieout {
namespace {

constexpr std::size_t longest_heading = 160;
constexpr std::size_t longest_label = 400;
constexpr std::uint32_t grid_column_indent = 64;  // a column to the right is more than any indentation within one

/// One printed line of the stub.
struct Line {
  std::uint32_t row = 0;
  std::string label;
  Span text;
  std::uint32_t indent = 0;
  std::uint32_t right = 0;
  bool figures = false;
  bool bold = false;
  bool ruled = false;
};

/// A heading that is open.
struct OpenHeading {
  std::string text;
  std::uint32_t indent = 0;
  int rank = 0;          ///< headings in capitals or bold stand above plain ones of the same indentation
  bool nested = false;   ///< its lines are indented deeper than it is
  bool settled = false;  ///< `nested` is known
  bool block = false;    ///< the rows under it come back under other headings
};

class StubReader {
 public:
  StubReader(Document const& document, Layout const& layout, std::vector<FigureColumn> const& columns)
      : document_(document), layout_(layout), columns_(columns) {}

  [[nodiscard]] Stub read(RowRange body) {
    mark_figures(body);
    for (std::uint32_t row = body.begin; row < body.end; ++row) read_line(row);
    measure();
    join_wrapped();
    find_blocks();
    for (std::size_t i = 0; i < lines_.size(); ++i) place(i);
    return std::move(stub_);
  }

 private:
  void mark_figures(RowRange body) {
    offset_ = layout_.first[body.begin];
    in_column_.assign(layout_.first[body.end] - offset_, false);
    for (FigureColumn const& column : columns_)
      for (std::uint32_t const cell : column.cells) in_column_[cell - offset_] = true;
    figures_left_ = columns_.empty() ? std::numeric_limits<std::uint32_t>::max() : columns_.front().left;
  }

  void read_line(std::uint32_t row) {
    Line line;
    line.row = row;
    line.ruled = layout_.ruled[row];
    bool bold = true, first = true;
    for (std::uint32_t i = layout_.first[row]; i < layout_.first[row + 1]; ++i) {
      LaidCell const& cell = layout_.cells[i];
      if (in_column_[i - offset_]) {
        line.figures = true;
        break;
      }
      if (!first && cell.left >= figures_left_) break;
      if (!cell.is_text() && !cell.is_number()) continue;
      if (first) {
        line.indent = layout_.character_columns
                          ? cell.left
                          : cell.left * grid_column_indent + std::min<std::uint32_t>(cell.indent, 63);
        first = false;
      }
      bold = bold && cell.bold;
      line.label = joined_label(line.label, document_.view(cell.text));
      line.text = covering(line.text, cell.text);
      line.right = cell.right;
    }
    line.bold = bold && !first;
    if (!line.figures && line.label.empty()) return;
    if (!line.figures && line.label.size() > longest_label) return note(line);
    lines_.push_back(std::move(line));
  }

  void note(Line const& line) {
    if (stub_.notes.size() < 8) stub_.notes.push_back("no row: \"" + line.label.substr(0, 60) + "\"");
  }

  void measure() {
    std::size_t bold = 0, figures = 0, capitals = 0;
    std::uint32_t least = std::numeric_limits<std::uint32_t>::max(), most = 0;
    for (Line const& line : lines_) {
      if (!line.label.empty()) {
        least = std::min(least, line.indent);
        if (line.figures) most = std::max(most, line.indent);
        stub_width_ = std::max(stub_width_, line.right);
      }
      if (!line.figures || line.label.empty()) continue;
      ++figures;
      bold += line.bold ? 1 : 0;
      capitals += in_capitals(line.label) ? 1 : 0;
    }
    indented_ = most > least;
    deepest_ = most;
    bold_tells_ = bold * 2 < figures;
    capitals_tell_ = capitals * 2 < figures;
  }

  // Wrapped labels.

  void join_wrapped() {
    std::vector<Line> joined;
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      Line& line = lines_[i];
      if (joined.empty()) {
        joined.push_back(std::move(line));
        continue;
      }
      Line& before = joined.back();
      if (!before.figures && continues(before, line, i)) {
        line.label = joined_label(before.label, line.label);
        line.text = covering(before.text, line.text);
        line.indent = before.indent;
        line.bold = line.bold && before.bold;
        line.ruled = line.ruled || before.ruled;
        before = std::move(line);
      } else if (!line.figures && before.figures && !before.label.empty() && trails(before, line, i)) {
        before.label = joined_label(before.label, line.label);
        before.text = covering(before.text, line.text);
      } else {
        joined.push_back(std::move(line));
      }
    }
    lines_ = std::move(joined);
  }

  /// A line that goes on with the label that the line before it, without figures, began.
  [[nodiscard]] bool continues(Line const& before, Line const& line, std::size_t index) const {
    if (line.label.empty() || before.label.back() == ':') return false;
    if (line.indent + (layout_.character_columns ? 1 : 0) < before.indent) return false;
    if (before.label.size() + line.label.size() > longest_label) return false;
    if (ends_inside(before.label)) return !heads_by_dash(before, line, index);
    if (begins_inside(line.label)) {
      // "basic" and "diluted", both in small letters, stand under a heading.
      bool const siblings = line.figures && index + 1 < lines_.size() && lines_[index + 1].figures &&
                            lines_[index + 1].indent == line.indent && begins_inside(lines_[index + 1].label);
      return !siblings;
    }
    if (!layout_.character_columns || line.indent != before.indent + 1 || in_capitals(before.label)) return false;
    std::size_t const blank = line.label.find(' ');
    std::size_t const word = blank == std::string::npos ? line.label.size() : blank;
    return before.right + 1 + word > stub_width_;
  }

  /// "Production volumes -" above "Oil" and "Gas" heads both.
  [[nodiscard]] bool heads_by_dash(Line const& before, Line const& line, std::size_t index) const {
    if (!before.label.ends_with(" -") && !before.label.ends_with(" \xE2\x80\x93")) return false;
    if (!line.figures || begins_inside(line.label) || index + 1 == lines_.size()) return false;
    Line const& next = lines_[index + 1];
    return next.figures && !next.label.empty() && next.indent == line.indent && !begins_inside(next.label) &&
           !reads_as_total(next.label);
  }

  /// A line without figures that goes on with the label of the row above it, which has them.
  [[nodiscard]] bool trails(Line const& before, Line const& line, std::size_t index) const {
    if (before.label.back() == ':' || line.label.back() == ':' || line.label.size() > longest_heading) return false;
    if (ends_inside(before.label) && !in_capitals(line.label)) return true;
    if (!begins_inside(line.label) || line.indent < before.indent) return false;
    bool const opens_next =
        index + 1 < lines_.size() && lines_[index + 1].figures && begins_inside(lines_[index + 1].label);
    return !opens_next;
  }

  // Headings.

  void find_blocks() {
    std::vector<StubLine> lines;
    lines.reserve(lines_.size());
    for (Line const& line : lines_) lines.push_back({line.label, line.figures});
    blocks_ = RepeatedBlocks(lines);
  }

  [[nodiscard]] int rank(Line const& line) const {
    return (capitals_tell_ && in_capitals(line.label) ? 2 : 0) + (bold_tells_ && line.bold ? 1 : 0);
  }

  [[nodiscard]] bool is_heading(std::size_t index) const {
    Line const& line = lines_[index];
    if (line.label.size() > longest_heading) return false;
    if (index + 1 == lines_.size()) return false;
    Line const& next = lines_[index + 1];
    if (line.label.back() == ':' || rank(line) > 0) return true;
    if (line.label.back() == '.' || line.label.front() == '(') return false;
    if (next.indent > line.indent) return true;
    if (lower_case(line.label).find("commitments") != std::string::npos) return false;
    if (layout_.character_columns && line.indent > deepest_) return true;
    return !indented_ && next.figures;
  }

  void place(std::size_t index) {
    Line const& line = lines_[index];
    if (line.figures) return place_row(index);
    if (!is_heading(index)) return note(line);
    OpenHeading heading;
    heading.text = clean_label(line.label);
    heading.rank = rank(line);
    // A heading in the middle of an ASCII table stands above all that is not.
    bool const centred = layout_.character_columns && line.indent > deepest_;
    heading.indent = centred ? 0 : line.indent;
    if (centred) heading.rank += 4;
    while (!open_.empty()) {
      OpenHeading const& last = open_.back();
      bool const outer = last.indent < heading.indent || (last.indent == heading.indent && last.rank > heading.rank);
      if (outer && !(last.settled && !last.nested && last.indent < heading.indent && last.rank <= heading.rank)) break;
      open_.pop_back();
    }
    open_.push_back(std::move(heading));
  }

  void place_row(std::size_t index) {
    Line const& line = lines_[index];
    if (!line.label.empty()) close_for(line);
    if (!open_.empty() && open_.back().block && !open_.back().nested && !blocks_.repeats(index)) open_.pop_back();
    StubRow row;
    row.line = line.row;
    row.label = clean_label(line.label);
    row.label_text = line.text;
    row.indent = static_cast<std::uint16_t>(std::min<std::uint32_t>(line.indent, 0xffff));
    row.ruled = line.ruled && !stub_.rows.empty();
    for (OpenHeading const& heading : open_) row.path.push_back(heading.text);
    bool const total = reads_as_total(row.label) || (row.label.empty() && !open_.empty());
    stub_.rows.push_back(std::move(row));
    // A total ends the innermost heading whose lines are not indented, and the one it names.
    if (!total || open_.empty()) return;
    for (std::size_t i = open_.size(); i-- > 0;) {
      if (!names(stub_.rows.back().label, open_[i].text)) continue;
      if (!named_later(index, open_[i].text)) open_.resize(i);
      return;
    }
    if (blocks_.repeats(index) && !lower_case(stub_.rows.back().label).starts_with("total")) {
      open_.back().block = true;
      return;
    }
    bool const beside = !open_.back().nested && open_.back().indent >= line.indent;
    if (is_result_per_share(stub_.rows.back().label, open_.back().text)) return;
    if (beside && !named_later(index, open_.back().text)) open_.pop_back();
  }

  /// Under "Per share data", "Net income" sums nothing up.
  [[nodiscard]] static bool is_result_per_share(std::string_view label, std::string_view heading) {
    std::string const text = lower_case(label), over = lower_case(heading);
    if (over.find("per share") == std::string::npos && over.find("per unit") == std::string::npos) return false;
    static constexpr std::array<std::string_view, 8> results = {"net income",     "net loss",      "net earnings",
                                                                "net (loss)",     "income (loss)", "operating income",
                                                                "operating loss", "income from"};
    return std::any_of(results.begin(), results.end(),
                       [&](std::string_view result) { return text.starts_with(result); });
  }

  /// A later row, before the next heading, is the very total of the heading: "Total client assets" behind "Total client
  /// assets under management".
  [[nodiscard]] bool named_later(std::size_t index, std::string_view heading) const {
    std::string const wanted = "total " + lower_case(without_brackets(heading));
    for (std::size_t i = index + 1; i < lines_.size() && lines_[i].figures; ++i)
      if (lower_case(clean_label(lines_[i].label)) == wanted) return true;
    return false;
  }

  /// "Client assets (billions)"
  [[nodiscard]] static std::string_view without_brackets(std::string_view heading) {
    std::size_t const bracket = heading.find(" (");
    return bracket != heading.npos && bracket > 0 ? heading.substr(0, bracket) : heading;
  }

  /// "Total interest expense" names the heading "Interest expense".
  [[nodiscard]] static bool names(std::string_view total, std::string_view heading) {
    std::string const text = lower_case(total);
    return text.compare(0, 5, "total") == 0 && text.find(lower_case(without_brackets(heading))) != text.npos;
  }

  /// "Net income" stands under no heading of revenues or expenses.
  [[nodiscard]] static bool leaves(std::string_view label, std::string_view heading) {
    std::string const text = lower_case(label), over = lower_case(heading);
    if (has_word(over, "share") || has_word(over, "gaap")) return false;
    bool const operating = has_word(over, "expense") || has_word(over, "cost") || has_word(over, "revenue") ||
                           has_word(over, "sales") || has_word(over, "income");
    static constexpr std::array<std::string_view, 16> results = {
        "net income",     "net loss",      "net earnings",  "net (loss)",     "loss for",        "loss before",
        "loss from op",   "income before", "income (loss)", "income from op", "earnings before", "operating income",
        "operating loss", "gross profit",  "gross margin",  "profit before"};
    return operating && std::any_of(results.begin(), results.end(), [&](std::string_view result) {
             return text.compare(0, result.size(), result) == 0;
           });
  }

  void close_for(Line const& line) {
    while (!open_.empty() && leaves(line.label, open_.back().text) && line.indent <= open_.back().indent)
      open_.pop_back();
    if (!open_.empty() && !open_.back().settled) {
      open_.back().settled = true;
      open_.back().nested = line.indent > open_.back().indent;
    }
    while (!open_.empty() && open_.back().nested && line.indent <= open_.back().indent) open_.pop_back();
  }

  Document const& document_;
  Layout const& layout_;
  std::vector<FigureColumn> const& columns_;
  std::vector<bool> in_column_;
  std::uint32_t offset_ = 0;
  std::uint32_t figures_left_ = 0;
  std::uint32_t stub_width_ = 0;
  std::uint32_t deepest_ = 0;
  bool indented_ = false;
  bool bold_tells_ = false;
  bool capitals_tell_ = false;
  std::vector<Line> lines_;
  RepeatedBlocks blocks_;
  std::vector<OpenHeading> open_;
  Stub stub_;
};

}  // namespace

Stub read_stub(Document const& document, Layout const& layout, RowRange body,
               std::vector<FigureColumn> const& columns) {
  return StubReader(document, layout, columns).read(body);
}

}  // namespace tieout
