#pragma once

#include "tieout/engine/document/document.hpp"
#include "tieout/engine/facts/fact.hpp"

#include <vector>

namespace tieout {

/// Finds where each fact that is not hidden stands in the document's text, and whether that is a table's cell.  What
/// stands in no passage and no cell is hidden.  O((facts + blocks) log text).
void place_facts(Document const& document, std::vector<Fact>& facts);

}  // namespace tieout
