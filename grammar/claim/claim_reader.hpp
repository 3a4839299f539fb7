#pragma once

#include "tieout/grammar/claim/phrase.hpp"

#include <string_view>

namespace tieout::grammar {

/// Reads the assertions of one sentence from its phrases and appends them to `claims`.
void read_claims(std::string_view text, Phrases const& phrases, Claims& claims);

}  // namespace tieout::grammar
