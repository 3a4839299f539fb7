#include "tieout/rules/catalogue_rules.hpp"

#include "tieout/engine/exact/grouped.hpp"
#include "tieout/engine/exact/interval.hpp"

#include <string>

namespace tieout {
namespace {

/// The sum of a constraint's members in one column, each with its sign, as an interval and as a point.
struct Footing {
  Interval range;
  Rational point;
  std::vector<CellReference> cells;
  bool gaps = false;  ///< a member has no figure and no dash there, but figures in other columns
};

bool printed_elsewhere(Statement const& statement, std::uint32_t row) {
  for (std::uint32_t c = 0; c < statement.columns.size(); ++c)
    if (statement.columns[c].adds_up() && statement.printed(row, c)) return true;
  return false;
}

Footing foot(Statement const& statement, std::uint32_t index, SumConstraint const& sum, std::uint32_t column) {
  Footing footing{Interval::point(Rational(0)), Rational(0), {}, false};
  for (auto const& [row, sign] : sum.members) {
    if (!statement.mask(row, column)) {
      footing.gaps = footing.gaps || printed_elsewhere(statement, row);
      continue;
    }
    if (statement.cell(row, column).text.empty()) continue;
    Decimal const value = statement.value(row, column);
    Interval const printed = rounding_interval(value, statement.ulp(row, column));
    footing.range = sign > 0 ? footing.range + printed : footing.range - printed;
    footing.point = sign > 0 ? footing.point + Rational(value) : footing.point - Rational(value);
    footing.cells.push_back({index, row, column});
  }
  return footing;
}

void check(Case const& subject, Findings& findings) {
  for (std::uint32_t s = 0; s < subject.statements.size(); ++s) {
    Statement const& statement = subject.statements[s];
    for (SumConstraint const& sum : statement.sums) {
      for (std::uint32_t c = 0; c < statement.columns.size(); ++c) {
        if (statement.columns[c].kind != ColumnKind::amount || !statement.columns[c].adds_up() || !statement.printed(sum.total, c)) continue;
        Footing footing = foot(statement, s, sum, c);
        if (footing.cells.empty()) continue;
        Decimal const value = statement.value(sum.total, c);
        Interval const total = rounding_interval(value, statement.ulp(sum.total, c));
        bool const foots = meets(total, footing.range);
        // What is missing may be what was left out of the table, or stands where it was not found.
        if (!foots && footing.gaps) continue;
        Finding finding;
        finding.rule = "table-footing";
        finding.verdict = foots ? Verdict::consistent : Verdict::inconsistent;
        finding.severity = foots ? Severity::note : Severity::error;
        finding.grade = !foots ? Grade::none : footing.point == Rational(value) ? Grade::exact : Grade::rounding;
        finding.evidence = footing.cells;
        finding.evidence.insert(finding.evidence.begin(), CellReference{s, sum.total, c});
        finding.places = {statement.cell(sum.total, c).text};
        finding.computed = Computed{footing.point, footing.range};
        Row const& row = statement.rows[sum.total];
        std::string const name = row.label.empty() && !row.path.empty() ? row.path.back() : row.label;
        finding.message =
            "'" + name + "'" +
            (statement.columns[c].period ? ", " + to_string(*statement.columns[c].period) : std::string()) + ": " +
            std::to_string(footing.cells.size()) + " rows add up to " + grouped(footing.point.to_display()) +
            ", printed as " + grouped(Rational(value).to_display());
        if (!foots) finding.suggestion = grouped(footing.point.to_display());
        findings.push_back(std::move(finding));
      }
    }
  }
}

}  // namespace

Rule table_footing_rule() {
  return {{"table-footing",
           "A total is the sum of its rows",
           "Totals and subtotals of a statement against the sum of their members, each with its sign, in every column.",
           "A statement foots: within the rounding of what is printed, a total equals the sum of its parts. A sum that "
           "holds in the other columns and fails in one is an error there.",
           {{"| (in thousands) | Three months ended June 30, 2009 | Three months ended June 30, 2008 "
             "|\n|---|---|---|\n| Selling expenses | 1,877 | 2,218 |\n| Research expenses | 640 | 512 |\n| Freight | "
             "305 | 298 |\n| Total operating expenses | 2,822 | 3,028 |\n",
             Verdict::consistent},
            {"| (in thousands) | Three months ended June 30, 2009 | Three months ended June 30, 2008 "
             "|\n|---|---|---|\n| Selling expenses | 1,877 | 2,218 |\n| Research expenses | 640 | 512 |\n| Freight | "
             "305 | 298 |\n| Total operating expenses | 2,282 | 3,028 |\n",
             Verdict::inconsistent},
            {"| (in thousands) | Three months ended June 30, 2009 | Three months ended June 30, 2008 "
             "|\n|---|---|---|\n| Selling expenses | 1,877 | 2,218 |\n| Headcount | 640 | 512 |\n",
             Verdict::unverifiable}}},
          check};
}

}  // namespace tieout
