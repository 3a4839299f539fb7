#include "tieout/engine/table/statement.hpp"

namespace tieout {
namespace {

/// The power of ten of one cell: percentages and the like, and prices among amounts, are never in the row's scale;
/// shares among amounts have their own.
[[nodiscard]] int scale_of(Statement const& statement, Row const& row, Cell const& cell) noexcept {
  if (cell.unit == RowUnit::shares && row.unit != RowUnit::shares) return statement.share_scale;
  bool const ratio =
      cell.unit == RowUnit::percent || cell.unit == RowUnit::basis_point || cell.unit == RowUnit::multiple;
  bool const other = cell.unit != row.unit && (cell.unit == RowUnit::per_share || cell.unit == RowUnit::count);
  return ratio || other ? 0 : row.scale;
}

}  // namespace

Decimal Statement::value(std::uint32_t row, std::uint32_t column) const {
  Cell const& printed_cell = cell(row, column);
  std::int64_t mantissa = values(row, column);
  int exponent = -places;
  // As many places as were printed: the matrix may hold more of them.
  for (; exponent < -printed_cell.places && mantissa % 10 == 0; ++exponent) mantissa /= 10;
  return Decimal{mantissa, exponent}.scaled(scale_of(*this, rows[row], printed_cell));
}

Decimal Statement::ulp(std::uint32_t row, std::uint32_t column) const {
  Cell const& printed_cell = cell(row, column);
  return Decimal{1, -printed_cell.places}.scaled(scale_of(*this, rows[row], printed_cell));
}

std::string_view to_string(Polarity polarity) noexcept {
  switch (polarity) {
    case Polarity::unknown:
      return "unknown";
    case Polarity::signed_value:
      return "signed";
    case Polarity::magnitude:
      return "magnitude";
  }
  return {};
}

std::string_view to_string(RowUnit unit) noexcept {
  switch (unit) {
    case RowUnit::amount:
      return "amount";
    case RowUnit::per_share:
      return "per-share";
    case RowUnit::shares:
      return "shares";
    case RowUnit::percent:
      return "percent";
    case RowUnit::basis_point:
      return "basis-point";
    case RowUnit::multiple:
      return "multiple";
    case RowUnit::count:
      return "count";
  }
  return {};
}

}  // namespace tieout
