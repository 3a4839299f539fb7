#pragma once

#include "tieout/grammar/span.hpp"

#include <cstdint>
#include <string>

namespace tieout {

/// How long a period is, as the words say it.
enum class Length : std::uint8_t {
  unspecified,
  instant,        ///< "as of December 31, 2005", "at quarter-end"
  weeks,          ///< count weeks: "13-week period"
  months,         ///< count months: "three months" is 3, "quarter" 3, "half" 6, "year" 12
  year_to_date,   ///< from the start of the fiscal year to the end of the period in focus
  trailing_year,  ///< trailing twelve months
};

/// How a period stands to the one in focus, where it is not named outright.
enum class Relation : std::uint8_t {
  none,            ///< named outright
  current,         ///< "the quarter", "the most recent quarter"
  same,            ///< "the same period" of the year that is named
  preceding,       ///< "the prior quarter", "sequentially": one period of this length earlier
  year_earlier,    ///< "the same period last year", "a year ago", "year over year"
  prior_year_end,  ///< "the end of the previous fiscal year"
};

/// An unresolved mention of a period.  Only engine/calendar turns it into dates.
struct PeriodReference {
  Length length = Length::unspecified;
  std::uint8_t count = 0;  ///< how many weeks or months; of an instant, the months of what it ends: 12 in "at year-end"
  std::uint8_t ordinal = 0;  ///< 2 in "second quarter" and "second half"; 0 where none is named
  bool fiscal = false;       ///< the year is a fiscal year: "fiscal 2007", "FY24"
  Relation relation = Relation::none;
  std::uint8_t month = 0;  ///< 1 to 12: of the end date, or the month that names a quarter ("the June quarter")
  std::uint8_t day = 0;    ///< 1 to 31: of the end date
  std::int16_t year = 0;   ///< four digits; two-digit years are read as 1950 to 2049
  Span span;

  /// True where the words name a day, a month or a year.
  [[nodiscard]] constexpr bool dated() const noexcept { return year != 0 || month != 0; }
  /// True where nothing was understood.
  [[nodiscard]] constexpr bool vacant() const noexcept {
    return !dated() && length == Length::unspecified && relation == Relation::none && ordinal == 0;
  }
  friend constexpr bool operator==(PeriodReference const&, PeriodReference const&) noexcept = default;
};

/// A readable notation, used by `tieout parse` and the corpora: "3 months to 2006-11-30", "Q2 fiscal 2007",
/// "same period, year earlier", "at 2005-12-31".
[[nodiscard]] std::string to_string(PeriodReference const& reference);

}  // namespace tieout
