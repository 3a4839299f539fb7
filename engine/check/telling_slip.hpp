#pragma once

#include "tieout/engine/check/case.hpp"
#include "tieout/engine/check/finding.hpp"

namespace tieout {

/// Slips that tell by their digits alone that a figure is of the cells it is linked to, and wrong, though the link is
/// not sure: what is off by nothing but a scale word, or by nothing but its direction, is hardly another thing's that
/// happens to have the same digits.  Two digits may happen; three are asked for.

/// True for "$335.6 billion" over 335,611 in thousands: an amount with a scale word that is a thousand or a million
/// times what was computed, in a table whose scale the document states.  Never the other way round: what is smaller by
/// so much may be a small part of the row.  Constant time.
[[nodiscard]] bool slips_in_scale(Case const& subject, FigureIndex figure, Derivation const& derivation,
                                  Computed const& computed);

/// True for "$2,384,000" over 2,834: a level of three digits or more that one digit, or two neighbouring ones
/// exchanged, leads to what the cell rounds to.  It tells which of a few cells of one name is meant; that one of them is,
/// the words must say.  About ten tries a digit.
[[nodiscard]] bool slips_in_digit(Case const& subject, FigureIndex figure, Derivation const& derivation,
                                  Computed const& computed);

/// The candidate of a link that is not sure that gives a change in amount or percent to the digit, but goes the other
/// way; null where one gives it as it is said, or where it doesn't tell: figures of less than three digits do where
/// the sentence states the level that was moved to, and the cell prints it.  Only of rows with figures above zero,
/// whose sign is no convention.  Linear in candidates and figures of the assertion.
[[nodiscard]] Derivation const* turned_round(Case const& subject, FigureIndex figure);

}  // namespace tieout
