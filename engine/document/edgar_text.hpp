#pragma once

#include "tieout/engine/document/document.hpp"

namespace tieout {

/// Reads EDGAR plain text, or any plain text with ASCII tables, into a document whose `source` and `path` are set.
void read_edgar_text(Document& document);

}  // namespace tieout
