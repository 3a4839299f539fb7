#include "tieout/engine/link/indirect/tax_rate.hpp"

#include "tieout/engine/link/subject/word_list.hpp"

#include <algorithm>
#include <span>
#include <string>
#include <string_view>

namespace tieout {
namespace {

// What the effective rate is called.  "Statutory", "federal", "marginal" make it another one.
constexpr std::string_view rate_words[] = {"tax", "rate", "incom", "effect"};

// An effective rate of all taxes together is no other one; "combined federal and state rate" is the statutory one.
constexpr std::string_view effective_rate_words[] = {"tax", "rate", "incom", "effect", "combin", "worldwid"};

// What the whole income tax is called: any other word ("deferred", "payable") makes it a part of it or a balance.
constexpr std::string_view tax_words[] = {"provis", "incom", "tax", "expens", "benefit", "effect"};

// What the income before all income tax is called: any other word ("minority", "extraordinary") changes the base.
constexpr std::string_view before_words[] = {"incom", "befor", "provis", "tax", "benefit", "expens", "net"};

// "From continuing operations" is what income tax is shown for, where anything was given up.
constexpr std::string_view continuing_words[] = {"continu", "oper"};

// What is left after tax comes behind any income before it.
constexpr int after_tax_penalty = 20;
constexpr int before_bonus = 5;

// Words for what is shared with others.
constexpr std::string_view shared_words[] = {"equiti", "affili",     "unconsolid", "subsidiari", "investe", "joint",
                                             "ventur", "noncontrol", "control",    "minor",      "in"};

/// The terms consist of the words, and may say that they are of continuing operations.
[[nodiscard]] bool consist_of_continuing(Terms const& terms, std::span<std::string_view const> words) {
  bool const continuing = terms.has("continu") && terms.has("oper");
  return std::all_of(terms.strong.begin(), terms.strong.end(), [&](std::string const& term) {
    return std::find(words.begin(), words.end(), term) != words.end() ||
           (continuing && contains(continuing_words, term));
  });
}

/// Some row is of income before tax, whatever else it says, or of what was given up: net income and the tax are not all
/// of the income before it.
[[nodiscard]] bool shows_more_than_net(std::vector<RowTerms> const& rows) {
  return std::any_of(rows.begin(), rows.end(), [](RowTerms const& row) {
    bool const before_tax = row.label.has("befor") && row.label.has("tax") && row.label.has("incom");
    return before_tax || row.label.has("discontinu") || row.label.has("noncontrol") || row.label.has("minor");
  });
}

/// Income before tax and before what others share in or what the company shares in of others: the base that many
/// companies take, and not all.
[[nodiscard]] bool is_before_shares_of_others(Terms const& label) {
  bool const of_others = label.has("minor") || label.has("noncontrol") || label.has("control");
  Terms rest = label;
  std::erase_if(rest.strong, [&](std::string const& term) {
    return contains(shared_words, term) || (of_others && (term == "interest" || term == "non"));
  });
  return label.has("befor") && label.has("tax") && label.has("incom") && rest.strong.size() < label.strong.size() &&
         consist_of_continuing(rest, before_words);
}

/// A reconciliation may show the tax and the net income alone.
[[nodiscard]] std::vector<RowCandidate> net_incomes(RowIndex const& index, RowCandidate const& tax) {
  std::vector<RowCandidate> found;
  auto const& rows = index.rows_of(tax.statement);
  bool const loose = shows_more_than_net(rows);
  for (std::uint32_t r = 0; r < rows.size(); ++r) {
    Terms const& label = rows[r].label;
    bool const net_income = label.strong.size() == 2 && label.has("net") && label.has("incom");
    bool const before = is_before_shares_of_others(label);
    if ((net_income || before) && index.statements()[tax.statement].rows[r].unit == RowUnit::amount)
      found.push_back({tax.statement, r, tax.score - after_tax_penalty + (before ? before_bonus : 0), loose});
  }
  return found;
}

}  // namespace

bool is_tax_rate(Terms const& terms) noexcept {
  if (!terms.has("rate")) return false;
  if (terms.has("tax") && terms.has("effect") && consist_of_continuing(terms, effective_rate_words)) return true;
  return (terms.has("tax") || terms.has("effect")) && consist_of_continuing(terms, rate_words);
}

bool is_income_tax(Terms const& terms) noexcept {
  return terms.has("tax") && terms.has("incom") && consist_of(terms.strong, tax_words);
}

TaxRateRows tax_rate_rows(RowIndex const& index) {
  TaxRateRows found;
  for (std::uint32_t s = 0; s < index.statements().size(); ++s)
    for (std::uint32_t r = 0; r < index.rows_of(s).size(); ++r) {
      RowTerms const& terms = index.rows_of(s)[r];
      // "Less: Income tax expense"
      Terms const& label = terms.label.has("less") && !terms.head.vacant() ? terms.head : terms.label;
      if (index.statements()[s].rows[r].unit != RowUnit::amount || !label.has("tax") || label.margin) continue;
      RowCandidate const row{s, r, full_score + index.bonus_of(s), false};
      if (label.has("befor") && consist_of_continuing(label, before_words))
        found.incomes.push_back(row);
      else if (consist_of(label.strong, tax_words))
        found.taxes.push_back(row);
    }
  for (RowCandidate const& tax : found.taxes) {
    auto const beside = [&](RowCandidate const& income) { return income.statement == tax.statement; };
    if (std::any_of(found.incomes.begin(), found.incomes.end(), beside)) continue;
    auto const after_tax = net_incomes(index, tax);
    found.incomes.insert(found.incomes.end(), after_tax.begin(), after_tax.end());
  }
  return found;
}

}  // namespace tieout
