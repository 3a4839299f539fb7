#include "tieout/grammar/claim/said_direction.hpp"

namespace tieout::grammar {

void say_direction(ClaimState& state, Direction value, Span span) {
  state.clause.direction = {value, span, true, false, false, false};
  state.clause.moves = true;
  state.last_direction = value;
}

void say_direction(ClaimState& state, Phrase const& phrase) {
  say_direction(state, static_cast<Direction>(phrase.value()), phrase.span());
}

void note_driver_direction(ClaimState& state) {
  if (!state.driver.active) return;
  state.driver.direction = state.clause.direction.value;
  state.driver.direction_span = state.clause.direction.span;
}

void direct_figure(ClaimState& state, FigurePlace place) {
  Figure& figure = state.figure(place);
  figure.direction = state.clause.direction.value;
  figure.direction_span = state.clause.direction.span;
}

void direct_undirected(ClaimState& state, FigurePlaces const& places) {
  for (FigurePlace const place : places)
    if (state.figure(place).direction == Direction::none) direct_figure(state, place);
}

}  // namespace tieout::grammar
