#pragma once

#include "tieout/engine/document/document.hpp"
#include "tieout/engine/table/statement.hpp"

#include <cstddef>

namespace tieout {

/// True where running text stands between two blocks of a document, not only titles, notes and page furniture.
/// Linear in the blocks between them.
[[nodiscard]] bool parted(Document const& document, std::size_t first, std::size_t second);

/// Tables that follow one another under one introduction share its scale: gives `statement`, which states none, that of
/// the one before, unless its figures are printed finer.
void inherit_scale(Statement const& before, Statement& statement);

}  // namespace tieout
