#pragma once

#include "tieout/engine/check/rule.hpp"

// One function a rule; each is defined in the file of the rule's name.

namespace tieout {

[[nodiscard]] Rule level_rule();
[[nodiscard]] Rule per_share_level_rule();
[[nodiscard]] Rule change_amount_rule();
[[nodiscard]] Rule percent_change_rule();
[[nodiscard]] Rule reported_driver_rule();
[[nodiscard]] Rule point_change_rule();
[[nodiscard]] Rule multiple_rule();
[[nodiscard]] Rule share_of_total_rule();
[[nodiscard]] Rule direction_rule();
[[nodiscard]] Rule stated_change_rule();
[[nodiscard]] Rule stated_twice_rule();
[[nodiscard]] Rule tagged_fact_rule();
[[nodiscard]] Rule tag_agreement_rule();
[[nodiscard]] Rule table_footing_rule();
[[nodiscard]] Rule period_sum_rule();
[[nodiscard]] Rule total_column_rule();
[[nodiscard]] Rule adjusted_column_rule();
[[nodiscard]] Rule change_column_rule();
[[nodiscard]] Rule share_column_rule();
[[nodiscard]] Rule balance_sheet_rule();
[[nodiscard]] Rule repeated_row_rule();
[[nodiscard]] Rule weekday_rule();
[[nodiscard]] Rule date_order_rule();

}  // namespace tieout
