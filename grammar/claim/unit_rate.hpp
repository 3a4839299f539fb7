#pragma once

#include "tieout/grammar/claim/phrase.hpp"

namespace tieout::grammar {

/// The end of what an amount in front of `first` is per: "per barrel", "per silver ounce", "/Mcfe"; null where it is
/// per share or per year, or nothing of the kind stands there.
[[nodiscard]] Phrase const* end_of_unit_rate(Phrase const* first, Phrase const* last);

}  // namespace tieout::grammar
