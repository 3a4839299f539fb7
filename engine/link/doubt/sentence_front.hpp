#pragma once

#include "tieout/engine/link/link_input.hpp"

#include <cstdint>

namespace tieout {

// What the front of a figure's sentence says against its being the row's figure.  `i` is its place in the ledger.  Each
// is linear in the sentence.

/// "Included in selling expenses was share-based compensation of $2 million": the part that is in there.
[[nodiscard]] bool included_elsewhere(LinkInput const& input, std::uint32_t i);

/// "The mill did well, contributing net income of $4.1 million", "the mill contributed net sales of $7 million": what
/// it contributed.  "Results included a contribution, $240,000 in net income, from the mill": a part of what is named
/// behind the figure.
[[nodiscard]] bool contributed_part(LinkInput const& input, std::uint32_t i);

/// "On a two-year stacked basis, sales rose 5.7%", "; excluding acquired stock, inventories rose 1.6%": what the clause
/// begins with sets its figures apart from the row.
[[nodiscard]] bool set_apart(LinkInput const& input, std::uint32_t i);

/// "Tolvane net sales were $34 million; for the nine months, net sales rose": short for the name that the sentence
/// begins with, most likely.
[[nodiscard]] bool short_for_opening(LinkInput const& input, std::uint32_t i);

/// "As a result of the additional week, sales increased $5 million": what one cause did, where it is named in front.
[[nodiscard]] bool moved_by_cause(LinkInput const& input, std::uint32_t i);

}  // namespace tieout
