#include "tieout/engine/table/header.hpp"

#include "tieout/engine/document/month_name.hpp"
#include "tieout/engine/table/row_label.hpp"

#include <algorithm>
#include <deque>
#include <optional>
#include <utility>

namespace tieout {
namespace {

constexpr std::size_t longest_head = 160;
constexpr std::size_t fewest_under_title = 3;  // over fewer columns, a line by itself may begin the head of one

[[nodiscard]] bool overlaps(LaidCell const& cell, FigureColumn const& column) noexcept {
  return cell.left < column.right && column.left < cell.right;
}

[[nodiscard]] std::uint32_t between(std::uint32_t a, std::uint32_t b) noexcept { return a < b ? b - a : a - b; }

[[nodiscard]] std::uint32_t distance(LaidCell const& cell, FigureColumn const& column) noexcept {
  return between(cell.left + cell.right, column.twice_centre());
}

/// Words that head columns: a period, a kind of change or share, a basis.
[[nodiscard]] bool reads_as_head(Document const& document, LaidCell const& cell) {
  if (is_year(cell)) return true;
  if (!cell.is_text() || cell.text.size() > longest_head) return false;
  Heading const heading = parse_heading(without_marks(document.view(cell.text)));
  return !heading.periods.empty() || heading.kind != ColumnKind::amount;
}

/// Where the figures of a layout begin, at the left.
[[nodiscard]] std::uint32_t figures_begin(Layout const& layout, RowRange rows) {
  std::vector<std::uint32_t> begins;
  for (std::uint32_t row = rows.begin; row < rows.end; ++row) {
    if (!has_figures(layout, row)) continue;
    for (std::uint32_t i = layout.first[row]; i < layout.first[row + 1]; ++i) {
      LaidCell const& cell = layout.cells[i];
      if (!cell.is_entry() || (i == layout.first[row] && is_year(cell))) continue;
      begins.push_back(cell.left);
      break;
    }
  }
  if (begins.empty()) return 0;
  // A tenth of the rows may begin further to the left than their column does.
  auto const tenth = begins.begin() + static_cast<std::ptrdiff_t>(begins.size() / 10);
  std::nth_element(begins.begin(), tenth, begins.end());
  return *tenth;
}

/// A row of heads over the columns: at least half of what stands over them reads as heads of periods.
[[nodiscard]] bool is_head_row(Document const& document, Layout const& layout, std::uint32_t row,
                               std::uint32_t figures_left) {
  if (has_figures(layout, row)) return false;
  std::size_t over = 0, heads = 0, years = 0;
  bool labelled = false;
  for (std::uint32_t i = layout.first[row]; i < layout.first[row + 1]; ++i) {
    LaidCell const& cell = layout.cells[i];
    if (cell.right <= figures_left) {
      labelled = labelled || document.view(cell.text).front() != '(';
      continue;
    }
    if (cell.left < figures_left && cell.left == 0) continue;
    ++over;
    years += is_year(cell) ? 1 : 0;
    heads += reads_as_head(document, cell) ? 1 : 0;
  }
  if (over == 0 || heads * 2 < over) return false;
  // "Matures in   2024   2026" is a row of figures that look like years.
  return !(labelled && years == over && over < 2);
}

/// Rows with nothing over the columns but words: part of the heads around them.
[[nodiscard]] bool is_words_over_columns(Layout const& layout, std::uint32_t row, std::uint32_t figures_left) {
  bool over = false;
  for (std::uint32_t i = layout.first[row]; i < layout.first[row + 1]; ++i) {
    LaidCell const& cell = layout.cells[i];
    if (cell.is_number() && !is_year(cell)) return false;
    over = over || cell.left >= figures_left || (cell.right > figures_left && cell.left > 0);
  }
  return over;
}

[[nodiscard]] bool in_brackets(std::string_view text) noexcept { return text.front() == '(' && text.back() == ')'; }

[[nodiscard]] std::optional<std::size_t> nearest_head(std::vector<LaidCell const*> const& heads,
                                                      FigureColumn const& column) {
  std::optional<std::size_t> best;
  for (std::size_t i = 0; i < heads.size(); ++i)
    if (!best || distance(*heads[i], column) < distance(*heads[*best], column)) best = i;
  return best;
}

[[nodiscard]] bool has_length(Heading const& heading) {
  return std::any_of(heading.periods.begin(), heading.periods.end(), [](PeriodReference const& reference) {
    return reference.length != Length::unspecified || reference.ordinal != 0;
  });
}

[[nodiscard]] bool has_year(Heading const& heading) {
  return std::any_of(heading.periods.begin(), heading.periods.end(),
                     [](PeriodReference const& reference) { return reference.year != 0; });
}

/// All that it says of periods is days of years.
[[nodiscard]] bool is_date(Heading const& heading) {
  return !heading.periods.empty() && heading.kind == ColumnKind::amount &&
         std::all_of(heading.periods.begin(), heading.periods.end(),
                     [](PeriodReference const& reference) { return reference.day != 0 && reference.year != 0; });
}

/// "Consolidated Statements of Income - Full Year": the title of a table, whatever periods it names.
[[nodiscard]] bool names_statement(std::string_view text) {
  std::string const words = lower_case(text);
  return words.find("statement") != std::string::npos || words.find("balance sheet") != std::string::npos;
}

/// "2016 FINANCIAL HIGHLIGHTS": a title, though it names a year as heads do.
[[nodiscard]] bool is_dated_title(std::string_view text) {
  std::string const words = lower_case(text);
  return in_capitals(text) && (names_statement(text) || words.find("highlights") != std::string::npos ||
                               words.find("summary") != std::string::npos);
}

[[nodiscard]] bool ends_in_digit(std::string_view text) noexcept { return text.back() >= '0' && text.back() <= '9'; }

[[nodiscard]] bool begins_with_month(std::string_view text) noexcept {
  return is_month_name(text.substr(0, text.find(' ')));
}

void append(std::string& text, std::string_view part) {
  if (part.empty()) return;
  if (!text.empty()) text += ' ';
  text += part;
}

/// One row of heads, and which of them each column got.
struct HeadRow {
  std::vector<LaidCell const*> heads;
  std::vector<std::optional<std::size_t>> of_column;
  bool spans = false;
};

/// Reads the head rows of one section.
class HeadReader {
 public:
  HeadReader(Document const& document, Layout const& layout, std::vector<FigureColumn> const& columns)
      : document_(document), layout_(layout), columns_(columns) {}

  [[nodiscard]] Heads read(RowRange rows) {
    for (std::uint32_t row = rows.begin; row < rows.end; ++row) read_row(row);
    heads_.columns.resize(columns_.size());
    for (std::size_t column = 0; column < columns_.size(); ++column) join(column);
    fill_gaps();
    for (std::size_t column = 0; column < columns_.size(); ++column) join(column);
    return std::move(heads_);
  }

 private:
  /// "3/31/04 Change", "June 27, 1999 June 28, 1998" in an ASCII table: heads a single blank apart, each over a column
  /// of its own.
  [[nodiscard]] bool split(LaidCell const& cell, HeadRow& row) {
    if (!layout_.character_columns || !cell.is_text() || cell.right - cell.left != cell.text.size()) return false;
    auto const covered =
        std::count_if(columns_.begin(), columns_.end(), [&](auto const& column) { return overlaps(cell, column); });
    if (covered < 2) return false;
    std::string_view const text = document_.view(cell.text);
    for (std::size_t at = text.find(' '); at != text.npos; at = text.find(' ', at + 1)) {
      Heading const first = parse_heading(text.substr(0, at)), second = parse_heading(text.substr(at + 1));
      auto const changes = [](Heading const& heading) {
        return heading.kind == ColumnKind::change || heading.kind == ColumnKind::percent_change;
      };
      bool const parted = (has_year(first) && !changes(first) && changes(second) && second.periods.empty()) ||
                          (changes(first) && first.periods.empty() && has_year(second) && !changes(second)) ||
                          (is_date(first) && is_date(second) && ends_in_digit(text.substr(0, at)) &&
                           begins_with_month(text.substr(at + 1)));
      if (!parted) continue;
      for (auto const& [begin, end] : {std::pair{std::size_t{0}, at}, std::pair{at + 1, text.size()}}) {
        LaidCell part = cell;
        part.text = {cell.text.begin + static_cast<std::uint32_t>(begin),
                     cell.text.begin + static_cast<std::uint32_t>(end)};
        part.left = cell.left + static_cast<std::uint32_t>(begin);
        part.right = cell.left + static_cast<std::uint32_t>(end);
        if (begin == 0 || !split(part, row)) row.heads.push_back(&parts_.emplace_back(part));
      }
      return true;
    }
    return false;
  }

  void read_row(std::uint32_t row) {
    HeadRow head_row;
    head_row.of_column.resize(columns_.size());
    std::uint32_t const first = layout_.first[row], last = layout_.first[row + 1];
    for (std::uint32_t i = first; i < last; ++i) {
      LaidCell const& cell = layout_.cells[i];
      if (is_title(cell, last - first)) {
        heads_.titles.emplace_back(document_.view(cell.text));
      } else if (is_stub(cell)) {
        heads_.stub.emplace_back(document_.view(cell.text));
      } else if (!split(cell, head_row)) {
        head_row.spans = head_row.spans || cell.spanning;
        head_row.heads.push_back(&cell);
      }
    }
    lay_over(head_row);
    if (!head_row.heads.empty()) rows_.push_back(std::move(head_row));
  }

  /// One text across the table, or in its middle where ASCII says no extents, which names a statement or no period.
  [[nodiscard]] bool is_title(LaidCell const& cell, std::uint32_t cells_in_row) const {
    if (cells_in_row != 1 || columns_.empty()) return false;
    std::uint32_t const left = columns_.front().left;
    bool const across = cell.left < left && cell.right >= columns_.back().left && cell.right > left;
    if (across && !layout_.character_columns) return columns_.size() > 1 || cell.spanning;
    if (!layout_.character_columns) return false;
    std::string_view const text = document_.view(cell.text);
    if (cell.left < left && names_statement(text)) return true;
    bool const above = rows_.empty() && columns_.size() >= fewest_under_title;
    if (above && is_dated_title(text)) return true;
    if (reads_as_head(document_, cell)) return false;
    // Above all heads, a line in capitals or of a scale is centred over the whole.
    bool const centred = in_capitals(text) || (in_brackets(text) && parse_heading(text).scale);
    return across || cell.left < left || (above && centred);
  }

  [[nodiscard]] bool is_stub(LaidCell const& cell) const {
    if (columns_.empty()) return true;
    std::uint32_t const left = columns_.front().left;
    if (cell.right <= left)
      return !layout_.character_columns || cell.left * 2 < left || !reads_as_head(document_, cell);
    return layout_.character_columns && cell.left + cell.right < 2 * left && cell.left < left / 2;
  }

  void lay_over(HeadRow& row) const {
    for (std::size_t head = 0; head < row.heads.size(); ++head) {
      LaidCell const& cell = *row.heads[head];
      bool laid = false;
      for (std::size_t column = 0; column < columns_.size(); ++column) {
        if (!overlaps(cell, columns_[column])) continue;
        laid = true;
        auto& held = row.of_column[column];
        if (!held || distance(cell, columns_[column]) < distance(*row.heads[*held], columns_[column])) held = head;
      }
      if (laid) continue;
      if (std::optional<std::size_t> const column = nearest_free(row, cell)) row.of_column[*column] = head;
    }
  }

  /// Heads that stand beside their column rather than over it.
  [[nodiscard]] std::optional<std::size_t> nearest_free(HeadRow const& row, LaidCell const& cell) const {
    std::optional<std::size_t> best;
    for (std::size_t column = 0; column < columns_.size(); ++column) {
      if (row.of_column[column]) continue;
      bool const taken = std::any_of(row.heads.begin(), row.heads.end(), [&](LaidCell const* other) {
        return other != &cell && overlaps(*other, columns_[column]);
      });
      if (taken) continue;
      if (!best || distance(cell, columns_[column]) < distance(cell, columns_[*best])) best = column;
    }
    return best;
  }

  void join(std::size_t column) {
    ColumnHead& head = heads_.columns[column];
    head.text.clear();
    std::string_view before;
    for (HeadRow const& row : rows_) {
      if (!row.of_column[column]) continue;
      std::string_view const part = document_.view(row.heads[*row.of_column[column]]->text);
      if (part != before) append(head.text, part);
      before = part;
      if (!filled_) head.own = true;
    }
    head.meaning = parse_heading(without_marks(head.text));
    // "%" under the period that amounts and their shares have in common; under "Yield", it is one.
    bool const rates = has_word(lower_case(head.text), "rate") || has_word(lower_case(head.text), "yield");
    if (!head.meaning.periods.empty() && !rates && head.text.ends_with(" %")) head.meaning.percent = true;
  }

  /// Gives columns that lack a period the nearest head of rows whose heads do not say how far they reach.
  void fill_gaps() {
    filled_ = true;
    for (HeadRow& row : rows_) {
      if (row.spans || row.heads.size() >= columns_.size()) continue;
      for (std::size_t column = 0; column < columns_.size(); ++column) {
        Heading const& meaning = heads_.columns[column].meaning;
        bool const complete = has_length(meaning) && has_year(meaning) && !wants_date(column);
        if (row.of_column[column] || complete || meaning.kind != ColumnKind::amount) continue;
        std::optional<std::size_t> head = nearest_head(row.heads, columns_[column]);
        if (!head) continue;
        if (std::optional<std::size_t> const change = head_of_change(row, column)) {
          row.of_column[column] = change;
          continue;
        }
        Heading const offered = parse_heading(without_marks(document_.view(row.heads[*head]->text)));
        bool const new_year = has_year(offered) && has_year(meaning);
        bool const completes = offered.periods.empty() && lengthens(row, *head, column);
        // "Percentage of Net Sales, Years Ended May 31," by itself is over all of them.
        bool const of_all = offered.kind == ColumnKind::percent_of_total && row.heads.size() == 1;
        bool const kept = offered.kind == ColumnKind::amount || of_all;
        if ((offered.periods.empty() && !completes) || !kept || new_year) continue;
        if (!has_year(offered) && !row_dates(row, *head)) continue;
        row.of_column[column] = head;
      }
    }
  }

  /// "Change" over "$" and "%", which stand beside it.
  [[nodiscard]] std::optional<std::size_t> head_of_change(HeadRow const& row, std::size_t column) const {
    std::string const& own = heads_.columns[column].text;
    if (own != "$" && own != "%" && own != "Amount" && own != "Percent" && own != "Dollars") return std::nullopt;
    std::optional<std::size_t> best;
    for (std::size_t i = 0; i < row.heads.size(); ++i) {
      ColumnKind const kind = parse_heading(document_.view(row.heads[i]->text)).kind;
      if (kind != ColumnKind::change && kind != ColumnKind::percent_change) continue;
      if (!best || distance(*row.heads[i], columns_[column]) < distance(*row.heads[*best], columns_[column])) best = i;
    }
    std::optional<std::size_t> const nearest = nearest_head(row.heads, columns_[column]);
    bool const near =
        best && distance(*row.heads[*best], columns_[column]) <= distance(*row.heads[*nearest], columns_[column]);
    return near ? best : std::nullopt;
  }

  /// "Three Months Ended 2005" leaves open on which day, which "June 30," beside it says.
  [[nodiscard]] bool wants_date(std::size_t column) const {
    ColumnHead const& head = heads_.columns[column];
    if (lower_case(head.text).find(" ended") == std::string::npos) return false;
    return std::none_of(head.meaning.periods.begin(), head.meaning.periods.end(), [](PeriodReference const& reference) {
      return reference.month != 0 || reference.ordinal != 0;
    });
  }

  /// "Fiscal year end" names no period by itself, but says how long those of the dates under it are.
  [[nodiscard]] bool lengthens(HeadRow const& row, std::size_t head, std::size_t column) const {
    ColumnHead const& own = heads_.columns[column];
    if (has_length(own.meaning) || !has_year(own.meaning)) return false;
    std::string text(document_.view(row.heads[head]->text));
    append(text, own.text);
    return has_length(parse_heading(without_marks(text)));
  }

  /// "Three Months Ended", "Nine Months", "Third Quarter" and "December 31," date the columns under them; "Three
  /// Month", the beginning of "Three Month Change", does not.
  [[nodiscard]] bool row_dates(HeadRow const& row, std::size_t head) const {
    std::string const text = lower_case(document_.view(row.heads[head]->text));
    for (std::string_view const whole : {"quarter", "half", "months", "weeks"})
      if (text.ends_with(whole)) return true;
    return text.find("end") != text.npos ||
           std::any_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
  }

  Document const& document_;
  Layout const& layout_;
  std::vector<FigureColumn> const& columns_;
  std::vector<HeadRow> rows_;
  std::deque<LaidCell> parts_;  ///< of heads that were split
  Heads heads_;
  bool filled_ = false;
};

/// "Six Months Ended" by itself, indented: what the dates below it end, even where it stands left of them.
[[nodiscard]] bool is_length_of_heads(Document const& document, Layout const& layout, std::uint32_t row) {
  LaidCell const& cell = layout.cells[layout.first[row]];
  if (layout.first[row + 1] - layout.first[row] != 1 || !cell.is_text() || cell.left == 0) return false;
  return lower_case(document.view(cell.text)).ends_with(" ended") &&
         has_length(parse_heading(document.view(cell.text)));
}

}  // namespace

std::vector<Section> find_sections(Document const& document, Layout const& layout) {
  std::uint32_t const rows = layout.rows();
  std::uint32_t first = 0;
  while (first < rows && !has_figures(layout, first)) ++first;
  std::vector<Section> sections;
  if (first == rows) return sections;
  std::uint32_t const left = figures_begin(layout, {first, rows});
  // Above the first figures, the heads end with the last row that has words over the columns.
  std::uint32_t heads_end = 0;
  for (std::uint32_t row = 0; row < first; ++row)
    if (layout.cells.size() > layout.first[row] && is_words_over_columns(layout, row, left)) heads_end = row + 1;
  // Lines in brackets below the heads belong to them: "(in thousands)".
  while (heads_end > 0 && heads_end < first && layout.first[heads_end] < layout.first[heads_end + 1] &&
         in_brackets(document.view(layout.cells[layout.first[heads_end]].text)))
    ++heads_end;
  sections.push_back({{0, heads_end}, {heads_end, rows}});
  for (std::uint32_t row = first + 1; row < rows; ++row) {
    if (layout.first[row] == layout.first[row + 1] || !is_head_row(document, layout, row, left)) continue;
    std::uint32_t begin = row;
    std::uint32_t end = row + 1;
    while (begin > sections.back().body.begin && !has_figures(layout, begin - 1) &&
           layout.first[begin - 1] < layout.first[begin] &&
           (is_words_over_columns(layout, begin - 1, left) || is_length_of_heads(document, layout, begin - 1)))
      --begin;
    std::uint32_t next = end;
    for (; next < rows && !has_figures(layout, next); ++next)
      if (layout.first[next] < layout.first[next + 1] && is_words_over_columns(layout, next, left)) end = next + 1;
    if (next == rows) break;
    sections.back().body.end = begin;
    sections.push_back({{begin, end}, {end, rows}});
    row = next;
  }
  return sections;
}

Heads read_heads(Document const& document, Layout const& layout, RowRange heads,
                 std::vector<FigureColumn> const& columns) {
  return HeadReader(document, layout, columns).read(heads);
}

std::string without_marks(std::string_view head) {
  std::string kept;
  kept.reserve(head.size());
  while (!head.empty()) {
    std::size_t const open = head.find('(');
    std::size_t const close = open == head.npos ? head.npos : head.find(')', open);
    if (close == head.npos) break;
    std::string_view const inner = head.substr(open + 1, close - open - 1);
    auto const starts = [inner](std::string_view word) {
      return inner.size() >= word.size() &&
             std::equal(word.begin(), word.end(), inner.begin(), [](char a, char b) { return a == (b | 0x20); });
    };
    bool const mark = inner.size() <= 2 || starts("unaudited") || starts("audited") || starts("note");
    kept += head.substr(0, mark ? open : close + 1);
    if (mark && !kept.empty() && kept.back() != ' ') kept += ' ';
    head.remove_prefix(close + 1);
  }
  kept += head;
  return kept;
}

}  // namespace tieout
