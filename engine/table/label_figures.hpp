#pragma once

#include "tieout/engine/document/document.hpp"
#include "tieout/engine/table/statement.hpp"

#include <vector>

namespace tieout {

/// The figures that stand inside the labels of a document's tables: "Common stock, $0.01 par value; 20,000,000 shares
/// authorized", "8.5% notes due 2012".  One statement for each table that has any, behind the others in kind: a row for
/// each figure, labelled by the words beside it and under those before them, and one column without a period.  Linear
/// in the text of the tables that `statements` were understood from.
[[nodiscard]] std::vector<Statement> label_figures(Document const& document, std::vector<Statement> const& statements);

}  // namespace tieout
