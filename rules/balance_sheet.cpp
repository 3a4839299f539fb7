#include "tieout/rules/catalogue_rules.hpp"

#include "tieout/engine/check/cell_sum.hpp"
#include "tieout/engine/table/row_label.hpp"

#include <optional>
#include <string>
#include <utility>

namespace tieout {
namespace {

bool names_assets(std::string const& label) { return label == "total assets"; }

/// "Total liabilities and shareholders' equity", "Total liabilities, minority interest and deficit".
bool names_other_side(std::string const& label) {
  if (label.compare(0, 17, "total liabilities") != 0) return false;
  return has_word(label, "equity") || has_word(label, "deficit") || has_word(label, "deficiency") ||
         has_word(label, "capital");
}

template <class Names>
std::optional<std::uint32_t> row_named(Statement const& statement, Names names) {
  std::optional<std::uint32_t> found;
  for (std::uint32_t row = 0; row < statement.rows.size(); ++row) {
    if (statement.rows[row].unit != RowUnit::amount || !names(lower_case(statement.rows[row].label))) continue;
    if (found) return std::nullopt;
    found = row;
  }
  return found;
}

void check(Case const& subject, Findings& findings) {
  for (std::uint32_t s = 0; s < subject.statements.size(); ++s) {
    Statement const& statement = subject.statements[s];
    auto const assets = row_named(statement, names_assets), other = row_named(statement, names_other_side);
    if (!assets || !other) continue;
    for (std::uint32_t c = 0; c < statement.columns.size(); ++c) {
      Column const& column = statement.columns[c];
      if (column.kind != ColumnKind::amount || !column.adds_up()) continue;
      if (!statement.printed(*assets, c) || !statement.printed(*other, c)) continue;
      CellSum side;
      side.add(subject, {s, *assets, c}, 1);
      CellReference const total{s, *other, c};
      Finding finding = compare_sum(subject, "balance-sheet", total, side, cell_name(subject, total), "side");
      bool const balances = finding.verdict == Verdict::consistent;
      finding.message = cell_name(subject, total) + ": total assets " + (balances ? "are the same" : "are ") +
                        (balances ? std::string() : finding.suggestion + " and not the same");
      findings.push_back(std::move(finding));
    }
  }
}

}  // namespace

Rule balance_sheet_rule() {
  return {{"balance-sheet",
           "Assets are liabilities and equity",
           "Total assets against the total of liabilities and equity, in every column of a balance sheet.",
           "A balance sheet balances to the last printed digit; if it does not, a total is wrong on one of its sides.",
           {{"| (in thousands) | June 30, 2009 | June 30, 2008 |\n|---|---|---|\n| Total assets | 8,412 | 7,930 |\n| "
             "Total liabilities | 3,377 | 3,204 |\n| Shareholders' equity | 5,035 | 4,726 |\n| Total liabilities and "
             "shareholders' equity | 8,412 | 7,930 |\n",
             Verdict::consistent},
            {"| (in thousands) | June 30, 2009 | June 30, 2008 |\n|---|---|---|\n| Total assets | 8,421 | 7,930 |\n| "
             "Total liabilities | 3,377 | 3,204 |\n| Shareholders' equity | 5,035 | 4,726 |\n| Total liabilities and "
             "shareholders' equity | 8,412 | 7,930 |\n",
             Verdict::inconsistent},
            {"| (in thousands) | June 30, 2009 | June 30, 2008 |\n|---|---|---|\n| Total assets | 8,412 | 7,930 |\n| "
             "Total liabilities | 3,377 | 3,204 |\n",
             Verdict::unverifiable}}},
          check};
}

}  // namespace tieout
