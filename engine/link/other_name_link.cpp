#include "tieout/engine/link/other_name_link.hpp"

#include "tieout/engine/link/gives.hpp"
#include "tieout/engine/link/part_link.hpp"
#include "tieout/engine/link/row_link.hpp"
#include "tieout/engine/link/subject/average_balances.hpp"
#include "tieout/engine/link/subject/net_of.hpp"
#include "tieout/engine/link/subject/other_name.hpp"
#include "tieout/engine/link/subject/part_of_name.hpp"
#include "tieout/engine/link/subject/short_part_name.hpp"
#include "tieout/engine/link/subject/turned_result.hpp"
#include "tieout/engine/link/subject/unit_price.hpp"

#include <string>
#include <utility>

namespace tieout {
namespace {

void set_loose(RowCandidates& rows) {
  for (RowCandidate& row : rows.fit) row.loose = true;
}

/// The rows that a part of the subject names: its abbreviation in brackets, or what of it is from continuing
/// operations.
[[nodiscard]] RowCandidates rows_by_part_of_name(LinkFrame const& frame, FigureAtHand const& at, Wanted const& wanted) {
  Subject const& subject = at.claim.subject;
  for (std::string const& name :
       {abbreviation_of(subject, frame.input.document), without_continuing(frame.measure(subject))}) {
    if (name.empty()) continue;
    Wanted part = wanted;
    part.terms = frame.reader.measure(name);
    RowCandidates rows = frame.index.reported(part);
    std::erase_if(rows.fit, [](RowCandidate const& row) { return row.loose; });
    set_loose(rows);
    if (!rows.fit.empty()) return rows;
  }
  return {};
}

/// What a figure is said of that comes to a measure named before: what stands in front of ", net of", or the other side
/// of the result that it is compared with.  Vacant where it is neither.
[[nodiscard]] Terms terms_named_before(LinkFrame const& frame, FigureAtHand const& at, Wanted const& wanted) {
  if (std::string const whole = measure_before_net_of(at.claim.subject, frame.input.document); !whole.empty())
    return frame.reader.measure(whole);
  auto const before = frame.input.counterpart(at.i);
  if (!before) return {};
  Terms first = frame.reader.measure(frame.measure(frame.input.assertion(*before).subject));
  return is_turned_result(wanted.terms, first) ? first : Terms{};
}

/// The rows that the words come near to: of a measure named before, prices by their unit, average balances and their
/// rates, parts of the company by a short name.
[[nodiscard]] RowCandidates rows_by_near_name(LinkFrame const& frame, FigureAtHand const& at, Wanted const& wanted) {
  Wanted named = wanted;
  named.terms = terms_named_before(frame, at, wanted);
  if (!named.terms.vacant()) {
    RowCandidates rows = frame.index.reported(named);
    set_loose(rows);
    return rows.fit.empty() ? rows_by_other_names(frame.index, named) : rows;
  }
  RowCandidates rows = rows_by_unit_price(frame.input, frame.reader, frame.index, at.i, wanted);
  if (rows.fit.empty()) rows = rows_of_average_balances(frame.index, wanted);
  return rows.fit.empty() ? rows_by_short_part_name(frame.index, frame.reader, wanted) : rows;
}

[[nodiscard]] RowCandidates rows_otherwise_named(LinkFrame const& frame, FigureAtHand const& at, Wanted const& wanted) {
  RowCandidates rows = rows_by_other_names(frame.index, wanted);
  if (std::string const owned = measure_behind_owner(at.claim.subject, frame.input.document); !owned.empty()) {
    Wanted of_owner = wanted;
    of_owner.terms = frame.reader.measure(owned);
    rows = frame.index.reported(of_owner);
    set_loose(rows);
  }
  if (rows.fit.empty()) rows = rows_by_part_of_name(frame, at, wanted);
  return rows.fit.empty() ? rows_by_near_name(frame, at, wanted) : rows;
}

}  // namespace

void link_other_names(LinkFrame const& frame, FigureAtHand const& at, WholePhrase const& phrase, Wanted const& wanted,
                      PeriodChoice const& own, Link& link) {
  RowCandidates rows = rows_otherwise_named(frame, at, wanted);
  drop_other_rows(frame.input, at.i, rows);
  if (rows.fit.empty() || own.unsettled) return;
  Link other = link;
  other.reason = Reason::none;
  other.missing.clear();
  link_rows(frame, at, rows, phrase, wanted, own, other);
  if (!any_nearly_gives(other.candidates, at.figure, frame.input.statements)) return;
  keep_to_part(frame, at, wanted, other);
  if (!other.candidates.empty()) link = std::move(other);
}

}  // namespace tieout
