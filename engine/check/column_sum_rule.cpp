#include "tieout/engine/check/column_sum_rule.hpp"

#include "tieout/engine/check/cell_sum.hpp"

#include <utility>

namespace tieout {
namespace {

/// Quarters are often printed as differences of rounded year-to-date figures: each may be a whole step off.
bool excused(Case const& subject, CellReference const& total, ColumnSum const& sum, CellSum const& parts) {
  if (sum.kind != ColumnSumKind::periods) return false;
  Statement const& statement = subject.statements[total.statement];
  auto const two_steps = [&](std::uint32_t column) {
    return Interval::closed(-Rational(statement.ulp(total.row, column)), Rational(statement.ulp(total.row, column)));
  };
  Interval range = Interval::point(parts.point);
  for (CellReference const& cell : parts.cells) range = range + two_steps(cell.column);
  return meets(range, Interval::point(Rational(statement.value(total.row, total.column))) + two_steps(total.column));
}

void check_row(Case const& subject, std::string const& id, CellReference const& total, ColumnSum const& sum,
               Findings& findings) {
  Statement const& statement = subject.statements[total.statement];
  CellSum parts;
  bool gaps = false;
  for (std::uint32_t const member : sum.members) {
    if (statement.printed(total.row, member)) {
      parts.add(subject, {total.statement, total.row, member}, 1);
    } else {
      gaps = gaps || !statement.mask(total.row, member);
    }
  }
  if (parts.cells.empty()) return;
  Finding finding = compare_sum(subject, id, total, parts, cell_name(subject, total), "columns");
  if (finding.verdict == Verdict::inconsistent && (gaps || excused(subject, total, sum, parts))) return;
  findings.push_back(std::move(finding));
}

}  // namespace

Rule column_sum_rule(RuleMetadata metadata, ColumnSumKind kind) {
  auto check = [id = metadata.id, kind](Case const& subject, Findings& findings) {
    for (std::uint32_t s = 0; s < subject.statements.size(); ++s)
      for (ColumnSum const& sum : subject.statements[s].column_sums) {
        if (sum.kind != kind) continue;
        for (std::uint32_t const row : sum.rows) check_row(subject, id, {s, row, sum.total}, sum, findings);
      }
  };
  return {std::move(metadata), std::move(check)};
}

}  // namespace tieout
