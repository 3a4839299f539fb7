#include "tieout/engine/link/doubt/doubts.hpp"

#include "tieout/engine/exact/interval.hpp"
#include "tieout/engine/exact/rational.hpp"
#include "tieout/engine/link/doubt/confirmed_beside.hpp"
#include "tieout/engine/link/doubt/doubtful_wording.hpp"
#include "tieout/engine/link/doubt/namesake.hpp"
#include "tieout/engine/link/doubt/narrower_subject.hpp"
#include "tieout/engine/link/doubt/one_transaction.hpp"
#include "tieout/engine/link/doubt/printed_numbers.hpp"
#include "tieout/engine/link/doubt/sentence_front.hpp"
#include "tieout/engine/link/doubt/told_of_other.hpp"
#include "tieout/engine/link/figure_kind.hpp"
#include "tieout/engine/link/subject/demonstrative.hpp"
#include "tieout/engine/link/subject/included_part.hpp"
#include "tieout/engine/link/subject/limit_behind.hpp"
#include "tieout/engine/link/subject/section.hpp"
#include "tieout/engine/link/subject/sentence_end.hpp"
#include "tieout/engine/link/subject/word_list.hpp"
#include "tieout/engine/link/wording/cells_by_value.hpp"
#include "tieout/engine/table/row_label.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>

namespace tieout {
namespace {

[[nodiscard]] bool finer_than_table(LinkInput const& input, Figure const& figure, Link const& link) {
  if (figure.quantity.unit != Unit::currency) return false;
  Derivation const& best = link.candidates.front();
  if (best.kind != DerivationKind::level) return false;
  CellReference const cell = best.cells.front();
  Rational const step(input.statements[cell.statement].ulp(cell.row, cell.column));
  return Rational(figure.quantity.value).magnitude() + Rational(figure.quantity.ulp) < step;
}

/// "Net income of $0.14, or $45,965,000 per share": the amount that the row prints stands in the place of the figure
/// per share behind it, so that this one, however small, is said of the row.
[[nodiscard]] bool exchanged_with_per_share(LinkInput const& input, std::uint32_t i, Link const& link) {
  constexpr int telling_digits = 3;
  constexpr std::uint32_t reach = 24;
  constexpr std::uint32_t most_between = 8;  // the figures of an assertion stand together in the ledger
  CellReference const cell = link.candidates.front().cells.front();
  Rational const printed = Rational(input.statements[cell.statement].value(cell.row, cell.column)).magnitude();
  std::uint32_t const end = input.figure(i).quantity.span.end;
  for (std::uint32_t k = i + 1; k < input.figures.size() && k <= i + most_between; ++k) {
    Quantity other = input.figure(k).quantity;
    bool const behind = other.span.begin >= end && other.span.begin < end + reach;
    if (!behind || other.unit != Unit::per_share || significant_digits(other) < telling_digits) continue;
    other.value = other.value.magnitude();
    return claim_interval(other).contains(printed);
  }
  return false;
}

[[nodiscard]] bool same_reference(std::optional<PeriodReference> const& a, std::optional<PeriodReference> const& b) {
  if (!a || !b) return !a && !b;
  PeriodReference left = *a;
  PeriodReference right = *b;
  left.span = right.span = {};
  return left == right;
}

/// "21% and 22% in the quarter and the half year, compared to 19% and 18% in the prior periods": of two prior
/// levels each is beside a level of its own.
[[nodiscard]] bool beside_others(Figure const& a, Figure const& b) noexcept {
  return a.role == Role::prior_level && a.counterpart && b.counterpart && a.counterpart != b.counterpart;
}

/// Another figure of the assertion claims to be the same thing with another value.
[[nodiscard]] bool said_twice(Assertion const& assertion, Figure const& figure) {
  return std::any_of(assertion.figures.begin(), assertion.figures.end(), [&](Figure const& other) {
    bool const alike = &other != &figure && other.role == figure.role && other.quantity.unit == figure.quantity.unit &&
                       same_reference(other.period, figure.period) && same_reference(other.baseline, figure.baseline) &&
                       !beside_others(figure, other);
    return alike && Rational(other.quantity.value) != Rational(figure.quantity.value);
  });
}

/// Of two values of one thing, by value each would find a cell of its own.  "EUR 30 million (USD 28 million)" is one.
[[nodiscard]] bool told_twice_by_value(Link const& link, Assertion const& assertion, Figure const& figure) {
  auto const in_other_currency = [&](Figure const& other) {
    return other.quantity.currency != figure.quantity.currency;
  };
  return link.by_value && said_twice(assertion, figure) &&
         std::none_of(assertion.figures.begin(), assertion.figures.end(), in_other_currency);
}

/// "Increases in rent, travel and legal fees of $630,000, $150,000 and $130,000, respectively": of which only the last
/// name was understood, all amounts but the last are others'.
[[nodiscard]] bool listed_respectively(LinkInput const& input, Assertion const& assertion, Figure const& figure) {
  if (figure.role != Role::change && figure.role != Role::percent_change) return false;
  bool const followed = std::any_of(assertion.figures.begin(), assertion.figures.end(), [&](Figure const& other) {
    return other.role == figure.role && other.quantity.unit == figure.quantity.unit &&
           other.quantity.span.begin > figure.quantity.span.begin;
  });
  if (!followed || !said_twice(assertion, figure)) return false;
  constexpr std::size_t reach = 120;
  std::string_view behind = std::string_view(input.document.text).substr(figure.quantity.span.end, reach);
  behind = behind.substr(0, std::min(behind.find(". "), behind.find('\n')));
  return behind.find("respectively") != std::string_view::npos;
}

/// The few words in front of a figure.
[[nodiscard]] std::string_view words_before(Document const& document, Figure const& figure) {
  constexpr std::uint32_t reach = 24;
  std::uint32_t const begin = figure.quantity.span.begin;
  return document.view({begin > reach ? begin - reach : 0, begin});
}

/// "Including $2 million", "the quarter includes a tax benefit of $2 million": one of what may be several.
[[nodiscard]] bool part_of_something(LinkInput const& input, Assertion const& assertion, Figure const& figure) {
  constexpr std::string_view verbs[] = {"include ", "includes ", "included ", "including "};
  constexpr std::uint32_t reach = 16;
  std::uint32_t const subject = assertion.subject.span.begin;
  std::string_view before = input.document.view({subject > reach ? subject - reach : 0, subject});
  for (std::string_view const article : {"a ", "an "})
    if (before.ends_with(article)) before.remove_suffix(article.size());
  bool const named = subject < figure.quantity.span.begin &&
                     std::any_of(std::begin(verbs), std::end(verbs), [&](auto verb) { return before.ends_with(verb); });
  return named || words_before(input.document, figure).find("includ") != std::string_view::npos;
}

/// "Rent was 3.2% of sales of $81 million": the amount is of the whole.
[[nodiscard]] bool is_of_whole(Document const& document, Assertion const& assertion, Figure const& figure) {
  return std::any_of(assertion.wholes.begin(), assertion.wholes.end(), [&](Subject const& whole) {
    bool const before = !whole.span.empty() && whole.span.end < figure.quantity.span.begin;
    return before && document.view({whole.span.end, figure.quantity.span.begin}) == " of ";
  });
}

[[nodiscard]] bool multiple_of_change(Figure const& figure) noexcept {
  return figure.role == Role::multiple && figure.direction != Direction::none;
}

/// Points are differences; a level in points is a change that the sentence does not call one.
[[nodiscard]] bool level_in_points(Figure const& figure) noexcept {
  bool const level = figure.role == Role::level || figure.role == Role::prior_level;
  return level && (figure.quantity.unit == Unit::percentage_point || figure.quantity.unit == Unit::basis_point);
}

/// "A per share increase of 6.9%" does not say of what.
[[nodiscard]] bool nameless_per_share(Document const& document, Assertion const& assertion, Figure const& figure) {
  constexpr std::string_view nameless[] = {"share", "shares", "unit", "units", "common", "per", "basic", "diluted"};
  bool const per_share = figure.quantity.unit == Unit::per_share || assertion.subject.per_share;
  return per_share && !assertion.apposed_to &&
         std::all_of(assertion.subject.words.begin(), assertion.subject.words.end(),
                     [&](Span word) { return contains(nameless, document.view(word)); });
}

/// "lower expenses of $5 million"
[[nodiscard]] bool level_or_change(Document const& document, Assertion const& assertion, Figure const& figure) {
  Span const subject = assertion.subject.span;
  if (!is_level(figure) || figure.direction == Direction::none || figure.direction_span.empty()) return false;
  if (subject.empty() || figure.direction_span.end > subject.begin || subject.end > figure.quantity.span.begin)
    return false;
  return document.view({subject.end, figure.quantity.span.begin}) == " of ";
}

[[nodiscard]] bool is_par_value(Document const& document, Figure const& figure) {
  std::string_view const behind = std::string_view(document.text).substr(figure.quantity.span.end);
  return behind.starts_with(" par value") || behind.starts_with(" nominal value") ||
         behind.starts_with(" stated value");
}

/// "Net income rose 4.8% to $3.46 per share": the percentage is of the income per share.
[[nodiscard]] bool moves_to_per_share(LinkInput const& input, std::uint32_t i, Row const& row) {
  constexpr std::size_t reach = 24;
  Figure const& figure = input.figure(i);
  bool const moves = figure.role == Role::change || figure.role == Role::percent_change;
  if (!moves || row.unit == RowUnit::per_share || i + 1 >= input.figures.size()) return false;
  Quantity const& next = input.figure(i + 1).quantity;
  if (next.unit != Unit::per_share || next.span.begin < figure.quantity.span.end) return false;
  std::string_view const between = input.document.view({figure.quantity.span.end, next.span.begin});
  return between.size() <= reach && between.starts_with(" to ");
}

/// "A loss of $0.09 per share compared to net earnings of $8 million": the amount is in no row per share.
[[nodiscard]] bool amount_per_share(Figure const& figure, Row const& row) noexcept {
  return row.unit == RowUnit::per_share && figure.quantity.unit == Unit::currency && is_level(figure) &&
         figure.quantity.ulp.exponent >= 0;
}

/// Rows that hold how much something changed, and not how much there is.
[[nodiscard]] bool is_row_of_changes(Row const& row) noexcept {
  auto const says_change = [](std::string_view label) {
    return label.starts_with("Change in") || label.starts_with("Changes in") || label.starts_with("Increase in") ||
           label.starts_with("Decrease in") || label.starts_with("Increase (decrease)") ||
           label.starts_with("(Increase)");
  };
  // What cash flows end in stands below the changes, too.
  bool const flow = holds(row.label, "cash");
  return says_change(row.label) || (!flow && !row.path.empty() && says_change(row.path.back()));
}

/// "retained profits ($340 million)": what stands in the parentheses may be beside the subject in any way.
/// Beside a cell that is below zero they are its sign.
[[nodiscard]] bool beside_in_parentheses(LinkInput const& input, Assertion const& assertion, Figure const& figure,
                                         Link const& link) {
  Span const subject = assertion.subject.span;
  if (!figure.quantity.bracketed || figure.quantity.unit != Unit::currency || subject.empty()) return false;
  CellReference const cell = link.candidates.front().cells.front();
  if (input.statements[cell.statement].values(cell.row, cell.column) < 0) return false;
  return subject.end < figure.quantity.span.begin &&
         input.document.view({subject.end, figure.quantity.span.begin}) == " ";
}

[[nodiscard]] bool speaks_of_change(std::string_view subject) noexcept {
  return holds(subject, "change") || holds(subject, "increase") || holds(subject, "decrease");
}

/// "Total deferred revenue" beside a row under current liabilities.
[[nodiscard]] bool total_of_current_part(std::string_view subject, Row const& row) {
  if (!holds(subject, "total") || holds(row.label, "total")) return false;
  return std::any_of(row.path.begin(), row.path.end(), [](std::string const& part) { return holds(part, "current"); });
}

/// The printed figure has no scale word, and its digits are those of a cell that is printed in thousands or millions,
/// or of another one in a table that does not say its scale. `numbers` are gathered when the first figure needs them.
[[nodiscard]] bool in_units_of_table(LinkInput const& input, std::optional<PrintedNumbers>& numbers,
                                     Figure const& figure, Link const& link) {
  constexpr std::int64_t four_digits = 1000;
  Quantity const& quantity = figure.quantity;
  Decimal const printed = quantity.value.magnitude();
  bool const plain = quantity.unit == Unit::currency && quantity.ulp == Decimal{1, 0} && printed.exponent == 0;
  CellReference const cell = link.candidates.front().cells.front();
  auto const& period = link.period ? link.period : input.statements[cell.statement].columns[cell.column].period;
  if (!plain || printed.mantissa < four_digits || !period) return false;
  if (!numbers) numbers.emplace(input.statements);
  return numbers->print(printed.mantissa, *period, cell);
}

/// The figure is the row and the one above or below it together: the text may well mean both.
[[nodiscard]] bool sum_with_neighbour(LinkInput const& input, Figure const& figure, Link const& link) {
  // Figures of few digits are such sums by chance.
  constexpr int enough_digits = 4;
  Derivation const& best = link.candidates.front();
  if (best.kind != DerivationKind::level || !is_level(figure)) return false;
  if (significant_digits(figure.quantity) < enough_digits) return false;
  CellReference const cell = best.cells.front();
  Statement const& statement = input.statements[cell.statement];
  Quantity claim = figure.quantity;
  claim.value = claim.value.magnitude();
  Interval const claimed = claim_interval(claim);
  Rational const own = Rational(statement.value(cell.row, cell.column));
  auto const together = [&](std::uint32_t row) {
    if (row >= statement.rows.size() || !statement.printed(row, cell.column)) return false;
    Row const& other = statement.rows[row];
    if (other.unit != statement.rows[cell.row].unit || other.path != statement.rows[cell.row].path) return false;
    Rational const value = Rational(statement.value(row, cell.column));
    return !value.is_zero() && claimed.contains((own + value).magnitude());
  };
  return (cell.row > 0 && together(cell.row - 1)) || together(cell.row + 1);
}

/// "A tax benefit of $2 million for credits" beside an expense is an item of it, not the expense.
[[nodiscard]] bool benefit_in_expense(LinkInput const& input, Assertion const& assertion, Figure const& figure,
                                      Link const& link) {
  std::string_view const subject = input.document.view(assertion.subject.span);
  if (!holds(subject, "tax") || !holds(subject, "benefit") || holds(subject, "unrecognized")) return false;
  if (holds(subject, "provision") || holds(subject, "expense")) return false;
  // "A tax benefit of $2 million compared to a tax expense of $5 million"
  if (figure.role == Role::prior_level && words_before(input.document, figure).ends_with("tax expense of "))
    return false;
  return std::any_of(link.candidates.begin(), link.candidates.end(), [&](Derivation const& one) {
    CellReference const cell = one.cells.front();
    Statement const& statement = input.statements[cell.statement];
    std::string const& label = statement.rows[cell.row].label;
    // "Expense (benefit)": the sign tells which of the two it is.
    bool const both = holds(label, "expense") || holds(label, "provision");
    return !holds(label, "benefit") || (both && statement.values(cell.row, cell.column) >= 0);
  });
}

/// Something beside the figure says that it is of a part of the row, or of something else.
[[nodiscard]] bool narrower_than_row(LinkInput const& input, Assertion const& assertion, Figure const& figure,
                                     Link const& link) {
  CellReference const cell = link.candidates.front().cells.front();
  Row const& row = input.statements[cell.statement].rows[cell.row];
  std::string_view const subject = input.document.view(assertion.subject.span);
  return narrowed_behind(input.document, figure, row) || narrowed_before(input.document, assertion, row) ||
         limited_otherwise(limit_behind(input.document, assertion), row.label) ||
         limited_otherwise(limit_between(input.document, assertion), row.label) || narrowed_inside(subject, row) ||
         owned_by_another(input.document, assertion) || narrowed_by_participle(input.document, assertion, figure) ||
         total_of_current_part(subject, row) ||
         (is_level(figure) && is_row_of_changes(row) && !speaks_of_change(subject));
}

/// "Net sales including intersegment sales": more than the row may be meant.
[[nodiscard]] bool says_inclusion(Document const& document, Assertion const& assertion) {
  std::string_view const behind = std::string_view(document.text).substr(assertion.subject.span.end);
  return behind.starts_with(" including ") || behind.starts_with(" inclusive of ") ||
         includes_current_part(document, assertion);
}

/// "Securities included in the calculation of weighted average shares were": the row is what they are part of.
[[nodiscard]] bool is_part_of_named(Document const& document, Assertion const& assertion) {
  return holds(document.view(assertion.subject.span), " included in ");
}

/// "We paid $324,000 of restructuring costs": what was paid is not what was charged.
[[nodiscard]] bool paid_of_charge(Document const& document, Figure const& figure, Row const& row) {
  constexpr std::string_view rows_of_payments[] = {"paid", "payment", "dividend", "distribution", "repayment"};
  auto const of_payments = [&](std::string_view name) {
    return std::any_of(std::begin(rows_of_payments), std::end(rows_of_payments),
                       [&](std::string_view word) { return holds(name, word); });
  };
  std::string_view const behind = std::string_view(document.text).substr(figure.quantity.span.end);
  if (!behind.starts_with(" of ") && !behind.starts_with(" in ")) return false;
  std::string_view const before = words_before(document, figure);
  bool const paid = holds(before, " paid ") || holds(before, " payments of ");
  return paid && !of_payments(row.label) && std::none_of(row.path.begin(), row.path.end(), of_payments);
}

/// "Has commitments to purchase 210 tractors": what is counted stands behind the number, and whether it is all that
/// there are, the verb says.
[[nodiscard]] bool counts_some(Assertion const& assertion, Figure const& figure) {
  bool const counted = figure.quantity.unit == Unit::count || figure.quantity.unit == Unit::number;
  return counted && is_level(figure) && !assertion.subject.span.empty() &&
         assertion.subject.span.begin >= figure.quantity.span.end;
}

/// "A dividend of $0.05 per share will be paid": what is still to come.
[[nodiscard]] bool is_to_come(Document const& document, Figure const& figure) {
  return std::string_view(document.text).substr(figure.quantity.span.end).starts_with(" will ");
}

/// "Rose 7% from a year ago and fell 7% from the quarter before": the number is told of another start in the same
/// sentence, which is why it fits there.
[[nodiscard]] bool told_of_other_start(Assertion const& assertion, Figure const& figure) {
  return figure.baseline && std::any_of(assertion.figures.begin(), assertion.figures.end(), [&](Figure const& other) {
           bool const alike = &other != &figure && other.role == figure.role && other.baseline &&
                              other.quantity.unit == figure.quantity.unit &&
                              Rational(other.quantity.value) == Rational(figure.quantity.value);
           return alike && !same_reference(other.baseline, figure.baseline);
         });
}

/// The words around the subject or the figure tell of something else.
[[nodiscard]] bool told_of_another(LinkInput const& input, std::uint32_t i, Link const& link) {
  Document const& document = input.document;
  Assertion const& assertion = input.assertion(i);
  Figure const& figure = input.figure(i);
  CellReference const cell = link.candidates.front().cells.front();
  Statement const& statement = input.statements[cell.statement];
  return of_thing_before(document, assertion) || told_of_leader(document, figure) || moved_like_another(input, i) ||
         against_a_norm(document, figure) || of_declared_dividend(document, assertion, figure) ||
         recorded_into_balance(document, assertion, figure, statement.columns[cell.column]) ||
         one_of_total(document, assertion, statement.rows[cell.row]) || in_constant_currency(input, i, link);
}

/// The words may mean something else than the row.
[[nodiscard]] bool of_something_else(LinkInput const& input, Assertion const& assertion, Figure const& figure,
                                     Link const& link) {
  return refers_back(input.document.view(assertion.subject.span)) || said_twice(assertion, figure) ||
         done_to_subject(input.document, assertion, figure) || part_of_something(input, assertion, figure) ||
         says_inclusion(input.document, assertion) || is_part_of_named(input.document, assertion) ||
         sizes_agreement(input.document, assertion, figure) || is_to_come(input.document, figure) ||
         counts_some(assertion, figure) || drives_itself(input.document, assertion) ||
         nameless_per_share(input.document, assertion, figure) || level_or_change(input.document, assertion, figure) ||
         benefit_in_expense(input, assertion, figure, link) || narrower_than_row(input, assertion, figure, link);
}

/// The figure itself may be another number than the cell's.
[[nodiscard]] bool of_other_digits(LinkInput const& input, std::optional<PrintedNumbers>& numbers, std::uint32_t i,
                                   Link const& link) {
  Assertion const& assertion = input.assertion(i);
  Figure const& figure = input.figure(i);
  bool const finer = finer_than_table(input, figure, link) && !exchanged_with_per_share(input, i, link);
  return finer || multiple_of_change(figure) || level_in_points(figure) || is_par_value(input.document, figure) ||
         beside_in_parentheses(input, assertion, figure, link) || sum_with_neighbour(input, figure, link) ||
         in_units_of_table(input, numbers, figure, link) || fits_namesake(input, figure, link);
}

}  // namespace

bool doubtful_level(LinkInput const& input, Assertion const& assertion, Figure const& figure) {
  return cut_short(input.document, assertion, figure) || said_twice(assertion, figure) ||
         done_to_subject(input.document, assertion, figure) || part_of_something(input, assertion, figure) ||
         level_in_points(figure) || nameless_per_share(input.document, assertion, figure);
}

void doubt_links(LinkInput const& input, std::vector<Link>& links) {
  std::optional<PrintedNumbers> numbers;
  Sections const sections(input.document);
  for (std::uint32_t i = 0; i < links.size(); ++i) {
    Link& link = links[i];
    if (link.candidates.empty()) continue;
    Assertion const& assertion = input.assertion(i);
    Figure const& figure = input.figure(i);
    if (told_twice_by_value(link, assertion, figure) || listed_respectively(input, assertion, figure)) {
      link.candidates.clear();
      link.reason = Reason::ambiguous;
      link.missing = "the sentence gives several values, and not which is whose";
      link.sure = false;
      continue;
    }
    bool const confirmed = confirmed_beside(input, links, i);
    bool const of_row =
        !of_something_else(input, assertion, figure, link) && !contributed_part(input, i) && !moved_by_cause(input, i);
    bool const row_sure = (link.sure && of_row) || confirmed;
    CellReference const cell = link.candidates.front().cells.front();
    Row const& row = input.statements[cell.statement].rows[cell.row];
    bool const another = included_elsewhere(input, i) || set_apart(input, i) || short_for_opening(input, i) ||
                         is_of_whole(input.document, assertion, figure) || moves_to_per_share(input, i, row) ||
                         amount_per_share(figure, row) || paid_of_charge(input.document, figure, row) ||
                         set_by_law(input.document, figure, row) || of_one_transaction(input, i) ||
                         told_of_another(input, i, link) ||
                         balance_of_deal(input, sections.heading(input.figures[i].passage), i, link);
    bool const sure = row_sure && !another && !of_other_digits(input, numbers, i, link) &&
                      (told_of_other_start(assertion, figure) || !fits_namesake_elsewhere(input, figure, link));
    bool const chosen = !link.period_open && ((!link.column_open && !link.choice_open) || confirmed);
    link.sure = sure && chosen;
    link.but_for_choice = sure && !chosen;
  }
}

void doubt_taken_cells(LinkInput const& input, std::vector<Link>& links) {
  for (std::uint32_t i = 0; i < links.size(); ++i)
    if ((links[i].sure || links[i].but_for_choice) && taken_by_another(input, links, i))
      links[i].sure = links[i].but_for_choice = false;
}

}  // namespace tieout
