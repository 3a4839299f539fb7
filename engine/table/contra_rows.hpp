#pragma once

#include "tieout/engine/table/statement.hpp"

namespace tieout {

/// Income that is printed below zero throughout and adds up with expenses to an expense or a loss is a contra row: its
/// brackets take it off the others, and its own size is what moves.  Such rows become magnitudes.
void settle_contra_rows(Statement& statement);

}  // namespace tieout
