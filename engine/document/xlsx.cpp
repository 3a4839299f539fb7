#include "tieout/engine/document/xlsx.hpp"

#include "tieout/engine/document/append_block.hpp"
#include "tieout/engine/document/sheet.hpp"
#include "tieout/engine/document/source_part.hpp"
#include "tieout/engine/document/text_builder.hpp"
#include "tieout/engine/document/workbook.hpp"
#include "tieout/engine/document/xml_tree.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <unordered_set>
#include <utility>
#include <vector>

namespace tieout {
namespace {

constexpr std::size_t most_merged = 100'000;

/// A place in a sheet, both counted from 0.
struct SheetPlace {
  std::uint32_t row = 0;
  std::uint32_t column = 0;
};

/// Reads "B12"; nothing where it is none, or lies outside of what a sheet can hold.
[[nodiscard]] std::optional<SheetPlace> read_place(std::string_view text) noexcept {
  SheetPlace place;
  std::size_t at = 0;
  for (; at < text.size() && at < 4; ++at) {
    char const upper = text[at] >= 'a' && text[at] <= 'z' ? static_cast<char>(text[at] - 32) : text[at];
    if (upper < 'A' || upper > 'Z') break;
    place.column = place.column * 26 + static_cast<std::uint32_t>(upper - 'A' + 1);
  }
  std::uint32_t const row = number_of(text.substr(at), most_sheet_rows + 1, 0);
  if (place.column == 0 || place.column > most_sheet_columns || row == 0 || row > most_sheet_rows) return std::nullopt;
  --place.column;
  place.row = row - 1;
  return place;
}

struct MergedCells {
  std::uint32_t width = 1;
  std::uint32_t height = 1;
};

[[nodiscard]] std::uint64_t key_of(SheetPlace place) noexcept {
  return std::uint64_t{place.row} << 32U | place.column;
}

class SheetPartReader {
 public:
  SheetPartReader(Document& document, Workbook const& workbook, std::uint32_t base)
      : document_(document), workbook_(workbook), builder_(document), base_(base) {}

  void read(pugi::xml_node root) {
    read_hidden_columns(root);
    read_merged_cells(root);
    SheetPlace next;
    for (pugi::xml_node const row : child_of(root, "sheetData").children()) {
      if (local_name(row) != "row") continue;
      std::uint32_t const number = number_of(attribute_of(row, "r"), most_sheet_rows + 1, next.row + 1);
      next = {number == 0 ? next.row : number - 1, 0};
      bool const hidden = !attribute_of(row, "hidden").empty() && is_on(row, "hidden");
      for (pugi::xml_node const cell : row.children()) {
        if (local_name(cell) != "c") continue;
        std::string_view const said = attribute_of(cell, "r");
        std::optional<SheetPlace> const place = said.empty() ? std::optional(next) : read_place(said);
        if (!place || place->row >= most_sheet_rows || place->column >= most_sheet_columns) {
          note("A cell lies outside of the sheet; it is left out.", cell);
          continue;
        }
        next = {place->row, place->column + 1};
        if (!hidden && !hidden_column(place->column)) add(cell, *place);
      }
      ++next.row;
    }
    bool const ordered = std::is_sorted(cells_.begin(), cells_.end(), before);
    if (!ordered) std::stable_sort(cells_.begin(), cells_.end(), before);
    auto const same = [](GridCell const& a, GridCell const& b) { return a.row == b.row && a.column == b.column; };
    cells_.erase(std::unique(cells_.begin(), cells_.end(), same), cells_.end());
    close_hidden_columns();
    append_sheet(document_, cells_);
  }

 private:
  [[nodiscard]] static bool before(GridCell const& a, GridCell const& b) noexcept {
    return a.row != b.row ? a.row < b.row : a.column < b.column;
  }

  void note(char const* message, pugi::xml_node at) {
    if (noted_.insert(message).second) document_.notes.push_back({message, text_span(at, base_)});
  }

  void read_hidden_columns(pugi::xml_node root) {
    for (pugi::xml_node const columns : child_of(root, "cols").children()) {
      if (attribute_of(columns, "hidden").empty() || !is_on(columns, "hidden")) continue;
      std::uint32_t const first = number_of(attribute_of(columns, "min"), most_sheet_columns + 1, 0);
      std::uint32_t const last = number_of(attribute_of(columns, "max"), most_sheet_columns, 0);
      if (first == 0 || first > last) continue;
      if (hidden_columns_.empty()) hidden_columns_.resize(most_sheet_columns, false);
      std::fill(hidden_columns_.begin() + (first - 1), hidden_columns_.begin() + last, true);
    }
  }

  [[nodiscard]] bool hidden_column(std::uint32_t column) const noexcept {
    return column < hidden_columns_.size() && hidden_columns_[column];
  }

  /// Merged cells are as wide as the columns of theirs that are shown.
  void close_hidden_columns() {
    if (hidden_columns_.empty()) return;
    std::vector<std::uint32_t> shown(hidden_columns_.size() + 1, 0);
    for (std::size_t i = 0; i < hidden_columns_.size(); ++i) shown[i + 1] = shown[i] + (hidden_columns_[i] ? 0U : 1U);
    for (GridCell& cell : cells_) {
      std::uint32_t const end = std::min(cell.column + cell.width, most_sheet_columns);
      cell.width = std::max<std::uint32_t>(shown[end] - shown[cell.column], 1);
      cell.column = shown[cell.column];
    }
  }

  void read_merged_cells(pugi::xml_node root) {
    for (pugi::xml_node const one : child_of(root, "mergeCells").children()) {
      if (merged_.size() == most_merged) {
        note("There are more than 100,000 merged cells; the others are read as single ones.", one);
        break;
      }
      std::string_view const range = attribute_of(one, "ref");
      std::size_t const colon = range.find(':');
      if (colon == std::string_view::npos) continue;
      auto const first = read_place(range.substr(0, colon));
      auto const last = read_place(range.substr(colon + 1));
      if (!first || !last || last->row < first->row || last->column < first->column) continue;
      merged_[key_of(*first)] = {last->column - first->column + 1, last->row - first->row + 1};
    }
  }

  void add(pugi::xml_node node, SheetPlace place) {
    std::size_t const style_index = number_of(attribute_of(node, "s"), 1U << 30U, 0);
    CellStyle const& style = workbook_.styles[style_index < workbook_.styles.size() ? style_index : 0];
    GridCell cell;
    cell.row = place.row;
    cell.column = place.column;
    cell.indent = style.indent;
    cell.bold = style.bold;
    if (auto const merged = merged_.find(key_of(place)); merged != merged_.end()) {
      cell.width = merged->second.width;
      cell.height = merged->second.height;
    }
    builder_.begin();
    write(node, style, cell);
    cell.text = builder_.end();
    if (!cell.text.empty()) cells_.push_back(cell);
  }

  void write(pugi::xml_node node, CellStyle const& style, GridCell& cell) {
    std::string_view const type = attribute_of(node, "t");
    if (type == "inlineStr") {
      pugi::xml_node const inside = child_of(node, "is");
      append_xml_text(builder_, child_of(inside, "t"), base_);
      for (pugi::xml_node const run : inside.children())
        if (local_name(run) == "r") append_xml_text(builder_, child_of(run, "t"), base_);
      return;
    }
    pugi::xml_node const value = child_of(node, "v");
    pugi::xml_node const text = value.first_child();
    if (!text) {
      if (child_of(node, "f")) note("A formula has no stored result; open and save the workbook once.", node);
      return;
    }
    std::string_view const stored = text.value();
    Span const span = text_span(text, base_);
    if (type == "s") {
      std::size_t const index = number_of(stored, 1U << 30U, 1U << 30U);
      if (index >= workbook_.strings.size()) return note("A cell names a text that the workbook lacks.", node);
      std::string_view const string = workbook_.strings[index];
      if (cell.indent == 0)
        cell.indent = static_cast<std::uint16_t>(std::min(string.find_first_not_of(' '), std::size_t{100}) % 100);
      if (string.size() > most_string - std::min(most_string, document_.text.size()))
        return note("The sheets hold more text than can be read; the rest is left out.", node);
      builder_.append(string, span);
    } else if (type == "str" || type == "d") {
      append_xml_text(builder_, value, base_);
    } else if (type == "e") {
      note("A cell holds an error such as #REF!; it is left out.", node);
    } else if (type == "b") {
      builder_.append(stored == "1" ? "TRUE" : "FALSE", span);
    } else if (auto const shown = workbook_.formats[style.format].display(stored, workbook_.dates)) {
      builder_.append(*shown, span);
    } else {
      append_xml_text(builder_, value, base_);
    }
  }

  /// One long text named by many cells would multiply.
  static constexpr std::size_t most_string = std::size_t{256} << 20U;

  Document& document_;
  Workbook const& workbook_;
  TextBuilder builder_;
  std::uint32_t base_;
  std::vector<GridCell> cells_;
  std::vector<bool> hidden_columns_;
  std::map<std::uint64_t, MergedCells> merged_;
  std::unordered_set<std::string> noted_;
};

/// Names that programs give to sheets say nothing.
[[nodiscard]] bool is_telling(std::string_view name) noexcept {
  return name.size() > 5 && !name.starts_with("Sheet") && !name.starts_with("Tabelle") && !name.starts_with("Table");
}

}  // namespace

tl::expected<void, ReadError> read_xlsx(Document& document, ZipArchive& archive, std::string_view workbook_part) {
  auto const workbook = read_workbook(archive, workbook_part);
  if (!workbook) return tl::unexpected(workbook.error());
  for (std::string const& message : workbook->notes) document.notes.push_back({message, std::nullopt});
  std::optional<ReadError> failed;
  for (WorkbookSheet const& sheet : workbook->sheets) {
    if (sheet.hidden) continue;
    auto const bytes = archive.read(sheet.part);
    pugi::xml_document tree;
    auto const parsed = bytes ? parse_xml(tree, *bytes, sheet.part) : tl::unexpected(bytes.error());
    if (!parsed) {
      document.notes.push_back({"A sheet is left out. " + parsed.error().message, std::nullopt});
      failed = parsed.error();
      continue;
    }
    std::uint32_t const base = append_part(document, document.path, sheet.part, Format::xlsx, *bytes);
    if (is_telling(sheet.name)) {
      TextBuilder builder(document);
      builder.begin();
      pugi::xml_node const root = tree.document_element();
      builder.append(sheet.name, text_span(root, base));
      append_passage(document, PassageKind::heading, builder.end());
    }
    SheetPartReader(document, *workbook, base).read(tree.document_element());
  }
  if (document.parts.empty() && failed) return tl::unexpected(*failed);
  if (document.blocks.empty())
    return tl::unexpected(ReadError{ReadError::Kind::empty, "The workbook has no sheet with anything in it."});
  return {};
}

}  // namespace tieout
