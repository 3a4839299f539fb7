#pragma once

#include "tieout/engine/link/ratio.hpp"
#include "tieout/engine/link/subject/part_spoken_of.hpp"
#include "tieout/engine/link/subject/row_index.hpp"

namespace tieout {

/// "Orchard Tools reported sales of $4 million": joins the part's name to what is wanted, where rows name both.  "Sales
/// of the Orchard Tools group": the noun is no part of the name.
void take_rows_of_part(RowIndex const& index, Figure const& figure, SpokenPart const& part, Wanted& wanted);

/// "Of the Orchard Tools group", "segment sales": takes out the nouns that only say what sort of part it is.
/// True where there were any.
bool drop_part_nouns(Terms& terms, SpokenPart const& part);

/// "Orchard Tools' profit was 14% of sales", "of segment sales": of its own, where a row names them.
void take_whole_of_part(RowIndex const& index, SpokenPart const& part, NamedWhole& whole);

}  // namespace tieout
