#include "tieout/engine/check/cell_sum.hpp"

#include "tieout/engine/exact/grouped.hpp"

#include <utility>

namespace tieout {

void CellSum::add(Case const& subject, CellReference const& cell, int sign) {
  Statement const& statement = subject.statements[cell.statement];
  Decimal const value = statement.value(cell.row, cell.column);
  Interval const printed = rounding_interval(value, statement.ulp(cell.row, cell.column));
  range = sign > 0 ? range + printed : range - printed;
  point = sign > 0 ? point + Rational(value) : point - Rational(value);
  cells.push_back(cell);
}

Finding compare_sum(Case const& subject, std::string rule, CellReference const& total, CellSum const& sum,
                    std::string const& name, std::string const& parts) {
  Statement const& statement = subject.statements[total.statement];
  Decimal const value = statement.value(total.row, total.column);
  bool const right = meets(rounding_interval(value, statement.ulp(total.row, total.column)), sum.range);
  Finding finding;
  finding.rule = std::move(rule);
  finding.verdict = right ? Verdict::consistent : Verdict::inconsistent;
  finding.severity = right ? Severity::note : Severity::error;
  finding.grade = !right ? Grade::none : sum.point == Rational(value) ? Grade::exact : Grade::rounding;
  finding.evidence = sum.cells;
  finding.evidence.insert(finding.evidence.begin(), total);
  finding.places = {statement.cell(total.row, total.column).text};
  finding.computed = Computed{sum.point, sum.range};
  finding.message = name + ": " + std::to_string(sum.cells.size()) + ' ' + parts + " add up to " +
                    grouped(sum.point.to_display()) + ", printed as " + grouped(Rational(value).to_display());
  if (!right) finding.suggestion = grouped(sum.point.to_display());
  return finding;
}

std::string cell_name(Case const& subject, CellReference const& cell) {
  Statement const& statement = subject.statements[cell.statement];
  Row const& row = statement.rows[cell.row];
  Column const& column = statement.columns[cell.column];
  std::string const label = row.label.empty() && !row.path.empty() ? row.path.back() : row.label;
  return "'" + label + "'" + (column.period ? ", " + to_string(*column.period) : std::string());
}

}  // namespace tieout
