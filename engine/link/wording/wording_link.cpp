#include "tieout/engine/link/wording/wording_link.hpp"

#include "tieout/engine/exact/interval.hpp"
#include "tieout/engine/exact/rational.hpp"
#include "tieout/engine/link/equity/behind_figure.hpp"
#include "tieout/engine/link/equity/share_class.hpp"
#include "tieout/engine/link/indirect/current_parts.hpp"
#include "tieout/engine/link/level.hpp"
#include "tieout/engine/link/settle.hpp"
#include "tieout/engine/link/subject/numbered_name.hpp"
#include "tieout/engine/link/subject/other_currency.hpp"
#include "tieout/engine/link/subject/row_initials.hpp"
#include "tieout/engine/link/subject/section.hpp"
#include "tieout/engine/link/subject/terms.hpp"
#include "tieout/engine/link/subject/unit_rate.hpp"
#include "tieout/engine/link/wording/all_of_subject.hpp"
#include "tieout/engine/link/wording/cells_by_value.hpp"
#include "tieout/engine/link/wording/change_beside.hpp"
#include "tieout/engine/link/wording/change_wording.hpp"
#include "tieout/engine/link/wording/digit_slips.hpp"
#include "tieout/engine/link/wording/due_year.hpp"
#include "tieout/engine/link/wording/figure_wording.hpp"
#include "tieout/engine/link/wording/label_wording.hpp"
#include "tieout/engine/link/wording/share_wording.hpp"
#include "tieout/engine/table/row_label.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace tieout {
namespace {

[[nodiscard]] bool open_to_wording(Link const& link) noexcept {
  return link.candidates.empty() && (link.reason == Reason::not_tabulated || link.reason == Reason::method_not_stated ||
                                     link.reason == Reason::hypothetical || link.reason == Reason::forward_looking ||
                                     link.reason == Reason::basis_mismatch || link.reason == Reason::no_period);
}

[[nodiscard]] bool may_be_level(Figure const& figure) noexcept {
  bool const role = figure.role == Role::level || figure.role == Role::prior_level || figure.role == Role::mention;
  bool const counted = figure.quantity.unit == Unit::currency || figure.quantity.unit == Unit::shares ||
                       figure.quantity.unit == Unit::per_share || figure.quantity.unit == Unit::count ||
                       figure.quantity.unit == Unit::percent || figure.quantity.unit == Unit::number;
  Hedge const hedge = figure.quantity.hedge;
  return role && counted && (hedge == Hedge::none || hedge == Hedge::about);
}

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

// Of all numbers of five digits one in two thousand is a slip away from a given one, of six one in sixteen thousand.
constexpr int too_many_for_chance = 5;
constexpr int named_like_three_digits = 3;

// The year that names a row tells it from others as a digit more does.
constexpr int told_by_year = 1;

// Among so few numbers that of three digits stands by chance as seldom as one of four in a whole report.
constexpr std::size_t few_cells = 100;
constexpr int told_by_few = 1;

// Most of the words of one of several names.
constexpr int named_of_list = 75;

// More than any share: of cells that print the same number, the one of the figure's own period is shown.
constexpr int own_period = 1000;

/// The words name what both parts are; debt also by what it was borrowed as.
[[nodiscard]] bool names_parts(FigureWording const& wording, Terms const& name) {
  constexpr std::string_view kinds_of_debt[] = {"debt", "loan", "borrow", "note", "bond"};
  // "See Note 4" in the sentence before is no borrowing.
  auto const said = [&](std::string_view term) {
    return wording.beside.has(term) || (term != "note" && wording.around.has(term));
  };
  if (name.strong.size() == 1 && name.has("debt"))
    return std::any_of(std::begin(kinds_of_debt), std::end(kinds_of_debt), said);
  return lacking(name, wording.beside).empty();
}

/// Which other rows of the table may be named better than the cell's own.
enum class Rivals : std::uint8_t {
  none,
  all,
  slips,  ///< all, of a cell that is only near the figure
};

/// A number that is one digit, or two exchanged ones, away from the figure.
[[nodiscard]] bool one_slip_makes(Quantity const& figure, Rational const& size) {
  std::vector<std::int64_t> const slips = digit_slips(figure.value.magnitude().mantissa);
  return std::any_of(slips.begin(), slips.end(), [&](std::int64_t mantissa) {
    return Rational(Decimal{mantissa, figure.value.exponent}) == size;
  });
}

class WordingLinker {
 public:
  explicit WordingLinker(LinkInput const& input)
      : input_(input),
        reader_(abbreviations_of(input.document, input.statements)),
        sections_(input.document),
        labels_(input, reader_),
        cells_(input.statements),
        few_(cells_.size() <= few_cells) {
    for (Statement const& statement : input.statements)
      parts_.push_back(current_parts(statement, row_labels(statement)));
  }

  void link(std::uint32_t i, Link& link) const {
    Quantity plain = input_.figure(i).quantity;  // a cell that is chosen by value must be what the figure rounds
    plain.hedge = Hedge::none;
    std::vector<CellReference> const cells = cells_.fitting(plain);
    int const digits = significant_digits(plain);
    // Two rows hardly ever print the same long number.
    Rivals const beside = digits >= too_many_for_chance ? Rivals::none : Rivals::all;
    std::vector<Derivation> found = named(i, link, cells, digits, beside);
    link.by_value = !found.empty();
    // A long number that no cell prints, and one slip away from it the cell that the sentence names.
    if (cells.empty() && digits >= too_many_for_chance) {
      int const as_if = digits > too_many_for_chance ? digits : named_like_three_digits;
      found = named(i, link, cells_.one_slip_away(plain), as_if, Rivals::slips);
      bool const sum = std::any_of(found.begin(), found.end(),
                                   [&](Derivation const& one) { return prints_difference(one.cells.front(), plain); });
      link.sure = !found.empty() && !sum && agree(found, input_.statements);
      if (!link.sure) found.clear();
    }
    if (cells.empty() && digits + 1 == too_many_for_chance && input_.figure(i).period) {
      found = named_in_full(i, link, plain);
      link.sure = !found.empty() && agree(found, input_.statements);
      if (!link.sure) found.clear();
    }
    if (found.empty() && cells.empty()) {
      found = thousandth(i, link, plain);
      link.sure = !found.empty() && agree(found, input_.statements);
      if (!link.sure) found.clear();
    }
    if (found.empty()) {
      found = whole_row(i, link);
      link.sure = !found.empty();
    }
    if (found.empty()) {
      found = both_parts(i, link, plain, [&](Rational const& sum) { return claim_interval(plain).contains(sum); });
      link.by_value = !found.empty();
    }
    if (found.empty() && cells.empty() && digits >= too_many_for_chance) {
      std::optional<Rational> first;
      bool same = true;
      found = both_parts(i, link, plain, [&](Rational const& sum) {
        if (!one_slip_makes(plain, sum)) return false;
        same = same && (!first || *first == sum);
        first = sum;
        return true;
      });
      link.sure = !found.empty() && same;
      if (!link.sure) found.clear();
    }
    if (found.empty()) return;
    std::stable_sort(found.begin(), found.end(),
                     [](Derivation const& a, Derivation const& b) { return a.score > b.score; });
    link.candidates = std::move(found);
    link.reason = Reason::none;
    link.missing.clear();
  }

  /// Gives a change the row that its words name.
  void link_change(std::uint32_t i, Link& link) const {
    bool const reported = link.reason == Reason::not_tabulated || link.reason == Reason::method_not_stated ||
                          link.reason == Reason::no_period;
    if (!reported) return;
    int const digits = significant_digits(input_.figure(i).quantity) + (few_ ? told_by_few : 0);
    FigureWording const wording = wording_of(input_, sections_, reader_, i);
    std::vector<Derivation> found = changes_by_wording(input_, labels_, wording, link, i, digits);
    if (found.empty()) return;
    link.candidates = std::move(found);
    link.by_value = true;
    link.reason = Reason::none;
    link.missing.clear();
  }

  /// Gives a share the part and the whole that its words name.
  void link_share(std::uint32_t i, std::vector<Link>& links) const {
    Link& link = links[i];
    bool const reported = link.reason == Reason::not_tabulated || link.reason == Reason::method_not_stated ||
                          link.reason == Reason::no_period;
    if (!reported) return;
    FigureWording const wording = wording_of(input_, sections_, reader_, i);
    link.candidates = shares_by_wording(input_, labels_, reader_, wording, links, i);
    if (link.candidates.empty()) return;
    link.by_value = true;
    link.reason = Reason::none;
    link.missing.clear();
  }

 private:
  /// The cells of the figure's unit and period that its words name well enough for a number of so many digits.
  [[nodiscard]] std::vector<Derivation> named(std::uint32_t i, Link const& link, std::vector<CellReference> cells,
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
  [[nodiscard]] bool says_respectively(std::uint32_t i) const {
    constexpr std::uint32_t reach = 160;
    Span const passage = input_.document.passages[input_.figures[i].passage].text;
    std::uint32_t const begin = input_.figure(i).quantity.span.end;
    std::string_view behind = input_.document.view({begin, std::min(passage.end, begin + reach)});
    behind = behind.substr(0, behind.find(". "));
    return behind.find("respectively") != behind.npos;
  }

  /// The year that names the cell's row or column: that in which the figure falls due, or in which it is expected.
  [[nodiscard]] std::optional<int> due_in(std::uint32_t i, Link const& link) const {
    if (auto const due = due_year(input_, i, link.period)) return due;
    bool const expected = link.reason == Reason::forward_looking && input_.figure(i).period && link.period;
    return expected ? std::optional<int>(link.period->end.year) : std::nullopt;
  }

  /// The cell is of another series of shares than the words behind the figure name.
  [[nodiscard]] bool of_other_series(std::uint32_t i, CellReference cell) const {
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
  [[nodiscard]] bool named_by_next(std::uint32_t i, FigureWording const& own, Naming const& naming,
                                   CellReference cell) const {
    if (!own.leads_on || input_.figure(i + 1).quantity.unit != input_.figure(i).quantity.unit) return false;
    Naming const next = labels_.naming(wording_of(input_, sections_, reader_, i + 1), cell);
    return next.words_beside >= 2 && next.words_beside > naming.words_beside && next.share_beside > naming.share_beside;
  }

  /// The cells one slip away from a figure whose whole label stands beside it.  Not those of which the last digit alone
  /// differs: rounding, or a small part left out, may do that.
  [[nodiscard]] std::vector<Derivation> named_in_full(std::uint32_t i, Link const& link, Quantity const& plain) const {
    std::vector<CellReference> cells = cells_.one_slip_away(plain);
    Rational const claimed = Rational(plain.value).magnitude();
    std::erase_if(cells, [&](CellReference cell) {
      Rational const size = Rational(input_.statements[cell.statement].value(cell.row, cell.column)).magnitude();
      return (size - claimed).magnitude() < Rational(plain.ulp) * 10;
    });
    if (cells.empty()) return {};
    std::vector<Derivation> found = named(i, link, std::move(cells), named_like_three_digits, Rivals::slips);
    FigureWording const wording = wording_of(input_, sections_, reader_, i);
    std::erase_if(found, [&](Derivation const& one) {
      Naming const naming = labels_.naming(wording, one.cells.front());
      return !naming.in_full || naming.share_beside < 100 || prints_difference(one.cells.front(), plain);
    });
    return found;
  }

  /// What the sentence names where "billion" is said for million, or "million" for thousand: by three digits, and the
  /// words that such a number asks for.
  [[nodiscard]] std::vector<Derivation> thousandth(std::uint32_t i, Link const& link, Quantity const& plain) const {
    constexpr int telling = 3;
    constexpr int thousandth_part = -3;
    int const digits = significant_digits(plain);
    if (plain.ulp.exponent <= 0 || digits < telling) return {};
    Quantity meant = plain;
    meant.value = plain.value.scaled(thousandth_part);
    meant.ulp = plain.ulp.scaled(thousandth_part);
    std::vector<Derivation> found = named(i, link, cells_.fitting(meant), digits, Rivals::slips);
    if (found.empty())
      found = both_parts(i, link, meant, [&](Rational const& sum) { return claim_interval(meant).contains(sum); });
    // Where no table says its scale, it is the table's that is read wrongly.
    std::erase_if(found,
                  [&](Derivation const& one) { return !input_.statements[one.cells.front().statement].scale_stated; });
    return found;
  }

  /// The cells of the row that the sentence says the figure is all of: "Restricted cash consists of a $85,000 pledge".
  /// None where they print several numbers in the figure's period.
  [[nodiscard]] std::vector<Derivation> whole_row(std::uint32_t i, Link const& link) const {
    std::vector<Derivation> found;
    auto const name = all_of_subject(input_, i);
    if (!name || input_.figure(i).quantity.unit != Unit::currency) return found;
    for (std::uint32_t s = 0; s < input_.statements.size(); ++s) {
      Statement const& statement = input_.statements[s];
      for (std::uint32_t r = 0; r < statement.rows.size(); ++r) {
        if (statement.of_labels || lower_case(statement.rows[r].label) != *name) continue;
        for (std::uint32_t c = 0; c < statement.columns.size(); ++c) {
          CellReference const cell{s, r, c};
          bool const fits = statement.printed(r, c) && statement.columns[c].kind == ColumnKind::amount &&
                            labels_.unit_fits(input_.figure(i), cell) &&
                            (!input_.figure(i).period || labels_.period_fits(input_.figure(i), link.period, cell));
          if (fits)
            found.push_back({DerivationKind::level, {cell}, describe(statement, r, c) + ", which it is all of", 0});
        }
      }
    }
    if (!agree(found, input_.statements)) found.clear();
    return found;
  }

  /// The current part and the rest of what the sentence names, where their sum is what it must be.
  [[nodiscard]] std::vector<Derivation> both_parts(std::uint32_t i, Link const& link, Quantity const& plain,
                                                   auto const& is_it) const {
    constexpr int enough_digits = 3;
    std::vector<Derivation> found;
    Figure const& figure = input_.figure(i);
    if (plain.unit != Unit::currency || significant_digits(plain) < enough_digits) return found;
    std::optional<FigureWording> wording;
    for (std::uint32_t s = 0; s < parts_.size(); ++s) {
      Statement const& statement = input_.statements[s];
      if (parts_[s].empty() || in_other_currency(input_.assertion(i), figure, statement)) continue;
      for (CurrentParts const& parts : parts_[s]) {
        for (std::uint32_t column = 0; column < statement.columns.size(); ++column) {
          CellReference const current{s, parts.current, column};
          CellReference const rest{s, parts.rest, column};
          if (!statement.printed(parts.current, column) || !statement.printed(parts.rest, column)) continue;
          if (!labels_.unit_fits(figure, current) || !labels_.period_fits(figure, link.period, current)) continue;
          Rational const sum = Rational(statement.value(parts.current, column)).magnitude() +
                               Rational(statement.value(parts.rest, column)).magnitude();
          if (!is_it(sum)) continue;
          if (!wording) wording = wording_of(input_, sections_, reader_, i);
          if (!names_parts(*wording, parts.name)) continue;
          found.push_back({DerivationKind::sum,
                           {current, rest},
                           describe(statement, parts.current, column) + " and the rest of it in " +
                               describe(statement, parts.rest, column),
                           0});
        }
      }
    }
    return found;
  }

  [[nodiscard]] std::vector<Terms> row_labels(Statement const& statement) const {
    std::vector<Terms> labels;
    labels.reserve(statement.rows.size());
    for (Row const& row : statement.rows) labels.push_back(reader_.read(row.label));
    return labels;
  }

  [[nodiscard]] bool in_own_period(Link const& link, CellReference cell) const {
    auto const& period = input_.statements[cell.statement].columns[cell.column].period;
    return link.period && period && same_period(*link.period, *period);
  }

  /// "$3 million" of 3,000 thousand.  Of 2,960 it is too coarse to say.
  [[nodiscard]] bool prints_exactly(CellReference cell, Figure const& figure) const {
    Decimal const value = input_.statements[cell.statement].value(cell.row, cell.column);
    return Rational(value).magnitude() == Rational(figure.quantity.value).magnitude();
  }

  /// Another cell of the column prints what the figure and the cell differ by: the figure is a sum of the two.
  [[nodiscard]] bool prints_difference(CellReference cell, Quantity const& figure) const {
    Statement const& statement = input_.statements[cell.statement];
    auto const size = [&](std::uint32_t row) { return Rational(statement.value(row, cell.column)).magnitude(); };
    Rational const difference = (Rational(figure.value).magnitude() - size(cell.row)).magnitude();
    for (std::uint32_t row = 0; row < statement.rows.size(); ++row)
      if (statement.printed(row, cell.column) && size(row) == difference) return true;
    return false;
  }

  /// Another row of the table is named better by the sentence, and prints another number there.
  [[nodiscard]] bool named_better(FigureWording const& wording, Figure const& figure, Link const& link,
                                  CellReference cell, Naming const& naming) const {
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

  LinkInput const& input_;
  TermReader reader_;
  Sections sections_;
  LabelWordings labels_;
  CellsByValue cells_;
  bool few_;                                      // among so few numbers, one of as many digits tells more
  std::vector<std::vector<CurrentParts>> parts_;  // of each statement
};

}  // namespace

void link_by_wording(LinkInput const& input, std::vector<bool> const& settled, std::vector<Link>& links) {
  std::optional<WordingLinker> linker;
  for (std::uint32_t i = 0; i < links.size(); ++i) {
    if (settled[i] || !open_to_wording(links[i]) || !may_be_level(input.figure(i))) continue;
    if (!linker) linker.emplace(input);
    linker->link(i, links[i]);
  }
  for (std::uint32_t i = 0; i < links.size(); ++i) {
    if (settled[i] || !open_to_wording(links[i]) || !says_share(input, i)) continue;
    if (!linker) linker.emplace(input);
    linker->link_share(i, links);
  }
  for (std::uint32_t i = 0; i < links.size(); ++i)
    if (!settled[i] && open_to_wording(links[i])) link_change_beside(input, links, i);
  for (std::uint32_t i = 0; i < links.size(); ++i) {
    if (settled[i] || !open_to_wording(links[i]) || !says_change(input, i)) continue;
    if (!linker) linker.emplace(input);
    linker->link_change(i, links[i]);
  }
}

}  // namespace tieout
