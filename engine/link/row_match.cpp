#include "tieout/engine/link/row_match.hpp"

#include <algorithm>

namespace tieout {
namespace {

// Words that per-share rows of earnings are made of, as stems.
constexpr std::string_view earnings_words[] = {"incom", "net", "per", "share", "common", "basic", "dilut", "ordinari", "assum", "unit", "attribut", "sharehold", "ad"};
// Words that rows of share counts are made of.
constexpr std::string_view share_words[] = {"weight", "averag", "share", "outstand", "number", "common", "use", "comput", "per", "basic", "dilut",
                                            "incom", "net", "calcul", "stock", "ordinari", "assum", "shares"};

[[nodiscard]] bool only(std::vector<std::string> const& terms, auto const& allowed) noexcept {
  return std::all_of(terms.begin(), terms.end(), [&](std::string const& term) { return std::find(std::begin(allowed), std::end(allowed), term) != std::end(allowed); });
}

[[nodiscard]] bool dilution_fits(Dilution claimed, Dilution printed) noexcept {
  if (claimed == Dilution::unspecified || printed == Dilution::unspecified || printed == Dilution::basic_and_diluted) return true;
  return claimed == printed || claimed == Dilution::basic_and_diluted;
}

/// Words that turn a measure into another one: they must stand in the row itself, no heading lends them.
[[nodiscard]] bool turning(std::string const& term) noexcept {
  static constexpr std::string_view words[] = {"befor", "after", "exclud", "gross", "less", "except", "averag", "non"};
  return std::find(std::begin(words), std::end(words), term) != std::end(words);
}

/// "net" in "Inventories, net" changes nothing; in "net interest income" it does.
[[nodiscard]] bool benign(std::string const& term, Terms const& row) noexcept { return term == "net" && !row.has("incom") && !row.has("interest"); }

}  // namespace

bool basis_fits(Basis claimed, Basis printed) noexcept {
  auto const plain = [](Basis basis) { return basis == Basis::unspecified || basis == Basis::gaap || basis == Basis::as_reported || basis == Basis::restated; };
  if (plain(claimed)) return plain(printed);
  auto const other = [](Basis basis) { return basis == Basis::non_gaap || basis == Basis::pro_forma; };
  if (other(claimed)) return other(printed);
  return claimed == printed;
}

namespace {

[[nodiscard]] RowTerms terms_of_row(TermReader const& reader, Row const& row) {
  RowTerms terms;
  terms.label = reader.read(row.label);
  for (std::string const& heading : row.path) terms.path = joined(std::move(terms.path), reader.read(heading));
  if (!row.path.empty()) terms.heading = reader.read(row.path.back());
  if (row.unit == RowUnit::per_share && only(terms.label.strong, earnings_words)) {
    // "Basic" and "Diluted" are earnings per share only under such a heading.
    bool const under_earnings = terms.path.has("incom") && only(terms.path.strong, earnings_words);
    terms.earnings_per_share = terms.label.has("incom") || under_earnings;
  }
  return terms;
}

}  // namespace

std::vector<RowTerms> row_terms(TermReader const& reader, Statement const& statement) {
  std::vector<RowTerms> all;
  all.reserve(statement.rows.size());
  Terms const caption = reader.read(statement.caption);
  for (Row const& row : statement.rows) {
    all.push_back(terms_of_row(reader, row));
    all.back().caption = caption;
  }
  auto const stands_under = [&](std::size_t row, std::vector<std::string> const& path) {
    auto const& own = statement.rows[row].path;
    return own.size() >= path.size() && std::equal(path.begin(), path.end(), own.begin());
  };
  for (std::size_t r = 0; r < all.size(); ++r) {
    auto const& path = statement.rows[r].path;
    bool const before = r > 0 && stands_under(r - 1, path);
    bool const behind = r + 1 < all.size() && stands_under(r + 1, path);
    all[r].only_child = !path.empty() && !before && !behind;
  }
  return all;
}

RowMatch match_row(Wanted const& wanted, Row const& row, RowTerms const& terms) {
  RowMatch match;
  if (std::find(wanted.units.begin(), wanted.units.end(), row.unit) == wanted.units.end()) return match;
  if (!dilution_fits(wanted.dilution, row.dilution)) return match;
  int score = 1000;
  if (wanted.earnings_per_share) {
    if (!terms.earnings_per_share) return match;
    if (wanted.dilution != Dilution::unspecified && row.dilution == wanted.dilution) score += 5;
  } else if (wanted.shares) {
    if (!only(terms.label.strong, share_words) || !only(terms.path.strong, share_words)) return match;
  } else {
    if (wanted.terms.vacant()) return match;
    Terms const both = joined(terms.label, terms.path);
    std::vector<std::string> const missing = lacking(wanted.terms, both);
    std::vector<std::string> const lent = lacking(wanted.terms, terms.label);
    if (!terms.label.vacant() && std::any_of(lent.begin(), lent.end(), turning)) return match;
    // "Net sales from Malaysia": what the table is about may be said by its caption alone, if the row says the rest.
    bool const by_caption = !missing.empty();
    if (by_caption) {
      bool const in_caption = std::all_of(missing.begin(), missing.end(), [&](std::string const& term) { return terms.caption.has(term) && !turning(term); });
      bool const row_says_rest = missing.size() < wanted.terms.strong.size() || (terms.label.vacant() && row.total && wanted.terms.total);
      if (!in_caption || !row_says_rest) return match;
      score -= 12;
    }
    std::vector<std::string> beyond = lacking(terms.label, wanted.terms);
    beyond.erase(std::remove_if(beyond.begin(), beyond.end(), [&](std::string const& term) { return benign(term, terms.label); }), beyond.end());
    if (row.unit == RowUnit::per_share)
      beyond.erase(std::remove_if(beyond.begin(), beyond.end(), [](std::string const& term) { return term == "per" || term == "share" || term == "common"; }), beyond.end());
    // The only row under a heading is all that the heading names.
    bool const stands_for_heading = terms.only_child && lacking(wanted.terms, terms.heading).empty() && lacking(terms.heading, wanted.terms).empty();
    // One word more than the text says may be left out of a long name ("Cloud"); it never contradicts.
    bool const fuller_name = beyond.size() == 1 && wanted.terms.strong.size() >= 3 && !stands_for_heading && !by_caption;
    if (!beyond.empty() && !stands_for_heading && !fuller_name) return match;
    if (stands_for_heading && !beyond.empty()) score -= 9;
    if (fuller_name) score -= 100;
    match.loose = fuller_name || by_caption;
    // A blank label, or one that only repeats its heading, must be the heading's total.
    if (terms.label.vacant() && !row.total && !row.label.empty()) return match;
    // "Interest" among expenses is no interest income, and the other way round.
    if (wanted.terms.income && !wanted.terms.expense && terms.path.expense && !terms.label.income && !terms.path.income) return match;
    if (wanted.terms.expense && !wanted.terms.income && !terms.label.expense && !terms.path.expense && (terms.label.income || terms.path.income)) return match;
    std::size_t special = 0;
    for (std::string const& term : lacking(terms.path, wanted.terms)) special += term != "expens" && term != "cost" && term != "incom" && term != "revenu" && term != "oper" && term != "asset" && term != "current" && term != "liabil";
    score -= 15 * static_cast<int>(std::min<std::size_t>(special, 20));
    if (terms.label.total == wanted.terms.total) score += 3;
    if (row.total) score += 2;
  }
  match.score = score;
  // Where the row says nothing, its columns decide.
  match.fit = row.basis == Basis::unspecified || basis_fits(wanted.basis, row.basis) ? RowFit::fits : RowFit::other_basis;
  return match;
}

}  // namespace tieout
