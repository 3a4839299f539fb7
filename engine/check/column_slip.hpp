#pragma once

#include "tieout/engine/check/case.hpp"
#include "tieout/engine/check/finding.hpp"

namespace tieout {

/// Whether a wrong claim is what stands in another column: Slip::stale_year where that is of a later year than the one
/// the words name, Slip::comparison_period where it is another period of the same length, Slip::neighbouring_column
/// otherwise; for changes, where the row changed by so much between other columns.  Looks at the row of `derivation`,
/// and, for printed cells, at rows of the same name in other statements.
/// `claim` is without sign and hedge.  Linear in the cells of the row and in the rows of all statements.
[[nodiscard]] Slip column_slip(Case const& subject, FigureIndex figure, Quantity const& claim,
                               Derivation const& derivation);

}  // namespace tieout
