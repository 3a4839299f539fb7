#pragma once

#include "tieout/engine/table/build_statement.hpp"
#include "tieout/engine/table/caption.hpp"

namespace tieout {

/// True where a table without heads goes on with the table before it: nothing but titles stand between the two, and
/// their columns end at the same places.
[[nodiscard]] bool continues_table(BuiltStatement const& before, BuiltStatement const& next, Caption const& between,
                                   bool character_columns) noexcept;

/// Gives a continued table the columns of the one it continues, and its scale where it states none of its own.
void continue_table(BuiltStatement const& before, BuiltStatement& next);

}  // namespace tieout
