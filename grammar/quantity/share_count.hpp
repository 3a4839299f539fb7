#pragma once

// Numbers of shares: "29,451 shares".

#include "tieout/grammar/quantity/scale.hpp"

namespace tieout::grammar::quantities {

// clang-format off

// Numbers of shares: "29,451 shares", "12.6 million weighted average diluted shares", "48,150,372 common units", "half a million shares".
// share-count = scaled-amount {share-adjective} share-word ;  plain "units" are counted things
inline constexpr auto any_unit = word<"unit"> | word<"units">;
inline constexpr auto share_kind = in_class<lexical::dilution> | word<"weighted"> | word<"average"> | word<"common"> | word<"ordinary"> | hyphen;
inline constexpr auto share_count = production<"share-count">(scaled_amount >> ((+share_kind >> in_class<lexical::share_word>) | (in_class<lexical::share_word> - any_unit)));

// clang-format on

}  // namespace tieout::grammar::quantities
