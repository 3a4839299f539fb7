#include "tieout/engine/link/subject/row_match.hpp"

#include "tieout/engine/link/subject/label_head.hpp"
#include "tieout/engine/link/subject/measure_words.hpp"
#include "tieout/engine/link/subject/segment_names.hpp"
#include "tieout/engine/link/subject/valuation_tail.hpp"
#include "tieout/engine/table/counted_row.hpp"
#include "tieout/engine/table/row_label.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace tieout {
namespace {

// What rows of earnings per share are made of, as stems: any other word ("book", "dividend") makes it another measure.
constexpr std::string_view earnings_words[] = {"incom", "net",      "per",   "share",   "common",   "basic",
                                               "dilut", "ordinari", "assum", "unit",    "attribut", "sharehold",
                                               "ad",    "stock",    "limit", "partner", "applic",   "avail"};

// What rows of the shares behind them are made of: other counts of shares (repurchased, granted) have other words.
constexpr std::string_view share_words[] = {"weight", "averag", "share", "outstand", "number", "common",
                                            "use",    "comput", "per",   "basic",    "dilut",  "incom",
                                            "net",    "calcul", "stock", "ordinari", "assum",  "shares"};

// What rows of them are called that stand under the net income without a heading.
constexpr std::string_view dilution_words[] = {"basic", "dilut", "assum"};

// What a per-share row may say beside its measure without naming another.
constexpr std::string_view per_share_words[] = {"per", "share", "common", "unit", "basic", "dilut"};

/// "net" in "Inventories, net" changes nothing; in "net interest income" and "net loans" it does.
[[nodiscard]] bool is_benign(std::string const& term, Terms const& row) noexcept {
  bool const gain_or_loss = row.has("gain") && row.loss && !row.income;
  return term == "net" && (!row.has("incom") || gain_or_loss) && !row.has("interest") && !row.has("loan");
}

/// "Backlog at end of period" is the backlog; cash and balances lead from one end to the other.
[[nodiscard]] bool says_end(std::string const& term, Terms const& row) noexcept {
  return term == "end" && row.strong.size() > 1 && !row.has("cash") && !row.has("balanc");
}

/// "Net interest margin (tax-equivalent)" is a net interest margin.
[[nodiscard]] bool says_tax_equivalent(std::string const& term, Terms const& row) noexcept {
  constexpr std::string_view words[] = {"tax", "taxabl", "equival", "fulli", "basi", "fte"};
  return row.margin && (row.has("equival") || row.has("fte")) && contains(words, term);
}

/// "From continuing operations" names no other measure: it says that what was given up is not in it.
[[nodiscard]] bool says_continuing(std::string const& term, Terms const& row) noexcept {
  return (term == "continu" || term == "oper") && row.has("continu") && row.has("oper");
}

/// "Net income attributable to Corvan, Inc. per share, diluted": whose it is does not count, where it is the owners'.
[[nodiscard]] bool of_earnings(TermReader const& reader, std::string_view label, Terms const& terms) {
  if (consist_of(terms.strong, earnings_words)) return true;
  constexpr std::string_view owner = " attributable to ";
  std::string const small = lower_case(label);
  std::size_t const begin = small.find(owner);
  Terms income = terms;
  // "Income (loss) per share attributable to Corvan - diluted"
  bool const per_share_first = small.find(" per ") < begin;
  if (per_share_first && !income.has("net"))
    income.strong.insert(std::lower_bound(income.strong.begin(), income.strong.end(), "net"), "net");
  if (begin == label.npos || !is_income_of_owners(income)) return false;
  std::size_t const end =
      per_share_first ? std::min(small.find(" - ", begin), small.size()) : small.find(" per ", begin);
  if (end == label.npos) return false;
  std::string const without_owner = std::string(label.substr(0, begin)) + std::string(label.substr(end));
  return consist_of(reader.measure(without_owner).strong, earnings_words);
}

[[nodiscard]] RowTerms terms_of_row(TermReader const& reader, Row const& row) {
  RowTerms terms;
  terms.label = reader.measure(without_counted_unit(without_valuation(row.label)));
  if (std::string_view const head = label_head(row.label); !head.empty()) terms.head = reader.measure(head);
  for (std::string const& heading : row.path) terms.path = joined(std::move(terms.path), reader.measure(heading));
  if (!row.path.empty()) terms.heading = reader.measure(row.path.back());
  if (row.unit == RowUnit::per_share && of_earnings(reader, row.label, terms.label)) {
    // "Basic" and "Diluted" are earnings per share only under such a heading.
    bool const under_earnings = terms.path.has("incom") && consist_of(terms.path.strong, earnings_words);
    bool const without_heading = row.path.empty() && consist_of(terms.label.strong, dilution_words);
    terms.earnings_per_share = terms.label.has("incom") || under_earnings || without_heading;
  }
  terms.share_count = consist_of(terms.label.strong, share_words) && consist_of(terms.path.strong, share_words);
  return terms;
}

/// "Consulting services" under "Revenues" is the consulting revenue.
[[nodiscard]] bool says_services(std::string_view term, Terms const& wanted, RowTerms const& row) noexcept {
  return term == "servic" && row.label.strong.size() > 1 && wanted.has("revenu") && !row.label.has("revenu") &&
         row.heading.has("revenu") && !row.heading.has("cost");
}

/// What the row's label says that the subject does not.
[[nodiscard]] std::vector<std::string> terms_beyond(Wanted const& wanted, Row const& row, RowTerms const& terms) {
  Terms const& label = terms.label;
  std::vector<std::string> beyond = lacking(label, wanted.terms);
  std::erase_if(beyond, [&](std::string const& term) {
    return is_benign(term, label) || says_end(term, label) || says_tax_equivalent(term, label) ||
           says_services(term, wanted.terms, terms) || is_gain_or_loss(term, wanted.terms, label) ||
           (says_continuing(term, label) && !wanted.terms.has("continu")) ||
           (row.unit == RowUnit::per_share && contains(per_share_words, term));
  });
  return beyond;
}

/// "Interest" among expenses is no interest income, and the other way round.
[[nodiscard]] bool on_other_side(Terms const& wanted, RowTerms const& row) noexcept {
  bool const expense = row.label.expense || row.path.expense;
  bool const income = row.label.income || row.path.income;
  bool const named_expense = row.label.expense && !row.label.income;
  if (wanted.income && !wanted.expense) return named_expense || (row.path.expense && !income);
  return wanted.expense && !wanted.income && !expense && income;
}

/// "Benelux" and "Iberia" without a heading, which add up to "Total revenue", are revenue of these places.
void lend_measure_of_total(TermReader const& reader, Statement const& statement, std::vector<RowTerms>& rows) {
  for (SumConstraint const& sum : statement.sums) {
    Terms const measure = reader.measure(statement.rows[sum.total].label);
    if (!is_measure_of_segments(measure)) continue;
    auto const is_part = [&](auto const& member) {
      Row const& row = statement.rows[member.first];
      return member.second > 0 && row.path.empty() && names_part_of_company(reader.read(row.label));
    };
    if (!std::all_of(sum.members.begin(), sum.members.end(), is_part)) continue;
    for (auto const& [row, sign] : sum.members) rows[row].path = measure;
  }
}

/// "Operating results (in millions, except hotel statistics)": what the scale leaves out is not what the table is
/// about.
[[nodiscard]] std::string without_scale(std::string_view caption) {
  std::string text(caption);
  std::size_t const open = text.rfind('(');
  std::size_t const close = text.find(')', open == text.npos ? 0 : open);
  if (open == text.npos || close == text.npos) return text;
  if (text.find("except", open) < close) text.erase(open, close - open + 1);
  return text;
}

struct NameMatch {
  int score = 0;
  bool loose = false;
  bool by_caption = false;
};

/// "Includes stock-based compensation of:" stands over what is in rows of the same names, and not over these.
[[nodiscard]] bool is_part_included(Wanted const& wanted, Row const& row, RowTerms const& terms) {
  auto const says_included = [](std::string const& heading) {
    std::string const small = lower_case(heading);
    return small.starts_with("includ") || small.starts_with("(includ") || small.starts_with("amounts includ") ||
           small.starts_with("amount includ") || small.find(" included in ") != small.npos ||
           small.find(" included above") != small.npos;
  };
  return std::any_of(row.path.begin(), row.path.end(), says_included) && !lacking(terms.path, wanted.terms).empty();
}

/// The match of a row by what it is called; nothing where it is called something else.
[[nodiscard]] std::optional<NameMatch> match_name(Wanted const& wanted, Row const& row, RowTerms const& terms) {
  if (wanted.terms.vacant()) return std::nullopt;
  std::vector<std::string> const lent = lacking(wanted.terms, terms.label);
  auto const turning = [&](std::string const& term) { return turns(term, wanted.terms); };
  if (!terms.label.vacant() && std::any_of(lent.begin(), lent.end(), turning)) return std::nullopt;
  NameMatch match;
  // "Net sales from Malaysia": what the table is about may be said by its caption alone, if the row says the rest.
  std::vector<std::string> const missing = lacking(wanted.terms, joined(terms.label, terms.path));
  bool const by_caption = !missing.empty();
  if (by_caption) {
    auto const in_caption = [&](std::string const& term) { return terms.caption.has(term) && !is_turning(term); };
    bool const total_of_caption = terms.label.vacant() && row.total && wanted.terms.total;
    bool const row_says_rest = missing.size() < wanted.terms.strong.size() || total_of_caption;
    if (!row_says_rest || !std::all_of(missing.begin(), missing.end(), in_caption)) return std::nullopt;
    match.score -= 12;
  }
  std::vector<std::string> beyond = terms_beyond(wanted, row, terms);
  // "The average price was $8.21 per Mcf" is that of the row "Average price per Mcf".
  if (beyond.size() == 1 && beyond.front() == "per") beyond.clear();
  // The only row under a heading is all that the heading names.
  bool const stands_for_heading = terms.only_child && wanted.terms.strong == terms.heading.strong;
  // One word more than the text says may be left out of a long name ("Cloud"); it never contradicts.
  bool const fuller_name = beyond.size() == 1 && wanted.terms.strong.size() >= 3 && !stands_for_heading &&
                           !by_caption && !names_another(beyond.front());
  if (!beyond.empty() && !stands_for_heading && !fuller_name) return std::nullopt;
  if (stands_for_heading && !beyond.empty()) match.score -= 9;
  constexpr int end_penalty = 30;
  if (says_end("end", terms.label) && terms.label.has("end") && !wanted.terms.has("end")) match.score -= end_penalty;
  // The plain row beside it may be meant as well.
  constexpr int tax_equivalent_penalty = 9;
  auto const tax_equivalent = [](Terms const& name) { return name.has("equival") || name.has("fte"); };
  if (terms.label.margin && tax_equivalent(terms.label) && !tax_equivalent(wanted.terms))
    match.score -= tax_equivalent_penalty;
  if (fuller_name) match.score -= 100;
  // The sum under a heading of more words ("Capitalized software") is that of something else, unless it is called
  // total.
  bool const under_more = terms.label.vacant() && !wanted.terms.total && !lacking(terms.heading, wanted.terms).empty();
  match.loose = fuller_name || by_caption || under_more;
  match.by_caption = by_caption;
  // A label of words that name nothing is that of its heading's total, or it says something else.
  if (terms.label.vacant() && !row.total && !row.label.empty()) return std::nullopt;
  if (is_part_included(wanted, row, terms)) return std::nullopt;
  if (on_other_side(wanted.terms, terms) || is_income_for_loss(wanted.terms, terms.label)) return std::nullopt;
  std::vector<std::string> const above = lacking(terms.path, wanted.terms);
  // A heading that the text names in part is another one: "Cost of orders" is not "orders".
  bool const by_heading =
      std::any_of(lent.begin(), lent.end(), [&](std::string const& term) { return terms.path.has(term); });
  auto const special = std::count_if(
      above.begin(), above.end(), [&](auto const& term) { return by_heading || !contains(plain_heading_words, term); });
  match.score -= 15 * static_cast<int>(std::min<std::ptrdiff_t>(special, 20));
  if (terms.label.total == wanted.terms.total) match.score += 3;
  if (row.total) match.score += 2;
  return match;
}

/// As match_name(), by the words that earnings per share and share counts go by, else by name.
[[nodiscard]] std::optional<NameMatch> match_measure(Wanted const& wanted, Row const& row, RowTerms const& terms) {
  if (wanted.earnings_per_share) {
    if (!terms.earnings_per_share) return std::nullopt;
    bool const same_dilution = wanted.dilution != Dilution::unspecified && row.dilution == wanted.dilution;
    return NameMatch{same_dilution ? 5 : 0, false, false};
  }
  if (!wanted.shares) return match_name(wanted, row, terms);
  return terms.share_count ? std::optional(NameMatch{}) : std::nullopt;
}

}  // namespace

bool dilution_fits(Dilution claimed, Dilution printed) noexcept {
  if (claimed == Dilution::unspecified || printed == Dilution::unspecified || printed == Dilution::basic_and_diluted)
    return true;
  return claimed == printed || claimed == Dilution::basic_and_diluted;
}

bool basis_fits(Basis claimed, Basis printed) noexcept {
  auto const plain = [](Basis basis) {
    return basis == Basis::unspecified || basis == Basis::gaap || basis == Basis::as_reported ||
           basis == Basis::restated;
  };
  if (plain(claimed)) return plain(printed);
  auto const other = [](Basis basis) { return basis == Basis::non_gaap || basis == Basis::pro_forma; };
  if (other(claimed)) return other(printed);
  return claimed == printed;
}

std::vector<RowTerms> row_terms(TermReader const& reader, Statement const& statement) {
  std::vector<RowTerms> all;
  all.reserve(statement.rows.size());
  Terms const caption = reader.read(without_scale(statement.caption));
  for (Row const& row : statement.rows) {
    all.push_back(terms_of_row(reader, row));
    all.back().caption = caption;
  }
  auto const stands_under = [&](std::size_t row, std::vector<std::string> const& path) {
    auto const& own = statement.rows[row].path;
    return own.size() >= path.size() && std::equal(path.begin(), path.end(), own.begin());
  };
  lend_measure_of_total(reader, statement, all);
  for (std::size_t r = 0; r < all.size(); ++r) {
    auto const& path = statement.rows[r].path;
    bool const before = r > 0 && stands_under(r - 1, path);
    bool const behind = r + 1 < all.size() && stands_under(r + 1, path);
    all[r].only_child = !path.empty() && !before && !behind;
  }
  return all;
}

RowMatch match_row(Wanted const& wanted, Row const& row, RowTerms const& terms) {
  if (std::find(wanted.units.begin(), wanted.units.end(), row.unit) == wanted.units.end()) return {};
  if (!dilution_fits(wanted.dilution, row.dilution)) return {};
  auto const match = match_measure(wanted, row, terms);
  if (!match) return {};
  // Where the row says nothing, its columns decide.
  bool const fits = row.basis == Basis::unspecified || basis_fits(wanted.basis, row.basis);
  return {fits ? RowFit::fits : RowFit::other_basis, full_score + match->score, match->loose, match->by_caption};
}

}  // namespace tieout
