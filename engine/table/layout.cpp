#include "tieout/engine/table/layout.hpp"

#include <algorithm>

namespace tieout {
namespace {

/// Joins the cells of one row to a layout.
class RowJoiner {
 public:
  RowJoiner(Document const& document, Layout& layout) : document_(document), layout_(layout) {}

  /// Adds a row's cells.  Where the row holds no figure, a "$" and a "%" are heads.
  void add_row(GridCell const* first, GridCell const* last) {
    values_.clear();
    bool figures = false;
    for (GridCell const* cell = first; cell != last; ++cell) {
      values_.push_back(parse_cell(document_.view(cell->text)));
      CellValue const& value = values_.back();
      bool const number = value.kind == CellKind::number && !is_year(value);
      figures = figures || number || value.kind == CellKind::dash || value.kind == CellKind::not_meaningful;
    }
    for (CellValue& value : values_)
      if (!figures && value.kind == CellKind::fragment) value.kind = CellKind::text;
    for (GridCell const* cell = first; cell != last; ++cell)
      add(*cell, values_[static_cast<std::size_t>(cell - first)]);
    has_pending_ = false;
    open_ = false;
  }

 private:
  void add(GridCell const& cell, CellValue const& value) {
    LaidCell laid;
    laid.text = cell.text;
    laid.row = cell.row;
    laid.left = cell.column;
    laid.right = cell.column + std::max<std::uint32_t>(cell.width, 1);
    laid.value = value;
    laid.indent = cell.indent;
    laid.header = cell.header;
    laid.bold = cell.bold;
    laid.spanning = !layout_.character_columns && cell.width > 1;
    if (laid.value.kind == CellKind::empty) return;
    if (laid.value.kind == CellKind::fragment) return fragment(laid);
    if (laid.is_entry()) take_pending(laid);
    has_pending_ = false;
    open_ = laid.is_entry();
    layout_.cells.push_back(laid);
  }

  /// "$" and "(" belong to what follows, ")" and "%" to the number in front.
  void fragment(LaidCell const& sign) {
    std::string_view const text = document_.view(sign.text);
    bool const closing = text.find_first_of(")]%") != text.npos || sign.value.basis_points || sign.value.percent;
    if (closing && open_) {
      LaidCell& number = layout_.cells.back();
      number.value.percent = number.value.percent || sign.value.percent;
      number.value.basis_points = number.value.basis_points || sign.value.basis_points;
      number.right = std::max(number.right, sign.right);
      return;
    }
    if (closing) return;
    if (!has_pending_) {
      pending_ = sign;
      has_pending_ = true;
      return;
    }
    pending_.value.bracketed = pending_.value.bracketed || sign.value.bracketed;
    if (pending_.value.currency == Currency::none) pending_.value.currency = sign.value.currency;
  }

  void take_pending(LaidCell& number) {
    if (!has_pending_) return;
    number.left = std::min(number.left, pending_.left);
    if (number.value.currency == Currency::none) number.value.currency = pending_.value.currency;
    if (pending_.value.bracketed && number.is_number() && !number.value.bracketed) {
      number.value.bracketed = true;
      if (number.value.value.mantissa > 0) number.value.value = number.value.value.negated();
    }
  }

  Document const& document_;
  Layout& layout_;
  std::vector<CellValue> values_;  ///< of the row's cells
  LaidCell pending_;               ///< a sign that waits for its number
  bool has_pending_ = false;
  bool open_ = false;  ///< the last cell of the row is a number that a sign may follow
};

}  // namespace

Layout lay_out(Document const& document, Grid const& grid) {
  Layout layout;
  layout.character_columns = grid.character_columns;
  layout.cells.reserve(grid.cells.size());
  layout.first.reserve(grid.rows + 1);
  RowJoiner joiner(document, layout);
  GridCell const* const end = grid.cells.data() + grid.cells.size();
  for (GridCell const *cell = grid.cells.data(), *next = cell; cell != end; cell = next) {
    while (next != end && next->row == cell->row) ++next;
    while (layout.first.size() <= cell->row) layout.first.push_back(static_cast<std::uint32_t>(layout.cells.size()));
    joiner.add_row(cell, next);
  }
  while (layout.first.size() <= grid.rows) layout.first.push_back(static_cast<std::uint32_t>(layout.cells.size()));
  layout.ruled.resize(layout.rows());
  for (std::uint32_t const row : grid.ruled_rows)
    if (row < layout.rows()) layout.ruled[row] = true;
  return layout;
}

bool is_year(CellValue const& value) noexcept {
  return value.kind == CellKind::number && value.digits.size() == 4 && value.places == 0 &&
         value.value.mantissa >= 1900 && value.value.mantissa < 2100 && value.currency == Currency::none &&
         !value.percent && !value.basis_points;
}

}  // namespace tieout
