#pragma once

#include "tieout/grammar/claim/claim_state.hpp"

#include <cstdint>
#include <optional>

namespace tieout::grammar {

/// "Net income of $9 million and revenue of $80 million, compared to net income of $4 million and revenue of $70
/// million": the assertion of the clause whose subject the words name again.  Linear in its subjects.
[[nodiscard]] std::optional<std::uint32_t> assertion_named_again(ClaimState const& state, Words const& words);

/// "Net income was $9 million on sales of $80 million, compared to $4 million on sales of $70 million": what is compared
/// first is not the sales, which are named again behind it, but the level of that unit which was said before them.
[[nodiscard]] std::optional<std::uint32_t> assertion_mirrored(ClaimState const& state, Unit unit);

}  // namespace tieout::grammar
