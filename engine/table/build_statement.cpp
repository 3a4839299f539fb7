#include "tieout/engine/table/build_statement.hpp"

#include "tieout/engine/table/column_period.hpp"
#include "tieout/engine/table/column_unit.hpp"
#include "tieout/engine/table/columns.hpp"
#include "tieout/engine/table/contra_rows.hpp"
#include "tieout/engine/table/introduction.hpp"
#include "tieout/engine/table/operating_data.hpp"
#include "tieout/engine/table/polarity.hpp"
#include "tieout/engine/table/row_label.hpp"
#include "tieout/engine/table/row_unit.hpp"
#include "tieout/engine/table/scale.hpp"
#include "tieout/engine/table/stub.hpp"
#include "tieout/engine/table/sums.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <limits>

namespace tieout {
namespace {

constexpr std::size_t longest_caption_part = 180;

/// The basis that the words of a row or a title name.  "Adjustments" in a cash flow are no basis.
[[nodiscard]] Basis basis_of_words(std::string_view words) {
  std::string const text = lower_case(words);
  static constexpr std::array<std::string_view, 6> cues = {"gaap",     "adjusted", "forma",
                                                           "constant", "restated", "recast"};
  if (std::none_of(cues.begin(), cues.end(), [&](std::string_view cue) { return text.find(cue) != text.npos; }))
    return Basis::unspecified;
  Basis const basis = parse_heading(words).basis;
  if (basis == Basis::adjustment) return Basis::unspecified;
  // They are on no basis of accounting, adjusted or not.
  if (text.starts_with("adjusted funds") || text.starts_with("adjusted ffo")) return Basis::unspecified;
  bool const leads = text.compare(0, 8, "adjusted") == 0 || text.find("gaap") != text.npos;
  return basis == Basis::non_gaap && !leads ? Basis::unspecified : basis;
}

/// "Hotel Adjusted EBITDA": what stands in front says of what it is, unless the row leads over to it.
[[nodiscard]] bool is_adjusted_ebitda(std::string_view label) {
  std::string const text = lower_case(label);
  std::size_t const at = text.find("adjusted ebitda");
  return at != text.npos && text.substr(0, at).find(" to ") == text.npos &&
         text.substr(0, at).find("adjustment") == text.npos;
}

class StatementBuilder {
 public:
  StatementBuilder(Document const& document, Layout const& layout, Section const& section, Caption const& caption,
                   FiscalCalendar const& calendar)
      : document_(document), layout_(layout), section_(section), caption_(caption), calendar_(calendar) {}

  [[nodiscard]] std::optional<BuiltStatement> build(Span extent) {
    columns_ = find_columns(layout_, section_.body);
    if (columns_.empty()) return std::nullopt;
    heads_ = read_heads(document_, layout_, section_.heads, columns_);
    if (merge_split_columns()) heads_ = read_heads(document_, layout_, section_.heads, columns_);
    stub_ = read_stub(document_, layout_, section_.body, columns_);
    map_cells();
    if (!holds_figures()) return std::nullopt;
    statement_.extent = extent;
    write_caption();
    write_scale();
    write_columns();
    write_rows();
    write_values();
    date();
    mark_totals();
    statement_.sums = find_sums(statement_);
    settle_contra_rows(statement_);
    write_notes();
    BuiltStatement built{std::move(statement_), scale_, {}, false};
    for (FigureColumn const& column : columns_) built.ends.push_back(column.right);
    for (std::size_t i = 0; i < columns_.size(); ++i)
      built.headed = built.headed || !heads_.columns[i].text.empty() || built.statement.columns[i].period;
    return built;
  }

 private:
  [[nodiscard]] LaidCell const* cell_at(std::size_t row, std::size_t column) const noexcept {
    std::uint32_t const index = cell_of_[row * columns_.size() + column];
    return index == none ? nullptr : &layout_.cells[index];
  }

  /// Figures of one column that were printed in two places: neither place has a row in common with the other, and only
  /// one of them has a head.
  bool merge_split_columns() {
    bool merged = false;
    for (std::size_t i = 0; i + 1 < columns_.size();) {
      FigureColumn &a = columns_[i], &b = columns_[i + 1];
      std::uint32_t const gap = b.left - std::min(a.right, b.left);
      bool const near = gap <= (layout_.character_columns ? 2U : 0U);
      bool const headed = heads_.columns[i].own != heads_.columns[i + 1].own;
      if (!near || !headed || share_a_row(a, b)) {
        ++i;
        continue;
      }
      heads_.columns[i].own = true;
      heads_.columns.erase(heads_.columns.begin() + static_cast<std::ptrdiff_t>(i) + 1);
      a.left = std::min(a.left, b.left);
      a.right = std::max(a.right, b.right);
      a.cells.insert(a.cells.end(), b.cells.begin(), b.cells.end());
      std::sort(a.cells.begin(), a.cells.end());
      columns_.erase(columns_.begin() + static_cast<std::ptrdiff_t>(i) + 1);
      merged = true;
    }
    return merged;
  }

  [[nodiscard]] bool share_a_row(FigureColumn const& a, FigureColumn const& b) const {
    for (std::size_t i = 0, j = 0; i < a.cells.size() && j < b.cells.size();) {
      std::uint32_t const x = layout_.cells[a.cells[i]].row, y = layout_.cells[b.cells[j]].row;
      if (x == y) return true;
      ++(x < y ? i : j);
    }
    return false;
  }

  void map_cells() {
    std::vector<std::uint32_t> row_of(layout_.rows(), none);
    for (std::uint32_t i = 0; i < stub_.rows.size(); ++i) row_of[stub_.rows[i].line] = i;
    cell_of_.assign(stub_.rows.size() * columns_.size(), none);
    for (std::size_t column = 0; column < columns_.size(); ++column)
      for (std::uint32_t const cell : columns_[column].cells) {
        std::uint32_t const row = row_of[layout_.cells[cell].row];
        if (row != none) cell_of_[row * columns_.size() + column] = cell;
      }
  }

  /// Page numbers, marks of footnotes and addresses are laid out in tables, too.
  [[nodiscard]] bool holds_figures() const {
    std::size_t numbers = 0, labelled = 0, telling = 0;
    bool ascending = true;
    std::int64_t before = 0;
    for (std::size_t row = 0; row < stub_.rows.size(); ++row) {
      if (!stub_.rows[row].label.empty()) ++labelled;
      for (std::size_t column = 0; column < columns_.size(); ++column) {
        LaidCell const* const cell = cell_at(row, column);
        if (cell == nullptr || !cell->is_number()) continue;
        ++numbers;
        CellValue const& value = cell->value;
        bool const grouped = document_.view(cell->digits()).find(',') != std::string_view::npos;
        bool const plain =
            !grouped && value.places == 0 && value.currency == Currency::none && !value.percent && !value.bracketed;
        telling += plain ? 0 : 1;
        ascending = ascending && value.value.mantissa >= before;
        before = value.value.mantissa;
      }
    }
    if (labelled == 0 || numbers == 0) return false;
    bool const headed = std::any_of(heads_.columns.begin(), heads_.columns.end(),
                                    [](ColumnHead const& head) { return !head.text.empty(); });
    if (numbers == 1 && telling == 0 && !has_period()) return false;
    // Lists of exhibits number their lines and have few labels.
    if (labelled * 2 < stub_.rows.size() && !headed) return false;
    if (labelled * 4 < stub_.rows.size() && !has_period()) return false;
    return !(columns_.size() == 1 && telling == 0 && ascending && !has_period());
  }

  [[nodiscard]] bool has_period() const {
    return std::any_of(heads_.columns.begin(), heads_.columns.end(),
                       [](ColumnHead const& head) { return !head.meaning.periods.empty(); });
  }

  void write_caption() {
    auto const append = [&](std::string_view part) {
      if (part.size() > longest_caption_part) return;
      if (!statement_.caption.empty()) statement_.caption += ' ';
      statement_.caption += part;
    };
    std::vector<std::string_view> above = caption_.titles;
    if (has_own_title()) above.clear();
    for (std::string_view const title : above) append(title);
    for (std::string const& title : heads_.titles) append(title);
    for (std::string const& text : heads_.stub)
      if (text.front() != '(' && parse_heading(text).periods.empty()) append(text);
    for (std::string_view const title : above) take_basis(title);
    for (std::string const& title : heads_.titles) take_basis(title);
    // A table that leads from one basis to another says it row by row.
    for (StubRow const& row : stub_.rows)
      if (basis_ != Basis::unspecified && basis_of_words(row.label) == basis_) basis_ = Basis::as_reported;
    statement_.introduction = introduction_of(caption_);
    std::string const text = lower_case(statement_.caption);
    static constexpr std::array<std::string_view, 5> words = {"balance sheet", "financial condition",
                                                              "financial position", "as of ", "assets and liabilities"};
    balances_ =
        std::any_of(words.begin(), words.end(), [&](std::string_view word) { return text.find(word) != text.npos; });
    for (StubRow const& row : stub_.rows) {
      if (balances_) break;
      std::string const label = lower_case(row.label);
      balances_ = label == "total assets" || label == "total liabilities";
    }
  }

  /// A section in the middle of a grid that says what it shows; what stands above the grid speaks of the first one.
  [[nodiscard]] bool has_own_title() const {
    return section_.heads.begin > 0 && std::any_of(heads_.titles.begin(), heads_.titles.end(),
                                                   [](auto const& title) { return title.front() != '('; });
  }

  void take_basis(std::string_view title) {
    Basis const basis = basis_of_words(title);
    if (basis != Basis::unspecified)
      basis_ = basis_ == Basis::unspecified || basis_ == basis ? basis : Basis::as_reported;
  }

  void write_scale() {
    std::vector<std::string_view> lines;
    for (std::string const& text : heads_.stub) lines.push_back(text);
    for (ColumnHead const& head : heads_.columns)
      if (head.meaning.scale) lines.push_back(head.text);
    for (auto title = heads_.titles.rbegin(); title != heads_.titles.rend(); ++title) lines.push_back(*title);
    lines.insert(lines.end(), caption_.lines.begin(), caption_.lines.end());
    scale_ = scale_of(lines);
    // "Shares" beside "Cost (in millions)": only the amounts are in millions.
    bool const by_head = scale_.stated && !scale_.share_scale && !scale_of(above_columns()).stated;
    if (by_head && counts_shares_plainly()) scale_.share_scale = 0;
    statement_.scale = scale_.scale;
    statement_.share_scale = row_scale(scale_, RowUnit::shares);
    statement_.scale_stated = scale_.stated;
    statement_.currency = scale_.currency;
  }

  /// The lines that may state a scale, the heads of the columns left out.
  [[nodiscard]] std::vector<std::string_view> above_columns() const {
    std::vector<std::string_view> lines(heads_.stub.begin(), heads_.stub.end());
    lines.insert(lines.end(), heads_.titles.rbegin(), heads_.titles.rend());
    lines.insert(lines.end(), caption_.lines.begin(), caption_.lines.end());
    return lines;
  }

  /// There are columns of shares, and the head of none states a scale.
  [[nodiscard]] bool counts_shares_plainly() const {
    bool any = false;
    for (std::size_t i = 0; i < columns_.size(); ++i) {
      if (unit_of_column(heads_.columns[i].text, figures_of_column(i)) != RowUnit::shares) continue;
      if (heads_.columns[i].meaning.scale) return false;
      any = true;
    }
    return any;
  }

  void write_columns() {
    bool const amounts = std::any_of(heads_.columns.begin(), heads_.columns.end(), [](ColumnHead const& head) {
      return head.meaning.kind == ColumnKind::amount && !head.meaning.percent && head.own;
    });
    bool shares = false;  // the column before holds them
    for (std::size_t i = 0; i < columns_.size(); ++i) {
      ColumnHead const& head = heads_.columns[i];
      Column column;
      column.label = head.text;
      column.kind = head.meaning.kind;
      column.basis = head.meaning.basis;
      if (column.basis == Basis::unspecified && basis_ != Basis::as_reported) column.basis = basis_;
      bool const percent = mostly_percent(i);
      if (column.kind == ColumnKind::change && percent) column.kind = ColumnKind::percent_change;
      // Percentages beside amounts, under the same head or none, are shares of them.
      bool const beside = i > 0 && heads_.columns[i - 1].text == head.text && !mostly_percent(i - 1);
      bool const unheaded_share = percent && amounts && (!head.own || beside || shares);
      if (column.kind == ColumnKind::amount && amounts && (unheaded_share || (head.meaning.percent && head.own)))
        column.kind = ColumnKind::percent_of_total;
      shares = column.kind == ColumnKind::percent_of_total;
      if (column.kind == ColumnKind::amount) column.unit = unit_of_column(head.text, figures_of_column(i));
      statement_.columns.push_back(std::move(column));
    }
  }

  [[nodiscard]] bool mostly_percent(std::size_t column) const {
    int percent = 0, numbers = 0;
    for (std::uint32_t const index : columns_[column].cells) {
      CellValue const& value = layout_.cells[index].value;
      if (value.kind != CellKind::number) continue;
      ++numbers;
      percent += value.percent || value.basis_points ? 1 : 0;
    }
    return percent * 2 > numbers;
  }

  void write_rows() {
    bool const percentages = holds_percentages();
    bool const operating = !scale_.stated && heads_operating_data(statement_.caption);
    bool const shares_apart = shares_in_own_columns();
    for (std::size_t i = 0; i < stub_.rows.size(); ++i) {
      StubRow& from = stub_.rows[i];
      Row row;
      PrintedSigns signs;
      PrintedFigures const figures = figures_of(i, signs);
      row.unit = unit_of(from.label, from.path, figures);
      if (row.unit == RowUnit::amount && percentages) row.unit = RowUnit::percent;
      if (shares_apart && (row.unit == RowUnit::shares || row.unit == RowUnit::per_share)) row.unit = RowUnit::amount;
      // "Shares in millions" over a table that says no scale of amounts: it counts shares throughout.
      if (row.unit == RowUnit::amount && scale_.share_scale && !scale_.stated && figures.money == 0)
        row.unit = RowUnit::shares;
      Volume const volume = volume_of(from.label, from.path);
      if (row.unit == RowUnit::amount && figures.money == 0 && volume.counted && (volume.in_unit || scale_.scale == 0))
        row.unit = RowUnit::count;
      if (row.unit == RowUnit::amount && operating && counts_things(from.label, figures)) row.unit = RowUnit::count;
      row.polarity = polarity_of(from.label, from.path, signs);
      row.dilution = dilution_of(from.label, from.path);
      row.scale = own_scale(from, row.unit).value_or(row_scale(scale_, row.unit));
      if (row.unit == RowUnit::amount && is_unit_price(from.label, figures)) row.scale = 0;
      constexpr int cents = -2;
      if (row.unit == RowUnit::amount && is_in_cents(from.label)) row.scale = cents;
      row.basis = is_adjusted_ebitda(from.label) ? Basis::non_gaap : basis_of_words(from.label);
      for (auto heading = from.path.rbegin(); heading != from.path.rend() && row.basis == Basis::unspecified; ++heading)
        if (Basis const over = basis_of_words(*heading); over != Basis::unspecified && !leads_to_basis(*heading))
          row.basis = over;
      row.label = std::move(from.label);
      row.label_text = from.label_text;
      row.path = std::move(from.path);
      row.indent = from.indent;
      statement_.rows.push_back(std::move(row));
    }
  }

  /// Columns of shares stand beside columns of amounts, so that no label says which a row holds: "Shares issued under
  /// stock plans", "Issued at $2.50 per share".
  [[nodiscard]] bool shares_in_own_columns() const {
    bool shares = false;
    bool amounts = false;
    for (Column const& column : statement_.columns) {
      shares = shares || column.unit == RowUnit::shares;
      amounts = amounts || (column.kind == ColumnKind::amount && !column.unit);
    }
    return shares && amounts;
  }

  /// Percentages of one whole, of which only the first row and the last may carry "%": some row is the whole, 100.0,
  /// and no figure is money, or more than twice the whole.
  [[nodiscard]] bool holds_percentages() const {
    constexpr int largest = 200;
    auto const kinds_differ = [&](Column const& column) { return column.kind != statement_.columns.front().kind; };
    if (std::any_of(statement_.columns.begin(), statement_.columns.end(), kinds_differ)) return false;
    bool first = true;
    bool whole = false;
    for (std::size_t r = 0; r < stub_.rows.size(); ++r) {
      bool hundreds = true;
      bool any = false;
      for (std::size_t c = 0; c < columns_.size(); ++c) {
        LaidCell const* const cell = cell_at(r, c);
        if (cell == nullptr || !cell->is_number()) continue;
        CellValue const& value = cell->value;
        std::int64_t hundred = 100;
        for (int p = 0; p < value.places; ++p) hundred *= 10;
        std::int64_t const size = value.value.magnitude().mantissa;
        if (value.currency != Currency::none || value.places != 1 || size > hundred / 100 * largest) return false;
        if (first && !value.percent) return false;
        hundreds = hundreds && size == hundred;
        any = true;
      }
      if (any) first = false;
      whole = whole || (any && hundreds);
    }
    return whole;
  }

  /// What stands under "Adjusted earnings:" up to a row of that name, or under adjustments, is what it is computed
  /// from.
  [[nodiscard]] bool leads_to_basis(std::string const& heading) const {
    std::string const words = lower_case(heading);
    if (words.find("adjustment") != std::string::npos) return true;
    auto const same = [&](auto const& label) { return lower_case(label) == words; };
    return std::any_of(stub_.rows.begin(), stub_.rows.end(), [&](StubRow const& row) { return same(row.label); }) ||
           std::any_of(statement_.rows.begin(), statement_.rows.end(), [&](Row const& row) { return same(row.label); });
  }

  /// A scale that a row states for itself, or the heading it stands under: "Shares outstanding (in thousands)".
  [[nodiscard]] static std::optional<int> own_scale(StubRow const& row, RowUnit unit) {
    if (unit != RowUnit::amount && unit != RowUnit::shares && unit != RowUnit::count) return std::nullopt;
    if (auto const scale = scale_in_brackets(row.label)) return scale;
    return row.path.empty() ? std::nullopt : scale_in_brackets(row.path.back());
  }

  [[nodiscard]] PrintedFigures figures_of(std::size_t row, PrintedSigns& signs) const {
    PrintedFigures figures;
    bool const any_amount = std::any_of(statement_.columns.begin(), statement_.columns.end(), [](Column const& column) {
      return column.kind == ColumnKind::amount && !column.unit;
    });
    for (std::size_t i = 0; i < columns_.size(); ++i) {
      LaidCell const* const cell = cell_at(row, i);
      if (cell == nullptr || !cell->is_number()) continue;
      Column const& column = statement_.columns[i];
      if (any_amount && (column.kind != ColumnKind::amount || column.unit)) continue;
      count(figures, cell->value);
      (cell->value.value.mantissa < 0 ? signs.negative : signs.positive) = true;
    }
    return figures;
  }

  [[nodiscard]] PrintedFigures figures_of_column(std::size_t column) const {
    PrintedFigures figures;
    for (std::uint32_t const index : columns_[column].cells)
      if (layout_.cells[index].is_number()) count(figures, layout_.cells[index].value);
    return figures;
  }

  static void count(PrintedFigures& figures, CellValue const& value) {
    ++figures.count;
    figures.percent += value.percent ? 1 : 0;
    figures.basis_points += value.basis_points ? 1 : 0;
    figures.money += value.currency != Currency::none ? 1 : 0;
    figures.decimal += value.places > 0 ? 1 : 0;
    std::int64_t whole = value.value.magnitude().mantissa;
    for (int p = 0; p < value.places; ++p) whole /= 10;
    figures.small = figures.small && whole < 1000;
    figures.tiny = figures.tiny && whole < 100;
  }

  void write_values() {
    auto const rows = static_cast<Eigen::Index>(statement_.rows.size());
    auto const columns = static_cast<Eigen::Index>(columns_.size());
    statement_.values = Statement::Values::Zero(rows, columns);
    statement_.mask = Statement::Mask::Constant(rows, columns, false);
    statement_.cells.resize(statement_.rows.size() * columns_.size());
    for (std::uint32_t const index : cell_of_)
      if (index != none && layout_.cells[index].is_number())
        statement_.places = std::max(statement_.places, layout_.cells[index].value.places);
    for (std::size_t row = 0; row < statement_.rows.size(); ++row)
      for (std::size_t column = 0; column < columns_.size(); ++column)
        if (LaidCell const* const cell = cell_at(row, column)) write_value(row, column, *cell);
  }

  void write_value(std::size_t row, std::size_t column, LaidCell const& from) {
    auto const r = static_cast<Eigen::Index>(row), c = static_cast<Eigen::Index>(column);
    Cell& cell = statement_.cells[row * columns_.size() + column];
    cell.unit = unit_of_cell(statement_.rows[row].unit, statement_.columns[column], from.value);
    if (from.value.kind == CellKind::dash) {
      statement_.mask(r, c) = true;
      return;
    }
    if (!from.is_number()) return;
    std::int64_t value = from.value.value.mantissa;
    for (int p = from.value.places; p < statement_.places; ++p)
      if (__builtin_mul_overflow(value, std::int64_t{10}, &value)) {
        statement_.notes.push_back(fmt::format("a figure with too many digits: {}", document_.view(from.digits())));
        return;
      }
    statement_.values(r, c) = value;
    statement_.mask(r, c) = true;
    cell.text = from.digits();
    cell.places = static_cast<std::int8_t>(from.value.places);
    cell.bracketed = from.value.bracketed || from.value.minus;
  }

  [[nodiscard]] static RowUnit unit_of_cell(RowUnit row, Column const& column, CellValue const& value) noexcept {
    if (value.basis_points) return RowUnit::basis_point;
    if (value.percent) return RowUnit::percent;
    if (column.unit) return *column.unit;
    ColumnKind const kind = column.kind;
    if (kind == ColumnKind::percent_change || kind == ColumnKind::percent_of_total) return RowUnit::percent;
    return row;
  }

  void date() {
    PeriodContext context;
    context.balances = balances_;
    std::string stub;
    for (std::string const& text : heads_.stub) stub += stub.empty() ? text : ' ' + text;
    context.stub = parse_heading(without_marks(stub)).periods;
    auto const take = [&](std::string_view text) {
      std::string const words = lower_case(text);
      static constexpr std::array<std::string_view, 8> cues = {"ended", "ending",  "as of", "as at",
                                                               "year",  "quarter", "month", "at "};
      bool const dates = balances_ || std::any_of(cues.begin(), cues.end(), [&](std::string_view cue) {
                           return words.find(cue) != std::string::npos;
                         });
      for (PeriodReference const& reference : parse_heading(without_marks(text)).periods) {
        if (!reference.dated() && reference.length == Length::unspecified) continue;
        context.caption.push_back(reference);
        if (dates) context.whole.push_back(reference);
      }
    };
    for (auto title = heads_.titles.rbegin(); title != heads_.titles.rend(); ++title) take(*title);
    if (!has_own_title())
      for (auto title = caption_.titles.rbegin(); title != caption_.titles.rend(); ++title) take(*title);
    // The sentence right above introduces the table: "... for the years ended December 31:".
    if (context.caption.empty() && !caption_.lines.empty()) {
      std::string_view line = caption_.lines.front();
      if (!line.empty() && line.back() == ':') {
        std::size_t const stop = line.rfind(". ");
        line.remove_prefix(stop == line.npos ? 0 : stop + 2);
        if (line.size() <= 2 * longest_caption_part) take(line);
      }
    }
    date_columns(statement_.columns, heads_.columns, context, calendar_);
  }

  void mark_totals() {
    bool before = false;
    for (std::size_t i = 0; i < statement_.rows.size(); ++i) {
      Row& row = statement_.rows[i];
      bool const ruled = stub_.rows[i].ruled && !before;
      row.total = row.label.empty() || reads_as_total(row.label) || ruled;
      before = row.total && stub_.rows[i].ruled;
    }
  }

  void write_notes() {
    for (std::size_t i = 0; i < statement_.columns.size(); ++i)
      if (!statement_.columns[i].period && statement_.columns[i].kind != ColumnKind::note)
        statement_.notes.push_back(fmt::format("column {}: no period understood", i));
    statement_.notes.insert(statement_.notes.end(), stub_.notes.begin(), stub_.notes.end());
  }

  static constexpr std::uint32_t none = std::numeric_limits<std::uint32_t>::max();

  Document const& document_;
  Layout const& layout_;
  Section const& section_;
  Caption const& caption_;
  FiscalCalendar const& calendar_;
  std::vector<FigureColumn> columns_;
  Heads heads_;
  Stub stub_;
  std::vector<std::uint32_t> cell_of_;  ///< by row and column: index of the layout's cell
  TableScale scale_;
  Basis basis_ = Basis::unspecified;  ///< that the titles name; `as_reported` where they disagree
  bool balances_ = false;
  Statement statement_;
};

}  // namespace

std::optional<BuiltStatement> build_statement(Document const& document, Layout const& layout, Section const& section,
                                              Caption const& caption, Span extent, FiscalCalendar const& calendar) {
  return StatementBuilder(document, layout, section, caption, calendar).build(extent);
}

}  // namespace tieout
