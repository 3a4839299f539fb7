#include "tieout/rules/catalogue_rules.hpp"

#include "tieout/engine/check/cell_sum.hpp"
#include "tieout/engine/check/column_check.hpp"
#include "tieout/engine/exact/grouped.hpp"

#include <optional>
#include <string>

namespace tieout {
namespace {

Interval printed_interval(Statement const& statement, std::uint32_t row, std::uint32_t column) {
  return rounding_interval(statement.value(row, column), statement.ulp(row, column));
}

/// The one column of amounts of that period and the change's basis; nothing where there are several.
std::optional<std::uint32_t> amounts_of(Statement const& statement, std::uint32_t change, Period const& period) {
  std::optional<std::uint32_t> found;
  for (std::uint32_t c = 0; c < statement.columns.size(); ++c) {
    Column const& column = statement.columns[c];
    bool const amounts = column.kind == ColumnKind::amount && column.period && *column.period == period;
    if (!amounts || column.basis != statement.columns[change].basis) continue;
    if (found) return std::nullopt;
    found = c;
  }
  return found;
}

/// The change of a row from `then` to `now`: of the amounts as printed, and of their sizes.
struct Change {
  std::optional<Interval> range;
  std::optional<Interval> sizes;
  Rational point;
};

Change amount_change(Statement const& statement, std::uint32_t row, std::uint32_t now, std::uint32_t then) {
  Interval const a = printed_interval(statement, row, now), b = printed_interval(statement, row, then);
  Rational const point = Rational(statement.value(row, now)) - Rational(statement.value(row, then));
  return {a - b, magnitude(a) - magnitude(b), point};
}

Change percent_change(Statement const& statement, std::uint32_t row, std::uint32_t now, std::uint32_t then) {
  Interval const a = printed_interval(statement, row, now), b = printed_interval(statement, row, then);
  Change change{relative_change(b, a), std::nullopt, Rational(0)};
  if (change.range)
    change.point = (Rational(statement.value(row, now)).magnitude() / Rational(statement.value(row, then)).magnitude() -
                    Rational(1)) *
                   Rational(100);
  return change;
}

/// Which sign a change is printed with depends on what is good for the company; its size does not.
std::optional<Finding> check_cell(Case const& subject, CellReference const& cell, std::uint32_t now,
                                  std::uint32_t then) {
  Statement const& statement = subject.statements[cell.statement];
  if (!statement.printed(cell.row, now) || !statement.printed(cell.row, then)) return std::nullopt;
  RowUnit const unit = statement.cell(cell.row, now).unit, own = statement.cell(cell.row, cell.column).unit;
  if (unit == RowUnit::percent || unit == RowUnit::basis_point || unit == RowUnit::multiple) return std::nullopt;
  if (statement.cell(cell.row, then).unit != unit) return std::nullopt;
  bool const percent = statement.columns[cell.column].kind == ColumnKind::percent_change;
  if (!percent && own != unit) return std::nullopt;
  Change const change =
      percent ? percent_change(statement, cell.row, now, then) : amount_change(statement, cell.row, now, then);
  if (!change.range) return std::nullopt;
  Interval const printed = magnitude(printed_interval(statement, cell.row, cell.column));
  bool const right =
      meets(printed, magnitude(*change.range)) || (change.sizes && meets(printed, magnitude(*change.sizes)));
  Finding finding;
  finding.rule = "change-column";
  finding.verdict = right ? Verdict::consistent : Verdict::inconsistent;
  finding.severity = right ? Severity::note : Severity::error;
  finding.evidence = {cell, {cell.statement, cell.row, now}, {cell.statement, cell.row, then}};
  finding.places = {statement.cell(cell.row, cell.column).text};
  finding.computed = Computed{change.point, *change.range};
  std::string const mark = percent ? "%" : "";
  std::string const computed = percent ? change.point.to_decimal(2) : change.point.to_display();
  finding.message = cell_name(subject, cell) + ": the change is " + grouped(computed) + mark + ", printed as " +
                    grouped(Rational(statement.value(cell.row, cell.column)).to_display()) + mark;
  if (!right) finding.suggestion = grouped(computed) + mark;
  return finding;
}

void check(Case const& subject, Findings& findings) {
  for (std::uint32_t s = 0; s < subject.statements.size(); ++s) {
    Statement const& statement = subject.statements[s];
    for (std::uint32_t c = 0; c < statement.columns.size(); ++c) {
      Column const& column = statement.columns[c];
      bool const changes = column.kind == ColumnKind::change || column.kind == ColumnKind::percent_change;
      if (!changes || !column.period || !column.baseline) continue;
      auto const now = amounts_of(statement, c, *column.period), then = amounts_of(statement, c, *column.baseline);
      if (!now || !then) continue;
      auto const of_cell = [now = *now, then = *then](Case const& all, CellReference const& cell) {
        return check_cell(all, cell, now, then);
      };
      check_column(subject, s, c, of_cell, findings);
    }
  }
}

}  // namespace

Rule change_column_rule() {
  return {
      {"change-column",
       "A printed change is the change between its columns",
       "Columns of changes, in amounts or in percent, against the two columns of amounts that they compare. Their "
       "signs are not judged.",
       "A table that prints its own changes states each of them twice. Where most of a column comes out right and a "
       "row does not, that row was not recomputed.",
       {{"| (in thousands) | Year ended June 30, 2009 | Year ended June 30, 2008 | % Change |\n|---|---|---|---|\n| "
         "Net sales | 4,120 | 3,877 | 6.3 |\n| Cost of sales | 2,204 | 2,311 | (4.6) |\n| Freight | 305 | 298 | 2.3 "
         "|\n",
         Verdict::consistent},
        {"| (in thousands) | Year ended June 30, 2009 | Year ended June 30, 2008 | % Change |\n|---|---|---|---|\n| "
         "Net sales | 4,120 | 3,877 | 6.3 |\n| Cost of sales | 2,204 | 2,311 | (4.6) |\n| Freight | 305 | 298 | 2.3 "
         "|\n| Research | 412 | 431 | (4.4) |\n| Selling | 611 | 588 | 3.9 |\n| Rent | 77 | 61 | 62.2 |\n",
         Verdict::inconsistent},
        {"| (in thousands) | Year ended June 30, 2009 | % Change |\n|---|---|---|\n| Net sales | 4,120 | 6.3 |\n| "
         "Cost of sales | 2,204 | (4.6) |\n| Freight | 305 | 2.3 |\n",
         Verdict::unverifiable}}},
      check};
}

}  // namespace tieout
