#pragma once

// Scale words: "million", "bn".

#include "tieout/grammar/quantity/quantity_leaf.hpp"

namespace tieout::grammar::quantities {

// clang-format off

// A scale word behind the number: "million", "bn", "K".
// scale = "hundred" | "thousand" | "million" | "billion" | "trillion" | glued ("K" | "M" | "MM" | "B" | "bn" ...) ;
inline constexpr auto scale = production<"scale">((-hyphen >> in_class<lexical::scale>) | glued_in_class<lexical::scale_suffix>);
// After a currency the suffix may stand apart: "$ 12.3 M", "US$4 bn".
inline constexpr auto loose_scale = scale | in_class<lexical::scale_suffix>;

// clang-format on

}  // namespace tieout::grammar::quantities
