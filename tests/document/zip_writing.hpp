#pragma once

#include <zip.h>

#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace tieout::testing {

/// A part of an archive: its name and its bytes.
using ZipPart = std::pair<std::string, std::string>;

inline void require_zip(bool condition) {
  if (!condition) throw std::logic_error("the archive cannot be written");
}

/// A zip archive with these parts.
inline std::string zipped(std::vector<ZipPart> const& parts) {
  zip_error_t error;
  zip_error_init(&error);
  zip_source_t* const memory = zip_source_buffer_create(nullptr, 0, 0, &error);
  require_zip(memory != nullptr);
  zip_source_keep(memory);
  zip_t* const archive = zip_open_from_source(memory, ZIP_TRUNCATE, &error);
  require_zip(archive != nullptr);
  for (auto const& [name, bytes] : parts) {
    zip_source_t* const part = zip_source_buffer(archive, bytes.data(), bytes.size(), 0);
    require_zip(part != nullptr);
    zip_int64_t const index = zip_file_add(archive, name.c_str(), part, ZIP_FL_OVERWRITE);
    require_zip(index >= 0);
    // Always the same bytes.
    require_zip(zip_file_set_mtime(archive, static_cast<zip_uint64_t>(index), 315'532'800, 0) == 0);
  }
  require_zip(zip_close(archive) == 0);
  require_zip(zip_source_open(memory) == 0);
  zip_stat_t stat;
  zip_stat_init(&stat);
  require_zip(zip_source_stat(memory, &stat) == 0);
  std::string bytes(stat.size, '\0');
  require_zip(zip_source_read(memory, bytes.data(), bytes.size()) == static_cast<zip_int64_t>(bytes.size()));
  zip_source_close(memory);
  zip_source_free(memory);
  zip_error_fini(&error);
  return bytes;
}

inline std::string relations(std::vector<std::pair<std::string, std::string>> const& kinds_and_targets) {
  std::string xml = "<Relationships>";
  int id = 0;
  for (auto const& [kind, target] : kinds_and_targets) {
    xml += "<Relationship Id=\"rId" + std::to_string(++id) + "\" Type=\"http://x/" + kind + "\" Target=\"" + target +
           "\"/>";
  }
  return xml + "</Relationships>";
}

/// A workbook with these sheets' `sheetData` and what stands beside it; `styles` and `strings` are whole parts or "".
inline std::string workbook(std::vector<std::string> const& sheets, std::string const& styles = {},
                            std::string const& strings = {}, std::string const& properties = {}) {
  std::vector<ZipPart> parts;
  std::vector<std::pair<std::string, std::string>> related;
  std::string list;
  for (std::size_t i = 0; i < sheets.size(); ++i) {
    std::string const number = std::to_string(i + 1);
    related.emplace_back("worksheet", "worksheets/sheet" + number + ".xml");
    list += "<sheet name=\"Sheet" + number + "\" sheetId=\"" + number + "\" r:id=\"rId" + number + "\"/>";
    parts.emplace_back("xl/worksheets/sheet" + number + ".xml", "<worksheet>" + sheets[i] + "</worksheet>");
  }
  if (!styles.empty()) {
    related.emplace_back("styles", "styles.xml");
    parts.emplace_back("xl/styles.xml", styles);
  }
  if (!strings.empty()) {
    related.emplace_back("sharedStrings", "/xl/sharedStrings.xml");
    parts.emplace_back("xl/sharedStrings.xml", strings);
  }
  parts.emplace_back("_rels/.rels", relations({{"officeDocument", "xl/workbook.xml"}}));
  parts.emplace_back("xl/_rels/workbook.xml.rels", relations(related));
  parts.emplace_back("xl/workbook.xml",
                     "<workbook xmlns:r=\"r\">" + properties + "<sheets>" + list + "</sheets></workbook>");
  return zipped(parts);
}

/// A Word document with this body; further parts are named with the kind of their relation.
inline std::string word_document(std::string const& body,
                                 std::vector<std::pair<std::string, std::string>> const& others = {}) {
  std::vector<ZipPart> parts{{"_rels/.rels", relations({{"officeDocument", "word/document.xml"}})},
                             {"word/document.xml", "<w:document><w:body>" + body + "</w:body></w:document>"}};
  std::vector<std::pair<std::string, std::string>> related;
  for (auto const& [kind, bytes] : others) {
    related.emplace_back(kind, kind + ".xml");
    parts.emplace_back("word/" + kind + ".xml", bytes);
  }
  parts.emplace_back("word/_rels/document.xml.rels", relations(related));
  return zipped(parts);
}

}  // namespace tieout::testing
