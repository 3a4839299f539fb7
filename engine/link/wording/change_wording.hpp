#pragma once

#include "tieout/engine/link/link.hpp"
#include "tieout/engine/link/link_input.hpp"
#include "tieout/engine/link/wording/figure_wording.hpp"
#include "tieout/engine/link/wording/label_wording.hpp"

#include <cstdint>
#include <vector>

namespace tieout {

/// Whether figure `i` of the ledger is a change, in amount or percent, that the text does not bound: no "over $600
/// million", which any larger change would bear out.
[[nodiscard]] bool says_change(LinkInput const& input, std::uint32_t i);

/// The changes that the words of such a figure name:
/// - of a row, from the period that the figure starts from to its own ("Square footage grew 9.4%" of a row "Square feet
///   (thousands)");
/// - between two dated balances of what a note is of ("Goodwill increased $45 million" of "Balance at December 31,
///   2013" and "2012");
/// - that a row of a table of changes prints ("Change in gas margin, 2007 vs. 2006").
/// Only what rounds to the figure, and none where several rows do.  `digits`: how many tell the figure from others;
/// fewer ask for better names.  Such links are not sure.  Linear in the rows of the tables, and for each that is named
/// in the pairs of its columns.
[[nodiscard]] std::vector<Derivation> changes_by_wording(LinkInput const& input, LabelWordings const& labels,
                                                         FigureWording const& wording, Link const& link,
                                                         std::uint32_t i, int digits);

}  // namespace tieout
