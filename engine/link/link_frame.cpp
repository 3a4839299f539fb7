#include "tieout/engine/link/link_frame.hpp"

#include "tieout/engine/link/period/own_period.hpp"
#include "tieout/engine/link/subject/row_initials.hpp"
#include "tieout/engine/link/subject/valuation_tail.hpp"

#include <utility>

namespace tieout {
namespace {

[[nodiscard]] std::vector<PeriodChoice> periods_of(LinkInput const& input) {
  OwnPeriods own(input);
  std::vector<PeriodChoice> periods;
  periods.reserve(input.figures.size());
  for (std::uint32_t i = 0; i < input.figures.size(); ++i) periods.push_back(own.next(i));
  return periods;
}

}  // namespace

LinkFrame::LinkFrame(LinkInput const& borrowed)
    : input(borrowed),
      reader(abbreviations_of(input.document, input.statements)),
      issuer(issuer_of(input.document)),
      index(input.statements, reader),
      phrases(index, reader),
      sections(input.document),
      parts(input, reader, sections),
      periods(periods_of(input)) {}

std::string LinkFrame::measure(Subject const& subject) const {
  return std::string(without_valuation(measure_text(subject, input.document, issuer)));
}

PeriodChoice LinkFrame::current_period(std::uint32_t i) const {
  auto current = input.counterpart(i);
  // "From $201 million to $190 million"
  if (!current) current = input.counterpart_behind(i);
  while (current && periods[*current].unnamed()) current = input.counterpart(*current);
  return current ? periods[*current] : PeriodChoice{};
}

void give_up(Link& link, Reason reason, std::string missing) {
  link.candidates.clear();
  link.reason = reason;
  link.missing = std::move(missing);
  link.sure = false;
}

void give_up_unsettled(Link& link) {
  give_up(link, Reason::ambiguous, "several periods are named, and not which figure is whose");
}

}  // namespace tieout
