#pragma once

#include "tieout/engine/link/subject/row_index.hpp"
#include "tieout/engine/link/subject/terms.hpp"

#include <cstdint>
#include <vector>

namespace tieout {

/// True where a row is the sum of others, none taken away, and one of them is the part.  Linear in the sums.
[[nodiscard]] bool is_sum_over(Statement const& statement, std::uint32_t total, std::uint32_t part);

/// The rows that the parts are added up to.  Linear in the sums, for each part.
[[nodiscard]] std::vector<RowCandidate> sums_over(RowIndex const& index, std::vector<RowCandidate> const& parts);

/// "Of the portfolio", "of total volume", "of the principal balance": all of which the subject is a part, by a word
/// that says no more.
[[nodiscard]] bool names_all_parts(Terms const& whole);

}  // namespace tieout
