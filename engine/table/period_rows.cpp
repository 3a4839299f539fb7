#include "tieout/engine/table/period_rows.hpp"

#include "tieout/engine/table/header.hpp"
#include "tieout/engine/table/polarity.hpp"
#include "tieout/engine/table/row_unit.hpp"
#include "tieout/engine/table/time_words.hpp"

#include <algorithm>
#include <cstdlib>
#include <optional>
#include <utility>

namespace tieout {
namespace {

/// The period that a row's label names, with the year that its heading may say: "Fiscal 2005" over "First quarter".
[[nodiscard]] std::optional<Period> period_of(Row const& row, FiscalCalendar const& calendar) {
  if (row.label.empty() || !words_beside_time(row.label).empty()) return std::nullopt;
  std::vector<PeriodReference> const own = parse_heading(without_marks(row.label)).periods;
  if (own.size() != 1) return std::nullopt;
  PeriodReference reference = own.front();
  if (reference.year == 0) {
    if (row.path.empty()) return std::nullopt;
    std::vector<PeriodReference> const over = parse_heading(without_marks(row.path.back())).periods;
    if (over.size() != 1 || over.front().year == 0) return std::nullopt;
    reference.year = over.front().year;
    reference.fiscal = reference.fiscal || over.front().fiscal;
  }
  return resolve(reference, std::nullopt, calendar);
}

/// A measure that a column heads, as a row.
[[nodiscard]] Row row_of(Statement const& statement, std::uint32_t column) {
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
  measure.label = statement.columns[column].label;
  measure.unit = statement.columns[column].unit.value_or(unit_of(measure.label, {}, figures));
  measure.polarity = polarity_of(measure.label, {}, signs);
  measure.dilution = dilution_of(measure.label, {});
  measure.basis = statement.columns[column].basis;
  bool const scaled = measure.unit == RowUnit::amount || measure.unit == RowUnit::shares;
  measure.scale = scaled ? statement.scale : 0;
  return measure;
}

}  // namespace

Statement turn_period_rows(Statement statement, FiscalCalendar const& calendar) {
  auto const plain = [](Column const& column) {
    return column.kind == ColumnKind::amount && !column.period && !column.label.empty();
  };
  if (statement.rows.size() < 2 || !statement.sums.empty()) return statement;
  if (!std::all_of(statement.columns.begin(), statement.columns.end(), plain)) return statement;
  std::vector<Column> columns;
  for (Row const& row : statement.rows) {
    std::optional<Period> const period = period_of(row, calendar);
    if (!period) return statement;
    Column column;
    column.label = row.path.empty() ? row.label : row.path.back() + ' ' + row.label;
    column.period = period;
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
    turned.rows.push_back(row_of(statement, column));
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
