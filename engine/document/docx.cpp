#include "tieout/engine/document/docx.hpp"

#include "tieout/engine/document/append_block.hpp"
#include "tieout/engine/document/docx_styles.hpp"
#include "tieout/engine/document/office_package.hpp"
#include "tieout/engine/document/sheet.hpp"
#include "tieout/engine/document/source_part.hpp"
#include "tieout/engine/document/text_builder.hpp"
#include "tieout/engine/document/xml_tree.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace tieout {
namespace {

constexpr std::size_t longest_bold_heading = 200;
constexpr std::uint32_t most_table_columns = 1000;
constexpr std::uint32_t twips_per_step = 180;

/// "st", "nd", "rd", "th": a raised ending that belongs to its number.
[[nodiscard]] bool is_ordinal_ending(std::string_view text) noexcept {
  return text == "st" || text == "nd" || text == "rd" || text == "th";
}

/// Elements that only wrap what they hold: links, insertions, content controls.
[[nodiscard]] bool is_wrapper(std::string_view name) noexcept {
  return name == "ins" || name == "moveTo" || name == "hyperlink" || name == "smartTag" || name == "sdt" ||
         name == "sdtContent" || name == "customXml" || name == "fldSimple" || name == "dir" || name == "bdo" ||
         name == "txbxContent";
}

/// Of alternatives for programs of different age, the one that is read: the first.
[[nodiscard]] pugi::xml_node alternative(pugi::xml_node node) noexcept {
  pugi::xml_node const choice = child_of(node, "Choice");
  return choice ? choice : child_of(node, "Fallback");
}

class DocxPartReader {
 public:
  DocxPartReader(Document& document, DocxStyles const& styles, std::uint32_t base)
      : document_(document), styles_(styles), builder_(document), base_(base) {}

  /// Reads paragraphs and tables; paragraphs get `kind` where it is said.
  void read_blocks(pugi::xml_node parent, std::optional<PassageKind> kind, std::size_t depth = 0) {
    if (too_deep(parent, depth)) return;
    for (pugi::xml_node const node : parent.children()) {
      std::string_view const name = local_name(node);
      if (name == "p") {
        read_paragraph(node, kind, depth);
      } else if (name == "tbl") {
        read_table(node, kind, depth);
      } else if (is_wrapper(name)) {
        read_blocks(node, kind, depth + 1);
      } else if (name == "AlternateContent") {
        read_blocks(alternative(node), kind, depth + 1);
      }
    }
  }

 private:
  struct Paragraph {
    bool begun = false;
    bool all_bold = true;
    bool ink = false;
    bool raised_start = false;
    DocxStyle style;
  };

  [[nodiscard]] bool too_deep(pugi::xml_node node, std::size_t depth) {
    if (depth < xml_depth_limit) return false;
    if (!noted_depth_) document_.notes.push_back({"Elements nest too deeply; what is inside is left out.", place(node)});
    noted_depth_ = true;
    return true;
  }

  [[nodiscard]] Span place(pugi::xml_node node) const noexcept { return text_span(node, base_); }

  [[nodiscard]] DocxStyle style_of(std::string_view id) const {
    auto const found = styles_.find(id);
    return found == styles_.end() ? DocxStyle{} : found->second;
  }

  void read_paragraph(pugi::xml_node node, std::optional<PassageKind> kind, std::size_t depth) {
    if (!joining_) {
      paragraph_ = {};
      builder_.begin();
    }
    begin_paragraph(node);
    read_runs(node, depth + 1);
    // The mark between two paragraphs can be deleted, too.
    pugi::xml_node const mark = child_of(child_of(node, "pPr"), "rPr");
    joining_ = static_cast<bool>(child_of(mark, "del")) && local_name(node.next_sibling()) == "p";
    if (joining_) return;
    Span const text = builder_.end();
    append_passage(document_, kind.value_or(kind_of(text)), text);
    read_boxes(kind, depth);
  }

  void begin_paragraph(pugi::xml_node node) {
    pugi::xml_node const properties = child_of(node, "pPr");
    paragraph_.style = style_of(attribute_of(child_of(properties, "pStyle"), "val"));
    if (pugi::xml_node const outline = child_of(properties, "outlineLvl"))
      paragraph_.style.heading = number_of(attribute_of(outline, "val"), 9, 9) < 9;
    if (pugi::xml_node const numbered = child_of(properties, "numPr"))
      paragraph_.style.bullet = attribute_of(child_of(numbered, "numId"), "val") != "0";
  }

  [[nodiscard]] PassageKind kind_of(Span text) const {
    std::string_view const words = document_.view(text);
    if (paragraph_.raised_start) return PassageKind::footnote;
    if (paragraph_.style.heading) return PassageKind::heading;
    if (paragraph_.style.bullet) return PassageKind::bullet;
    bool const bold = paragraph_.ink && paragraph_.all_bold;
    return bold && words.size() <= longest_bold_heading ? PassageKind::heading : PassageKind::paragraph;
  }

  void read_runs(pugi::xml_node parent, std::size_t depth) {
    if (too_deep(parent, depth)) return;
    for (pugi::xml_node const node : parent.children()) {
      std::string_view const name = local_name(node);
      if (name == "r") {
        read_run(node, depth);
      } else if (is_wrapper(name)) {
        read_runs(node, depth + 1);
      } else if (name == "AlternateContent") {
        read_runs(alternative(node), depth + 1);
      }
    }
  }

  void read_run(pugi::xml_node run, std::size_t depth) {
    pugi::xml_node const properties = child_of(run, "rPr");
    DocxStyle const style = style_of(attribute_of(child_of(properties, "rStyle"), "val"));
    pugi::xml_node const vanish = child_of(properties, "vanish");
    if (vanish ? is_on(vanish) : (style.hidden || paragraph_.style.hidden)) return;
    pugi::xml_node const bold_mark = child_of(properties, "b");
    bool const bold = bold_mark ? is_on(bold_mark) : style.bold || paragraph_.style.bold;
    bool const raised = attribute_of(child_of(properties, "vertAlign"), "val") == "superscript";
    read_run_content(run, bold, raised, depth);
  }

  void read_run_content(pugi::xml_node run, bool bold, bool raised, std::size_t depth) {
    for (pugi::xml_node const node : run.children()) {
      std::string_view const name = local_name(node);
      if (name == "t") {
        read_text(node, bold, raised);
      } else if (name == "tab" || name == "br" || name == "cr" || name == "footnoteReference" ||
                 name == "endnoteReference" || name == "ptab") {
        builder_.blank(place(node));
      } else if (name == "noBreakHyphen") {
        builder_.append("-", place(node));
      } else if (name == "AlternateContent") {
        if (!too_deep(node, depth + 1)) read_run_content(alternative(node), bold, raised, depth + 1);
      } else if (name == "drawing" || name == "pict" || name == "object") {
        find_boxes(node, depth + 1);
      }
    }
  }

  void read_text(pugi::xml_node node, bool bold, bool raised) {
    std::string_view const text = node.child_value();
    if (raised && !is_ordinal_ending(text)) {
      if (builder_.vacant()) paragraph_.raised_start = true;
      builder_.blank(place(node));
      return;
    }
    append_xml_text(builder_, node, base_);
    if (text.find_first_not_of(" \t\r\n") == std::string_view::npos) return;
    paragraph_.ink = true;
    paragraph_.all_bold = paragraph_.all_bold && bold;
  }

  /// Boxes of text that a drawing holds are read behind the paragraph that it hangs on.
  void find_boxes(pugi::xml_node node, std::size_t depth) {
    if (too_deep(node, depth)) return;
    for (pugi::xml_node const child : node.children()) {
      std::string_view const name = local_name(child);
      if (name == "txbxContent") {
        boxes_.push_back(child);
      } else if (name == "AlternateContent") {
        find_boxes(alternative(child), depth + 1);
      } else {
        find_boxes(child, depth + 1);
      }
    }
  }

  void read_boxes(std::optional<PassageKind> kind, std::size_t depth) {
    std::vector<pugi::xml_node> const boxes = std::exchange(boxes_, {});
    for (pugi::xml_node const box : boxes) read_blocks(box, kind, depth + 1);
  }

  /// A table around other tables, or around a single text, lays out a page.
  [[nodiscard]] static bool is_layout(pugi::xml_node table) {
    std::size_t cells = 0;
    for (pugi::xml_node const row : table.children()) {
      if (local_name(row) != "tr") continue;
      for (pugi::xml_node const cell : row.children()) {
        if (local_name(cell) != "tc") continue;
        ++cells;
        if (child_of(cell, "tbl")) return true;
      }
    }
    return cells <= 1;
  }

  void read_table(pugi::xml_node table, std::optional<PassageKind> kind, std::size_t depth) {
    if (too_deep(table, depth)) return;
    bool const layout = is_layout(table);
    Grid grid;
    grid.extent = place(table);
    std::vector<std::size_t> open(0);  // by column: index behind the cell that goes on below
    read_rows(table, kind, depth, layout, grid, open);
    if (layout) return;
    for (GridCell& cell : grid.cells) {
      grid.extent = covering(grid.extent, document_.source_of(cell.text));
      cell.height = std::max<std::uint32_t>(std::min(cell.height, grid.rows - cell.row), 1);
    }
    append_grid(document_, std::move(grid));
    read_boxes(kind, depth);
  }

  void read_rows(pugi::xml_node parent, std::optional<PassageKind> kind, std::size_t depth, bool layout, Grid& grid,
                 std::vector<std::size_t>& open) {
    if (too_deep(parent, depth)) return;
    for (pugi::xml_node const row : parent.children()) {
      std::string_view const name = local_name(row);
      if (is_wrapper(name)) {
        read_rows(row, kind, depth + 1, layout, grid, open);
        continue;
      }
      if (name != "tr") continue;
      pugi::xml_node const properties = child_of(row, "trPr");
      if (child_of(properties, "del") || is_on(child_of(properties, "hidden"))) continue;
      if (layout) {
        for (pugi::xml_node const cell : row.children())
          if (local_name(cell) == "tc") read_blocks(cell, kind, depth + 1);
        continue;
      }
      std::uint32_t column = number_of(attribute_of(child_of(properties, "gridBefore"), "val"), most_table_columns, 0);
      read_cells(row, is_on(child_of(properties, "tblHeader")), depth, column, grid, open);
      ++grid.rows;
    }
  }

  void read_cells(pugi::xml_node parent, bool header, std::size_t depth, std::uint32_t& column, Grid& grid,
                  std::vector<std::size_t>& open) {
    if (too_deep(parent, depth)) return;
    for (pugi::xml_node const node : parent.children()) {
      std::string_view const name = local_name(node);
      if (is_wrapper(name)) {
        read_cells(node, header, depth + 1, column, grid, open);
        continue;
      }
      if (name != "tc" || column >= most_table_columns) continue;
      pugi::xml_node const properties = child_of(node, "tcPr");
      std::uint32_t const width = std::clamp<std::uint32_t>(
          number_of(attribute_of(child_of(properties, "gridSpan"), "val"), most_table_columns, 1), 1,
          most_table_columns - column);
      pugi::xml_node const merge = child_of(properties, "vMerge");
      bool const goes_on = merge && attribute_of(merge, "val") != "restart";
      if (open.size() < column + width) open.resize(column + width, 0);
      if (goes_on) {
        if (open[column] > 0) ++grid.cells[open[column] - 1].height;
        column += width;
        continue;
      }
      std::fill(open.begin() + column, open.begin() + column + width, std::size_t{0});
      GridCell cell = read_cell(node, depth);
      cell.row = grid.rows;
      cell.column = column;
      cell.width = width;
      cell.header = header;
      column += width;
      grid.columns = std::max(grid.columns, column);
      if (cell.text.empty()) continue;
      grid.cells.push_back(cell);
      if (merge) open[cell.column] = grid.cells.size();
    }
  }

  [[nodiscard]] GridCell read_cell(pugi::xml_node node, std::size_t depth) {
    GridCell cell;
    paragraph_ = {};
    bool all_bold = true, ink = false;
    builder_.begin();
    read_cell_paragraphs(node, depth + 1, cell, all_bold, ink);
    cell.text = builder_.end();
    cell.bold = ink && all_bold;
    return cell;
  }

  void read_cell_paragraphs(pugi::xml_node parent, std::size_t depth, GridCell& cell, bool& all_bold, bool& ink) {
    if (too_deep(parent, depth)) return;
    for (pugi::xml_node const node : parent.children()) {
      std::string_view const name = local_name(node);
      if (is_wrapper(name)) read_cell_paragraphs(node, depth + 1, cell, all_bold, ink);
      if (name != "p") continue;
      bool const first = builder_.vacant();
      if (!first) builder_.blank(place(node));
      paragraph_ = {};
      begin_paragraph(node);
      if (first) cell.indent = indent_of(node);
      read_runs(node, depth + 1);
      ink = ink || paragraph_.ink;
      all_bold = all_bold && (paragraph_.all_bold || !paragraph_.ink);
    }
  }

  [[nodiscard]] static std::uint16_t indent_of(pugi::xml_node paragraph) {
    pugi::xml_node const indent = child_of(child_of(paragraph, "pPr"), "ind");
    std::string_view left = attribute_of(indent, "left");
    if (left.empty()) left = attribute_of(indent, "start");
    std::uint32_t const twips = number_of(left, 20'000, 0) + number_of(attribute_of(indent, "firstLine"), 20'000, 0);
    return static_cast<std::uint16_t>(twips / twips_per_step);
  }

  Document& document_;
  DocxStyles const& styles_;
  TextBuilder builder_;
  std::uint32_t base_;
  Paragraph paragraph_;
  std::vector<pugi::xml_node> boxes_;
  bool joining_ = false;  ///< the next paragraph goes on with this one
  bool noted_depth_ = false;
};

/// Reads headers, footers and notes; a damaged one is noted.
void read_side_part(Document& document, ZipArchive& archive, DocxStyles const& styles, OfficeRelation const& relation) {
  auto const bytes = archive.read(relation.part);
  pugi::xml_document tree;
  auto const parsed = bytes ? parse_xml(tree, *bytes, relation.part) : tl::unexpected(bytes.error());
  if (!parsed) {
    document.notes.push_back({"The document's " + relation.kind + " are left out. " + parsed.error().message, {}});
    return;
  }
  std::uint32_t const base = append_part(document, document.path, relation.part, Format::docx, *bytes);
  DocxPartReader reader(document, styles, base);
  pugi::xml_node const root = tree.document_element();
  if (relation.kind == "header" || relation.kind == "footer") {
    reader.read_blocks(root, PassageKind::page_header);
    return;
  }
  for (pugi::xml_node const note : root.children()) {
    std::string_view const type = attribute_of(note, "type");
    if (type.empty() || type == "normal") reader.read_blocks(note, PassageKind::footnote);
  }
}

}  // namespace

tl::expected<void, ReadError> read_docx(Document& document, ZipArchive& archive, std::string_view body) {
  std::string const name(body);
  auto const bytes = archive.read(name);
  if (!bytes) return tl::unexpected(bytes.error());
  pugi::xml_document tree;
  if (auto const parsed = parse_xml(tree, *bytes, name); !parsed) return tl::unexpected(parsed.error());
  std::vector<OfficeRelation> const relations = relations_of(archive, body);
  DocxStyles styles;
  for (OfficeRelation const& relation : relations) {
    if (relation.kind == "styles") styles = read_docx_styles(archive, relation.part);
  }
  std::uint32_t const base = append_part(document, document.path, name, Format::docx, *bytes);
  DocxPartReader(document, styles, base).read_blocks(child_of(tree.document_element(), "body"), std::nullopt);
  for (char const* const kind : {"footnotes", "endnotes", "header", "footer"}) {
    for (OfficeRelation const& relation : relations) {
      if (relation.kind == kind) read_side_part(document, archive, styles, relation);
    }
  }
  if (document.blocks.empty())
    return tl::unexpected(ReadError{ReadError::Kind::empty, "The document has no text and no table."});
  return {};
}

}  // namespace tieout
