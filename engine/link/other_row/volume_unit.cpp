#include "tieout/engine/link/other_row/volume_unit.hpp"

#include "tieout/engine/table/row_label.hpp"

#include <algorithm>
#include <iterator>
#include <string>
#include <string_view>

namespace tieout {
namespace {

struct VolumeUnit {
  std::string_view word;  ///< as printed, in small letters
  std::string_view unit;
};

constexpr VolumeUnit units[] = {{"mcf", "mcf"},   {"mmcf", "mmcf"},   {"bcf", "bcf"},     {"tcf", "tcf"},
                                {"mcfe", "mcfe"}, {"mmcfe", "mmcfe"}, {"bcfe", "bcfe"},   {"tcfe", "tcfe"},
                                {"bbl", "bbl"},   {"bbls", "bbl"},    {"barrel", "bbl"},  {"barrels", "bbl"},
                                {"mbbl", "mbbl"}, {"mbbls", "mbbl"},  {"mmbbl", "mmbbl"}, {"mmbbls", "mmbbl"},
                                {"kwh", "kwh"},   {"boe", "boe"},     {"mboe", "mboe"},   {"mmboe", "mmboe"},
                                {"mwh", "mwh"},   {"gwh", "gwh"},     {"mmbtu", "mmbtu"}, {"ounces", "oz"},
                                {"oz", "oz"},     {"koz", "koz"},     {"moz", "moz"}};

[[nodiscard]] std::string_view unit_called(std::string_view word) {
  auto const* const found =
      std::find_if(std::begin(units), std::end(units), [&](VolumeUnit const& one) { return one.word == word; });
  return found == std::end(units) ? std::string_view() : found->unit;
}

/// The only unit that a text in small letters names; empty where it names none, or several.
[[nodiscard]] std::string_view only_unit(std::string_view text) {
  std::string_view found;
  auto const is_letter = [](char c) { return c >= 'a' && c <= 'z'; };
  for (std::size_t at = 0; at < text.size();) {
    std::size_t end = at;
    while (end < text.size() && is_letter(text[end])) ++end;
    std::string_view const unit = unit_called(text.substr(at, end - at));
    if (!unit.empty() && !found.empty() && unit != found) return {};
    if (!unit.empty()) found = unit;
    at = end == at ? at + 1 : end;
  }
  return found;
}

[[nodiscard]] std::string_view unit_behind(LinkInput const& input, Figure const& figure) {
  constexpr std::size_t longest = 10;
  std::string const behind =
      lower_case(std::string_view(input.document.text).substr(figure.quantity.digits.end, longest));
  std::size_t const begin = behind.find_first_not_of(' ');
  if (begin == behind.npos || begin > 1) return {};
  std::size_t const end = std::min(behind.find_first_of(" ,.;)/", begin), behind.size());
  return unit_called(std::string_view(behind).substr(begin, end - begin));
}

/// "Electric sales (millions of KWH)": the table is of volumes, and of no money.
[[nodiscard]] bool counts_volumes(Statement const& statement) {
  std::string const caption = lower_case(statement.caption);
  constexpr std::string_view money[] = {"$", "dollar", "revenue", "price", "cost", "amount", "per "};
  bool const of_money = std::any_of(std::begin(money), std::end(money),
                                    [&](std::string_view word) { return caption.find(word) != caption.npos; });
  return !of_money && !only_unit(caption).empty();
}

/// "98.0 MMcfe per day", "1,200 barrels a day"
[[nodiscard]] bool said_per_day(LinkInput const& input, Figure const& figure) {
  constexpr std::size_t reach = 48;
  std::string behind = lower_case(std::string_view(input.document.text).substr(figure.quantity.digits.end, reach));
  behind.resize(std::min(behind.find_first_of(",.;"), behind.size()));
  constexpr std::string_view words[] = {" per day", " a day", "/d", " daily", " each day"};
  return std::any_of(std::begin(words), std::end(words),
                     [&](std::string_view word) { return behind.find(word) != behind.npos; });
}

/// "Average daily production", "MMcfe/d", "(Mcf per day)", in small letters.
[[nodiscard]] bool says_daily(std::string const& label) {
  constexpr std::string_view words[] = {"daily", " day", "/d", "pd)", "per d"};
  return std::any_of(std::begin(words), std::end(words),
                     [&](std::string_view word) { return label.find(word) != label.npos; });
}

}  // namespace

bool in_other_volume_unit(LinkInput const& input, std::uint32_t i, Statement const& statement, Row const& row) {
  Figure const& figure = input.figure(i);
  auto const& beside = input.assertion(i).figures;
  bool const money =
      std::any_of(beside.begin(), beside.end(), [](Figure const& one) { return one.quantity.unit == Unit::currency; });
  if (money) return row.unit == RowUnit::amount && counts_volumes(statement);
  if (figure.quantity.unit != Unit::count && figure.quantity.unit != Unit::number) return false;
  std::string_view const said = unit_behind(input, figure);
  if (said.empty()) return false;
  std::string const label = lower_case(row.label);
  std::string_view unit = only_unit(label);
  if (unit.empty() && !row.path.empty()) unit = only_unit(lower_case(row.path.back()));
  // "Natural gas equivalents (MMcf)"
  bool const equivalent = label.find("equivalent") != label.npos && said.ends_with('e') && said.starts_with(unit);
  if (!unit.empty() && unit != said && !equivalent) return true;
  return said_per_day(input, figure) && !unit.empty() && !says_daily(label) &&
         std::none_of(row.path.begin(), row.path.end(),
                      [](std::string const& part) { return says_daily(lower_case(part)); });
}

}  // namespace tieout
