#pragma once

#include "tieout/engine/link/subject/row_index.hpp"

#include <cstdint>
#include <optional>

namespace tieout {

/// The rows of "Total current assets" and "Total current liabilities" of a balance sheet.
struct CurrentTotals {
  std::uint32_t assets = 0;
  std::uint32_t liabilities = 0;
};

/// Nothing where one of them is missing or printed several times.  Linear in the rows.
[[nodiscard]] std::optional<CurrentTotals> current_totals(RowIndex const& index, std::uint32_t statement);

}  // namespace tieout
