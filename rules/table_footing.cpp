#include "tieout/rules/catalogue_rules.hpp"

#include "tieout/engine/check/cell_sum.hpp"

#include <utility>

namespace tieout {
namespace {

bool printed_elsewhere(Statement const& statement, std::uint32_t row) {
  for (std::uint32_t c = 0; c < statement.columns.size(); ++c)
    if (statement.columns[c].adds_up() && statement.printed(row, c)) return true;
  return false;
}

/// A sum's members in one column; `gaps` where a member has no figure and no dash there, but figures in other columns.
CellSum foot(Case const& subject, std::uint32_t index, SumConstraint const& sum, std::uint32_t column, bool& gaps) {
  Statement const& statement = subject.statements[index];
  CellSum footing;
  for (auto const& [row, sign] : sum.members) {
    if (statement.printed(row, column)) {
      footing.add(subject, {index, row, column}, sign);
    } else if (!statement.mask(row, column)) {
      gaps = gaps || printed_elsewhere(statement, row);
    }
  }
  return footing;
}

void check(Case const& subject, Findings& findings) {
  for (std::uint32_t s = 0; s < subject.statements.size(); ++s) {
    Statement const& statement = subject.statements[s];
    for (SumConstraint const& sum : statement.sums) {
      for (std::uint32_t c = 0; c < statement.columns.size(); ++c) {
        Column const& column = statement.columns[c];
        if (column.kind != ColumnKind::amount || !column.adds_up() || !statement.printed(sum.total, c)) continue;
        bool gaps = false;
        CellSum const footing = foot(subject, s, sum, c, gaps);
        if (footing.cells.empty()) continue;
        CellReference const total{s, sum.total, c};
        Finding finding = compare_sum(subject, "table-footing", total, footing, cell_name(subject, total), "rows");
        // What is missing may be what was left out of the table, or stands where it was not found.
        if (finding.verdict == Verdict::inconsistent && gaps) continue;
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
