#pragma once

#include "tieout/engine/link/subject/row_index.hpp"
#include "tieout/grammar/assertion.hpp"

namespace tieout {

/// The rows that the figure may be in; amounts in cents may be in rows per share, without saying so.
/// As RowIndex::reported(), twice at most.
[[nodiscard]] RowCandidates rows_for(RowIndex const& index, Figure const& figure, Wanted const& wanted);

}  // namespace tieout
