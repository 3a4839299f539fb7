#pragma once

#include "tieout/engine/link/link.hpp"
#include "tieout/engine/link/phrase/phrase_match.hpp"

#include <vector>

namespace tieout {

/// The cells of a level in tables that list years down the stub among other rows ("2026", "2027", "Thereafter"): in the
/// row of that year, in the columns whose heads, with what stands over the table, say all of the phrase, and say
/// nothing else.  Tables that hold nothing but years are turned round before.  Linear in the rows and columns.
[[nodiscard]] std::vector<Derivation> levels_in_year_rows(PhraseIndex const& phrases, Terms const& phrase, int year);

}  // namespace tieout
