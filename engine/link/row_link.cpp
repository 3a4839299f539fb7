#include "tieout/engine/link/row_link.hpp"

#include "tieout/engine/link/change.hpp"
#include "tieout/engine/link/doubt/doubtful_wording.hpp"
#include "tieout/engine/link/figure_kind.hpp"
#include "tieout/engine/link/gives.hpp"
#include "tieout/engine/link/level.hpp"
#include "tieout/engine/link/other_scale.hpp"
#include "tieout/engine/link/part_link.hpp"
#include "tieout/engine/link/period/start_period.hpp"
#include "tieout/engine/link/phrase/exact_name.hpp"
#include "tieout/engine/link/settle.hpp"
#include "tieout/engine/link/subject/other_currency.hpp"
#include "tieout/engine/link/subject/part_of_name.hpp"
#include "tieout/engine/link/subject/total_column.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace tieout {
namespace {

/// No row is named well enough to be contradicted.  A part of what a caption names is, where it is the subject; "and $2
/// million of retail loans" may be a part of that part.
[[nodiscard]] bool all_loose_for(std::vector<RowCandidate> const& rows, FigureAtHand const& at) {
  bool const leads = at.claim.subject.span.end <= at.figure.quantity.span.begin;
  return std::all_of(rows.begin(), rows.end(),
                     [&](RowCandidate const& row) { return row.loose && !(row.part && leads); });
}

/// "For the six months": the dates over the columns say no length, and will head quarters.
[[nodiscard]] bool lasting_in_balances(Link const& link, Figure const& figure,
                                       std::vector<Statement> const& statements) {
  if (link.candidates.empty() || !figure.period) return false;
  constexpr int quarter = 3;
  constexpr int year = 12;
  bool const counted = figure.period->length == Length::months && figure.period->count > quarter;
  bool const part_of_year = (counted && figure.period->count < year) || figure.period->length == Length::year_to_date;
  CellReference const cell = link.candidates.front().cells.front();
  auto const& column = statements[cell.statement].columns[cell.column].period;
  return part_of_year && column && column->months == 0;
}

/// Percentages beside the amounts of a row are no levels of it.
[[nodiscard]] std::vector<Derivation> levels_in_units(RowIndex const& index, RowCandidates const& rows,
                                                      PeriodChoice const& own, Wanted const& wanted) {
  std::vector<Derivation> found = levels(index, rows.fit, own, wanted.basis);
  if (std::find(wanted.units.begin(), wanted.units.end(), RowUnit::percent) != wanted.units.end()) return found;
  std::erase_if(found, [&](Derivation const& one) {
    CellReference const cell = one.cells.front();
    return index.statements()[cell.statement].cell(cell.row, cell.column).unit == RowUnit::percent;
  });
  return found;
}

/// Levels of a prior figure that names no period: of any before the one that it is compared with.
[[nodiscard]] std::vector<Derivation> levels_before(LinkFrame const& frame, FigureAtHand const& at,
                                                    RowCandidates const& rows, Wanted const& wanted) {
  PeriodChoice const current = frame.current_period(at.i);
  std::vector<Derivation> found = earlier_levels(frame.index, rows.fit, current, wanted.basis);
  if (current.other) {
    auto further = earlier_levels(frame.index, rows.fit, choice_of(current.other), wanted.basis);
    std::move(further.begin(), further.end(), std::back_inserter(found));
  }
  return found;
}

/// What a year changed against is among its columns; reports of a quarter mostly leave out the quarter before.
[[nodiscard]] bool is_of_year(PeriodChoice const& own) {
  constexpr int year = 12;
  return own.lasting && own.lasting->months == year;
}

/// What leaves a link unsure to which cells of its rows were given.
struct Open {
  bool wording = false;  ///< something else may be meant
  bool column = false;   ///< see Link::column_open
};

/// Gives the link the changes.
Open take_changes(LinkFrame const& frame, FigureAtHand const& at, RowCandidates const& rows, Wanted const& wanted,
                  PeriodChoice const& own, Link& link) {
  Figure const& figure = at.figure;
  std::vector<Statement> const& statements = frame.input.statements;
  PeriodChoice const start = start_period(frame.input, at.i, own);
  link.baseline = start.lasting;
  Changes found = changes(statements, rows.fit, figure.role, wanted.basis, own, start, moved_months(figure));
  link.candidates = std::move(found.candidates);
  std::erase_if(link.candidates, [&](Derivation const& one) { return of_unlike_lengths(one, statements); });
  // "Decreased in 2010": since 2009, unless another level or an unnamed period may be meant.
  auto const& beside = at.claim.figures;
  bool const period_known = figure.period && std::none_of(beside.begin(), beside.end(), [](Figure const& one) {
                              return one.role == Role::prior_level;
                            });
  if (!found.other_starts.empty() && (!period_known || any_gives(found.other_starts, figure, statements)))
    found.start_open = true;
  bool const unprinted = found.start_open && !is_of_year(own);
  // A row of percentages moves by points, as a margin does.
  bool const of_ratio =
      wanted.terms.margin || (!link.candidates.empty() &&
                              std::all_of(link.candidates.begin(), link.candidates.end(), [&](Derivation const& one) {
                                CellReference const cell = one.cells.front();
                                return statements[cell.statement].rows[cell.row].unit == RowUnit::percent;
                              }));
  return {unprinted || states_effect(frame.input.document, at.claim, figure, of_ratio), found.start_open};
}

/// Leaves the candidates in the figure's currency; true where there were others.
bool keep_currency(LinkInput const& input, FigureAtHand const& at, Link& link) {
  return std::erase_if(link.candidates, [&](Derivation const& one) {
           CellReference const cell = one.cells.front();
           return in_other_currency(at.claim, at.figure, input.statements[cell.statement]);
         }) != 0;
}

/// Gives the link the cells of the rows.
[[nodiscard]] Open take_cells(LinkFrame const& frame, FigureAtHand const& at, RowCandidates const& rows,
                              Wanted const& wanted, PeriodChoice const& own, Link& link) {
  if (!is_level(at.figure)) return take_changes(frame, at, rows, wanted, own, link);
  if (own.unnamed()) {
    link.candidates = levels_before(frame, at, rows, wanted);
    return {false, true};
  }
  link.candidates = levels_in_units(frame.index, rows, own, wanted);
  return {drop_parts_beside_total(frame.input, frame.reader, frame.sections, at.i, link.candidates), false};
}

}  // namespace

bool link_rows(LinkFrame const& frame, FigureAtHand const& at, RowCandidates const& rows, WholePhrase const& phrase,
               Wanted const& wanted, PeriodChoice const& own, Link& link, Roundabout const& around) {
  if (own.unsettled) return false;
  std::vector<Statement> const& statements = frame.input.statements;
  Open const open = take_cells(frame, at, rows, wanted, own, link);
  bool doubtful = open.wording || (!around.defined && (!around.ways.empty() || all_loose_for(rows.fit, at)));
  bool const other_currency = keep_currency(frame.input, at, link);
  if (!agree(link.candidates, statements) && drop_reworded(link.candidates, statements, phrase.before)) doubtful = true;
  Subject const& subject = at.claim.subject;
  if (bears_mark(subject, frame.input.document))
    keep_exact_names(link.candidates, statements, frame.input.document.view(subject.span));
  std::vector<Derivation> inexact = take_inexact_names(link.candidates, statements, phrase.before);
  link.candidates.insert(link.candidates.end(), around.ways.begin(), around.ways.end());
  if (around.by_head && !agree(link.candidates, statements)) link.candidates.clear();
  settle_in_tables_of_part(frame, at, own.assumed, link);
  if (open.column) link.column_open = true;
  if (doubtful || other_currency || lasting_in_balances(link, at.figure, statements) ||
      in_other_scale(link, at.figure, statements))
    link.sure = false;
  add_second_choice(link, at.figure, std::move(inexact), statements);
  return other_currency && link.candidates.empty();
}

}  // namespace tieout
