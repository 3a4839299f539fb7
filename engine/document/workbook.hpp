#pragma once

#include "tieout/engine/document/number_format.hpp"
#include "tieout/engine/document/read_error.hpp"
#include "tieout/engine/document/zip_archive.hpp"
#include "tieout/grammar/span.hpp"

#include <tl/expected.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace tieout {

/// How cells of one style look.
struct CellStyle {
  std::size_t format = 0;  ///< index into Workbook::formats
  std::uint16_t indent = 0;
  bool bold = false;
};

/// A sheet of a workbook, in the order of its tabs.
struct WorkbookSheet {
  std::string name;
  std::string part;
  bool hidden = false;
};

/// What the sheets of a workbook share.
struct Workbook {
  DateSystem dates = DateSystem::from_1900;
  std::vector<WorkbookSheet> sheets;
  std::vector<std::string> strings;
  std::vector<CellStyle> styles;
  std::vector<NumberFormat> formats;
  std::vector<std::string> notes;
};

/// Reads a workbook without its sheets; damaged styles and strings are noted.
[[nodiscard]] tl::expected<Workbook, ReadError> read_workbook(ZipArchive& archive, std::string_view part);

}  // namespace tieout
