#pragma once

#include "tieout/engine/document/document.hpp"

namespace tieout {

/// Reads Markdown-like text (pipe tables, tab-separated tables, inline HTML) into a document whose `source` and
/// `path` are set.
void read_markdown(Document& document);

}  // namespace tieout
