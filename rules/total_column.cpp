#include "tieout/rules/catalogue_rules.hpp"

#include "tieout/engine/check/column_sum_rule.hpp"

namespace tieout {

Rule total_column_rule() {
  return column_sum_rule(
      {"total-column",
       "A total column is the sum of its parts",
       "Columns headed \"Total\" or \"Consolidated\" against the columns of segments, classes or places beside them.",
       "A table that splits amounts over its columns cross-foots: within the rounding of what is printed, each row's "
       "parts are its total.",
       {{"| (in thousands) | Harbours | Ferries | Total |\n|---|---|---|---|\n| Net sales | 4,120 | 1,377 | 5,497 "
         "|\n| Cost of sales | 2,204 | 911 | 3,115 |\n| Freight | 305 | 98 | 403 |\n",
         Verdict::consistent},
        {"| (in thousands) | Harbours | Ferries | Total |\n|---|---|---|---|\n| Net sales | 4,120 | 1,377 | 5,497 "
         "|\n| Cost of sales | 2,204 | 911 | 3,115 |\n| Freight | 305 | 98 | 403 |\n| Research | 412 | 131 | 543 |\n| "
         "Selling | 611 | 188 | 979 |\n",
         Verdict::inconsistent},
        {"| (in thousands) | Harbours | Ferries | Backlog |\n|---|---|---|---|\n| Net sales | 4,120 | 1,377 | 9,214 "
         "|\n| Cost of sales | 2,204 | 911 | 7,115 |\n| Freight | 305 | 98 | 1,403 |\n",
         Verdict::unverifiable}}},
      ColumnSumKind::parts);
}

}  // namespace tieout
