#include "tieout/engine/link/ratio_link.hpp"

#include "tieout/engine/link/gives.hpp"
#include "tieout/engine/link/indirect/printed_ratio.hpp"
#include "tieout/engine/link/indirect/ratio_change.hpp"
#include "tieout/engine/link/level.hpp"
#include "tieout/engine/link/other_basis.hpp"
#include "tieout/engine/link/part_link.hpp"
#include "tieout/engine/link/period/start_period.hpp"
#include "tieout/engine/link/phrase/rows_of_phrase.hpp"
#include "tieout/engine/link/ratio.hpp"
#include "tieout/engine/link/settle.hpp"
#include "tieout/engine/link/subject/definition.hpp"
#include "tieout/engine/link/subject/rows_for.hpp"
#include "tieout/engine/link/subject/rows_of_part.hpp"

#include <algorithm>
#include <optional>
#include <utility>

namespace tieout {
namespace {

constexpr int year = 12;

[[nodiscard]] Terms terms_of_whole(LinkFrame const& frame, Subject const& whole) {
  return frame.reader.measure(frame.measure(whole));
}

/// "It made up 10% of fleet revenue": the 100% of a table of percentages is that of the whole.
void drop_wholes(LinkFrame const& frame, FigureAtHand const& at, Wanted const& wanted, RowCandidates& rows) {
  if (at.claim.wholes.empty()) return;
  auto const& position = at.figure.whole;
  Terms const whole = terms_of_whole(frame, at.claim.wholes[position ? *position : 0]);
  if (!wanted.terms.vacant() && lacking(wanted.terms, whole).empty()) return;
  std::erase_if(rows.fit, [&](RowCandidate const& row) {
    Terms const& label = frame.index.rows_of(row.statement)[row.row].label;
    return !label.vacant() && lacking(label, whole).empty();
  });
}

/// "Gross profit as a percentage of sales was 41%": the whole sentence may name a row of percentages.
[[nodiscard]] bool take_printed_ratio(LinkFrame const& frame, FigureAtHand const& at, WholePhrase const& phrase,
                                      Wanted wanted, PeriodChoice const& own, Link& link) {
  if (at.figure.quantity.unit != Unit::percent || own.unsettled) return false;
  wanted.units = {RowUnit::percent};
  auto rows = rows_of_phrase(frame, phrase, wanted, {});
  if (!rows || all_loose(rows->fit)) return false;
  drop_wholes(frame, at, wanted, *rows);
  link.candidates = levels(frame.index, rows->fit, own, wanted.basis);
  if (at.figure.whole) {
    Terms const whole = terms_of_whole(frame, at.claim.wholes[*at.figure.whole]);
    if (!whole.vacant()) drop_parts_of_other_wholes(frame.index, whole, link.candidates);
  }
  settle_in_tables_of_part(frame, at, own.assumed, link);
  return !link.candidates.empty();
}

/// The rate that income tax is of the income before it.
[[nodiscard]] Ratios tax_rates(LinkFrame const& frame, PeriodChoice const& own) {
  Wanted rate;
  rate.terms = frame.reader.read("effective tax rate");
  return ratios(frame.index, rate, std::nullopt, own);
}

/// "Gross margin"; and where the name is defined ("the operating ratio (operating expenses as a percentage of
/// revenue)") also as a share of the whole that the definition says.
[[nodiscard]] bool is_ratio_by_name(LinkFrame const& frame, FigureAtHand const& at, Wanted const& wanted) {
  Figure figure = at.figure;
  if (figure.role == Role::share && is_defined(at.claim.subject, frame.input.document)) figure.role = Role::level;
  return is_named_ratio(figure, wanted);
}

/// The whole that the sentence names.
[[nodiscard]] std::optional<NamedWhole> named_whole(LinkFrame const& frame, FigureAtHand const& at,
                                                    Wanted const& wanted) {
  bool const of_revenue = !at.figure.whole && is_ratio_of_revenue(frame.index, at.claim, at.figure, wanted);
  if (of_revenue) return NamedWhole{frame.reader.read("revenue"), Basis::unspecified};
  if (!at.figure.whole) return std::nullopt;
  bool const defined = is_defined(at.claim.subject, frame.input.document);
  if (defined && is_ratio_by_name(frame, at, wanted)) return std::nullopt;
  Subject const& of = at.claim.wholes[*at.figure.whole];
  NamedWhole whole{terms_of_whole(frame, of), of.basis};
  if (at.part && at.part->known && !is_of_company(frame, at, wanted)) take_whole_of_part(frame.index, *at.part, whole);
  return whole;
}

/// "Retail gross margin was 41%", "Retail sales fell 3%, with gross margins of 41%": of the sales of the part, where no
/// row prints it.
void take_margin_of_part(LinkFrame const& frame, FigureAtHand const& at, Wanted wanted, PeriodChoice const& own,
                         Link& link) {
  bool const printed = !link.candidates.empty() && link.candidates.front().cells.size() == 1;
  if (printed || !at.part || !at.part->known || !wanted.terms.has("margin")) return;
  wanted.terms = joined(std::move(wanted.terms), at.part->terms);
  Terms const revenue = frame.reader.read("revenue");
  NamedWhole whole{revenue, Basis::unspecified};
  take_whole_of_part(frame.index, *at.part, whole);
  if (whole.terms.strong == revenue.strong) return;
  Ratios found = ratios(frame.index, wanted, whole, own);
  if (found.candidates.empty()) return;
  link.candidates = std::move(found.candidates);
  settle_in_tables_of_part(frame, at, own.assumed, link);
  link.sure = false;
}

void compute_ratio(LinkFrame const& frame, FigureAtHand const& at, Wanted const& wanted, PeriodChoice const& own,
                   Link& link) {
  if (own.unsettled) return give_up_unsettled(link);
  std::optional<NamedWhole> const whole = named_whole(frame, at, wanted);
  bool const named = is_ratio_by_name(frame, at, wanted);
  Ratios found = whole || named ? ratios(frame.index, wanted, whole, own) : tax_rates(frame, own);
  link.candidates = std::move(found.candidates);
  settle_in_tables_of_part(frame, at, own.assumed, link);
  // "Interest expense fell 20 basis points to 3.1%": of what, a bank leaves unsaid.  Margins are of revenue, and "39%
  // of revenue, compared with 38%" says it once.
  auto const& counterpart = at.figure.counterpart;
  bool const said_beside = counterpart && at.claim.figures[*counterpart].whole;
  bool const margin = wanted.terms.has("gross") || (wanted.terms.margin && wanted.terms.has("oper"));
  bool const of_unsaid = whole && !at.figure.whole && !margin && !said_beside;
  if (found.doubtful || of_unsaid) link.sure = false;
  auto const doubtful = [&](CellReference cell) { return link.candidates.front().cells.back() == cell; };
  if (!link.candidates.empty() && std::any_of(found.doubtful_wholes.begin(), found.doubtful_wholes.end(), doubtful))
    link.sure = false;
  if (!whole && named) take_margin_of_part(frame, at, wanted, own, link);
  if (!link.candidates.empty()) return keep_to_part(frame, at, wanted, link);
  bool const known = whole && found.part_found && found.whole_found;
  give_up(link, known ? Reason::no_period : Reason::not_tabulated,
          "no rows for '" + frame.measure(at.claim.subject) + "' and its whole in one table and period");
}

/// "Improved to 52.9% from 52.1%": a ratio without a period is one of a year earlier.
[[nodiscard]] PeriodChoice year_before_current(LinkFrame const& frame, std::uint32_t i) {
  PeriodChoice const current = frame.current_period(i);
  auto const earlier = [](std::optional<Period> const& period) {
    return period ? std::optional(shifted(*period, -year)) : std::nullopt;
  };
  PeriodChoice before;
  before.lasting = earlier(current.lasting);
  before.instant = earlier(current.instant);
  return before;
}

/// Where a change starts that names no start: a year earlier.
[[nodiscard]] PeriodChoice start_of_change(LinkInput const& input, std::uint32_t i, PeriodChoice const& own) {
  PeriodChoice start = start_period(input, i, own);
  if (start.lasting || start.instant || !own.lasting) return start;
  start.lasting = shifted(*own.lasting, -year);
  return start;
}

/// The rows that a link takes levels from.
[[nodiscard]] RowCandidates rows_linked(Link const& link) {
  RowCandidates rows;
  for (Derivation const& one : link.candidates) {
    CellReference const cell = one.cells.front();
    if (one.kind == DerivationKind::level) rows.fit.push_back({cell.statement, cell.row, one.score, false, {}, false});
  }
  return rows;
}

}  // namespace

void link_ratio(LinkFrame const& frame, FigureAtHand const& at, WholePhrase const& phrase, Wanted const& wanted,
                PeriodChoice const& own, Link& link) {
  PeriodChoice const of_ratio = own.unnamed() ? year_before_current(frame, at.i) : own;
  bool const printed = take_printed_ratio(frame, at, phrase, wanted, of_ratio, link);
  if (!printed) compute_ratio(frame, at, wanted, of_ratio, link);
  if (own.unnamed()) link.period_open = true;
  if (link.sure && given_on_other_basis(frame, at, link.candidates, rows_linked(link), wanted, of_ratio))
    link.sure = false;
  if (printed) keep_to_part(frame, at, wanted, link);
}

bool link_ratio_change(LinkFrame const& frame, FigureAtHand const& at, Wanted const& wanted, PeriodChoice const& own,
                       Link& link) {
  bool const whole_named = !at.claim.wholes.empty();
  if (own.unsettled || !rows_for(frame.index, at.figure, wanted).fit.empty()) return false;
  bool const of_revenue = !whole_named && is_ratio_of_revenue(frame.index, at.claim, at.figure, wanted);
  if (!whole_named && !wanted.terms.margin && !of_revenue) return false;
  std::optional<NamedWhole> whole;
  if (of_revenue) {
    whole = NamedWhole{frame.reader.read("revenue"), Basis::unspecified};
  } else if (whole_named) {
    Subject const& of = at.claim.wholes.front();
    whole = NamedWhole{terms_of_whole(frame, of), of.basis};
  } else if (at.part && at.part->known && !at.part->terms.vacant()) {
    whole = NamedWhole{frame.reader.measure("revenue"), Basis::unspecified};
    take_whole_of_part(frame.index, *at.part, *whole);
  }
  PeriodChoice const start = start_of_change(frame.input, at.i, own);
  link.baseline = start.lasting;
  std::vector<Statement> const& statements = frame.input.statements;
  std::vector<Derivation> computed = ratio_changes(ratios(frame.index, wanted, whole, own).candidates,
                                                   ratios(frame.index, wanted, whole, start).candidates);
  link.candidates = printed_ratio_changes(statements, computed);
  // Of rounded ratios, too, the difference is exact; of ratios that are not said as rounded, it is only near.
  std::erase_if(link.candidates, [&](Derivation const& one) { return !gives(one, at.figure, statements); });
  bool const printed = !link.candidates.empty();
  if (!printed) link.candidates = std::move(computed);
  settle(link, at.figure, own.assumed, statements);
  if (printed) add_second_choice(link, at.figure, std::move(computed), statements);
  link.sure = false;
  return !link.candidates.empty();
}

}  // namespace tieout
