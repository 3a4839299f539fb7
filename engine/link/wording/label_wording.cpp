#include "tieout/engine/link/wording/label_wording.hpp"

#include "tieout/engine/link/period/label_periods.hpp"
#include "tieout/engine/link/period/row_columns.hpp"
#include "tieout/engine/link/phrase/labelled_year.hpp"
#include "tieout/engine/link/subject/row_match.hpp"
#include "tieout/engine/link/subject/word_list.hpp"
#include "tieout/engine/link/wording/caption_name.hpp"

#include <algorithm>
#include <bit>
#include <tuple>
#include <utility>

namespace tieout {
namespace {

// Words of labels that tell no row from another.
constexpr std::string_view nameless_beside_others[] = {"other", "net"};

// Stems of the months, and of what a dated row says beside them.
constexpr std::string_view date_words[] = {"balanc", "januari", "februari", "march", "april",  "may",   "june",
                                           "juli",   "august",  "septemb",  "octob", "novemb", "decemb"};

// Words that turn a measure into another one.
constexpr std::string_view turning_words[] = {"net", "gross",  "befor",  "after", "exclud", "less",
                                              "non", "except", "averag", "defer", "accru",  "project"};

// Stems of the two sides of the accounts.
struct Opposites {
  std::string_view one;
  std::string_view other;
};
constexpr Opposites opposites[] = {{"revenu", "cost"},    {"asset", "liabil"}, {"receivabl", "payabl"},
                                   {"purchas", "revenu"}, {"current", "non"},  {"domest", "foreign"}};

/// At least half of the words that tell the name from others are said.
[[nodiscard]] bool half_said(Terms const& name, Terms const& said) {
  int more = 0;
  for (std::string const& term : name.strong)
    if (!contains(nameless_beside_others, term)) more += said.has(term) ? 1 : -1;
  return more >= 0;
}

/// "Balance at end of year", "Beginning of year": stems of what such labels say.
constexpr std::string_view balance_words[] = {"balanc", "begin", "end", "open", "close", "start", "year", "period"};

// A report has many tables, and "Total" in each; what stands above one of a note says what its rows are of.
constexpr std::size_t most_tables_of_a_note = 3;

// What a subject may say beside a row's name: the kind of amount.
constexpr std::string_view kind_words[] = {"revenu", "expens", "cost",    "fee",   "charg", "balanc",
                                           "footag", "line",   "product", "activ", "item",  "incom"};

/// A table of plain numbers: no money, and no scale; in a document that has others, one that says what it counts.
[[nodiscard]] bool is_plain(Statement const& statement, std::vector<Statement> const& all) {
  constexpr std::string_view counted[] = {"number of", "employee", "store", "option", "headcount"};
  if (statement.scale_stated || statement.currency != Currency::none) return false;
  if (std::any_of(std::begin(counted), std::end(counted),
                  [&](std::string_view what) { return holds(statement.caption, what); }))
    return true;
  return std::none_of(all.begin(), all.end(), [](Statement const& one) { return one.scale_stated; });
}

[[nodiscard]] bool says_within_year(std::string_view label) noexcept {
  constexpr std::string_view ways[] = {"less than 1 year", "less than one year", "within one year",
                                       "within 1 year",    "1 year or less",     "one year or less"};
  return std::any_of(std::begin(ways), std::end(ways), [&](std::string_view way) { return holds(label, way); });
}

[[nodiscard]] bool names_shares(std::string_view text) noexcept { return holds(text, "shares"); }

}  // namespace

LabelWordings::LabelWordings(LinkInput const& input, TermReader const& reader) : input_(input) {
  tables_.reserve(input.statements.size());
  for (Statement const& statement : input.statements) {
    Table& table = tables_.emplace_back();
    table.plain = is_plain(statement, input.statements);
    table.caption = caption_name(reader, statement.caption);
    table.introduction = reader.read(statement.introduction);
    table.rows.reserve(statement.rows.size());
    for (Row const& row : statement.rows) {
      Label label;
      label.label = reader.read(row.label);
      for (std::string const& heading : row.path) label.path = joined(std::move(label.path), reader.read(heading));
      label.periods = label_periods(row.label, input);
      // "In November at $0.50 per share": when and at what price names no row.
      if (!label.periods.empty())
        std::erase_if(label.label.strong, [](std::string const& term) { return contains(date_words, term); });
      if (label.label.strong.size() == 1) std::erase(label.label.strong, "amount");
      if (row.unit != RowUnit::per_share) std::erase(label.label.strong, "per");
      bool const note = input.statements.size() <= most_tables_of_a_note;
      if (note && consist_of(label.label.strong, balance_words)) label.label.strong.clear();
      label.nameless = note && label.label.vacant() && label.path.vacant();
      for (std::string const& term : joined(label.label, label.path).strong) ++rows_with_[term];
      ++rows_;
      table.rows.push_back(std::move(label));
    }
    for (Column const& column : statement.columns) {
      table.columns.push_back(reader.read(column.label));
      if (column.period) column_periods_.push_back(*column.period);
    }
  }
  auto const key = [](Period const& one) { return std::tuple(to_days(one.end), one.months, one.slack); };
  std::sort(column_periods_.begin(), column_periods_.end(),
            [&](Period const& a, Period const& b) { return key(a) < key(b); });
  column_periods_.erase(std::unique(column_periods_.begin(), column_periods_.end()), column_periods_.end());
}

int LabelWordings::weight_of(std::string const& term) const {
  auto const known = rows_with_.find(term);
  auto const rows = known == rows_with_.end() ? 1 : known->second;
  // The rarest words count little more than twice as much as the commonest.
  return 3 + std::bit_width(rows_ / rows) / 2;
}

Terms const& LabelWordings::name_of(CellReference cell) const {
  Table const& table = tables_[cell.statement];
  Label const& row = table.rows[cell.row];
  Terms const& column = table.columns[cell.column];
  if (!row.label.vacant()) return row.label;
  if (!row.path.vacant()) return row.path;
  bool const by_column = !row.periods.empty() && !consist_of(column.strong, date_words);
  return by_column ? column : table.caption;
}

Naming LabelWordings::naming(FigureWording const& wording, CellReference cell) const {
  Table const& table = tables_[cell.statement];
  Label const& row = table.rows[cell.row];
  Terms const& column = table.columns[cell.column];
  Naming naming;
  auto const credit = [&](std::string const& term) {
    if (wording.beside.has(term)) return 4;
    if (wording.sentence.has(term)) return 3;
    return wording.around.has(term) ? 2 : 0;
  };
  bool const of_labels = input_.statements[cell.statement].of_labels;
  auto const take_shares = [&](Terms const& name) {
    int full = 0;
    int anywhere = 0;
    int beside = 0;
    for (std::string const& term : name.strong) {
      int const weight = weight_of(term);
      full += 4 * weight;
      anywhere += credit(term) * weight;
      if (wording.beside.has(term)) beside += 4 * weight;
    }
    if (full == 0) return;
    naming.in_full |=
        (of_labels || name.strong.size() > 1) &&
        std::all_of(name.strong.begin(), name.strong.end(), [&](auto const& term) { return credit(term) > 0; });
    naming.share = std::max(naming.share, anywhere * 100 / full);
    naming.share_beside = std::max(naming.share_beside, beside * 100 / full);
  };
  // A figure in a label is told by all of the label.
  Terms const& name = name_of(cell);
  take_shares(name);
  if (row.nameless && !consist_of(column.strong, date_words)) take_shares(column);
  naming.half_beside = half_said(name, wording.beside);
  if (of_labels) take_shares(joined(row.label, row.path));
  for (std::string const& term : joined(joined(name, row.path), column).strong) {
    if (contains(nameless_beside_others, term)) continue;
    if (wording.sentence.has(term)) ++naming.words;
    if (wording.beside.has(term)) ++naming.words_beside;
  }
  if (says_table(wording, cell)) {
    naming.share = naming.share_beside = 100;
    naming.in_full = true;
    naming.words = naming.words_beside = std::max(naming.words_beside, 2);
  }
  if (!input_.statements[cell.statement].columns[cell.column].period && !column.vacant()) {
    auto const is_named = [&](std::string const& term) { return credit(term) > 0; };
    auto const named = std::count_if(column.strong.begin(), column.strong.end(), is_named);
    naming.share_of_column = static_cast<int>(named * 100 / static_cast<std::ptrdiff_t>(column.strong.size()));
  }
  return naming;
}

bool LabelWordings::says_table(FigureWording const& wording, CellReference cell) const {
  Table const& table = tables_[cell.statement];
  if (!table.rows[cell.row].nameless) return false;
  Terms const told = joined(joined(table.caption, table.introduction), wording.heading);
  bool const subject = wording.subject.strong.size() > 1 && lacking(wording.subject, told).empty();
  bool const heading = wording.heading.strong.size() > 1 && lacking(wording.heading, wording.sentence).empty();
  return subject || heading;
}

bool LabelWordings::falls_due_within_year(CellReference cell) const {
  Statement const& statement = input_.statements[cell.statement];
  return says_within_year(statement.rows[cell.row].label) || says_within_year(statement.columns[cell.column].label);
}

bool LabelWordings::other_column_named(FigureWording const& wording, CellReference cell) const {
  Statement const& statement = input_.statements[cell.statement];
  std::vector<Terms> const& heads = tables_[cell.statement].columns;
  Terms const& own = heads[cell.column];
  // "Charges of $9 million, of which $4 million were for severance": the total is named beside no other column.
  Terms const& said = own.vacant() && own.total ? wording.beside : wording.sentence;
  auto const all_said = [&](Terms const& head) { return !head.vacant() && lacking(head, said).empty(); };
  if (all_said(own)) return false;
  for (std::uint32_t column = 0; column < statement.columns.size(); ++column) {
    bool const beside = column != cell.column && statement.columns[column].kind == ColumnKind::amount &&
                        statement.columns[column].period == statement.columns[cell.column].period;
    if (beside && statement.printed(cell.row, column) && all_said(heads[column])) return true;
  }
  return false;
}

bool LabelWordings::unit_fits(Figure const& figure, CellReference cell) const {
  Statement const& statement = input_.statements[cell.statement];
  RowUnit const unit = statement.cell(cell.row, cell.column).unit;
  Row const& row = statement.rows[cell.row];
  std::string const& head = statement.columns[cell.column].label;
  bool const of_shares = unit == RowUnit::shares || unit == RowUnit::count || names_shares(head);
  switch (figure.quantity.unit) {
    case Unit::currency:
      if (unit == RowUnit::per_share) return figure.quantity.ulp.exponent < 0;
      return unit == RowUnit::amount && !names_shares(head);
    case Unit::per_share:
      return unit == RowUnit::per_share;
    case Unit::shares:
      return of_shares || (unit == RowUnit::amount && !statement.scale_stated &&
                           (names_shares(row.label) || tables_[cell.statement].plain));
    case Unit::number:
    case Unit::count:
      return unit == RowUnit::count || of_shares || (unit == RowUnit::amount && tables_[cell.statement].plain);
    case Unit::percent:
      return unit == RowUnit::percent;
    case Unit::percentage_point:
    case Unit::basis_point:
    case Unit::multiple:
      return false;
  }
  return false;
}

Basis LabelWordings::basis_of(CellReference cell) const noexcept {
  Statement const& statement = input_.statements[cell.statement];
  Basis const own = statement.rows[cell.row].basis;
  return own != Basis::unspecified ? own : statement.columns[cell.column].basis;
}

bool LabelWordings::subject_allows(Subject const& subject, Terms const& measure, CellReference cell) const {
  Statement const& statement = input_.statements[cell.statement];
  Label const& row = tables_[cell.statement].rows[cell.row];
  if (!basis_fits_at(statement, cell.row, cell.column, subject.basis)) return false;
  if (!dilution_fits(subject.dilution, statement.rows[cell.row].dilution)) return false;
  Terms const printed = joined(joined(name_of(cell), row.path), tables_[cell.statement].columns[cell.column]);
  // "Net sales" are sales; so is cash, what an issue of shares brought in, and income per share.
  bool const net_says_nothing = measure.revenue || measure.has("cash") || measure.has("proceed") || row.label.per_share;
  auto const turned = [&](std::string_view word) {
    return measure.has(word) && !printed.has(word) && !(word == "net" && net_says_nothing);
  };
  if (std::any_of(std::begin(turning_words), std::end(turning_words), turned)) return false;
  // What was accumulated is no year's own.
  if (row.label.has("accumul") && !measure.vacant() && !measure.has("accumul")) return false;
  bool const income_of_expense = measure.income && !measure.expense && row.label.expense && !row.label.income;
  bool const expense_of_income = measure.expense && !measure.income && row.label.income && !row.label.expense;
  if (income_of_expense || expense_of_income) return false;
  auto const opposed = [&](Opposites const& pair) {
    auto const only = [](Terms const& terms, std::string_view one, std::string_view other) {
      return terms.has(one) && !terms.has(other);
    };
    return (only(measure, pair.one, pair.other) && only(printed, pair.other, pair.one)) ||
           (only(measure, pair.other, pair.one) && only(printed, pair.one, pair.other));
  };
  return std::none_of(std::begin(opposites), std::end(opposites), opposed);
}

bool LabelWordings::narrows(FigureWording const& wording, CellReference cell) const {
  Label const& row = tables_[cell.statement].rows[cell.row];
  Terms const& subject = wording.subject;
  if (row.label.revenue && row.label.expense && subject.revenue && !subject.expense) return true;
  auto const in_label = [&](std::string const& term) { return row.label.has(term); };
  if (std::none_of(subject.strong.begin(), subject.strong.end(), in_label)) return false;
  Terms const said = joined(joined(row.label, row.path), tables_[cell.statement].columns[cell.column]);
  std::vector<std::string> const unsaid = lacking(subject, said);
  auto const is_more = [&](std::string const& term) { return contains(unsaid, term) && !contains(kind_words, term); };
  bool named = false;   // a word of the row stands before
  bool parted = false;  // and behind it one that names nothing: "from", "of"
  for (Terms const& word : wording.subject_words) {
    if (word.vacant()) {
      parted = named;
      continue;
    }
    bool const more = std::any_of(word.strong.begin(), word.strong.end(), is_more);
    if (more && (!named || parted)) return true;
    named = named || std::any_of(word.strong.begin(), word.strong.end(), in_label);
  }
  return false;
}

bool LabelWordings::touches(FigureWording const& wording, CellReference cell) const {
  Label const& row = tables_[cell.statement].rows[cell.row];
  auto const beside = [&](std::string const& term) { return wording.beside.has(term); };
  auto const any_beside = [&](Terms const& name) {
    return std::any_of(name.strong.begin(), name.strong.end(), beside);
  };
  return row.label.vacant() || any_beside(row.label) || any_beside(row.path);
}

bool LabelWordings::headings_said(FigureWording const& wording, CellReference cell) const {
  Terms const& path = tables_[cell.statement].rows[cell.row].path;
  auto const said = [&](std::string const& term) { return wording.sentence.has(term) || wording.around.has(term); };
  return path.vacant() || std::any_of(path.strong.begin(), path.strong.end(), said);
}

bool LabelWordings::falls_due_in(int year, CellReference cell) const {
  Statement const& statement = input_.statements[cell.statement];
  return year_of_label(statement.rows[cell.row].label) == year ||
         year_of_label(statement.columns[cell.column].label) == year;
}

bool LabelWordings::period_fits(Figure const& figure, std::optional<Period> const& period, CellReference cell) const {
  if (!period) return true;
  // "For the nine months ended September 30": a length named outright is no other one.
  bool const outright =
      figure.period && figure.period->month != 0 && figure.period->length == Length::months && period->months > 1;
  // "In fiscal 2019", said in the middle of that year: no column is of all of it.  What happened in June 2019 stands in
  // the columns of what holds June.
  constexpr int year = 12;
  constexpr int month = 1;
  auto const is_it = [&](Period const& printed) { return same_period(printed, *period); };
  bool const unfinished = (period->months == year || period->months == month) &&
                          std::none_of(column_periods_.begin(), column_periods_.end(), is_it);
  auto const fits = [&](Period const& printed, bool strictly) {
    if (printed.months == 0) return same_period(printed, {period->end, 0, period->slack});
    if (strictly && period->months != 0 && !unfinished && printed.months != period->months) return false;
    return same_period(printed, *period) || holds_period(printed, *period) || holds_period(*period, printed);
  };
  // "Shares repurchased in July 2019" may be those of the year.
  std::vector<Period> const& own = tables_[cell.statement].rows[cell.row].periods;
  if (!own.empty())
    return std::any_of(own.begin(), own.end(), [&](Period const& printed) { return fits(printed, outright); });
  auto const& column = input_.statements[cell.statement].columns[cell.column].period;
  return !column || fits(*column, true);
}

}  // namespace tieout
