#pragma once

#include "tieout/engine/link/link_input.hpp"

#include <cstdint>
#include <optional>
#include <string>

namespace tieout {

/// What figure `i` of the ledger is all of, in small letters: "restricted cash" of "Restricted cash consists of a
/// $85,000 pledge to a landlord".  Nothing where the sentence has other amounts, says "primarily", or goes on to
/// another part.  Linear in the sentence.
[[nodiscard]] std::optional<std::string> all_of_subject(LinkInput const& input, std::uint32_t i);

}  // namespace tieout
