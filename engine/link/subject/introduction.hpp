#pragma once

#include "tieout/engine/link/link_input.hpp"

#include <string>

namespace tieout {

/// The text of a document's first page, where registrants name themselves, with nothing but blanks in place of the
/// labels of rows: a table that opens the document names parts of the company, too.  Places in it are those of
/// Document::text.  Linear in the rows.
[[nodiscard]] std::string introduction_of(LinkInput const& input);

}  // namespace tieout
