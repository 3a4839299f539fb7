#pragma once

#include "tieout/engine/calendar/period.hpp"
#include "tieout/engine/table/statement.hpp"
#include "tieout/grammar/period_reference.hpp"

#include <optional>

namespace tieout {

/// The two readings of a period mention: as a duration and as a point in time.
struct PeriodChoice {
  std::optional<Period> lasting;
  std::optional<Period> instant;
  std::optional<int> year;  ///< the words name this year and nothing else
  bool assumed = false;     ///< nothing is said: the document's reporting period is taken
  bool unsettled = false;   ///< several periods are named and not told apart

  /// The words name no period, and none is taken for it.
  [[nodiscard]] bool unnamed() const noexcept { return !lasting && !instant && !year; }

  /// The reading that can be that of a column: columns for points in time take the instant.
  [[nodiscard]] std::optional<Period> const& for_column(Column const& column) const noexcept {
    return column.period && column.period->months == 0 ? instant : lasting;
  }
};

/// True for a mention that counts from another period: "a year ago", "the same quarter last year".
[[nodiscard]] constexpr bool is_relative(PeriodReference const& reference) noexcept {
  return !reference.dated() && reference.relation != Relation::none && reference.relation != Relation::current;
}

}  // namespace tieout
