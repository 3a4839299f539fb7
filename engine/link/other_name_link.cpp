#include "tieout/engine/link/other_name_link.hpp"

#include "tieout/engine/link/gives.hpp"
#include "tieout/engine/link/other_row/other_rows.hpp"
#include "tieout/engine/link/part_link.hpp"
#include "tieout/engine/link/phrase/rows_of_phrase.hpp"
#include "tieout/engine/link/row_link.hpp"
#include "tieout/engine/link/subject/average_balances.hpp"
#include "tieout/engine/link/subject/net_of.hpp"
#include "tieout/engine/link/subject/other_name.hpp"
#include "tieout/engine/link/subject/part_of_name.hpp"
#include "tieout/engine/link/subject/sentence_end.hpp"
#include "tieout/engine/link/subject/short_part_name.hpp"
#include "tieout/engine/link/subject/turned_result.hpp"
#include "tieout/engine/link/subject/unit_price.hpp"

#include <cstdint>
#include <optional>
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

/// The level that a prior one is compared with: of the same claim, or the one right in front of it in the sentence.
[[nodiscard]] std::optional<std::uint32_t> current_of(LinkInput const& input, FigureAtHand const& at) {
  if (at.figure.role != Role::prior_level) return std::nullopt;
  if (auto const current = input.counterpart(at.i)) return current;
  if (at.i == 0 || input.figures[at.i - 1].passage != input.figures[at.i].passage) return std::nullopt;
  Figure const& before = input.figure(at.i - 1);
  bool const compared =
      before.role == Role::level && in_one_sentence(input.document, before.quantity.span, at.figure.quantity.span);
  return compared ? std::optional(at.i - 1) : std::nullopt;
}

/// What a figure is said of that comes to a measure named before: what stands in front of ", net of", or the other side
/// of the result that it is compared with.  Vacant where it is neither.
[[nodiscard]] Terms terms_named_before(LinkFrame const& frame, FigureAtHand const& at, Wanted const& wanted) {
  if (std::string const whole = measure_before_net_of(at.claim.subject, frame.input.document); !whole.empty())
    return frame.reader.measure(whole);
  auto const before = current_of(frame.input, at);
  if (!before) return {};
  Terms first = frame.reader.measure(frame.measure(frame.input.assertion(*before).subject));
  return is_turned_result(wanted.terms, first) ? first : Terms{};
}

/// "Net realized gains were $2 million, compared to net realized losses of $3 million": the rows that all the words of
/// the sentence say of the first figure.
[[nodiscard]] RowCandidates rows_of_current(LinkFrame const& frame, FigureAtHand const& at, Wanted const& wanted) {
  auto const current = current_of(frame.input, at);
  if (!current) return {};
  auto rows = rows_of_phrase(frame, whole_phrase(frame.input, *current), wanted, {});
  if (!rows) return {};
  set_loose(*rows);
  return std::move(*rows);
}

/// The rows that the words come near to: of a measure named before, prices by their unit, average balances and their
/// rates, parts of the company by a short name.
[[nodiscard]] RowCandidates rows_by_near_name(LinkFrame const& frame, FigureAtHand const& at, Wanted const& wanted) {
  Wanted named = wanted;
  named.terms = terms_named_before(frame, at, wanted);
  RowCandidates rows;
  if (!named.terms.vacant()) {
    rows = frame.index.reported(named);
    set_loose(rows);
    if (rows.fit.empty()) rows = rows_by_other_names(frame.index, named);
    return rows.fit.empty() ? rows_of_current(frame, at, named) : rows;
  }
  rows = rows_by_unit_price(frame.input, frame.reader, frame.index, at.i, wanted);
  if (rows.fit.empty()) rows = rows_of_average_balances(frame.index, wanted);
  if (rows.fit.empty() && frame.input.counterpart(at.i)) rows = rows_of_current(frame, at, wanted);
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
