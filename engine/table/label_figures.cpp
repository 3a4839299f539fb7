#include "tieout/engine/table/label_figures.hpp"

#include "tieout/engine/table/row_label.hpp"
#include "tieout/grammar/claim.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace tieout {
namespace {

struct LabelFigure {
  Row row;
  Quantity quantity;
  Span digits;  // in the document's text
};

[[nodiscard]] bool is_letter(char c) noexcept { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

[[nodiscard]] bool has_letters(std::string_view text) { return std::any_of(text.begin(), text.end(), is_letter); }

/// The text says the word, whatever the case of its letters.
[[nodiscard]] bool says(std::string_view text, std::string_view word) {
  return lower_case(text).find(word) != std::string::npos;
}

/// The part of a label between semicolons, colons and parentheses that a figure stands in; with the part before it
/// where it has no words of its own ("outstanding: 5,204,118").
[[nodiscard]] Span part_around(std::string_view label, Span figure) {
  constexpr std::string_view separators = ";:()";
  auto const begin_before = [&](std::uint32_t at) {
    std::size_t const found = at == 0 ? std::string_view::npos : label.find_last_of(separators, at - 1);
    return found == std::string_view::npos ? 0U : static_cast<std::uint32_t>(found) + 1;
  };
  std::size_t const end = std::min(label.find_first_of(separators, figure.end), label.size());
  Span part{begin_before(figure.begin), static_cast<std::uint32_t>(end)};
  while (part.begin > 0 && !has_letters(label.substr(part.begin, part.size())))
    part.begin = begin_before(part.begin - 1);
  return part;
}

[[nodiscard]] std::optional<RowUnit> unit_of(Quantity const& quantity, std::string_view part, std::string_view label) {
  switch (quantity.unit) {
    case Unit::per_share:
      return RowUnit::per_share;
    case Unit::currency:
      return says(part, "par value") || says(part, "stated value") ? RowUnit::per_share : RowUnit::amount;
    case Unit::shares:
      return RowUnit::shares;
    case Unit::number:
    case Unit::count:
      if (says(label, "share") || says(label, "outstanding") || says(part, " options")) return RowUnit::shares;
      return std::nullopt;
    case Unit::percent:
      return RowUnit::percent;
    default:
      return std::nullopt;
  }
}

void collect(Document const& document, Span label_text, std::string_view before, std::vector<LabelFigure>& found) {
  std::string_view const label = document.view(label_text);
  for (Assertion const& assertion : parse_claims(label).assertions)
    for (Figure const& figure : assertion.figures) {
      Quantity const& quantity = figure.quantity;
      bool const scaled = quantity.value.exponent > 0 || quantity.value.mantissa <= 0 || quantity.in_words;
      Span const part = part_around(label, quantity.span);
      auto const unit = unit_of(quantity, label.substr(part.begin, part.size()), label);
      if (scaled || !unit) continue;
      LabelFigure one;
      one.row.label = std::string(label.substr(part.begin, part.size()));
      one.row.label_text = {label_text.begin + part.begin, label_text.begin + part.end};
      if (!before.empty()) one.row.path.emplace_back(before);
      if (part.begin > 0) one.row.path.emplace_back(label.substr(0, part.begin));
      one.row.unit = *unit;
      one.quantity = quantity;
      one.digits = {label_text.begin + quantity.digits.begin, label_text.begin + quantity.digits.end};
      found.push_back(std::move(one));
    }
}

/// A label that the next one goes on with: "Series C preferred stock; shares issued and", "outstanding: 1,016,500".
[[nodiscard]] bool goes_on(std::string_view before, std::string_view label) {
  if (before.empty()) return false;
  bool const open = std::string_view(":;,-").find(before.back()) != std::string_view::npos;
  bool const small = label.front() >= 'a' && label.front() <= 'z';
  return open || small || before.ends_with(" and") || before.ends_with(" of") || before.ends_with(" or");
}

/// The figures in the labels of a grid: what its rows begin with.
[[nodiscard]] std::vector<LabelFigure> figures_of(Document const& document, Grid const& grid) {
  constexpr std::uint32_t longest_label = 240;  // longer texts are running text laid out in a table
  std::vector<LabelFigure> found;
  std::optional<std::uint32_t> row;
  std::string_view before;
  for (GridCell const& cell : grid.cells) {
    if (row == cell.row || cell.header) continue;
    row = cell.row;
    std::string_view const label = document.view(cell.text);
    if (!has_letters(label) || label.size() > longest_label) continue;
    bool const has_digits = std::any_of(label.begin(), label.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (has_digits) collect(document, cell.text, goes_on(before, label) ? before : std::string_view(), found);
    before = label;
  }
  return found;
}

[[nodiscard]] Statement statement_of(Statement const& table, std::vector<LabelFigure> figures) {
  Statement statement;
  statement.caption = table.caption;
  statement.currency = table.currency;
  statement.extent = table.extent;
  statement.scale_stated = true;
  statement.of_labels = true;
  statement.columns.emplace_back();
  for (LabelFigure const& one : figures) statement.places = std::max(statement.places, -one.quantity.value.exponent);
  auto const rows = static_cast<Eigen::Index>(figures.size());
  statement.values = Statement::Values::Zero(rows, 1);
  statement.mask = Statement::Mask::Constant(rows, 1, true);
  for (LabelFigure& one : figures) {
    std::int64_t value = one.quantity.value.mantissa;
    for (int place = -one.quantity.value.exponent; place < statement.places; ++place) value *= 10;
    Cell cell;
    cell.text = one.digits;
    cell.places = static_cast<std::int8_t>(-one.quantity.value.exponent);
    cell.unit = one.row.unit;
    statement.values(static_cast<Eigen::Index>(statement.rows.size()), 0) = value;
    statement.cells.push_back(cell);
    statement.rows.push_back(std::move(one.row));
  }
  statement.notes.emplace_back("figures in the labels of the table");
  return statement;
}

/// No number is so long that it would not fit the matrix.
[[nodiscard]] bool fits_matrix(LabelFigure const& one) noexcept {
  constexpr int most_places = 6;
  constexpr std::int64_t largest = 1'000'000'000'000;
  return -one.quantity.value.exponent <= most_places && one.quantity.value.mantissa < largest;
}

}  // namespace

std::vector<Statement> label_figures(Document const& document, std::vector<Statement> const& statements) {
  std::vector<Statement> found;
  auto table = statements.begin();
  for (Grid const& grid : document.grids) {
    // Statements stand in the order of the grids, some of which give none.
    while (table != statements.end() && table->extent.begin < grid.extent.begin) ++table;
    if (table == statements.end() || !(table->extent == grid.extent)) continue;
    std::vector<LabelFigure> figures = figures_of(document, grid);
    std::erase_if(figures, [](LabelFigure const& one) { return !fits_matrix(one); });
    if (!figures.empty()) found.push_back(statement_of(*table, std::move(figures)));
  }
  return found;
}

}  // namespace tieout
