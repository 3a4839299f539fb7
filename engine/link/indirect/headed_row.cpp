#include "tieout/engine/link/indirect/headed_row.hpp"

#include "tieout/engine/link/subject/word_list.hpp"
#include "tieout/engine/table/row_label.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

namespace tieout {
namespace {

// What may be said of a gain beside that it was one.
constexpr std::string_view gain_words[] = {"gain", "befor", "tax", "pre", "pretax", "net"};

[[nodiscard]] bool begins_with_gain(std::string_view label) noexcept {
  constexpr std::string_view beginnings[] = {"Gain ", "Gains ", "(Gain) ", "Gain(", "Gains("};
  for (std::string_view const beginning : beginnings)
    if (label.starts_with(beginning)) return true;
  return false;
}

/// The words of a text without its articles, in small letters.
[[nodiscard]] std::vector<std::string> words_without_articles(std::string_view text) {
  constexpr std::string_view articles[] = {"the", "a", "an", "our", "its"};
  std::vector<std::string> words;
  auto const is_letter = [](char c) { return c >= 'a' && c <= 'z'; };
  std::string const small = lower_case(text);
  for (auto at = std::find_if(small.begin(), small.end(), is_letter); at != small.end();) {
    auto const end = std::find_if_not(at, small.end(), is_letter);
    std::string word(at, end);
    if (!contains(articles, word)) words.push_back(std::move(word));
    at = std::find_if(end, small.end(), is_letter);
  }
  return words;
}

}  // namespace

bool keep_named_behind(LinkInput const& input, Figure const& figure, std::vector<RowCandidate>& rows) {
  constexpr std::size_t longest = 120;
  constexpr std::size_t shortest_name = 3;  // "gain on sale" may be of anything
  std::string_view behind = std::string_view(input.document.text).substr(figure.quantity.span.end, longest);
  behind = behind.substr(0, behind.find_first_of(",.;("));
  std::vector<std::string> const said = words_without_articles(behind);
  auto const named = [&](RowCandidate const& row) {
    std::vector<std::string> name = words_without_articles(input.statements[row.statement].rows[row.row].label);
    if (name.size() <= shortest_name || name.size() > said.size() + 1) return false;
    return std::equal(name.begin() + 1, name.end(), said.begin());
  };
  if (std::none_of(rows.begin(), rows.end(), named)) return false;
  std::erase_if(rows, [&](RowCandidate const& row) { return !named(row); });
  for (RowCandidate& row : rows) row.loose = false;
  return true;
}

std::vector<RowCandidate> rows_headed_by_gain(RowIndex const& index, Wanted const& wanted) {
  constexpr int looseness = 100;
  std::vector<RowCandidate> found;
  if (!wanted.terms.has("gain") || !consist_of(wanted.terms.strong, gain_words)) return found;
  for (std::uint32_t s = 0; s < index.statements().size(); ++s)
    for (std::uint32_t r = 0; r < index.rows_of(s).size(); ++r) {
      Row const& row = index.statements()[s].rows[r];
      if (row.unit != RowUnit::amount || !begins_with_gain(row.label)) continue;
      found.push_back({s, r, full_score + index.bonus_of(s) - looseness, true});
    }
  return found;
}

}  // namespace tieout
