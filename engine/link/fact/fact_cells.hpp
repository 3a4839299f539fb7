#pragma once

#include "tieout/engine/facts/fact.hpp"
#include "tieout/engine/link/link.hpp"
#include "tieout/engine/table/statement.hpp"

#include <optional>
#include <vector>

namespace tieout {

/// The statement's cell whose digits each numeric fact tags, one entry a fact; nothing for facts that tag no digits of
/// a statement (texts, dashes, running text, hidden ones).  O((facts + cells) log cells).
[[nodiscard]] std::vector<std::optional<CellReference>> cells_of_facts(Facts const& facts,
                                                                       std::vector<Statement> const& statements);

}  // namespace tieout
