#include "tieout/engine/link/indirect/printed_ratio.hpp"

#include "tieout/engine/calendar/period.hpp"
#include "tieout/engine/exact/rational.hpp"
#include "tieout/engine/link/subject/word_list.hpp"
#include "tieout/engine/table/row_label.hpp"

#include <algorithm>
#include <string>

namespace tieout {
namespace {

[[nodiscard]] bool is_percentage(Statement const& statement, std::uint32_t row, std::uint32_t column) {
  return row < statement.rows.size() && statement.printed(row, column) &&
         statement.cell(row, column).unit == RowUnit::percent;
}

[[nodiscard]] bool says_percentage(std::string const& label) {
  std::string const small = lower_case(label);
  return small.find('%') != small.npos || small.find("percent") != small.npos || holds(small, "margin");
}

/// Whether the cell is the ratio, rounded or cut off.
[[nodiscard]] bool gives_ratio(Statement const& statement, CellReference printed, Derivation const& ratio) {
  CellReference const part = ratio.cells[0];
  CellReference const whole = ratio.cells[1];
  Rational const of(statement.value(whole.row, whole.column));
  if (of.is_zero()) return false;
  Rational const exact = Rational(statement.value(part.row, part.column)) / of * Rational(100);
  Rational const said(statement.value(printed.row, printed.column));
  return (exact.magnitude() - said.magnitude()).magnitude() <= Rational(statement.ulp(printed.row, printed.column));
}

}  // namespace

std::optional<CellReference> printed_ratio(std::vector<Statement> const& statements, Derivation const& ratio) {
  if (ratio.kind != DerivationKind::ratio || ratio.cells[0].statement != ratio.cells[1].statement) return std::nullopt;
  CellReference const part = ratio.cells[0];
  CellReference const whole = ratio.cells[1];
  Statement const& statement = statements[part.statement];
  CellReference const below{part.statement, part.row + 1, part.column};
  if (is_percentage(statement, below.row, below.column) && says_percentage(statement.rows[below.row].label) &&
      gives_ratio(statement, below, ratio))
    return below;
  auto const& period = statement.columns[part.column].period;
  for (std::uint32_t c = 0; period && c < statement.columns.size(); ++c) {
    Column const& column = statement.columns[c];
    if (c == part.column || !column.period || !same_period(*column.period, *period)) continue;
    CellReference const beside{part.statement, part.row, c};
    bool const of_whole = !statement.printed(whole.row, c) || Rational(statement.value(whole.row, c)) == Rational(100);
    if (is_percentage(statement, part.row, c) && of_whole && gives_ratio(statement, beside, ratio)) return beside;
  }
  return std::nullopt;
}

std::vector<Derivation> printed_ratio_changes(std::vector<Statement> const& statements,
                                              std::vector<Derivation> const& differences) {
  std::vector<Derivation> found;
  for (Derivation const& one : differences) {
    auto const& cells = one.cells;
    auto const to = printed_ratio(statements, {DerivationKind::ratio, {cells[0], cells[1]}, {}, 0});
    auto const from = printed_ratio(statements, {DerivationKind::ratio, {cells[2], cells[3]}, {}, 0});
    if (to && from) found.push_back({DerivationKind::point_difference, {*to, *from}, one.why, one.score});
  }
  return found;
}

}  // namespace tieout
