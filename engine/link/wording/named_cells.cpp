#include "tieout/engine/link/wording/named_cells.hpp"

#include "tieout/engine/exact/rational.hpp"
#include "tieout/engine/link/equity/behind_figure.hpp"
#include "tieout/engine/link/equity/share_class.hpp"
#include "tieout/engine/link/level.hpp"
#include "tieout/engine/link/other_row/numbered_name.hpp"
#include "tieout/engine/link/other_row/unit_rate.hpp"
#include "tieout/engine/link/subject/other_currency.hpp"
#include "tieout/engine/link/wording/cells_by_value.hpp"
#include "tieout/engine/link/wording/due_year.hpp"

#include <algorithm>
#include <string>
#include <string_view>

namespace tieout {
namespace {

/// How well a label must be named for a figure of so many digits.  A number of five digits hardly ever stands in a
/// table by chance under a word of its own sentence; one of two digits often does, and must be named right beside it.
[[nodiscard]] bool named_well_enough(Naming const& naming, int digits, bool in_period) noexcept {
  // "We opened 43 stores" of a row "Opened", in the column of that very year.
  if (in_period && digits >= 3 && naming.share_beside == 100 && naming.words_beside >= 1) return true;
  // A section that is about the row by its heading.
  if (digits >= 3 && naming.in_full && naming.words_beside >= 1) return true;
  if (digits >= 5) return naming.share >= 33 && (naming.words >= 2 || naming.share_beside == 100);
  if (digits == 4 && naming.share_beside == 100 && naming.words_beside >= 1) return true;
  if (digits == 4) return naming.share >= 50 && naming.words >= 2;
  if (digits == 3) return naming.share >= 50 && naming.words >= 2 && naming.words_beside >= 1;
  if (naming.words_beside == 0 || naming.share_of_column != 100) return false;
  // Every word of a long name stands in the figure's own sentence, and half of them beside it.
  if (digits == 2 && naming.in_full && naming.half_beside && naming.share >= 75 && naming.words >= 3) return true;
  return naming.share_beside >= 75 && naming.words_beside >= 2;
}

// The year that names a row tells it from others as a digit more does.
constexpr int told_by_year = 1;

// Most of the words of one of several names.
constexpr int named_of_list = 75;

// More than any share: of cells that print the same number, the one of the figure's own period is shown.
constexpr int own_period = 1000;

}  // namespace

/// The cells of the figure's unit and period that its words name well enough for a number of so many digits.
std::vector<Derivation> NamedCells::named(std::uint32_t i, Link const& link, std::vector<CellReference> cells,
                                          int digits, Rivals rivals) const {
  std::vector<Derivation> found;
  Figure const& figure = input_.figure(i);
  std::optional<int> const due = due_in(i, link);
  if (link.reason == Reason::forward_looking && !due) return found;
  auto const in_time = [&](CellReference cell) {
    if (!due) return labels_.period_fits(figure, link.period, cell);
    bool const next = link.period && link.period->end.year + 1 == *due;
    return labels_.falls_due_in(*due, cell) || (next && labels_.falls_due_within_year(cell));
  };
  std::erase_if(cells, [&](CellReference cell) {
    return !labels_.unit_fits(figure, cell) || !in_time(cell) ||
           in_other_currency(input_.assertion(i), figure, input_.statements[cell.statement]) ||
           numbered_otherwise(input_, i, input_.statements[cell.statement].rows[cell.row]) ||
           rate_of_amount_row(input_, i, input_.statements[cell.statement],
                              input_.statements[cell.statement].rows[cell.row]);
  });
  // "4,900 homes ($1.1 billion)": what stands in brackets is told by other words than those beside it.
  constexpr int telling_in_brackets = 3;
  bool const aside = figure.quantity.bracketed && figure.quantity.unit == Unit::currency;
  if (cells.empty() || (aside && digits < telling_in_brackets)) return found;
  FigureWording const wording = wording_of(input_, sections_, reader_, i);
  // A measure that tables show on another basis only is meant on that one where the text names none.
  // "Revenue would have been": on the basis of a supposition.
  bool const on_other_basis =
      link.reason == Reason::basis_mismatch || link.reason == Reason::hypothetical || wording.subject.margin;
  bool const any_basis = on_other_basis && input_.assertion(i).subject.basis == Basis::unspecified;
  constexpr int fewest_digits = 3;
  bool const counts = figure.quantity.unit == Unit::number || figure.quantity.unit == Unit::count;
  bool const may_tell_by_few = counts || significant_digits(figure.quantity) >= fewest_digits;
  bool const respectively = says_respectively(i);
  int const told = due ? told_by_year : 0;
  for (CellReference const cell : cells) {
    Subject subject = input_.assertion(i).subject;
    if (any_basis) subject.basis = labels_.basis_of(cell);
    Naming const naming = labels_.naming(wording, cell);
    // Of a list of names no word turns all of them.
    bool const listed = respectively && naming.share >= named_of_list;
    if (!labels_.subject_allows(subject, listed ? Terms{} : wording.subject, cell)) continue;
    // Where rows of that name are of other periods, or nothing is reported yet, the words must name the very row.
    bool const doubtful = link.reason == Reason::no_period || link.reason == Reason::forward_looking;
    if (doubtful && labels_.narrows(wording, cell)) continue;
    bool const column_named = naming.share_of_column >= 50 || (due && labels_.falls_due_within_year(cell));
    bool const by_few = rivals != Rivals::slips && few_ && may_tell_by_few && !labels_.narrows(wording, cell);
    int const as_digits = digits + told + (by_few ? told_by_few : 0);
    bool const in_period = by_few && in_own_period(link, cell);
    if (!column_named || !named_well_enough(naming, as_digits, in_period)) continue;
    if (labels_.other_column_named(wording, cell)) continue;
    if (named_by_next(i, wording, naming, cell) || of_other_series(i, cell)) continue;
    if (significant_digits(figure.quantity) == 1 && !prints_exactly(cell, figure)) continue;
    Statement const& statement = input_.statements[cell.statement];
    // Figures of one label are named by the same words; they are told apart by their digits.
    constexpr int telling = 3;
    bool const by_digits = statement.of_labels && digits >= telling;
    if (rivals != Rivals::none && !by_digits && !due && named_better(wording, figure, link, cell, naming)) continue;
    found.push_back({DerivationKind::level,
                     {cell},
                     describe(statement, cell.row, cell.column) + ", by the words of the sentence",
                     naming.share + (in_own_period(link, cell) ? own_period : 0)});
  }
  return found;
}

/// "Were $3 million, $2 million and $1 million, respectively": the subject is a list of names.
bool NamedCells::says_respectively(std::uint32_t i) const {
  constexpr std::uint32_t reach = 160;
  Span const passage = input_.document.passages[input_.figures[i].passage].text;
  std::uint32_t const begin = input_.figure(i).quantity.span.end;
  std::string_view behind = input_.document.view({begin, std::min(passage.end, begin + reach)});
  behind = behind.substr(0, behind.find(". "));
  return behind.find("respectively") != behind.npos;
}

/// The year that names the cell's row or column: that in which the figure falls due, or in which it is expected.
std::optional<int> NamedCells::due_in(std::uint32_t i, Link const& link) const {
  if (auto const due = due_year(input_, i, link.period)) return due;
  bool const expected = link.reason == Reason::forward_looking && input_.figure(i).period && link.period;
  return expected ? std::optional<int>(link.period->end.year) : std::nullopt;
}

/// The cell is of another series of shares than the words behind the figure name.
bool NamedCells::of_other_series(std::uint32_t i, CellReference cell) const {
  Unit const unit = input_.figure(i).quantity.unit;
  if (unit != Unit::shares && unit != Unit::number) return false;
  ShareClass const said = share_class(behind_figure(input_, i));
  if (said.series.empty()) return false;
  Statement const& statement = input_.statements[cell.statement];
  Row const& row = statement.rows[cell.row];
  std::string name = statement.columns[cell.column].label + ' ' + row.label;
  for (std::string const& heading : row.path) name += ' ' + heading;
  ShareClass const printed = share_class(name);
  return !printed.series.empty() && printed.series != said.series;
}

/// More of the words that name the cell lead to the next figure of the sentence than stand beside figure `i`: of "we
/// received $200 in cash and a note receivable for $84,300" the note is the second.
bool NamedCells::named_by_next(std::uint32_t i, FigureWording const& own, Naming const& naming,
                               CellReference cell) const {
  if (!own.leads_on || input_.figure(i + 1).quantity.unit != input_.figure(i).quantity.unit) return false;
  Naming const next = labels_.naming(wording_of(input_, sections_, reader_, i + 1), cell);
  return next.words_beside >= 2 && next.words_beside > naming.words_beside && next.share_beside > naming.share_beside;
}

bool NamedCells::in_own_period(Link const& link, CellReference cell) const {
  auto const& period = input_.statements[cell.statement].columns[cell.column].period;
  return link.period && period && same_period(*link.period, *period);
}

/// "$3 million" of 3,000 thousand.  Of 2,960 it is too coarse to say.
bool NamedCells::prints_exactly(CellReference cell, Figure const& figure) const {
  Decimal const value = input_.statements[cell.statement].value(cell.row, cell.column);
  return Rational(value).magnitude() == Rational(figure.quantity.value).magnitude();
}

/// Another row of the table is named better by the sentence, and prints another number there.
bool NamedCells::named_better(FigureWording const& wording, Figure const& figure, Link const& link, CellReference cell,
                              Naming const& naming) const {
  constexpr int clearly = 20;
  constexpr std::size_t most_rows = 2000;  // in larger tables no words tell one row
  Statement const& statement = input_.statements[cell.statement];
  if (statement.rows.size() > most_rows) return true;
  for (std::uint32_t row = 0; row < statement.rows.size(); ++row) {
    CellReference const other{cell.statement, row, cell.column};
    if (row == cell.row || !statement.printed(row, cell.column)) continue;
    if (statement.values(row, cell.column) == statement.values(cell.row, cell.column)) continue;
    if (!labels_.unit_fits(figure, other) || !labels_.period_fits(figure, link.period, other)) continue;
    Naming const rival = labels_.naming(wording, other);
    if (rival.share >= naming.share + clearly && rival.words >= naming.words) return true;
  }
  return false;
}

}  // namespace tieout
