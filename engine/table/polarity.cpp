#include "tieout/engine/table/polarity.hpp"

#include "tieout/engine/table/row_label.hpp"

#include <algorithm>
#include <array>

namespace tieout {
namespace {

template <std::size_t count>
[[nodiscard]] bool any_word(std::string_view text, std::array<std::string_view, count> const& words) noexcept {
  return std::any_of(words.begin(), words.end(), [&](std::string_view word) { return has_word(text, word); });
}

/// The words before what limits them: "net interest income after provision for loan losses" speaks of income.
[[nodiscard]] std::string_view head_phrase(std::string_view text) noexcept {
  static constexpr std::array<std::string_view, 14> limits = {
      " before ",     " after ",     " from ",       " on ",     " excluding ", " attributable ", " per ",
      " related to ", " available ", " applicable ", " net of ", ", net of ",   " in ",           " for "};
  std::size_t cut = text.size();
  for (std::string_view const limit : limits)
    if (std::size_t const at = text.find(limit); at != text.npos && at > 0) cut = std::min(cut, at);
  return text.substr(0, cut);
}

/// "income (loss)", "other income (expense), net", "provided by (used in)": either sign may come.
[[nodiscard]] bool names_both_signs(std::string_view text) noexcept {
  static constexpr std::array<std::string_view, 22> pairs = {
      "(loss)",      "/(loss)",   "(losses)", "(expense)",  "(expenses)",       "(used in)", "(used)",   "(benefit)",
      "(income)",    "(gain)",    "(gains)",  "(decrease)", "(increase)",       "(deficit)", "(charge)", "(credit)",
      "(provision)", "(outflow)", "income/(", "/(expense)", "(expense) income", "gain/loss"};
  return std::any_of(pairs.begin(), pairs.end(), [&](std::string_view pair) { return text.find(pair) != text.npos; });
}

constexpr std::array<std::string_view, 33> magnitudes = {
    "expense",   "cost",           "loss",         "losses",      "charge",    "provision",   "tax",
    "taxes",     "depreciation",   "amortization", "accretion",   "liability", "liabilities", "payable",
    "debt",      "borrowing",      "repurchase",   "purchase",    "payment",   "repayment",   "allowance",
    "reserve",   "deficit",        "used",         "impairment",  "write-off", "write-down",  "write down",
    "write off", "treasury stock", "discount",     "expenditure", "outflow"};
constexpr std::array<std::string_view, 16> expenses = {"research and development",
                                                       "general and administrative",
                                                       "selling",
                                                       "marketing",
                                                       "administrative",
                                                       "salaries",
                                                       "compensation",
                                                       "advertising",
                                                       "occupancy",
                                                       "professional fees",
                                                       "restructuring",
                                                       "interest paid",
                                                       "taxes paid",
                                                       "servicing",
                                                       "charge offs",
                                                       "charge-offs"};
constexpr std::array<std::string_view, 30> signed_words = {
    "income",  "revenue", "sales",      "earnings",   "profit",      "asset",   "margin", "equity",
    "cash",    "ebitda",  "receivable", "inventory",  "inventories", "gain",    "gains",  "yield",
    "return",  "value",   "loan",       "goodwill",   "proceeds",    "backlog", "orders", "bookings",
    "deposit", "capital", "turnover",   "investment", "securities",  "fees"};
constexpr std::array<std::string_view, 6> expense_headings = {"expense", "cost",       "liabilities",
                                                              "costs",   "deductions", "expenditure"};

[[nodiscard]] Polarity of_words(std::string_view text) noexcept {
  if (names_both_signs(text)) return Polarity::signed_value;
  if (has_word(text, "other, net") || has_word(text, "income, net")) return Polarity::signed_value;
  std::string_view const head = head_phrase(text);
  // "Liabilities and equity" is a whole balance sheet side, "cash provided" a flow.
  if (has_word(head, "liabilities") && (has_word(head, "equity") || has_word(head, "deficit")))
    return Polarity::signed_value;
  if (has_word(head, "net loss")) return Polarity::magnitude;
  if (has_word(head, "provided") || has_word(head, "generated") || has_word(head, "receivable"))
    return Polarity::signed_value;
  static constexpr std::array<std::string_view, 4> assets = {"tax asset", "debt securities", "prepaid expense",
                                                             "prepaid expenses"};
  bool const spent = has_word(head, "purchase") || has_word(head, "loss") || has_word(head, "losses");
  if (any_word(head, assets) && !spent) return Polarity::signed_value;
  if (any_word(head, magnitudes) || any_word(head, expenses)) return Polarity::magnitude;
  if (has_word(head, "dividend") && !has_word(head, "interest") && !has_word(head, "income"))
    return Polarity::magnitude;
  if (any_word(head, signed_words)) return Polarity::signed_value;
  if (any_word(text, magnitudes) && head.size() == text.size()) return Polarity::magnitude;
  return Polarity::unknown;
}

[[nodiscard]] bool among_expenses(std::vector<std::string> const& path) {
  return std::any_of(path.begin(), path.end(),
                     [](std::string const& heading) { return any_word(lower_case(heading), expense_headings); });
}

}  // namespace

Polarity polarity_of(std::string_view label, std::vector<std::string> const& path, PrintedSigns signs) {
  std::string const text = lower_case(label);
  Polarity found = of_words(text);
  if (found == Polarity::magnitude && signs.positive && signs.negative && has_word(text, "loss"))
    return Polarity::signed_value;
  if (found == Polarity::signed_value && signs.negative && !signs.positive && !names_both_signs(text) &&
      among_expenses(path))
    return Polarity::magnitude;
  if (found != Polarity::unknown) return found;
  for (auto heading = path.rbegin(); heading != path.rend(); ++heading) {
    std::string const words = lower_case(*heading);
    if (names_both_signs(words)) return Polarity::signed_value;
    if (any_word(words, expense_headings) && !has_word(words, "revenue") && !has_word(words, "equity"))
      return Polarity::magnitude;
    found = of_words(words);
    if (found != Polarity::unknown) return found;
  }
  // Where nothing is printed below zero, size and value are one.
  return signs.positive && !signs.negative ? Polarity::signed_value : Polarity::unknown;
}

}  // namespace tieout
