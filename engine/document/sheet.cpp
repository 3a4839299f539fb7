#include "tieout/engine/document/sheet.hpp"

#include "tieout/engine/document/append_block.hpp"
#include "tieout/grammar/cell.hpp"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace tieout {
namespace {

constexpr std::size_t longest_title = 120;
constexpr std::size_t longest_label = 80;
constexpr std::size_t longest_figure = 40;

enum class LineKind : std::uint8_t {
  lone,     ///< one text at the left edge: a title, a section label or a note
  heads,    ///< several cells, none of them a figure
  figures,  ///< holds a figure
};

/// One row of the sheet that is not blank.
struct SheetLine {
  std::size_t first = 0;  ///< index of its first cell
  std::size_t last = 0;   ///< past its last
  LineKind kind = LineKind::lone;
  bool gap = false;  ///< blank rows stand above it
};

class SheetReader {
 public:
  SheetReader(Document& document, std::vector<GridCell> const& cells) : document_(document), cells_(cells) {}

  void read() {
    find_lines();
    for (std::size_t begin = 0; begin < lines_.size();) {
      std::size_t end = begin + 1;
      while (end < lines_.size() && !lines_[end].gap) ++end;
      read_block(begin, end);
      begin = end;
    }
    close();
    set_down(held_, lines_.size(), PassageKind::footnote);
  }

 private:
  void find_lines() {
    std::uint32_t left = most_sheet_columns;
    for (GridCell const& cell : cells_) left = std::min(left, cell.column);
    std::uint32_t below = 0;  // the row under all that was seen
    for (std::size_t i = 0; i < cells_.size();) {
      SheetLine line;
      line.first = i;
      line.gap = cells_[i].row > below;
      std::uint32_t const row = cells_[i].row;
      bool figures = false;
      for (; i < cells_.size() && cells_[i].row == row; ++i) {
        figures = figures || reads_as_figure(document_.view(cells_[i].text));
        below = std::max(below, row + cells_[i].height);
      }
      line.last = i;
      bool const lone = line.last - line.first == 1 && cells_[line.first].column == left;
      line.kind = figures ? LineKind::figures : lone ? LineKind::lone : LineKind::heads;
      lines_.push_back(line);
    }
    if (!lines_.empty()) lines_.front().gap = false;
  }

  /// The lines [begin, end) stand together, with blank rows above and below them.
  void read_block(std::size_t begin, std::size_t end) {
    std::size_t body = begin;
    while (body < end && lines_[body].kind == LineKind::lone) ++body;
    if (body == end) {
      return;  // whether these are titles, labels or notes is told by what follows
    }
    bool const goes_on = open_ && lines_[body].kind == LineKind::figures;
    if (!goes_on) {
      close();
      set_down(held_, body, PassageKind::heading);
      opened_ = body;
      open_ = true;
    }
    held_ = end;
  }

  /// Ends the open table; notes at its end are taken off.
  void close() {
    if (!open_) return;
    open_ = false;
    std::size_t end = held_;
    while (end > opened_ + 1 && is_note(lines_[end - 1])) --end;
    Grid grid;
    std::uint32_t const top = cells_[lines_[opened_].first].row;
    for (std::size_t line = opened_; line < end; ++line) {
      for (std::size_t i = lines_[line].first; i < lines_[line].last; ++i) {
        GridCell cell = cells_[i];
        cell.row -= top;
        grid.columns = std::max(grid.columns, cell.column + cell.width);
        grid.rows = std::max(grid.rows, cell.row + 1);
        grid.extent = covering(grid.extent, document_.source_of(cell.text));
        grid.cells.push_back(cell);
      }
    }
    for (GridCell& cell : grid.cells) cell.height = std::min(cell.height, grid.rows - cell.row);
    append_grid(document_, std::move(grid));
    set_down(end, held_, PassageKind::footnote);
  }

  [[nodiscard]] bool is_note(SheetLine const& line) const {
    if (line.kind != LineKind::lone) return false;
    std::string_view const text = document_.view(cells_[line.first].text);
    return text.size() > longest_label || text.ends_with('.') || text.starts_with('*') || text.starts_with('(');
  }

  /// Lines as passages, one each.
  void set_down(std::size_t begin, std::size_t end, PassageKind kind) {
    for (; begin < end; ++begin) {
      for (std::size_t i = lines_[begin].first; i < lines_[begin].last; ++i) {
        std::string_view const text = document_.view(cells_[i].text);
        bool const sentence = text.size() > longest_title || text.ends_with('.');
        append_passage(document_, sentence ? PassageKind::paragraph : kind, cells_[i].text);
      }
    }
  }

  Document& document_;
  std::vector<GridCell> const& cells_;
  std::vector<SheetLine> lines_;
  std::size_t opened_ = 0;  ///< first line of the open table
  std::size_t held_ = 0;    ///< lines from here on are not set down yet; past the last line of the open table
  bool open_ = false;
};

}  // namespace

bool reads_as_figure(std::string_view text) {
  if (text.size() > longest_figure) return false;
  CellValue const value = parse_cell(text);
  if (value.kind == CellKind::dash || value.kind == CellKind::not_meaningful) return text.size() < 4;
  if (value.kind != CellKind::number) return false;
  bool const year = value.digits.size() == 4 && value.places == 0 && value.value.mantissa >= 1900 &&
                    value.value.mantissa < 2100 && value.currency == Currency::none && !value.percent;
  return !year;
}

void append_sheet(Document& document, std::vector<GridCell> const& cells) { SheetReader(document, cells).read(); }

}  // namespace tieout
