#pragma once

// Words that bound a figure: "approximately", "more than".

#include "tieout/grammar/quantity/quantity_leaf.hpp"

namespace tieout::grammar::quantities {

// clang-format off

// Words that bound a figure: "approximately", "more than", "in excess of", "up to", "at least", "nearly", "less than",
// "no more than", "not less than", "at most".
// hedge = "approximately" | "about" | "around" | "roughly" | ["no" | "not"] ("more" | "less") "than" | "over" | "under" | "in" "excess" "of" | "up" "to"
//       | "as" "much" "as" | "at" ("least" | "most") | "nearly" | "almost" | "~" ;
inline constexpr auto hedge_word = in_class<lexical::hedge>;
inline constexpr auto hedge = production<"hedge">(
     hedge_word | (-(word<"no"> | word<"not">) >> (word<"more"> | word<"less"> | word<"greater"> | word<"fewer">) >> word<"than">) | (word<"in"> >> word<"excess"> >> word<"of">)
   | (word<"up"> >> word<"to">) | (word<"at"> >> (word<"least"> | word<"most">)) | (word<"as"> >> word<"much"> >> word<"as">)
   | Leaf{[](Token const& t) { return is_sign(t, '~') && t.length == 1; }});

// Words behind a figure that bound it: "5% or more", "10 million or less".
// bound-behind = "or" ("more" | "greater" | "less" | "fewer") ;  no "than" behind
inline constexpr auto bound_behind = production<"bound-behind">(
     word<"or"> >> (word<"more"> | word<"greater"> | word<"less"> | word<"fewer">) >> x3::omit[!word<"than">]);

// clang-format on

}  // namespace tieout::grammar::quantities
