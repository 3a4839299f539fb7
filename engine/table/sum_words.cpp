#include "tieout/engine/table/sum_words.hpp"

#include "tieout/engine/table/row_label.hpp"

#include <array>
#include <string>
#include <string_view>

namespace tieout {
namespace {

[[nodiscard]] bool closes(LabelWords const& words) {
  static constexpr std::array<std::string_view, 5> endings = {"end of", "ending", "closing", "net of valuation",
                                                              "at 31 december"};
  std::string_view const label = words.text();
  bool const net = label.size() > 5 && label.ends_with(", net");
  bool const balance = words.has("balance at") && !words.has("beginning") && !words.has("start") &&
                       !words.has("opening") && label.find("1 january") == label.npos &&
                       label.find("january 1,") == label.npos;
  return net || balance || label.starts_with("gross ") || words.has_any(endings);
}

}  // namespace

SumWords sum_words(Row const& row) {
  static constexpr std::array<std::string_view, 12> results = {"net",    "gross",    "income", "loss",
                                                               "profit", "earnings", "end of", "ending",
                                                               "total",  "margin",   "ebitda", "diluted"};
  std::string const label = lower_case(row.label);
  std::string const heading = row.path.empty() ? std::string() : lower_case(row.path.back());
  LabelWords const words(label);
  SumWords said;
  said.less = label.starts_with("less") || heading.starts_with("less");
  said.total = label.starts_with("total");
  said.names_heading = !heading.empty() && label.find(heading) != std::string::npos;
  said.result = words.has_any(results);
  said.closes = closes(words);
  said.ends_side = label == "total assets";
  said.spans_sides = words.has("net assets") || words.has("less");
  return said;
}

}  // namespace tieout
