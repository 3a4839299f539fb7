#include "tieout/rules/catalogue_rules.hpp"

#include "tieout/engine/check/column_sum_rule.hpp"

namespace tieout {

Rule period_sum_rule() {
  return column_sum_rule(
      {"period-sum",
       "Shorter periods add up to the longer one",
       "Columns of a half-year, nine months or a year against the columns of the shorter periods that make it up, in "
       "rows of flows.",
       "Revenues and costs of the quarters are those of the year. Where most rows add up and one does not, a figure of "
       "that row was not carried forward. Balances, averages and figures per share are left alone.",
       {{"| (in thousands) | Three months ended March 31, 2009 | Three months ended June 30, 2009 | Six months ended "
         "June 30, 2009 |\n|---|---|---|---|\n| Net sales | 4,120 | 4,377 | 8,497 |\n| Cost of sales | 2,204 | 2,311 | "
         "4,515 |\n| Freight | 305 | 298 | 603 |\n| Research | 412 | 431 | 843 |\n",
         Verdict::consistent},
        {"| (in thousands) | Three months ended March 31, 2009 | Three months ended June 30, 2009 | Six months ended "
         "June 30, 2009 |\n|---|---|---|---|\n| Net sales | 4,120 | 4,377 | 8,497 |\n| Cost of sales | 2,204 | 2,311 | "
         "4,515 |\n| Freight | 305 | 298 | 630 |\n| Research | 412 | 431 | 843 |\n| Selling | 611 | 588 | 1,199 |\n",
         Verdict::inconsistent},
        {"| (in thousands) | Three months ended March 31, 2009 | Six months ended June 30, 2009 |\n|---|---|---|\n| "
         "Net sales | 4,120 | 8,497 |\n| Cost of sales | 2,204 | 4,515 |\n| Freight | 305 | 603 |\n",
         Verdict::unverifiable}}},
      ColumnSumKind::periods);
}

}  // namespace tieout
