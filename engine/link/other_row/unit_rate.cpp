#include "tieout/engine/link/other_row/unit_rate.hpp"

#include "tieout/engine/link/figure_kind.hpp"
#include "tieout/engine/link/subject/word_list.hpp"
#include "tieout/engine/table/row_label.hpp"
#include "tieout/grammar/lex/lexicon.hpp"

#include <algorithm>
#include <string>
#include <string_view>

namespace tieout {
namespace {

// Behind "per" they are parts of a company, which rows of their own kind are printed for.
constexpr std::string_view share_words[] = {"share",  "shares",  "unit",  "units",   "ads",      "adr",
                                            "common", "diluted", "basic", "limited", "ordinary", "depositary"};

/// Money per barrel, ton, room.
[[nodiscard]] bool is_unit_rate(LinkInput const& input, Figure const& figure) {
  constexpr std::string_view per = " per ";
  constexpr std::uint32_t longest_word = 24;
  if (figure.quantity.unit != Unit::currency) return false;
  std::uint32_t const begin = figure.quantity.span.end;
  std::string_view behind = std::string_view(input.document.text).substr(begin, per.size() + longest_word);
  if (!behind.starts_with(per)) return false;
  behind.remove_prefix(per.size());
  std::size_t const end =
      std::find_if(behind.begin(), behind.end(), [](char c) { return (c | 0x20) < 'a' || (c | 0x20) > 'z'; }) -
      behind.begin();
  std::string const word = lower_case(behind.substr(0, end));
  bool const of_time = (lexicon_entry(find_word(word)).classes & lexical::period_unit) != 0;
  return !word.empty() && word != "annum" && !of_time && !contains(share_words, word);
}

/// "(In thousands, except per share data)" says nothing of rates.
[[nodiscard]] bool says_per_thing(std::string_view printed) {
  constexpr std::string_view per = "per ";
  std::string const letters = lower_case(printed);
  std::string_view const text = letters;
  for (std::size_t at = text.find(per); at != text.npos; at = text.find(per, at + 1)) {
    std::string_view const behind = text.substr(at + per.size());
    auto const end = std::find_if(behind.begin(), behind.end(), [](char c) { return c < 'a' || c > 'z'; });
    if (!contains(share_words, behind.substr(0, static_cast<std::size_t>(end - behind.begin())))) return true;
  }
  return false;
}

[[nodiscard]] bool says_rate(std::string_view text) {
  return says_per_thing(text) || holds(text, "/") || holds(text, "price") || holds(text, "average") ||
         holds(text, "rate ") || holds(text, "unit");
}

}  // namespace

bool amount_of_rate_row(Figure const& figure, Row const& row) {
  Quantity const& claim = figure.quantity;
  bool const scaled = claim.unit == Unit::currency && claim.ulp.exponent > 0 && is_level(figure);
  return scaled && row.unit == RowUnit::amount &&
         (holds(row.label, "($/") || holds(row.label, "($ per ") || holds(row.label, "(per "));
}

bool rate_of_amount_row(LinkInput const& input, std::uint32_t i, Statement const& statement, Row const& row) {
  Figure const& figure = input.figure(i);
  bool rate = is_unit_rate(input, figure);
  if (!rate && (figure.role == Role::percent_change || figure.role == Role::change)) {
    auto const& all = input.assertion(i).figures;
    auto const level = std::find_if(all.begin(), all.end(), [](Figure const& one) { return one.role == Role::level; });
    rate = level != all.end() && is_unit_rate(input, *level);
  }
  return rate && !says_rate(row.label) && !says_rate(statement.caption) &&
         std::none_of(row.path.begin(), row.path.end(), says_rate);
}

}  // namespace tieout
