#pragma once

#include "tieout/engine/check/rule.hpp"

namespace tieout {

/// A rule that checks the columns that are sums of others for that reason, row by row.  Rows where a part prints
/// neither a figure nor a dash are not judged where they do not add up.
[[nodiscard]] Rule column_sum_rule(RuleMetadata metadata, ColumnSumKind kind);

}  // namespace tieout
