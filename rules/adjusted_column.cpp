#include "tieout/rules/catalogue_rules.hpp"

#include "tieout/engine/check/column_sum_rule.hpp"

namespace tieout {

Rule adjusted_column_rule() {
  return column_sum_rule(
      {"adjusted-column",
       "Reported figures and adjustments are the adjusted figures",
       "Columns of non-GAAP, pro forma or adjusted figures against the reported figures and the adjustments in front "
       "of "
       "them.",
       "A reconciliation leads from one column to the other, row by row; a row that does not hides an adjustment, or "
       "repeats an old figure.",
       {{"| (in thousands) | 2009 GAAP | Adjustments | 2009 Non-GAAP |\n|---|---|---|---|\n| Net sales | 4,120 | 77 | "
         "4,197 |\n| Cost of sales | 2,204 | (111) | 2,093 |\n| Research | 512 | (98) | 414 |\n",
         Verdict::consistent},
        {"| (in thousands) | 2009 GAAP | Adjustments | 2009 Non-GAAP |\n|---|---|---|---|\n| Net sales | 4,120 | 77 | "
         "4,197 |\n| Cost of sales | 2,204 | (111) | 2,093 |\n| Research | 512 | (98) | 414 |\n| Selling | 611 | (44) "
         "| "
         "567 |\n| Restructuring | 317 | (201) | 161 |\n",
         Verdict::inconsistent},
        {"| (in thousands) | 2009 GAAP | 2009 Non-GAAP |\n|---|---|---|\n| Net sales | 4,120 | 4,197 |\n| Cost of "
         "sales | 2,204 | 2,093 |\n| Research | 512 | 414 |\n",
         Verdict::unverifiable}}},
      ColumnSumKind::adjustments);
}

}  // namespace tieout
