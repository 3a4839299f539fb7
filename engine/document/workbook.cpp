#include "tieout/engine/document/workbook.hpp"

#include "tieout/engine/document/office_package.hpp"
#include "tieout/engine/document/xml_tree.hpp"

#include <algorithm>
#include <map>
#include <utility>

namespace tieout {
namespace {

constexpr std::uint32_t most_styles = 65'536;

/// The text of a string item: its runs without phonetic hints; raised runs, which are footnote marks, set apart.
[[nodiscard]] std::string string_text(pugi::xml_node item) {
  std::string text;
  auto const append = [&](pugi::xml_node node) {
    for (pugi::xml_node const inside : node.children()) text += decoded(inside.value());
  };
  for (pugi::xml_node const child : item.children()) {
    std::string_view const name = local_name(child);
    if (name == "t") append(child);
    if (name != "r") continue;
    bool const raised = attribute_of(child_of(child_of(child, "rPr"), "vertAlign"), "val") == "superscript";
    if (raised) {
      text += ' ';
    } else {
      append(child_of(child, "t"));
    }
  }
  return text;
}

void read_strings(Workbook& workbook, ZipArchive& archive, std::string const& part) {
  auto const bytes = archive.read(part);
  pugi::xml_document tree;
  if (!bytes || !parse_xml(tree, *bytes, part)) {
    workbook.notes.push_back("The workbook's texts cannot be read; labels are missing.");
    return;
  }
  for (pugi::xml_node const item : tree.document_element().children()) {
    if (local_name(item) == "si") workbook.strings.push_back(string_text(item));
  }
}

void read_styles(Workbook& workbook, ZipArchive& archive, std::string const& part) {
  auto const bytes = archive.read(part);
  pugi::xml_document tree;
  if (!bytes || !parse_xml(tree, *bytes, part)) {
    workbook.notes.push_back("The workbook's number formats cannot be read; figures are shown in full.");
    return;
  }
  std::map<std::uint32_t, std::string> codes;
  std::map<std::uint32_t, std::size_t> formats;
  std::vector<bool> bold_fonts;
  pugi::xml_node const root = tree.document_element();
  for (pugi::xml_node const one : child_of(root, "numFmts").children())
    codes[number_of(attribute_of(one, "numFmtId"), 1U << 30U, 0)] = decoded(attribute_of(one, "formatCode"));
  for (pugi::xml_node const font : child_of(root, "fonts").children()) bold_fonts.push_back(is_on(child_of(font, "b")));
  for (pugi::xml_node const one : child_of(root, "cellXfs").children()) {
    if (workbook.styles.size() == most_styles) break;
    CellStyle style;
    std::uint32_t const id = number_of(attribute_of(one, "numFmtId"), 1U << 30U, 0);
    auto const [known, fresh] = formats.try_emplace(id, workbook.formats.size());
    if (fresh) {
      auto const code = codes.find(id);
      workbook.formats.emplace_back(code == codes.end() ? built_in_number_format(id) : std::string_view(code->second));
    }
    style.format = known->second;
    std::uint32_t const font = number_of(attribute_of(one, "fontId"), most_styles, 0);
    style.bold = font < bold_fonts.size() && bold_fonts[font];
    std::string_view const indent = attribute_of(child_of(one, "alignment"), "indent");
    style.indent = static_cast<std::uint16_t>(number_of(indent, 250, 0));
    workbook.styles.push_back(style);
  }
}

}  // namespace

tl::expected<Workbook, ReadError> read_workbook(ZipArchive& archive, std::string_view part) {
  std::string const name(part);
  auto const bytes = archive.read(name);
  if (!bytes) return tl::unexpected(bytes.error());
  pugi::xml_document tree;
  if (auto const parsed = parse_xml(tree, *bytes, name); !parsed) return tl::unexpected(parsed.error());
  Workbook workbook;
  std::vector<OfficeRelation> const relations = relations_of(archive, part);
  for (OfficeRelation const& relation : relations) {
    if (relation.kind == "sharedStrings") read_strings(workbook, archive, relation.part);
    if (relation.kind == "styles") read_styles(workbook, archive, relation.part);
  }
  if (workbook.styles.empty()) workbook.styles.emplace_back();
  if (workbook.formats.empty()) workbook.formats.emplace_back("General");
  pugi::xml_node const root = tree.document_element();
  pugi::xml_node const properties = child_of(root, "workbookPr");
  if (!attribute_of(properties, "date1904").empty() && is_on(properties, "date1904"))
    workbook.dates = DateSystem::from_1904;
  for (pugi::xml_node const one : child_of(root, "sheets").children()) {
    // "r:id" and "sheetId" both are ids; the one with a prefix names the relation.
    std::string_view id;
    for (pugi::xml_attribute const attribute : one.attributes()) {
      std::string_view const attribute_name = attribute.name();
      if (attribute_name == "id" || attribute_name.ends_with(":id")) id = attribute.value();
    }
    auto const relation = std::find_if(relations.begin(), relations.end(),
                                       [&](OfficeRelation const& candidate) { return candidate.id == id; });
    if (relation == relations.end() || relation->kind != "worksheet") continue;
    std::string_view const state = attribute_of(one, "state");
    workbook.sheets.push_back(
        {decoded(attribute_of(one, "name")), relation->part, state == "hidden" || state == "veryHidden"});
  }
  return workbook;
}

}  // namespace tieout
