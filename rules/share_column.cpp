#include "tieout/rules/catalogue_rules.hpp"

#include "tieout/engine/check/cell_sum.hpp"
#include "tieout/engine/check/column_check.hpp"
#include "tieout/engine/exact/grouped.hpp"

#include <optional>
#include <string>

namespace tieout {
namespace {

/// The nearest column of amounts in front of the shares, of their period; else the one behind them.
std::optional<std::uint32_t> amounts_beside(Statement const& statement, std::uint32_t shares) {
  auto const fits = [&](std::uint32_t c) {
    Column const &own = statement.columns[c], &other = statement.columns[shares];
    return own.kind == ColumnKind::amount && own.adds_up() && own.period == other.period && own.basis == other.basis;
  };
  for (std::uint32_t c = shares; c-- > 0;)
    if (fits(c)) return c;
  for (std::uint32_t c = shares + 1; c < statement.columns.size(); ++c)
    if (fits(c)) return c;
  return std::nullopt;
}

/// The row whose share is printed as 100: the whole that the others are shares of.  Nothing where there are several.
std::optional<std::uint32_t> whole_of(Statement const& statement, std::uint32_t shares, std::uint32_t amounts) {
  std::optional<std::uint32_t> found;
  for (std::uint32_t row = 0; row < statement.rows.size(); ++row) {
    if (!statement.printed(row, shares) || !statement.printed(row, amounts)) continue;
    if (!(Rational(statement.value(row, shares)) == Rational(100)) || statement.values(row, amounts) <= 0) continue;
    if (found && statement.values(row, amounts) != statement.values(*found, amounts)) return std::nullopt;
    if (!found) found = row;
  }
  return found;
}

std::optional<Finding> check_cell(Case const& subject, CellReference const& cell, std::uint32_t amounts,
                                  std::uint32_t whole) {
  Statement const& statement = subject.statements[cell.statement];
  if (cell.row == whole || !statement.printed(cell.row, amounts)) return std::nullopt;
  if (statement.cell(cell.row, amounts).unit != statement.cell(whole, amounts).unit) return std::nullopt;
  Decimal const part = statement.value(cell.row, amounts), all = statement.value(whole, amounts);
  auto const ratio = divide(rounding_interval(part, statement.ulp(cell.row, amounts)),
                            rounding_interval(all, statement.ulp(whole, amounts)));
  if (!ratio) return std::nullopt;
  Interval const range = *ratio * Rational(100);
  Rational const point = Rational(part) / Rational(all) * Rational(100);
  Decimal const value = statement.value(cell.row, cell.column);
  // The last digits of shares are moved by one so that a column adds up to 100.
  Rational const step(statement.ulp(cell.row, cell.column));
  Rational const size = Rational(value).magnitude();
  bool const right = meets(Interval::closed(size - step, size + step), magnitude(range));
  Finding finding;
  finding.rule = "share-column";
  finding.verdict = right ? Verdict::consistent : Verdict::inconsistent;
  finding.severity = right ? Severity::note : Severity::error;
  finding.evidence = {cell, {cell.statement, cell.row, amounts}, {cell.statement, whole, amounts}};
  finding.places = {statement.cell(cell.row, cell.column).text};
  finding.computed = Computed{point, range};
  finding.message = cell_name(subject, cell) + ": the share is " + point.to_decimal(2) + "%, printed as " +
                    grouped(Rational(value).to_display()) + "%";
  if (!right) finding.suggestion = point.to_decimal(2) + "%";
  return finding;
}

void check(Case const& subject, Findings& findings) {
  for (std::uint32_t s = 0; s < subject.statements.size(); ++s) {
    Statement const& statement = subject.statements[s];
    for (std::uint32_t c = 0; c < statement.columns.size(); ++c) {
      if (statement.columns[c].kind != ColumnKind::percent_of_total) continue;
      auto const amounts = amounts_beside(statement, c);
      if (!amounts) continue;
      auto const whole = whole_of(statement, c, *amounts);
      if (!whole) continue;
      auto const of_cell = [amounts = *amounts, whole = *whole](Case const& all, CellReference const& cell) {
        return check_cell(all, cell, amounts, whole);
      };
      check_column(subject, s, c, of_cell, findings);
    }
  }
}

}  // namespace

Rule share_column_rule() {
  return {{"share-column",
           "A printed share is its part of the whole",
           "Columns of percentages (\"% of revenue\") against the column of amounts beside them and the row that is "
           "100%. Signs are not judged, nor a last digit that was moved by one so that a column adds up.",
           "Common-size columns repeat the amounts beside them. Where most of a column comes out right and a row does "
           "not, that row was not recomputed.",
           {{"| (in thousands) | Year ended June 30, 2009 | % of revenues |\n|---|---|---|\n| Revenues | 4,120 | 100.0 "
             "|\n| Cost of sales | 2,204 | 53.5 |\n| Freight | 305 | 7.4 |\n| Research | 412 | 10.0 |\n",
             Verdict::consistent},
            {"| (in thousands) | Year ended June 30, 2009 | % of revenues |\n|---|---|---|\n| Revenues | 4,120 | 100.0 "
             "|\n| Cost of sales | 2,204 | 53.5 |\n| Freight | 305 | 7.4 |\n| Research | 412 | 10.0 |\n| Selling | 611 "
             "| 14.8 |\n| Rent | 77 | 1.9 |\n| Postage | 33 | 8.0 |\n",
             Verdict::inconsistent},
            {"| (in thousands) | Year ended June 30, 2009 | % of revenues |\n|---|---|---|\n| Cost of sales | 2,204 | "
             "53.5 |\n| Freight | 305 | 7.4 |\n| Research | 412 | 10.0 |\n",
             Verdict::unverifiable}}},
          check};
}

}  // namespace tieout
