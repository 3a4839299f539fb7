#pragma once

#include "tieout/engine/link/link.hpp"
#include "tieout/engine/link/link_input.hpp"
#include "tieout/engine/link/subject/terms.hpp"
#include "tieout/engine/link/wording/figure_wording.hpp"
#include "tieout/engine/link/wording/label_wording.hpp"

#include <cstdint>
#include <vector>

namespace tieout {

/// Whether figure `i` of the ledger is a percentage that says what part of a whole something is: "39% of the expense",
/// and "up from 36%" behind it.
[[nodiscard]] bool says_share(LinkInput const& input, std::uint32_t i);

/// The ways in which such a figure is a share of what a table adds up.
/// - The part is the cell of the amount in front of the figure ("averaged $156 million, or 18% of deposits"), else a
///   row of the figure's period whose label its words name ("Foreign operations contributed 47% of income").
/// - The whole is the row that adds the part up, where the words behind the figure say no other; or one whose label
///   they say and which says no more.
/// - A column of percentages beside the part's cell prints it.
/// Only what rounds to the figure; where several parts or wholes do, none.  Such links are not sure.  Linear in the
/// rows of the tables, and for each part in the sums of its table.
[[nodiscard]] std::vector<Derivation> shares_by_wording(LinkInput const& input, LabelWordings const& labels,
                                                        TermReader const& reader, FigureWording const& wording,
                                                        std::vector<Link> const& links, std::uint32_t i);

}  // namespace tieout
