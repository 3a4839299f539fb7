#include "tieout/engine/link/phrase/year_rows.hpp"

#include "tieout/engine/table/time_words.hpp"

#include <algorithm>
#include <optional>
#include <string_view>

namespace tieout {
namespace {

/// The year that a label is: "2026", "Fiscal 2026".
[[nodiscard]] std::optional<int> year_of(std::string_view label) {
  constexpr std::size_t digits = 4;
  std::size_t const at = label.find_first_of("12");
  if (at == label.npos || at + digits > label.size() || !words_beside_time(label).empty()) return std::nullopt;
  int year = 0;
  for (std::size_t i = at; i < label.size(); ++i) {
    if (label[i] < '0' || label[i] > '9') break;
    year = year * 10 + (label[i] - '0');
    if (year > 9999) return std::nullopt;
  }
  bool const more = label.find_first_of("0123456789", at + digits) != label.npos;
  return !more && year >= 1900 && year < 2100 ? std::optional(year) : std::nullopt;
}

}  // namespace

std::vector<Derivation> levels_in_year_rows(PhraseIndex const& phrases, Terms const& phrase, int year) {
  std::vector<Derivation> found;
  if (phrases.rows().too_large()) return found;
  auto const& statements = phrases.rows().statements();
  for (std::uint32_t s = 0; s < statements.size(); ++s) {
    Statement const& statement = statements[s];
    std::vector<std::optional<int>> years;
    for (Row const& row : statement.rows) years.push_back(year_of(row.label));
    if (std::count_if(years.begin(), years.end(), [](auto const& one) { return one.has_value(); }) < 2) continue;
    for (std::uint32_t r = 0; r < statement.rows.size(); ++r) {
      if (years[r] != year || statement.rows[r].unit != RowUnit::amount) continue;
      for (std::uint32_t c = 0; c < statement.columns.size(); ++c)
        if (statement.columns[c].kind == ColumnKind::amount && statement.printed(r, c) &&
            phrases.heads_say(s, r, c, phrase))
          found.push_back({DerivationKind::level,
                           {{s, r, c}},
                           "row '" + statement.rows[r].label + "', column '" + statement.columns[c].label + "'",
                           full_score});
    }
  }
  return found;
}

}  // namespace tieout
