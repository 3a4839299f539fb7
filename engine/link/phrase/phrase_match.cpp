#include "tieout/engine/link/phrase/phrase_match.hpp"

#include "tieout/engine/link/subject/measure_words.hpp"
#include "tieout/engine/table/time_words.hpp"

#include <algorithm>
#include <bit>
#include <functional>
#include <optional>

namespace tieout {
namespace {

// What phrases say around the name of a row, and rows around theirs.
constexpr std::string_view unsaid_words[] = {"fiscal", "number", "no",     "end",  "year",  "start", "date",
                                             "group",  "follow", "within", "aris", "under", "dure",  "as reported"};

// Of these, what a row's name says and the text does not makes it a little less likely.
constexpr std::string_view telling_words[] = {"end", "start", "date", "dure"};
constexpr int telling_penalty = 30;

// A row's name is told from others by its words in this order: its own, those of its columns, those of the caption.
constexpr int caption_penalty = 12;
constexpr int introduction_penalty = 18;
constexpr int special_penalty = 15;
constexpr int fuller_penalty = 100;

constexpr std::size_t most_tables_of_a_note = 3;

/// "As reported", which no terms tell: the words name nothing in a row.
[[nodiscard]] Terms as_reported() {
  Terms terms;
  terms.strong = {"as reported"};
  return terms;
}

[[nodiscard]] Terms head_terms(TermReader const& reader, std::string const& label) {
  std::string text;
  for (std::string const& word : words_beside_time(label)) text += word + ' ';
  return reader.read(text);
}

/// "Interest" among expenses is no interest income, and the other way round.
[[nodiscard]] bool on_other_side(Terms const& phrase, RowTerms const& row) noexcept {
  bool const expense = row.label.expense || row.path.expense;
  bool const income = row.label.income || row.path.income;
  if (phrase.income && !phrase.expense) return (row.label.expense || row.path.expense) && !income;
  return phrase.expense && !phrase.income && !expense && row.label.income;
}

/// A name that says by itself what is measured: a word more in the text makes it something else ("comparable sales"),
/// and no introduction does away with that.
[[nodiscard]] bool is_measure(Terms const& name) noexcept {
  return name.revenue || name.income || name.expense || name.margin || name.has("asset") || name.has("liabil") ||
         name.has("equiti") || name.has("cash");
}

[[nodiscard]] bool in_units(Wanted const& wanted, Row const& row) {
  return std::find(wanted.units.begin(), wanted.units.end(), row.unit) != wanted.units.end();
}

/// A heading alone says what turns the measure into another one: `told` is what the row and its columns say.
[[nodiscard]] bool turned_by_heading(Terms const& phrase, RowTerms const& row, Terms const& told) {
  return std::any_of(phrase.strong.begin(), phrase.strong.end(), [&](std::string const& term) {
    return turns(term, phrase) && !told.has(term) && row.path.has(term);
  });
}

[[nodiscard]] std::size_t common(Terms const& a, std::vector<std::string> const& b) {
  return static_cast<std::size_t>(std::count_if(b.begin(), b.end(), [&](auto const& term) { return a.has(term); }));
}

/// A row under headings that the phrase does not name is more special.
[[nodiscard]] int heading_penalty(RowTerms const& row, Terms const& phrase) {
  constexpr std::ptrdiff_t most = 20;
  std::vector<std::string> const above = lacking(row.path, phrase);
  // A heading that the text names in part is another one.
  bool const by_heading = common(row.path, lacking(phrase, row.label)) != 0;
  auto const special = std::count_if(
      above.begin(), above.end(), [&](auto const& term) { return by_heading || !contains(plain_heading_words, term); });
  return special_penalty * static_cast<int>(std::min<std::ptrdiff_t>(special, most));
}

}  // namespace

namespace {

/// "Dividend for the year ended June 30 of 12 cents" is "dividend" in short.
[[nodiscard]] std::string_view stem_of(std::string_view label) {
  static constexpr std::string_view behind[] = {" from ", " for ",   " to ",      " of ",          " in ",
                                                " on ",   " under ", " related ", " attributable "};
  std::size_t end = label.npos;
  for (std::string_view const preposition : behind) end = std::min(end, label.find(preposition));
  return end == label.npos ? std::string_view() : label.substr(0, end);
}

/// What the label says of a balance; `opened` where a row before is one, too.
[[nodiscard]] BalanceKind balance_kind(std::string_view label, bool opened) {
  static constexpr std::string_view openings[] = {"beginning", "opening", "start"};
  static constexpr std::string_view closings[] = {"end", "ending", "closing"};
  static constexpr std::string_view fillers[] = {"balance", "balances", "the", "period", "net", "total"};
  bool balance = label.find_first_of("0123456789") != label.npos, opening = false, closing = false;
  for (std::string const& word : words_beside_time(label)) {
    opening = opening || contains(openings, word);
    closing = closing || contains(closings, word);
    balance = balance || contains(fillers, word) || opening || closing;
    if (!contains(openings, word) && !contains(closings, word) && !contains(fillers, word)) return BalanceKind::none;
  }
  // "Net" and "Total" alone are none; a bare date is.
  if (!balance || (!opening && !closing && !holds(label, "balance") && !words_beside_time(label).empty()))
    return BalanceKind::none;
  if (opening != closing) return opening ? BalanceKind::opening : BalanceKind::closing;
  return opened ? BalanceKind::closing : BalanceKind::opening;
}

/// The text speaks of what there was at first.
[[nodiscard]] bool speaks_of_opening(Terms const& phrase) noexcept {
  return phrase.has("begin") || phrase.has("open") || phrase.has("start");
}

}  // namespace

bool goes_without_saying(std::string_view term) noexcept { return contains(unsaid_words, term); }

Terms phrase_terms(TermReader const& reader, std::string const& phrase) {
  Terms terms = reader.read(phrase);
  return holds(phrase, "as reported") ? joined(std::move(terms), as_reported()) : terms;
}

std::string without_brackets(std::string_view label) {
  std::string kept;
  int depth = 0;
  for (char const c : label) {
    if (c == '(' || c == '[') ++depth;
    if (depth == 0) kept += c;
    if ((c == ')' || c == ']') && depth > 0) --depth;
  }
  return kept;
}

namespace {

/// A bit for each term that needs explaining.
[[nodiscard]] std::uint64_t bits_of(Terms const& terms) {
  std::uint64_t bits = 0;
  for (std::string const& term : terms.strong)
    if (!goes_without_saying(term)) bits |= std::uint64_t{1} << (std::hash<std::string>{}(term) % 64);
  return bits;
}

}  // namespace

PhraseIndex::PhraseIndex(RowIndex const& rows, TermReader const& reader) : index_(rows) {
  auto const& statements = rows.statements();
  tables_.reserve(statements.size());
  for (std::uint32_t s = 0; s < statements.size(); ++s) {
    Statement const& statement = statements[s];
    Table table;
    bool opened = false;
    for (std::uint32_t r = 0; r < statement.rows.size(); ++r) {
      std::string const& label = statement.rows[r].label;
      Terms name = rows.rows_of(s)[r].label;
      if (label.find_first_of("([") != label.npos)
        if (Terms plain = reader.read(without_brackets(label)); !plain.vacant()) name = std::move(plain);
      table.balances.push_back(balance_kind(label, opened));
      opened = opened || table.balances.back() != BalanceKind::none;
      std::string_view const stem = stem_of(label);
      table.stems.push_back(stem.empty() ? Terms() : reader.read(stem));
      table.names.push_back(std::move(name));
    }
    for (Column const& column : statement.columns) {
      Terms head = head_terms(reader, column.label);
      // "As reported" names a column, though no row.
      if (holds(column.label, "as reported")) head = joined(std::move(head), as_reported());
      // A head over two columns stands over the first of them where the source does not say how far it reaches.
      if (head.vacant() && !table.columns.empty()) head = table.columns.back();
      table.columns.push_back(std::move(head));
    }
    table.introduction = reader.read(statement.introduction);
    for (std::uint32_t r = 0; r < statement.rows.size(); ++r) {
      bool const nameless = table.names[r].vacant() || table.balances[r] != BalanceKind::none;
      sketches_.push_back({bits_of(table.names[r]), bits_of(table.stems[r]), nameless, s, r});
    }
    tables_.push_back(std::move(table));
  }
}

/// The columns whose heads say most of what the row leaves unsaid; none where the heads do not tell columns apart.
std::vector<std::uint32_t> PhraseIndex::columns_said(std::uint32_t statement, std::uint32_t row,
                                                     Terms const& phrase) const {
  Table const& table = tables_[statement];
  std::vector<std::string> const left = lacking(phrase, joined(table.names[row], index_.rows_of(statement)[row].path));
  std::vector<std::uint32_t> said;
  std::size_t most = 0;
  for (std::uint32_t c = 0; c < table.columns.size(); ++c) {
    std::size_t const here = common(table.columns[c], left);
    if (here == 0 || here < most) continue;
    if (here > most) said.clear();
    most = here;
    said.push_back(c);
  }
  return said;
}

RowCandidates PhraseIndex::matching(Wanted const& wanted, Terms const& phrase) const {
  RowCandidates found;
  if (index_.too_large()) return found;
  bool borrowed = false;
  std::uint64_t const said = bits_of(phrase);
  for (Sketch const& sketch : sketches_) {
    // One term of a long name may be left unsaid.
    if (!sketch.nameless && std::popcount(sketch.name & ~said) > 1) continue;
    auto const match = match_at(sketch.statement, sketch.row, wanted, phrase);
    if (!match) continue;
    Row const& row = index_.statements()[sketch.statement].rows[sketch.row];
    if (row.basis != Basis::unspecified && !basis_fits(wanted.basis, row.basis)) {
      found.other_basis = true;
      continue;
    }
    borrowed = borrowed || match->borrows;
    found.fit.push_back(match->row);
  }
  if (borrowed && found.fit.size() > 1)
    for (RowCandidate& row : found.fit) row.loose = true;
  return found.fit.empty() ? long_names(wanted, phrase) : found;
}

std::optional<PhraseIndex::Match> PhraseIndex::match_at(std::uint32_t s, std::uint32_t r, Wanted const& wanted,
                                                        Terms const& phrase) const {
  if (index_.is_outlook(s)) return std::nullopt;
  // Averages are another measure under the same names; rates are averages anyway.
  if (index_.is_of_averages(s) && !phrase.has("averag") && !phrase.margin) return std::nullopt;
  Row const& row = index_.statements()[s].rows[r];
  if (!in_units(wanted, row) || !dilution_fits(wanted.dilution, row.dilution)) return std::nullopt;
  Terms const& name = tables_[s].names[r];
  RowTerms const& terms = index_.rows_of(s)[r];
  BalanceKind const balance = tables_[s].balances[r];
  bool const is_balance = balance == (speaks_of_opening(phrase) ? BalanceKind::opening : BalanceKind::closing);
  if (balance != BalanceKind::none && !is_balance) return std::nullopt;
  if (name.vacant() && !(row.total && phrase.total) && !is_balance) return std::nullopt;

  std::vector<std::string> beyond = lacking(name, phrase);
  auto const telling =
      std::count_if(beyond.begin(), beyond.end(), [](auto const& term) { return contains(telling_words, term); });
  std::erase_if(beyond, goes_without_saying);
  if (is_balance) beyond.clear();
  constexpr std::size_t long_name = 4;
  bool const fuller = beyond.size() == 1 && name.strong.size() >= long_name && !names_another(beyond.front());
  if ((!beyond.empty() && !fuller) || on_other_side(phrase, terms)) return std::nullopt;
  if (is_income_for_loss(phrase, terms.label)) return std::nullopt;

  std::vector<std::uint32_t> columns = columns_said(s, r, phrase);
  Terms heads;
  for (std::uint32_t const c : columns) heads = joined(std::move(heads), tables_[s].columns[c]);
  Terms const own = joined(joined(terms.label, terms.path), heads);
  if (turned_by_heading(phrase, terms, name.vacant() ? own : joined(terms.label, heads))) return std::nullopt;
  auto const borrowed = borrowed_terms(s, r, lacking(phrase, own));
  if (!borrowed) return std::nullopt;

  Match match;
  match.borrows = borrowed->any;
  int score = full_score + index_.bonus_of(s) - telling_penalty * static_cast<int>(telling) - borrowed->penalty -
              heading_penalty(terms, phrase);
  if (fuller) score -= fuller_penalty;
  if (name.total == phrase.total) score += 3;
  if (row.total) score += 2;
  // A row without a name of its own is told by what stands above its table.  In a note that is enough; a report has
  // many tables that speak of loans, and a single word may be of any of them.
  bool const nameless = match.borrows && (name.vacant() || is_balance);
  bool const vague = nameless && (tables_.size() > most_tables_of_a_note || phrase.strong.size() < 2);
  match.row = {s, r, score, fuller || vague, std::move(columns)};
  return match;
}

/// What is left of a phrase is lent by the caption, and to rows that name no measure by what introduces the table;
/// nothing where neither says all of it.
std::optional<PhraseIndex::Borrowed> PhraseIndex::borrowed_terms(std::uint32_t s, std::uint32_t r,
                                                                 std::vector<std::string> const& left) const {
  Borrowed borrowed;
  Terms const& caption = index_.rows_of(s)[r].caption;
  bool const introduced = !is_measure(tables_[s].names[r]);
  for (std::string const& term : left) {
    if (goes_without_saying(term)) continue;
    if (term == "same") return std::nullopt;  // "same-store": a row says it itself, or it is of all
    bool const in_caption = caption.has(term);
    if (!in_caption && !(introduced && tables_[s].introduction.has(term))) return std::nullopt;
    borrowed.any = true;
    borrowed.penalty += in_caption ? caption_penalty : introduction_penalty;
  }
  return borrowed;
}

/// The rows whose long names the phrase gives in short.
RowCandidates PhraseIndex::long_names(Wanted const& wanted, Terms const& phrase) const {
  constexpr std::size_t fewest = 2;
  RowCandidates found;
  if (phrase.strong.size() < fewest) return found;
  std::uint64_t const said = bits_of(phrase);
  for (Sketch const& sketch : sketches_) {
    if (sketch.stem != said) continue;
    std::uint32_t const s = sketch.statement;
    std::uint32_t const r = sketch.row;
    Statement const& statement = index_.statements()[s];
    Row const& row = statement.rows[r];
    if (tables_[s].stems[r].strong != phrase.strong || index_.is_outlook(s) || index_.is_of_averages(s)) continue;
    if (!in_units(wanted, row)) continue;
    bool const fits = row.basis == Basis::unspecified || basis_fits(wanted.basis, row.basis);
    if (fits && dilution_fits(wanted.dilution, row.dilution)) found.fit.push_back({s, r, full_score, true});
  }
  return found;
}

bool PhraseIndex::heads_say(std::uint32_t statement, std::uint32_t row, std::uint32_t column,
                            Terms const& phrase) const {
  Table const& table = tables_[statement];
  RowTerms const& terms = index_.rows_of(statement)[row];
  Terms const& head = table.columns[column];
  if (!lacking(head, phrase).empty() || (head.vacant() && table.columns.size() > 1)) return false;
  std::vector<std::string> const left = lacking(phrase, joined(head, terms.path));
  return std::all_of(left.begin(), left.end(), [&](std::string const& term) {
    return goes_without_saying(term) || terms.caption.has(term) || table.introduction.has(term);
  });
}

}  // namespace tieout
