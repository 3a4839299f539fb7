#include "tieout/engine/link/subject/other_name.hpp"

#include "tieout/engine/link/subject/word_list.hpp"

#include <algorithm>
#include <iterator>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tieout {
namespace {

constexpr std::size_t longest_name = 5;

/// Names of one thing in terms, sorted; several of a group follow each other.
struct Name {
  int group;
  std::string_view terms[longest_name];
};

constexpr Name names[] = {
    {0, {"administr", "general", "sell"}},
    {0, {"administr", "sell"}},
    {0, {"administr", "general", "revenu"}},
    {0, {"administr", "general", "market", "sell"}},
    {1, {"cash"}},
    {1, {"cash", "equival"}},
    {1, {"cash", "hand"}},
    {1, {"balanc", "cash"}},
    {1, {"cash", "posit"}},
    {2, {"inventori"}},
    {2, {"inventori", "net"}},
    {2, {"inventori", "merchandis"}},
    {3, {"account", "payabl"}},
    {3, {"payabl", "trade"}},
    {3, {"account", "payabl", "trade"}},
    {4, {"account", "receivabl"}},
    {4, {"receivabl", "trade"}},
    {4, {"account", "receivabl", "trade"}},
    {4, {"receivabl"}},
    {5, {"gross", "margin"}},
    {5, {"gross", "incom"}},
    {6, {"interest"}},
    {6, {"interest", "net"}},
    {7, {"incom", "invest"}},
    {7, {"incom", "invest", "net"}},
    {8, {"allow"}},
    {8, {"allow", "incom", "loan"}},
    {8, {"allow", "credit", "incom"}},
    {8, {"allow", "incom", "leas", "loan"}},
    {9, {"benefit", "salari"}},
    {9, {"benefit", "employe", "salari"}},
    {10, {"benefit", "salari", "wage"}},
    {10, {"benefit", "employe", "salari", "wage"}},
    {11, {"benefit", "compens"}},
    {11, {"benefit", "compens", "employe"}},
    // "Profit after tax" is net income, or comes close to it.
    {12, {"after", "incom", "tax"}},
    {12, {"after", "incom", "net", "tax"}},
    {12, {"incom", "net"}},
    {13, {"base", "compens", "stock"}},
    {13, {"base", "cash", "compens", "non", "stock"}},
    {13, {"base", "compens", "equiti"}},
    {13, {"compens", "stock"}},
    {13, {"cash", "compens", "non", "stock"}},
    {14, {"repurchas", "stock"}},
    {14, {"repurchas", "share"}},
    {14, {"common", "repurchas", "stock"}},
    {14, {"common", "repurchas", "share"}},
    {14, {"purchas", "stock", "treasuri"}},
    {14, {"purchas", "share", "treasuri"}},
    {14, {"common", "purchas", "stock"}},
    {14, {"acquisit", "stock", "treasuri"}},
    {14, {"common", "purchas", "retir", "stock"}},
    {14, {"common", "repurchas", "retir", "stock"}},
    {14, {"common", "payment", "repurchas", "stock"}},
    {15, {"capit", "expens"}},
    {15, {"capit", "spend"}},
    {15, {"capit", "invest"}},
    {16, {"dividend"}},
    {16, {"dividend", "payment"}},
    {16, {"dividend", "sharehold"}},
    {16, {"common", "dividend", "stock"}},
    {17, {"depreci"}},
    {17, {"amort", "depreci"}},
    {17, {"amort", "deplet", "depreci"}},
    {18, {"tax"}},
    {18, {"incom", "tax"}},
    // Banks'.
    {19, {"incom", "loan", "provis"}},
    {19, {"credit", "incom", "provis"}},
    {20, {"charg", "net", "off"}},
    {20, {"charg", "loan", "net", "off"}},
    {21, {"incom", "interest", "non"}},
    {21, {"incom", "other"}},
    {22, {"loan"}},
    {22, {"gross", "loan"}},
    {23, {"secur"}},
    {23, {"invest", "secur"}},
    {23, {"avail", "revenu", "secur"}},
};

// Words beside a measure that leave it what it is, and the company's as a whole: "worldwide sales", "R&D spending".
constexpr std::string_view idle_words[] = {"worldwid", "global", "companywid", "spend", "preliminari"};

constexpr int interest_expense = 6;

[[nodiscard]] bool is_called(Terms const& terms, Name const& name) {
  auto const* const end = std::find(std::begin(name.terms), std::end(name.terms), std::string_view());
  return std::equal(terms.strong.begin(), terms.strong.end(), std::begin(name.terms), end);
}

/// The other names of what is wanted.
[[nodiscard]] std::vector<Terms> other_names(Terms const& wanted) {
  std::vector<Terms> found;
  auto const add = [&](std::vector<std::string> strong) {
    found.push_back(wanted);
    found.back().strong = std::move(strong);
  };
  auto const known = std::find_if(std::begin(names), std::end(names), [&](Name const& name) {
    return is_called(wanted, name) && (name.group != interest_expense || (wanted.expense && !wanted.income));
  });
  for (Name const& name : names) {
    if (known == std::end(names) || name.group != known->group || &name == known) continue;
    auto const* const end = std::find(std::begin(name.terms), std::end(name.terms), std::string_view());
    add({std::begin(name.terms), end});
  }
  // "Gold production" is what a miner of gold produced, where ounces are counted.
  for (std::string_view const what : {"product", "sold"})
    if (wanted.strong.size() == 2 && wanted.has("gold") && wanted.has(what)) add({std::string(what)});
  // "Net production volumes" are what was produced, the share of others left out.
  if (wanted.has("product") && wanted.has("volum")) {
    std::vector<std::string> produced = wanted.strong;
    std::erase_if(produced, [](auto const& term) { return term == "volum" || term == "net"; });
    add(std::move(produced));
  }
  // "Cost of maintenance revenues" is the cost of maintenance.
  if (wanted.has("cost") && wanted.strong.size() > 1) {
    std::vector<std::string> cost = wanted.strong;
    if (std::erase(cost, "revenu") == 0) cost.insert(std::lower_bound(cost.begin(), cost.end(), "revenu"), "revenu");
    if (cost.size() > 1) add(std::move(cost));
  }
  // "A non-cash impairment charge"
  if (wanted.has("non") && wanted.has("cash") && wanted.strong.size() > 2) {
    std::vector<std::string> charge = wanted.strong;
    std::erase_if(charge, [](auto const& term) { return term == "non" || term == "cash"; });
    add(std::move(charge));
  }
  // "The net loss on hedges" is in the row "(Loss) gain on hedges".
  if (wanted.has("net") && wanted.strong.size() > 2 && (wanted.loss || wanted.has("gain"))) {
    std::vector<std::string> whole = wanted.strong;
    std::erase(whole, "net");
    add(std::move(whole));
  }
  std::vector<std::string> plain = wanted.strong;
  if (std::erase_if(plain, [](auto const& term) { return contains(idle_words, term); }) != 0 && !plain.empty()) {
    // "Net sales" and "sales" are one in terms, where nothing else is said.
    if (plain == std::vector<std::string>{"net", "revenu"}) plain = {"revenu"};
    add(std::move(plain));
  }
  return found;
}

}  // namespace

RowCandidates rows_by_other_names(RowIndex const& index, Wanted const& wanted) {
  RowCandidates found;
  if (wanted.earnings_per_share || wanted.shares || wanted.terms.vacant()) return found;
  for (Terms& terms : other_names(wanted.terms)) {
    Wanted other = wanted;
    other.terms = std::move(terms);
    RowCandidates named = index.reported(other);
    std::erase_if(named.fit, [](RowCandidate const& row) { return row.loose; });
    std::move(named.fit.begin(), named.fit.end(), std::back_inserter(found.fit));
    found.other_basis = found.other_basis || named.other_basis;
  }
  if (found.fit.empty()) found.fit = index.headed(wanted);
  for (RowCandidate& row : found.fit) row.loose = true;
  return found;
}

}  // namespace tieout
