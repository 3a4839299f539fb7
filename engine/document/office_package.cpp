#include "tieout/engine/document/office_package.hpp"

#include "tieout/engine/document/xml_tree.hpp"

#include <cstddef>
#include <utility>

namespace tieout {
namespace {

/// A target is relative to the folder of the part that names it, with ".." for the folder above, or begins with "/".
[[nodiscard]] std::string resolved(std::string_view folder, std::string_view target) {
  std::string path = target.starts_with('/') ? std::string() : std::string(folder);
  while (!target.empty()) {
    std::size_t const slash = target.find('/');
    std::string_view const step = target.substr(0, slash);
    if (step == "..") {
      if (!path.empty()) path.pop_back();
      std::size_t const up = path.rfind('/');
      path.resize(up == std::string::npos ? 0 : up + 1);
    } else if (!step.empty() && step != ".") {
      path += step;
      if (slash != std::string_view::npos) path += '/';
    }
    target.remove_prefix(slash == std::string_view::npos ? target.size() : slash + 1);
  }
  return path;
}

}  // namespace

std::vector<OfficeRelation> relations_of(ZipArchive& archive, std::string_view part) {
  std::size_t const slash = part.rfind('/');
  std::string const folder(part.substr(0, slash == std::string_view::npos ? 0 : slash + 1));
  std::string const name = folder + "_rels/" + std::string(part.substr(folder.size())) + ".rels";
  std::vector<OfficeRelation> relations;
  if (!archive.has(name)) return relations;
  auto const bytes = archive.read(name);
  if (!bytes) return relations;
  pugi::xml_document tree;
  if (!parse_xml(tree, *bytes, name)) return relations;
  for (pugi::xml_node const one : tree.document_element().children()) {
    if (local_name(one) != "Relationship" || attribute_of(one, "TargetMode") == "External") continue;
    std::string_view const type = attribute_of(one, "Type");
    std::size_t const word = type.rfind('/');
    relations.push_back({std::string(attribute_of(one, "Id")),
                         std::string(word == std::string_view::npos ? type : type.substr(word + 1)),
                         resolved(folder, decoded(attribute_of(one, "Target")))});
  }
  return relations;
}

std::string main_part(ZipArchive& archive) {
  for (OfficeRelation& relation : relations_of(archive, "")) {
    if (relation.kind == "officeDocument") return std::move(relation.part);
  }
  for (char const* const usual : {"word/document.xml", "xl/workbook.xml"}) {
    if (archive.has(usual)) return usual;
  }
  return {};
}

}  // namespace tieout
