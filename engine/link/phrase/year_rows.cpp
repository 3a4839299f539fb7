#include "tieout/engine/link/phrase/year_rows.hpp"

#include "tieout/engine/link/phrase/labelled_year.hpp"

#include <algorithm>
#include <optional>

namespace tieout {
std::vector<Derivation> levels_in_year_rows(PhraseIndex const& phrases, Terms const& phrase, int year) {
  std::vector<Derivation> found;
  if (phrases.rows().too_large()) return found;
  auto const& statements = phrases.rows().statements();
  for (std::uint32_t s = 0; s < statements.size(); ++s) {
    Statement const& statement = statements[s];
    std::vector<std::optional<int>> years;
    for (Row const& row : statement.rows) years.push_back(year_of_label(row.label));
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
