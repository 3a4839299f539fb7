#pragma once

#include "tieout/engine/calendar/period.hpp"
#include "tieout/grammar/assertion.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace tieout {

/// A printed cell of a statement of the case.
struct CellReference {
  std::uint32_t statement = 0;
  std::uint32_t row = 0;
  std::uint32_t column = 0;
  friend constexpr bool operator==(CellReference, CellReference) noexcept = default;
};

/// How a figure is computed from cells.
enum class DerivationKind : std::uint8_t {
  level,             ///< the cell itself
  printed_change,    ///< a cell of a change or percent-change column
  difference,        ///< cells[0] - cells[1]: new, then old
  relative_change,   ///< cells[0] / cells[1] - 1, in percent: new, then old
  point_difference,  ///< cells[0] - cells[1] of two ratios, in points
  ratio,             ///< cells[0] / cells[1], in percent: part, then whole
  ratio_difference,  ///< cells[0] / cells[1] - cells[2] / cells[3], in points: new part and whole, then old
  multiple,          ///< cells[0] / cells[1]: new, then old
  sum,               ///< all cells added up
  part_of_sum,       ///< cells[0] / (cells[0] + cells[1]), in percent: part, then rest
};

/// One way to compute a figure, and why these cells.
struct Derivation {
  DerivationKind kind = DerivationKind::level;
  std::vector<CellReference> cells;
  std::string why;  ///< "label 'Research and development', 3 months to 2006-11-30"
  int score = 0;    ///< how well label, period, unit and basis match; only compared within one figure
};

/// Why a figure could not be checked.  The list is closed and documented in docs/report.md.
enum class Reason : std::uint8_t {
  none,
  not_tabulated,      ///< no row of any table is about this subject
  no_period,          ///< a row is, but no column is for this period
  ambiguous,          ///< several cells fit equally well, or the link is not sure
  forward_looking,    ///< an expectation; no table states it
  hypothetical,       ///< a supposition
  not_meaningful,     ///< a percentage over a base of zero or across zero
  method_not_stated,  ///< the words do not say how the figure was computed
  basis_mismatch,     ///< the tables are on another basis
  no_tables,          ///< the document has no table with figures
};

/// What one figure of an assertion was linked to.
struct Link {
  std::uint32_t assertion = 0;         ///< index into Case::assertions
  std::uint32_t figure = 0;            ///< index into its figures
  std::optional<Period> period;        ///< the period the figure speaks of
  std::optional<Period> baseline;      ///< and the one it compares with
  std::vector<Derivation> candidates;  ///< best first
  /// The figure can only be one of the candidates, so it may be contradicted where all of them say so.
  bool sure = false;
  bool period_open = false;      ///< the passage may be about another period: never sure
  bool column_open = false;      ///< which length is meant, or which column a change starts from, is not said: not sure
  bool choice_open = false;      ///< the candidates print different numbers in one period: not sure
  bool but_for_choice = false;   ///< nothing but one of these three keeps it from being sure
  bool by_value = false;         ///< equally good candidates, told apart by value only
  Reason reason = Reason::none;  ///< set where there is no candidate that may be used
  std::string missing;           ///< what was looked for and not found, in words
};

[[nodiscard]] std::string_view to_string(Reason reason) noexcept;
[[nodiscard]] std::string_view to_string(DerivationKind kind) noexcept;

}  // namespace tieout
