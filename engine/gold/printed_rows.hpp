#pragma once

#include "tieout/engine/check/case.hpp"
#include "tieout/engine/gold/gold.hpp"

#include <cstdint>
#include <optional>
#include <vector>

namespace tieout {

/// The rows of a document's tables as they are printed: from the first to the last character of each, with the label
/// of the statement's row that stands there, or else its leading words.  Rows that print nothing are left out.
[[nodiscard]] std::vector<GoldRow> printed_rows(Case const& subject);

/// The bytes of the smallest row around a place, in the same source; nothing where it stands in none.  Linear.
[[nodiscard]] std::optional<Span> row_around(std::vector<GoldRow> const& rows, GoldPlace place) noexcept;

}  // namespace tieout
