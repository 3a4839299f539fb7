#pragma once

#include "tieout/engine/document/document.hpp"
#include "tieout/engine/document/read_error.hpp"

#include <tl/expected.hpp>

#include <string_view>

namespace tieout {

/// Reads a PDF into a document whose `path` is set, through the program pdftotext, which lays out its text; the source
/// is that text, in which a form feed ends each page.  The program is run without a shell, once for the text and once
/// for where its words stand, gets the bytes from memory, and may each time take a minute, 2 GiB of memory and 64 MiB
/// of output.  Blocks until it ends.
[[nodiscard]] tl::expected<void, ReadError> read_pdf(Document& document, std::string_view bytes);

}  // namespace tieout
