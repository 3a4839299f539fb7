#include "tieout/engine/link/other_name_link.hpp"

#include "tieout/engine/link/gives.hpp"
#include "tieout/engine/link/part_link.hpp"
#include "tieout/engine/link/row_link.hpp"
#include "tieout/engine/link/subject/other_name.hpp"
#include "tieout/engine/link/subject/part_of_name.hpp"

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

[[nodiscard]] RowCandidates rows_otherwise_named(LinkFrame const& frame, FigureAtHand const& at, Wanted const& wanted) {
  RowCandidates rows = rows_by_other_names(frame.index, wanted);
  if (std::string const owned = measure_behind_owner(at.claim.subject, frame.input.document); !owned.empty()) {
    Wanted of_owner = wanted;
    of_owner.terms = frame.reader.measure(owned);
    rows = frame.index.reported(of_owner);
    set_loose(rows);
  }
  return rows.fit.empty() ? rows_by_part_of_name(frame, at, wanted) : rows;
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
