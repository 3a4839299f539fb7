#pragma once

#include "tieout/engine/document/zip_archive.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace tieout {

/// A part that another part of an Office file refers to.
struct OfficeRelation {
  std::string id;
  std::string kind;  ///< the last word of its type: "worksheet", "footnotes"
  std::string part;  ///< the part's name in the archive
};

/// What a part refers to inside the archive; the whole file's relations for "".  Empty where it says nothing.
[[nodiscard]] std::vector<OfficeRelation> relations_of(ZipArchive& archive, std::string_view part);

/// The part that a whole Office file is about: "word/document.xml", "xl/workbook.xml"; empty where there is none.
[[nodiscard]] std::string main_part(ZipArchive& archive);

}  // namespace tieout
