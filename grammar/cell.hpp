#pragma once

#include "tieout/grammar/quantity.hpp"

#include <string_view>

namespace tieout {

enum class CellKind : std::uint8_t {
  empty,
  number,
  dash,            ///< a dash or "nil": nothing, which sums as zero
  not_meaningful,  ///< "n/m", "NA", "*"
  fragment,        ///< a "$", "(", ")" or "%" that was printed in a cell of its own
  text,
};

/// A printed table value.  `value` is as printed, before the table's scale; brackets and minus signs make it
/// negative.  `places` counts the digits after the decimal point.  `digits` is the span of the digits in the text.
struct CellValue {
  CellKind kind = CellKind::empty;
  Decimal value;
  int places = 0;
  bool bracketed = false;
  bool minus = false;
  bool percent = false;
  bool basis_points = false;
  bool footnoted = false;  ///< a footnote mark follows the number
  Currency currency = Currency::none;
  Span digits;
};

/// Parses one cell: "$ 1,122", "(158)", "57.4%", "-", "n/m", "(231) bp.", "Up 12%".  Never throws; linear in the text.
[[nodiscard]] CellValue parse_cell(std::string_view text);

}  // namespace tieout
