#include "tieout/engine/table/polarity.hpp"

#include "tieout/engine/table/row_label.hpp"

#include <algorithm>
#include <array>

namespace tieout {
namespace {

/// The words before what limits them: "net interest income after provision for loan losses" speaks of income.
[[nodiscard]] std::string_view head_phrase(std::string_view text) noexcept {
  static constexpr std::array<std::string_view, 14> limits = {
      " before ",     " after ",     " from ",       " on ",     " excluding ", " attributable ", " per ",
      " related to ", " available ", " applicable ", " net of ", ", net of ",   " in ",           " for "};
  for (std::size_t at = 1; at < text.size(); ++at) {
    if (text[at] != ' ' && text[at] != ',') continue;
    std::string_view const rest = text.substr(at);
    for (std::string_view const limit : limits)
      if (rest.starts_with(limit) && !text.starts_with(limit)) return text.substr(0, at);
  }
  return text;
}

/// "income (loss)", "other income (expense), net", "provided by (used in)": either sign may come.
[[nodiscard]] bool names_both_signs(std::string_view text) noexcept {
  static constexpr std::array<std::string_view, 22> pairs = {
      "(loss)",      "/(loss)",   "(losses)", "(expense)",  "(expenses)",       "(used in)", "(used)",   "(benefit)",
      "(income)",    "(gain)",    "(gains)",  "(decrease)", "(increase)",       "(deficit)", "(charge)", "(credit)",
      "(provision)", "(outflow)", "income/(", "/(expense)", "(expense) income", "gain/loss"};
  if (text.find_first_of("(/") == text.npos) return false;  // each of them has one
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

[[nodiscard]] Polarity of_words(LabelWords const& words) noexcept {
  if (names_both_signs(words.text())) return Polarity::signed_value;
  if (words.has("other, net") || words.has("income, net")) return Polarity::signed_value;
  LabelWords const head(head_phrase(words.text()));
  // "Liabilities and equity" is a whole balance sheet side, "cash provided" a flow.
  if (head.has("liabilities") && (head.has("equity") || head.has("deficit"))) return Polarity::signed_value;
  if (head.has("net loss")) return Polarity::magnitude;
  if (head.has("provided") || head.has("generated") || head.has("receivable")) return Polarity::signed_value;
  static constexpr std::array<std::string_view, 4> assets = {"tax asset", "debt securities", "prepaid expense",
                                                             "prepaid expenses"};
  bool const spent = head.has("purchase") || head.has("loss") || head.has("losses");
  if (head.has_any(assets) && !spent) return Polarity::signed_value;
  if (head.has_any(magnitudes) || head.has_any(expenses)) return Polarity::magnitude;
  if (head.has("dividend") && !head.has("interest") && !head.has("income")) return Polarity::magnitude;
  if (head.has_any(signed_words)) return Polarity::signed_value;
  if (head.text().size() == words.text().size() && words.has_any(magnitudes)) return Polarity::magnitude;
  return Polarity::unknown;
}

/// A row of a statement of cash flows that only has figures below zero: what is paid out moves by its size; how a
/// balance moved says nothing of which way it does.
[[nodiscard]] Polarity of_outflows(LabelWords const& own) {
  static constexpr std::array<std::string_view, 7> outlays = {
      "capital investment", "capital investments", "capital spending", "capital additions",
      "additions to",       "investment in",       "investments in"};
  static constexpr std::array<std::string_view, 14> results = {"income", "revenue", "sales",  "earnings", "profit",
                                                               "margin", "equity",  "cash",   "ebitda",   "gain",
                                                               "gains",  "yield",   "return", "value"};
  if (own.has_any(outlays)) return Polarity::magnitude;
  return own.has_any(results) ? Polarity::signed_value : Polarity::unknown;
}

[[nodiscard]] bool among_expenses(std::vector<std::string> const& path) {
  return std::any_of(path.begin(), path.end(), [](std::string const& heading) {
    return LabelWords(lower_case(heading)).has_any(expense_headings);
  });
}

}  // namespace

Polarity polarity_of(std::string_view label, std::vector<std::string> const& path, PrintedSigns signs) {
  std::string const text = lower_case(label);
  LabelWords const own(text);
  Polarity found = of_words(own);
  if (found == Polarity::magnitude && signs.positive && signs.negative && own.has("loss"))
    return Polarity::signed_value;
  if (found == Polarity::signed_value && signs.negative && !signs.positive && !names_both_signs(text) &&
      among_expenses(path))
    return Polarity::magnitude;
  if (found == Polarity::signed_value && signs.negative && !signs.positive && !names_both_signs(text))
    return of_outflows(own);
  if (found != Polarity::unknown) return found;
  for (auto heading = path.rbegin(); heading != path.rend(); ++heading) {
    std::string const over = lower_case(*heading);
    LabelWords const words(over);
    if (names_both_signs(over)) return Polarity::signed_value;
    if (words.has_any(expense_headings) && !words.has("revenue") && !words.has("equity")) return Polarity::magnitude;
    found = of_words(words);
    if (found != Polarity::unknown) return found;
  }
  // Where nothing is printed below zero, size and value are one.
  return signs.positive && !signs.negative ? Polarity::signed_value : Polarity::unknown;
}

}  // namespace tieout
