#pragma once

// Words that bound a figure: "approximately", "more than".

#include "tieout/grammar/quantity/quantity_leaf.hpp"

namespace tieout::grammar::quantities {

// clang-format off

// Words that bound a figure: "approximately", "more than", "in excess of", "up to", "at least", "nearly", "less than".
// hedge = "approximately" | "about" | "around" | "roughly" | ("more" | "less") "than" | "over" | "under" | "in" "excess" "of" | "up" "to"
//       | "as" "much" "as" | "at" "least" | "nearly" | "almost" ;
inline constexpr auto hedge_word = in_class<lexical::hedge>;
inline constexpr auto hedge = production<"hedge">(
     hedge_word | ((word<"more"> | word<"less"> | word<"greater"> | word<"fewer">) >> word<"than">) | (word<"in"> >> word<"excess"> >> word<"of">)
   | (word<"up"> >> word<"to">) | (word<"at"> >> word<"least">) | (word<"as"> >> word<"much"> >> word<"as">));

// clang-format on

}  // namespace tieout::grammar::quantities
