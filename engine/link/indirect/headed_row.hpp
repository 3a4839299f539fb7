#pragma once

#include "tieout/engine/link/link_input.hpp"
#include "tieout/engine/link/subject/row_index.hpp"
#include "tieout/engine/link/subject/terms.hpp"

#include <vector>

namespace tieout {

/// "A gain before taxes": the rows whose labels begin with the gain ("Gain on sale of vessels").  What it was gained
/// on, the sentence says elsewhere, so they are loose; they serve only where all that there are print the same.
/// Nothing where the words say more than that it was a gain.  Linear in the rows.
[[nodiscard]] std::vector<RowCandidate> rows_headed_by_gain(RowIndex const& index, Wanted const& wanted);

/// Of rows of gains, keeps those whose labels go on as the text does behind the figure, if there are any, and says so:
/// "a gain of $4 million on the sale of vessels" is the row "Gain on sale of vessels", and these are loose no longer.
/// Linear in the labels.
[[nodiscard]] bool keep_named_behind(LinkInput const& input, Figure const& figure, std::vector<RowCandidate>& rows);

}  // namespace tieout
