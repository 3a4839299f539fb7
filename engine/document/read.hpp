#pragma once

#include "tieout/engine/document/document.hpp"
#include "tieout/engine/document/read_error.hpp"

#include <tl/expected.hpp>

#include <string>
#include <string_view>

namespace tieout {

/// Guesses the format of a file from its bytes first and its name second.
[[nodiscard]] Format detect_format(std::string_view bytes, std::string_view path) noexcept;

/// Reads bytes as a document of the format that `detect_format` names.  `path` is kept for the report.
/// Truncated or ill-formed input is read as far as it goes, with a note on the document.
/// Sources are at most 2 GiB; time and memory are linear in them, and in what containers hold (see ZipArchive).
/// PDF is read through the program pdftotext.
/// Of an EDGAR submission with several documents, each is read: Document::enclosed.  `exhibit` chooses those of one
/// type ("EX-99.1"); it is an error where the file has none.
[[nodiscard]] tl::expected<Document, ReadError> read_document(std::string bytes, std::string path,
                                                              std::string_view exhibit = {});

/// Reads the file at `path`.
[[nodiscard]] tl::expected<Document, ReadError> read_file(std::string const& path, std::string_view exhibit = {});

}  // namespace tieout
