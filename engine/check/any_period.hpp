#pragma once

#include "tieout/engine/check/case.hpp"
#include "tieout/engine/check/finding.hpp"

namespace tieout {

/// True where a figure whose link is sure but for the period (Link::but_for_choice) is wrong whichever period is meant:
/// nothing that the rows of its candidates print, or rows of the same names in other tables, comes to the figure, not
/// even to within its last digit and a half, in any column, or from any column to any later one of the same length.
/// Directions are not looked at: a size that fits is a fit.  Where it can't be told, because the cells of a candidate
/// stand in several tables or there are too many columns to try, the answer is false.
/// Linear in the rows of all statements, and quadratic in the columns of those that are called so, up to a bound.
[[nodiscard]] bool wrong_in_any_period(Case const& subject, FigureIndex figure);

}  // namespace tieout
