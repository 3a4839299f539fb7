#pragma once

// Scale words: "million", "bn".

#include "tieout/grammar/quantity/fraction.hpp"

namespace tieout::grammar::quantities {

// clang-format off

// A scale word behind the number: "million", "bn", "K".
// scale = "thousand" | "million" | "billion" | "trillion" | glued ("K" | "M" | "MM" | "B" | "bn" ...) ;
inline constexpr auto scale = production<"scale">((-hyphen >> in_class<lexical::scale>) | glued_in_class<lexical::scale_suffix>);
// After a currency the suffix may stand apart: "$ 12.3 M", "US$4 bn".
inline constexpr auto loose_scale = scale | in_class<lexical::scale_suffix>;

// A part of a scale word: "half a million", "a quarter million", "three-quarters of a billion", "3 million and a half".
// part-of-scale = fraction-in-words [["of"] "a"] scale-word | amount scale-word "and" fraction-in-words ;
inline constexpr auto part_of_scale = production<"part-of-scale">(
     (fraction_in_words >> -(-word<"of"> >> word<"a">) >> in_class<lexical::scale>)
   | (word<"quarter"> >> in_class<lexical::scale>)
   | (amount >> in_class<lexical::scale> >> word<"and"> >> fraction_in_words));

// Amounts with their scale: "16.24 million", "half a million", "twenty-five", "2 1/2 billion".
// scaled-amount = part-of-scale | amount [scale] | "a" scale-word ;
inline constexpr auto a_scale = word<"a"> >> in_class<lexical::scale>;
inline constexpr auto scaled_amount = production<"scaled-amount">(part_of_scale | (amount >> -scale) | a_scale);

// clang-format on

}  // namespace tieout::grammar::quantities
