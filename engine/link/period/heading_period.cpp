#include "tieout/engine/link/period/heading_period.hpp"

#include "tieout/engine/link/period/period_choice.hpp"
#include "tieout/engine/link/phrase/labelled_year.hpp"
#include "tieout/grammar/claim.hpp"
#include "tieout/grammar/heading.hpp"

#include <algorithm>
#include <string_view>

namespace tieout {
namespace {

/// A stretch of time that is named outright; a day alone is a date.
[[nodiscard]] bool is_lasting(PeriodReference const& reference) noexcept {
  bool const counted = reference.length == Length::months || reference.length == Length::weeks;
  return !is_relative(reference) && reference.length != Length::instant && (reference.day == 0 || counted);
}

/// The later of two periods of one length that a heading compares.
[[nodiscard]] std::optional<Period> later(Period const& a, Period const& b) {
  if (a.months != b.months) return std::nullopt;
  return to_days(a.end) >= to_days(b.end) ? a : b;
}

/// The one period that a section with these mentions in its heading is about.
[[nodiscard]] std::optional<Period> settled(std::vector<PeriodReference> const& mentions, LinkInput const& input) {
  constexpr std::size_t most_compared = 2;
  if (mentions.size() > most_compared || !std::all_of(mentions.begin(), mentions.end(), is_lasting))
    return std::nullopt;
  std::optional<Period> const first = resolve(mentions.front(), input.focus, input.calendar);
  if (mentions.size() == 1 || !first) return first;
  // "Third Quarter 2009 Compared to 2008": the year stands for its third quarter.
  if (mentions.back().length == Length::unspecified && plain_year(mentions.back()) && mentions.front().year != 0)
    return plain_year(mentions.back()) < mentions.front().year ? first : std::nullopt;
  std::optional<Period> const second = resolve(mentions.back(), input.focus, input.calendar);
  return second ? later(*first, *second) : std::nullopt;
}

/// "Highlights for the six months ended June 30, 2007 compared to the six months ended June 30, 2006:" in front of a
/// list: the latest of periods of one length.  Nothing where the line states figures itself.
[[nodiscard]] std::optional<HeadingPeriod> lead_in(std::string_view text, LinkInput const& input) {
  constexpr std::size_t longest = 400;
  while (!text.empty() && text.back() == ' ') text.remove_suffix(1);
  if (!text.ends_with(':') || text.size() > longest || !parse_claims(text).assertions.empty()) return std::nullopt;
  std::vector<PeriodReference> const mentions = parse_heading(text).periods;
  if (mentions.empty()) return std::nullopt;
  std::optional<Period> latest;
  for (PeriodReference const& mention : mentions) {
    std::optional<Period> const period = resolve(mention, input.focus, input.calendar);
    if (!is_lasting(mention) || !period) return std::nullopt;
    latest = latest ? later(*latest, *period) : period;
    if (!latest) return std::nullopt;
  }
  return HeadingPeriod{*latest, false, std::nullopt};
}

/// "Fiscal 2012" where years close early in a calendar year, and no label has told by which year they are called.
[[nodiscard]] bool label_doubtful(PeriodReference const& mention, Period const& period,
                                  FiscalCalendar const& calendar) {
  constexpr int march = 3;
  return mention.month == 0 && calendar.year_end_month() <= march &&
         calendar.fiscal_year_of(period.end) == period.end.year;
}

/// A column of some table is of the period: "Securities Exchange Act of 1934" names none.
[[nodiscard]] bool tabulated(Period const& period, LinkInput const& input) {
  return std::any_of(input.statements.begin(), input.statements.end(), [&](Statement const& statement) {
    return std::any_of(statement.columns.begin(), statement.columns.end(),
                       [&](Column const& column) { return column.period && same_period(*column.period, period); });
  });
}

}  // namespace

HeadingPeriods::HeadingPeriods(LinkInput const& input) : periods_(input.document.passages.size()) {
  std::optional<HeadingPeriod> current;
  std::optional<HeadingPeriod> lead;  // of the list that stands behind
  bool compared = false;
  auto const leave_open = [&] {
    if (current && !current->open && !tabulated(current->period, input)) current.reset();
    if (current) current = HeadingPeriod{current->period, true, input.focus};
  };
  for (Block const& block : input.document.blocks) {
    if (block.kind == BlockKind::grid) {
      lead.reset();
      leave_open();
      continue;
    }
    Passage const& passage = input.document.passages[block.index];
    if (passage.kind == PassageKind::page_header) continue;
    if (passage.kind != PassageKind::bullet) lead = lead_in(input.document.view(passage.text), input);
    if (passage.kind == PassageKind::bullet && lead) {
      periods_[block.index] = lead;
      continue;
    }
    if (passage.kind != PassageKind::heading) {
      // An open period that is the report's own says nothing that is not assumed without it.
      if (current && !(current->open && current->other && same_period(current->period, *current->other)))
        periods_[block.index] = current;
      continue;
    }
    std::string_view const text = input.document.view(passage.text);
    std::vector<PeriodReference> const mentions = parse_heading(text).periods;
    if (mentions.empty()) {
      // The title of a table says nothing of the sections behind it.
      if (!compared) current.reset();
      leave_open();
      continue;
    }
    current.reset();
    compared = mentions.size() > 1;
    // A headline that states figures compares: the period that it names need not be the one reported on.
    if (!parse_claims(text).assertions.empty()) continue;
    auto const period = settled(mentions, input);
    if (!period) continue;
    current = HeadingPeriod{*period, false, std::nullopt};
    bool const of_report = input.focus && same_period(*period, *input.focus);
    if (of_report || !label_doubtful(mentions.front(), *period, input.calendar)) continue;
    current->open = true;
    current->other = shifted(*period, 12);
  }
}

}  // namespace tieout
