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
  /// Nothing is said, and the passage gives a reason to think of another period than the one taken: `other`, where it
  /// is known.
  bool open = false;
  std::optional<Period> other;

  /// The words name no period, and none is taken for it.
  [[nodiscard]] bool unnamed() const noexcept { return !lasting && !instant && !year; }

  /// The reading that can be that of a column: columns for points in time take the instant.
  [[nodiscard]] std::optional<Period> const& for_column(Column const& column) const noexcept {
    return column.period && column.period->months == 0 ? instant : lasting;
  }
};

/// The reading of a choice as a period that something holds in or, if it is a balance, at the end of.
[[nodiscard]] inline PeriodChoice choice_of(std::optional<Period> const& focus) {
  PeriodChoice choice;
  choice.lasting = focus;
  if (focus) choice.instant = Period{focus->end, 0, focus->slack};
  return choice;
}

/// True for a mention that counts from another period: "a year ago", "the same quarter last year".
[[nodiscard]] constexpr bool is_relative(PeriodReference const& reference) noexcept {
  return !reference.dated() && reference.relation != Relation::none && reference.relation != Relation::current;
}

}  // namespace tieout
