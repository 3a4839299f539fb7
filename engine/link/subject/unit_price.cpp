#include "tieout/engine/link/subject/unit_price.hpp"

#include "tieout/engine/link/subject/word_list.hpp"
#include "tieout/engine/table/row_label.hpp"
#include "tieout/engine/table/row_unit.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>

namespace tieout {
namespace {

// Stems that a price goes with or without.
constexpr std::string_view idle_words[] = {"per", "averag", "realiz", "price"};

[[nodiscard]] Terms plain(Terms terms) {
  std::erase_if(terms.strong, [](std::string const& term) { return contains(idle_words, term); });
  return terms;
}

/// The words behind "per", as far as they may be a unit: "silver ounce", "Mcf"; empty where no "per" follows.
[[nodiscard]] std::string_view unit_behind(std::string_view text) noexcept {
  constexpr std::string_view per = " per ";
  constexpr std::size_t longest = 24;
  if (!text.starts_with(per)) return {};
  text = text.substr(per.size(), longest);
  return text.substr(0, std::min(text.find_first_of(".,;:()\n"), text.size()));
}

/// The unit that a label says: the word in it that is one, in the short form.
[[nodiscard]] std::string unit_of_price(std::string_view words) {
  constexpr std::pair<std::string_view, std::string_view> units[] = {
      {"barrel", "bbl"},  {"bbl", "bbl"},
      {"boe", "boe"},     {"mcfe", "mcfe"},
      {"mcf", "mcf"},     {"mmbtu", "mmbtu"},
      {"ounce", "oz"},    {"oz", "oz"},
      {"tonne", "tonne"}, {"ton", "ton"},
      {"mile", "mile"},   {"gallon", "gal"},
      {"pound", "pound"}, {"square foot", "square foot"}};
  std::string const text = lower_case(words);
  auto const found =
      std::find_if(std::begin(units), std::end(units), [&](auto const& unit) { return has_word(text, unit.first); });
  return found == std::end(units) ? std::string() : std::string(found->second);
}

[[nodiscard]] bool names(Terms const& wanted, RowTerms const& row) {
  Terms const label = plain(row.label);
  return !label.vacant() && lacking(label, wanted).empty() && lacking(wanted, joined(label, row.path)).empty();
}

}  // namespace

RowCandidates rows_by_unit_price(LinkInput const& input, TermReader const& reader, RowIndex const& index,
                                 std::uint32_t i, Wanted const& wanted) {
  RowCandidates found;
  Figure const& figure = input.figure(i);
  bool const money = figure.quantity.unit == Unit::currency || figure.role == Role::percent_change;
  if (!money || wanted.terms.vacant() || index.too_large()) return found;
  std::string_view const behind = unit_behind(std::string_view(input.document.text).substr(figure.quantity.span.end));
  std::string const unit = unit_of_price(behind);
  if (unit.empty() && !wanted.terms.has("price") && !wanted.terms.has("per")) return found;
  // "Per silver ounce": the words up to the unit may be part of the row's name.
  Terms const alone = plain(wanted.terms);
  std::size_t const blank = behind.find(' ');
  Terms const with_kind = blank == behind.npos ? alone : joined(alone, plain(reader.read(behind.substr(0, blank))));
  for (std::uint32_t s = 0; s < index.statements().size(); ++s) {
    Statement const& statement = index.statements()[s];
    std::size_t const before = found.fit.size();
    for (std::uint32_t r = 0; r < statement.rows.size() && !index.is_outlook(s); ++r) {
      Row const& row = statement.rows[r];
      if (row.unit != RowUnit::amount || !is_price_per_unit(row.label)) continue;
      if (!unit.empty() && unit_of_price(row.label) != unit) continue;
      RowTerms const& terms = index.rows_of(s)[r];
      bool const cost_for_price =
          wanted.terms.expense && (terms.label.has("price") || terms.path.has("price")) && !terms.label.has("cost");
      if (cost_for_price) continue;
      if (names(alone, terms) || names(with_kind, terms)) found.fit.push_back({s, r, full_score, true, {}, false});
    }
    if (found.fit.size() > before + 1) found.fit.resize(before);
  }
  return found;
}

}  // namespace tieout
