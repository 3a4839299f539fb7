#include "tieout/engine/table/columns.hpp"

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace tieout {
namespace {

using Cells = std::vector<std::uint32_t>;

[[nodiscard]] std::uint32_t distance(std::uint32_t a, std::uint32_t b) noexcept { return a < b ? b - a : a - b; }

/// Cells whose extents hang together, by reading order.
[[nodiscard]] std::vector<Cells> overlapping(Layout const& layout, Cells cells) {
  std::sort(cells.begin(), cells.end(), [&](std::uint32_t a, std::uint32_t b) {
    LaidCell const &x = layout.cells[a], &y = layout.cells[b];
    return x.left != y.left ? x.left < y.left : a < b;
  });
  std::vector<Cells> groups;
  std::uint32_t reach = 0;
  for (std::uint32_t const cell : cells) {
    if (groups.empty() || layout.cells[cell].left >= reach) groups.emplace_back();
    groups.back().push_back(cell);
    reach = std::max(reach, layout.cells[cell].right);
  }
  for (Cells& group : groups) std::sort(group.begin(), group.end());
  return groups;
}

/// The largest number of cells that one row has in a group.
[[nodiscard]] std::size_t most_in_a_row(Layout const& layout, Cells const& group) {
  std::size_t most = 0, run = 0;
  for (std::size_t i = 0; i < group.size(); ++i) {
    bool const same = i > 0 && layout.cells[group[i]].row == layout.cells[group[i - 1]].row;
    run = same ? run + 1 : 1;
    most = std::max(most, run);
  }
  return most;
}

/// Marked as a percentage.
[[nodiscard]] bool is_percent(LaidCell const& cell) noexcept { return cell.is_number() && cell.value.percent; }

/// Columns that overlap because the figures are badly aligned: the fullest rows say where each of them ends.
[[nodiscard]] std::vector<Cells> parted(Layout const& layout, Cells const& group, std::size_t parts) {
  std::vector<std::vector<std::uint32_t>> ends(parts);
  std::vector<std::size_t> percent(parts);
  for (std::size_t begin = 0, end = 0; begin < group.size(); begin = end) {
    while (end < group.size() && layout.cells[group[end]].row == layout.cells[group[begin]].row) ++end;
    if (end - begin != parts) continue;
    for (std::size_t i = 0; i < parts; ++i) {
      ends[i].push_back(layout.cells[group[begin + i]].right);
      percent[i] += is_percent(layout.cells[group[begin + i]]) ? 1 : 0;
    }
  }
  std::vector<std::uint32_t> typical;
  for (auto& of_part : ends) {
    std::nth_element(of_part.begin(), of_part.begin() + static_cast<std::ptrdiff_t>(of_part.size() / 2), of_part.end());
    typical.push_back(of_part[of_part.size() / 2]);
  }
  std::vector<Cells> columns(parts);
  for (std::size_t begin = 0, end = 0; begin < group.size(); begin = end) {
    while (end < group.size() && layout.cells[group[end]].row == layout.cells[group[begin]].row) ++end;
    std::size_t part = 0;
    for (std::size_t i = begin; i < end; ++i) {
      std::size_t const last = parts - (end - i);
      std::size_t best = part;
      std::uint32_t const right = layout.cells[group[i]].right;
      // Amounts never stand among percentages that are marked as such.
      bool const amount = layout.cells[group[i]].is_number() && !is_percent(layout.cells[group[i]]);
      auto const off = [&](std::size_t j) {
        bool const among_percents = amount && percent[j] == ends[j].size();
        return std::pair(among_percents, distance(typical[j], right));
      };
      for (std::size_t j = part; j <= last; ++j)
        if (off(j) < off(best)) best = j;
      columns[best].push_back(group[i]);
      part = best + 1;
    }
  }
  return columns;
}

[[nodiscard]] FigureColumn column_of(Layout const& layout, Cells cells) {
  FigureColumn column;
  column.left = layout.cells[cells.front()].left;
  for (std::uint32_t const cell : cells) {
    column.left = std::min(column.left, layout.cells[cell].left);
    column.right = std::max(column.right, layout.cells[cell].right);
  }
  column.cells = std::move(cells);
  return column;
}

[[nodiscard]] bool is_bare_count(LaidCell const& cell) noexcept {
  return cell.is_number() && cell.value.digits.size() <= 4 && cell.value.places == 0 && !cell.value.percent &&
         cell.value.currency == Currency::none && !cell.value.bracketed;
}

/// Years, or numbers of lines, in front of the figures of their rows.
[[nodiscard]] bool names_rows(Layout const& layout, FigureColumn const& column) {
  return std::all_of(column.cells.begin(), column.cells.end(), [&](std::uint32_t index) {
    LaidCell const& cell = layout.cells[index];
    bool const leads = index == layout.first[cell.row] && index + 1 < layout.first[cell.row + 1];
    return leads && is_bare_count(cell);
  });
}

/// Marks of footnotes in cells of their own: "(1)", "(2)".
[[nodiscard]] bool holds_marks(Layout const& layout, FigureColumn const& column) {
  return std::all_of(column.cells.begin(), column.cells.end(), [&](std::uint32_t index) {
    LaidCell const& cell = layout.cells[index];
    bool const mark = cell.is_number() && cell.value.bracketed && cell.value.digits.size() == 1 &&
                      cell.value.places == 0 && !cell.value.percent && cell.value.currency == Currency::none;
    bool const behind = index > layout.first[cell.row] && layout.cells[index - 1].right >= cell.left;
    return mark && behind;
  });
}

}  // namespace

bool has_figures(Layout const& layout, std::uint32_t row) noexcept {
  std::uint32_t const first = layout.first[row], last = layout.first[row + 1];
  for (std::uint32_t i = first; i < last; ++i) {
    LaidCell const& cell = layout.cells[i];
    if (cell.is_number() && !is_year(cell)) return true;
    if (cell.value.kind == CellKind::dash && i > first && layout.cells[first].is_text()) return true;
  }
  return false;
}

std::vector<FigureColumn> find_columns(Layout const& layout, RowRange rows) {
  Cells entries;
  for (std::uint32_t i = layout.first[rows.begin]; i < layout.first[rows.end]; ++i)
    if (layout.cells[i].is_entry()) entries.push_back(i);
  std::vector<FigureColumn> columns;
  for (Cells& group : overlapping(layout, std::move(entries))) {
    std::size_t const most = most_in_a_row(layout, group);
    if (most == 1) {
      columns.push_back(column_of(layout, std::move(group)));
      continue;
    }
    for (Cells& part : parted(layout, group, most))
      if (!part.empty()) columns.push_back(column_of(layout, std::move(part)));
  }
  if (columns.size() > 1 && names_rows(layout, columns.front())) columns.erase(columns.begin());
  std::erase_if(columns, [&](FigureColumn const& column) { return holds_marks(layout, column); });
  return columns;
}

}  // namespace tieout
