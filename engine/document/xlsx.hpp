#pragma once

#include "tieout/engine/document/document.hpp"
#include "tieout/engine/document/read_error.hpp"
#include "tieout/engine/document/zip_archive.hpp"

#include <tl/expected.hpp>

#include <string_view>

namespace tieout {

/// Reads a workbook into a document whose `path` is set.  Each sheet that is shown is a part of the source; its
/// tables are grids of what the cells display, each cell with the bytes of its stored value as its source.  Hidden
/// sheets, rows and columns are left out.  A damaged sheet is left out with a note, where others can be read.
[[nodiscard]] tl::expected<void, ReadError> read_xlsx(Document& document, ZipArchive& archive,
                                                      std::string_view workbook);

}  // namespace tieout
