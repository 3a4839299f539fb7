#include "tieout/rules/catalogue.hpp"

#include "tieout/rules/catalogue_rules.hpp"

namespace tieout {

Rules catalogue() {
  return {level_rule(),           per_share_level_rule(), change_amount_rule(), percent_change_rule(),
          reported_driver_rule(), point_change_rule(),    multiple_rule(),      share_of_total_rule(),
          direction_rule(),       stated_change_rule(),   stated_twice_rule(),  tagged_fact_rule(),     table_footing_rule(), period_sum_rule(),
          total_column_rule(),    adjusted_column_rule(), change_column_rule(), share_column_rule(),
          balance_sheet_rule(),   repeated_row_rule(),    tag_agreement_rule(), weekday_rule(),
          date_order_rule()};
}

}  // namespace tieout
