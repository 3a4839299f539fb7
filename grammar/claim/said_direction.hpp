#pragma once

#include "tieout/grammar/claim/claim_state.hpp"

namespace tieout::grammar {

/// A direction is said, and waits for its figure.
void say_direction(ClaimState& state, Direction value, Span span);
void say_direction(ClaimState& state, Phrase const& phrase);

/// Keeps the direction for the figures of the reason that is being read, if one is.
void note_driver_direction(ClaimState& state);

/// Gives a figure the direction that was said.
void direct_figure(ClaimState& state, FigurePlace place);

/// Gives it to those figures that have none.
void direct_undirected(ClaimState& state, FigurePlaces const& places);

}  // namespace tieout::grammar
