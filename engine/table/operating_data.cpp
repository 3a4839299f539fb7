#include "tieout/engine/table/operating_data.hpp"

#include "tieout/engine/table/row_label.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace tieout {

bool heads_operating_data(std::string_view title) {
  std::string const text = lower_case(title);
  static constexpr std::array<std::string_view, 9> names = {
      "operating statistic", "operational statistic", "selected statistic", "statistical data", "operating data",
      "operational data",    "operating metric",      "subscriber data",    "customer data"};
  return std::any_of(names.begin(), names.end(), [&](std::string_view name) { return text.find(name) != text.npos; });
}

bool counts_things(std::string_view label, PrintedFigures const& figures) {
  if (figures.count == 0 || figures.money != 0 || figures.decimal != 0 || figures.percent != 0) return false;
  std::string const text = lower_case(label);
  if (text.find('$') != text.npos) return false;
  static constexpr std::array<std::string_view, 28> money = {
      "revenue",   "sales",  "income",  "earnings",     "loss",     "profit",      "ebitda",
      "ebit",      "margin", "expense", "cost",         "costs",    "expenditure", "capex",
      "price",     "arpu",   "value",   "cash",         "debt",     "equity",      "asset",
      "liability", "tax",    "amount",  "depreciation", "interest", "investment",  "dollar"};
  return !LabelWords(text).has_any(money) && text.find("liabilities") == text.npos;
}

}  // namespace tieout
