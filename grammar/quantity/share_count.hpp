#pragma once

// Numbers of shares: "29,451 shares".

#include "tieout/grammar/quantity/scale.hpp"

namespace tieout::grammar::quantities {

// clang-format off

// Numbers of shares: "29,451 shares", "14.3 million weighted average diluted shares", "305,241,294 common units".
// share-count = number [scale] {share-adjective} share-word ;  plain "units" are counted things
inline constexpr auto any_unit = word<"unit"> | word<"units">;
inline constexpr auto share_kind = in_class<lexical::dilution> | word<"weighted"> | word<"average"> | word<"common"> | word<"ordinary"> | hyphen;
inline constexpr auto share_count = production<"share-count">(number >> -scale >> ((+share_kind >> in_class<lexical::share_word>) | (in_class<lexical::share_word> - any_unit)));

// clang-format on

}  // namespace tieout::grammar::quantities
