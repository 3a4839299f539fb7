#pragma once

#include "tieout/engine/link/subject/terms.hpp"
#include "tieout/engine/table/statement.hpp"

#include <cstdint>
#include <vector>

namespace tieout {

/// Two rows of a balance sheet that are one thing: what falls due within a year, and the rest ("Current portion of
/// long-term debt", "Long-term debt, net").  Texts speak of both together (IAS 1.69 to 76, ASC 470-10-45).
struct CurrentParts {
  std::uint32_t current = 0;  ///< row
  std::uint32_t rest = 0;     ///< row
  Terms name;                 ///< what both are: "debt"
};

/// The pairs of a statement whose rows have these labels, where each part has one partner only.  Borrowings are debt.
/// Quadratic in the rows; statements with more than 500 are no balance sheets and have none.
[[nodiscard]] std::vector<CurrentParts> current_parts(Statement const& statement, std::vector<Terms> const& labels);

}  // namespace tieout
