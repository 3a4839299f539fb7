#pragma once

#include "tieout/engine/exact/interval.hpp"
#include "tieout/engine/link/link.hpp"
#include "tieout/grammar/span.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tieout {

enum class Verdict : std::uint8_t { unverifiable, consistent, inconsistent };
enum class Severity : std::uint8_t { note, warning, error };
enum class Grade : std::uint8_t { none, exact, rounding, hedged, coarse, truncated };

/// The one slip that explains an inconsistent figure.  A closed list, documented in docs/report.md.
enum class Slip : std::uint8_t {
  none,
  transposed_digits,
  neighbouring_column,
  comparison_period,
  swapped_figures,
  scale,
  direction,
  percent_for_points,
  sign,
  truncated,
  stale_year
};

/// What a figure was recomputed to.
struct Computed {
  Rational value;  ///< from the cells as points, in the figure's unit
  Interval range;  ///< from their rounding intervals
};

/// A figure of the ledger that a finding is about: index into Case::figures.
using FigureIndex = std::uint32_t;

/// What one rule says of any number of figures, cells and places.
struct Finding {
  std::string rule;
  Verdict verdict = Verdict::unverifiable;
  Severity severity = Severity::note;
  Grade grade = Grade::none;
  Reason reason = Reason::none;
  std::vector<FigureIndex> figures;
  std::vector<CellReference> evidence;  ///< exactly the cells computed with
  std::vector<std::uint32_t> facts;     ///< exactly the facts compared with: indices into Case::facts
  std::vector<CellReference> related;   ///< cells that were looked at beside them
  std::vector<Span> places;             ///< in Document::text, where there is no figure: a date, a row label
  std::optional<Computed> computed;
  std::string message;     ///< "1,122 / 2,631 - 1 = -57.35%, printed as 57.4%"
  std::string suggestion;  ///< what it would take to be right; empty where nothing is wrong
  Slip slip = Slip::none;
};

using Findings = std::vector<Finding>;

[[nodiscard]] std::string_view to_string(Verdict verdict) noexcept;
[[nodiscard]] std::string_view to_string(Severity severity) noexcept;
[[nodiscard]] std::string_view to_string(Grade grade) noexcept;
[[nodiscard]] std::string_view to_string(Slip slip) noexcept;

}  // namespace tieout
