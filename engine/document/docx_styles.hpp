#pragma once

#include "tieout/engine/document/zip_archive.hpp"

#include <map>
#include <string>
#include <string_view>

namespace tieout {

/// What the name of a style in a Word document stands for.
struct DocxStyle {
  bool heading = false;
  bool bullet = false;
  bool bold = false;
  bool hidden = false;
};

using DocxStyles = std::map<std::string, DocxStyle, std::less<>>;

/// Reads a part of styles, with what each takes over from the one it is based on; empty where it cannot be read.
[[nodiscard]] DocxStyles read_docx_styles(ZipArchive& archive, std::string const& part);

}  // namespace tieout
