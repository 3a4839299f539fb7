#include "tieout/engine/document/docx_styles.hpp"

#include "tieout/engine/document/xml_tree.hpp"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace tieout {
namespace {

constexpr int deepest_base = 16;
constexpr std::size_t most_styles = 20'000;

[[nodiscard]] std::string lower_case(std::string_view text) {
  std::string lowered(text);
  std::transform(lowered.begin(), lowered.end(), lowered.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
  return lowered;
}

struct OwnStyle {
  DocxStyle style;
  std::string base;
};

[[nodiscard]] OwnStyle read_style(pugi::xml_node node) {
  OwnStyle own;
  std::string const name = lower_case(decoded(attribute_of(child_of(node, "name"), "val")));
  pugi::xml_node const paragraph = child_of(node, "pPr");
  pugi::xml_node const run = child_of(node, "rPr");
  pugi::xml_node const outline = child_of(paragraph, "outlineLvl");
  own.style.heading = name.starts_with("heading") || name == "title" || name == "subtitle" ||
                      (outline && number_of(attribute_of(outline, "val"), 9, 9) < 9);
  own.style.bullet = name.starts_with("list bullet") || name.starts_with("list number") || child_of(paragraph, "numPr");
  own.style.bold = is_on(child_of(run, "b"));
  own.style.hidden = is_on(child_of(run, "vanish"));
  own.base = attribute_of(child_of(node, "basedOn"), "val");
  return own;
}

}  // namespace

DocxStyles read_docx_styles(ZipArchive& archive, std::string const& part) {
  DocxStyles styles;
  auto const bytes = archive.read(part);
  pugi::xml_document tree;
  if (!bytes || !parse_xml(tree, *bytes, part)) return styles;
  std::map<std::string, OwnStyle, std::less<>> own;
  for (pugi::xml_node const node : tree.document_element().children()) {
    if (local_name(node) == "style" && own.size() < most_styles)
      own.emplace(attribute_of(node, "styleId"), read_style(node));
  }
  for (auto const& [id, one] : own) {
    DocxStyle style = one.style;
    auto base = own.find(one.base);
    for (int depth = 0; depth < deepest_base && base != own.end(); ++depth) {
      DocxStyle const& from = base->second.style;
      style.heading = style.heading || from.heading;
      style.bullet = style.bullet || from.bullet;
      style.bold = style.bold || from.bold;
      style.hidden = style.hidden || from.hidden;
      base = own.find(base->second.base);
    }
    styles.emplace(id, style);
  }
  return styles;
}

}  // namespace tieout
