#include "tieout/engine/table/period_rows.hpp"

#include "tieout/engine/table/header.hpp"
#include "tieout/engine/table/polarity.hpp"
#include "tieout/engine/table/row_unit.hpp"
#include "tieout/engine/table/time_words.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdlib>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace tieout {
namespace {

/// "First", "Fourth" and "Year" of a table that is said to be of quarters.
[[nodiscard]] std::string label_of_quarter(std::string const& label, bool of_quarters) {
  constexpr std::string_view ordinals[] = {"First", "Second", "Third", "Fourth"};
  if (!of_quarters || std::find(std::begin(ordinals), std::end(ordinals), label) == std::end(ordinals)) return label;
  return label + " quarter";
}

/// What stands above all rows of the table: the year of quarters that name none.
struct Above {
  std::string text;
  bool of_quarters = false;
};

/// The period that a row's label names, with the year that its heading may say, or the caption: "Fiscal 2005" over
/// "First quarter".
[[nodiscard]] std::optional<Period> period_of(Row const& row, Above const& above, FiscalCalendar const& calendar) {
  if (row.label.empty()) return std::nullopt;
  std::string const label = label_of_quarter(row.label, above.of_quarters);
  if (!words_beside_time(label).empty()) return std::nullopt;
  std::vector<PeriodReference> own = parse_heading(without_marks(label)).periods;
  if (own.empty() && above.of_quarters && (label == "Year" || label == "Full year" || label == "Full Year"))
    own = {PeriodReference{}};
  if (own.size() != 1) return std::nullopt;
  PeriodReference reference = own.front();
  if (reference.year == 0) {
    if (row.path.empty() && above.text.empty()) return std::nullopt;
    std::string const& heading = row.path.empty() ? above.text : row.path.back();
    std::vector<PeriodReference> const over = parse_heading(without_marks(heading)).periods;
    if (over.size() != 1 || over.front().year == 0) return std::nullopt;
    reference.year = over.front().year;
    reference.fiscal = reference.fiscal || over.front().fiscal;
  }
  return resolve(reference, std::nullopt, calendar);
}

/// A measure that a column heads, as a row; its name begins behind what all heads begin with.
[[nodiscard]] Row row_of(Statement const& statement, std::uint32_t column, std::size_t name) {
  PrintedFigures figures;
  PrintedSigns signs;
  for (std::uint32_t row = 0; row < statement.rows.size(); ++row) {
    if (!statement.printed(row, column)) continue;
    Cell const& cell = statement.cell(row, column);
    std::int64_t whole = std::abs(statement.values(row, column));
    for (int p = 0; p < statement.places; ++p) whole /= 10;
    ++figures.count;
    figures.percent += cell.unit == RowUnit::percent ? 1 : 0;
    figures.decimal += cell.places > 0 ? 1 : 0;
    figures.small = figures.small && whole < 1000;
    figures.tiny = figures.tiny && whole < 100;
    (statement.values(row, column) < 0 ? signs.negative : signs.positive) = true;
  }
  Row measure;
  measure.label = statement.columns[column].label.substr(name);
  measure.unit = statement.columns[column].unit.value_or(unit_of(measure.label, {}, figures));
  measure.polarity = polarity_of(measure.label, {}, signs);
  measure.dilution = dilution_of(measure.label, {});
  measure.basis = statement.columns[column].basis;
  measure.scale = measure.unit == RowUnit::amount   ? statement.scale
                  : measure.unit == RowUnit::shares ? statement.share_scale
                                                    : 0;
  return measure;
}

}  // namespace

namespace {

// The quarters and the year.
constexpr std::size_t rows_of_year = 5;

[[nodiscard]] bool holds_quarter(std::string_view text) noexcept {
  constexpr std::string_view words[] = {"uarter", "UARTER"};
  return std::any_of(std::begin(words), std::end(words),
                     [&](std::string_view word) { return text.find(word) != text.npos; });
}

/// What the heads of all columns begin with.
[[nodiscard]] std::string heads_of(Statement const& statement) {
  if (statement.columns.size() < 2) return {};
  std::string_view common = statement.columns.front().label;
  for (Column const& column : statement.columns) {
    std::size_t same = 0;
    while (same < common.size() && same < column.label.size() && common[same] == column.label[same]) ++same;
    common = common.substr(0, same);
  }
  return std::string(common);
}

/// All columns are amounts of one and the same year.
[[nodiscard]] bool in_one_year(Statement const& statement) {
  auto const& first = statement.columns.front().period;
  return first && first->months == 12 &&
         std::all_of(statement.columns.begin(), statement.columns.end(),
                     [&](Column const& column) { return column.kind == ColumnKind::amount && column.period == first; });
}

}  // namespace

Statement turn_period_rows(Statement statement, FiscalCalendar const& calendar) {
  auto const plain = [](Column const& column) {
    return column.kind == ColumnKind::amount && !column.period && !column.label.empty();
  };
  if (statement.rows.size() < 2) return statement;
  std::string const heads = heads_of(statement);
  Above above{statement.caption, holds_quarter(heads) || holds_quarter(statement.caption)};
  // "1999 quarters" over all columns: each is of the quarters of that year.
  bool const of_one_year = above.of_quarters && in_one_year(statement);
  if (of_one_year) above.text = heads;
  bool const sums_year = above.of_quarters && !statement.sums.empty() && statement.rows.size() == rows_of_year;
  if (!statement.sums.empty() && !sums_year) return statement;
  if (!of_one_year && !std::all_of(statement.columns.begin(), statement.columns.end(), plain)) return statement;
  std::vector<Column> columns;
  for (Row const& row : statement.rows) {
    std::optional<Period> const period = period_of(row, above, calendar);
    if (!period) return statement;
    Column column;
    column.label = row.path.empty() ? row.label : row.path.back() + ' ' + row.label;
    column.period = period;
    column.labelled = row.label.find_first_of("0123456789") == row.label.npos && row.path.empty();
    columns.push_back(std::move(column));
  }
  Statement turned;
  turned.caption = std::move(statement.caption);
  turned.introduction = std::move(statement.introduction);
  turned.currency = statement.currency;
  turned.scale = statement.scale;
  turned.scale_stated = statement.scale_stated;
  turned.share_scale = statement.share_scale;
  turned.extent = statement.extent;
  turned.places = statement.places;
  turned.values = statement.values.transpose();
  turned.mask = statement.mask.transpose();
  for (std::uint32_t column = 0; column < statement.columns.size(); ++column) {
    turned.rows.push_back(row_of(statement, column, of_one_year ? heads.size() : 0));
    for (std::uint32_t row = 0; row < statement.rows.size(); ++row) {
      turned.cells.push_back(statement.cell(row, column));
      if (turned.cells.back().unit == statement.rows[row].unit) turned.cells.back().unit = turned.rows.back().unit;
    }
  }
  turned.columns = std::move(columns);
  turned.notes.emplace_back("turned round: its rows are periods");
  return turned;
}

}  // namespace tieout
