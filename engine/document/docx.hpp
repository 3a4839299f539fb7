#pragma once

#include "tieout/engine/document/document.hpp"
#include "tieout/engine/document/read_error.hpp"
#include "tieout/engine/document/zip_archive.hpp"

#include <tl/expected.hpp>

#include <string_view>

namespace tieout {

/// Reads a Word document into a document whose `path` is set, as it reads with all changes accepted: insertions in,
/// deletions and hidden text out.  Its body is the first part of the source; headers, footers, footnotes and endnotes
/// are parts of their own.
[[nodiscard]] tl::expected<void, ReadError> read_docx(Document& document, ZipArchive& archive, std::string_view body);

}  // namespace tieout
