#pragma once

#include "tieout/grammar/cell.hpp"

#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>

/// The line that says what a cell says, as the corpora write it: a number as
///
///     PRINTED = value [CURRENCY] [percent | basis points] [bracketed] [minus] [footnoted]
///
/// and else one of empty, dash, not meaningful, fragment and text, with a fragment's signs behind it.
namespace tieout::corpus {

[[nodiscard]] inline std::string_view name_of(CellKind kind) noexcept {
  switch (kind) {
    case CellKind::empty:
      return "empty";
    case CellKind::number:
      return "number";
    case CellKind::dash:
      return "dash";
    case CellKind::not_meaningful:
      return "not meaningful";
    case CellKind::fragment:
      return "fragment";
    case CellKind::text:
      return "text";
  }
  return "text";
}

[[nodiscard]] inline std::vector<std::string> lines_of(std::string_view text, CellValue const& cell) {
  std::string line(name_of(cell.kind));
  if (cell.kind == CellKind::number)
    line = fmt::format("{} = {}", text.substr(cell.digits.begin, cell.digits.size()), to_string(cell.value));
  if (cell.currency != Currency::none) line += fmt::format(" {}", to_string(cell.currency));
  if (cell.percent) line += " percent";
  if (cell.basis_points) line += " basis points";
  if (cell.bracketed) line += " bracketed";
  if (cell.minus) line += " minus";
  if (cell.footnoted) line += " footnoted";
  return {line};
}

}  // namespace tieout::corpus
