#pragma once

#include "tieout/engine/document/document.hpp"

namespace tieout {

/// Notes on the document that its file may be cut off: an `<html>` or a `<TABLE>` that is never closed, or a text that
/// ends in the middle of a line.  Such files are read as far as they go.  Linear.
void note_truncation(Document& document);

}  // namespace tieout
