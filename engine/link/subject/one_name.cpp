#include "tieout/engine/link/subject/one_name.hpp"

#include "tieout/engine/link/subject/word_list.hpp"

#include <algorithm>
#include <string>
#include <string_view>

namespace tieout {
namespace {

constexpr std::string_view capital_expenditure[] = {"capit", "expens"};
constexpr std::string_view buying[] = {"purchas", "acquisit", "addit",  "expens", "payment",
                                       "acquir",  "invest",   "outlay", "cash",   "use"};
constexpr std::string_view fixed_assets[] = {"properti", "plant", "equip", "fix", "asset"};

constexpr std::string_view net_results[] = {"other", "interest", "incom", "expens", "net"};
constexpr std::string_view before_provision[] = {"net",  "interest", "incom", "befor",  "provis",
                                                 "loan", "leas",     "loss",  "credit", "possibl"};
constexpr std::string_view income_tax[] = {"incom", "tax", "provis", "benefit", "expens"};
constexpr std::string_view cost_of_sales[] = {"cost", "good", "product", "sold", "merchandis"};
constexpr std::string_view volumes[] = {"revenu", "sold", "volum", "shipment", "ship", "deliv"};

constexpr std::string_view comparable_sales[] = {"compar", "comp",   "same",    "store", "net",
                                                 "revenu", "growth", "increas", "chang"};

constexpr std::string_view ebitda[] = {"befor", "incom", "interest", "tax", "depreci", "amort", "ebitda"};

[[nodiscard]] bool any_of_terms(Terms const& terms, auto const& list) {
  return std::any_of(terms.strong.begin(), terms.strong.end(), [&](auto const& term) { return contains(list, term); });
}

/// "Purchases of property, plant and equipment", "additions to fixed assets".
[[nodiscard]] bool buys_fixed_assets(Terms const& terms) {
  bool const assets = (terms.has("properti") && terms.has("equip")) || (terms.has("fix") && terms.has("asset"));
  return assets && any_of_terms(terms, buying) &&
         std::all_of(terms.strong.begin(), terms.strong.end(),
                     [](auto const& term) { return contains(buying, term) || contains(fixed_assets, term); });
}

/// "Tax expense", "provision for taxes", "income tax (benefit) expense"; taxes alone may be any.
[[nodiscard]] bool is_tax_on_income(Terms const& terms) {
  bool const said = terms.has("incom") || terms.has("provis") || terms.has("benefit") || terms.expense;
  return terms.has("tax") && said && consist_of(terms.strong, income_tax);
}

/// "Other income (expense), net", "other expense, net", "interest (income) expense"; the total of such rows is another.
[[nodiscard]] bool is_net_result(Terms const& terms) {
  bool const named = terms.has("other") || terms.has("interest");
  bool const both_ways = terms.has("net") || (terms.has("incom") && terms.has("expens"));
  return named && both_ways && !terms.total && consist_of(terms.strong, net_results);
}

/// "Net interest income before provision for loan losses" is what net interest income is.
[[nodiscard]] bool is_interest_before_provision(Terms const& terms) {
  return terms.has("befor") && terms.has("provis") && terms.has("net") && terms.has("interest") &&
         consist_of(terms.strong, before_provision);
}

/// "Earnings before interest, taxes, depreciation and amortization (EBITDA)"
[[nodiscard]] bool is_ebitda(Terms const& terms) {
  constexpr std::size_t least = 5;  // without the word for income
  return terms.strong.size() >= least && terms.has("befor") && terms.has("depreci") && consist_of(terms.strong, ebitda);
}

/// "Same-store sales", "comparable sales", "comp store sales growth": of stores that were open in both periods.
[[nodiscard]] bool are_comparable_sales(Terms const& terms) {
  bool const compared = terms.has("compar") || terms.has("comp") || (terms.has("same") && terms.has("store"));
  return compared && terms.has("revenu") && consist_of(terms.strong, comparable_sales);
}

}  // namespace

void give_one_name(Terms& terms, std::string_view text) {
  if (is_interest_before_provision(terms)) {
    terms.strong = {"incom", "interest", "net"};
    terms.loss = false;
  }
  if (is_ebitda(terms)) terms.strong = {"ebitda"};
  if (are_comparable_sales(terms)) {
    constexpr std::string_view of_name[] = {"compar", "comp", "same", "store", "net"};
    std::erase_if(terms.strong, [&](auto const& term) { return contains(of_name, term); });
    terms.strong.emplace_back("compar");
    terms.strong.emplace_back("store");
  }
  // "Capital expenditures" is read as "capital" with a word for expenses behind it.
  bool const capital_expenses = terms.expense && terms.strong.size() == 1 && terms.has("capit");
  if (capital_expenses || buys_fixed_assets(terms))
    terms.strong.assign(std::begin(capital_expenditure), std::end(capital_expenditure));
  if (is_tax_on_income(terms)) terms.strong = {"incom", "tax"};
  // "Pre-tax income" is income before taxes.
  if (terms.has("pre") && terms.has("tax"))
    std::replace(terms.strong.begin(), terms.strong.end(), std::string("pre"), std::string("befor"));
  if (terms.has("cost") && terms.has("sold") && consist_of(terms.strong, cost_of_sales))
    terms.strong = {"cost", "revenu"};
  if (terms.has("base") && terms.has("compens"))
    std::replace(terms.strong.begin(), terms.strong.end(), std::string("share"), std::string("stock"));
  if (is_net_result(terms)) {
    std::erase(terms.strong, "incom");
    std::erase(terms.strong, "expens");
    if (!terms.has("net")) terms.strong.push_back("net");
  }
  std::sort(terms.strong.begin(), terms.strong.end());
  // "United" has the stem of "units".
  if (terms.has("unit") && !terms.has("per") && !terms.has("state") && !terms.has("kingdom") && !holds(text, "united"))
    std::erase_if(terms.strong, [](auto const& term) { return contains(volumes, term); });
}

}  // namespace tieout
