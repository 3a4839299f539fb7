#pragma once

#include "tieout/engine/calendar/period.hpp"
#include "tieout/grammar/period_reference.hpp"

#include <array>
#include <cstdint>
#include <optional>

namespace tieout {

/// What a document lets us know of its company's fiscal year.
/// Learnt from mentions that name both a fiscal label and a date ("second quarter ended November 30, 2006", "fiscal
/// year ended May 31, 2007"), else from the period in focus; a calendar year where nothing is said.
/// What is learnt does not depend on the order of the mentions.
class FiscalCalendar {
 public:
  FiscalCalendar() = default;

  /// A mention that names a date; `reference` must have month and year, others teach nothing.
  /// Mentions of year-ends and of numbered quarters with dates settle the fiscal year's last month by majority; "six
  /// months" and "nine months" ended on a date count for less, as they mostly but not always start with the year.
  void learn(PeriodReference const& reference);
  /// The label of a fiscal year as against the year its last day falls in: a year ended January 29, 2005 is called
  /// fiscal 2004 by most retailers.  `fiscal_year` is the label the text gives to a period that ends on `end`: to its
  /// quarter `ordinal` (1 to 4), or to the whole year (0).  Counts for the fiscal year's last month as well.
  void learn_label(int fiscal_year, int ordinal, Date end);

  /// 1 to 12; December where nothing was learnt.
  [[nodiscard]] int year_end_month() const noexcept;
  /// True where a mention has settled the fiscal year's last month.
  [[nodiscard]] bool learnt() const noexcept;
  /// The day on which quarter `ordinal` (1 to 4) of fiscal year `fiscal_year` ends, by month ends.
  [[nodiscard]] Date quarter_end(int fiscal_year, int ordinal) const noexcept;
  [[nodiscard]] Date year_end(int fiscal_year) const noexcept;
  /// The label of the fiscal year that `date` falls in, and the quarter (1 to 4).  A date among the first ten days of a
  /// month counts as the end of the month before (see closing_month).
  [[nodiscard]] int fiscal_year_of(Date date) const noexcept;
  [[nodiscard]] int quarter_of(Date date) const noexcept;
  /// How many months of its fiscal year have passed with the month that `date` closes: 1 to 12, 12 at the year's end.
  [[nodiscard]] int months_into_year(Date date) const noexcept;

 private:
  void vote_year_end(int closing_month, std::uint32_t weight) noexcept;
  [[nodiscard]] int label_shift() const noexcept;

  std::array<std::uint32_t, 12> year_end_votes_{};    ///< by month, January first
  std::array<std::uint32_t, 3> label_shift_votes_{};  ///< label minus the year of the last day: -1, 0, +1
};

/// Resolves a mention against the period in focus (the period the text is about at that point).
/// Nothing comes back where the words do not settle it: a relative mention without a focus, a date that does not exist,
/// a numbered quarter where the fiscal year is not known and a calendar year does not fit the focus.
///
/// - A day named outright wins over every relation.  A month alone is its last day; without a year it is the latest
///   such month that ended with or before the focus (with a day: the latest such day up to ten days after it).
/// - Quarters and halves are numbered by the fiscal calendar, whether or not the text says "fiscal"; without a year
///   they belong to the fiscal year of the focus.
/// - Relations shift the focus by whole months and keep its day.
/// - A mention without a length takes the focus's length where it names a relation or a day, three months where it
///   numbers a quarter, a month where it names a month, twelve where it names a year.
/// - Everything is an instant where the mention is one, or where it stands with a balance (`instant_wanted`): the end
///   of what would have been the duration.
/// - An end that is not printed as a day has a slack of ten days or more.
[[nodiscard]] std::optional<Period> resolve(PeriodReference const& reference, std::optional<Period> const& focus,
                                            FiscalCalendar const& calendar, bool instant_wanted = false);

}  // namespace tieout
