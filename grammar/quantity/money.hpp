#pragma once

// Amounts of money: "$1.1 million", "fifty cents".

#include "tieout/grammar/quantity/number.hpp"
#include "tieout/grammar/quantity/per_share.hpp"
#include "tieout/grammar/quantity/scale.hpp"

namespace tieout::grammar::quantities {

// clang-format off

// A currency in front of the number: "$", "US$", "EUR", "Rs.".
// currency = currency-sign | currency-code ["."] ;
inline constexpr auto currency = production<"currency">(in_class<lexical::currency_sign>
  | (in_class<lexical::currency_word> >> -glued_sign<'.'>)
  | Leaf{[](Token const& t) { return t.kind == TokenKind::currency; }});

// Amounts of money: "$1.1 million", "($318,000)", "$(1.2) million", "-$0.4M", "negative $2 million", "EUR 5 billion", "12 million dollars", "fifty cents".
// money = ["-" | "negative" | "minus"] currency signed-number [scale]
//       | (number | number-in-words) [scale] currency-word | (number | number-in-words) ("cents" | "cent") ;
// A dash between blanks parts a label from its figure: "Revenue - $22.6 million".
inline constexpr Leaf glued_token{[](Token const& t) { return t.glued; }};
inline constexpr auto minus = (hyphen >> x3::omit[&glued_token]) | word<"negative"> | word<"minus">;
inline constexpr auto money = production<"money">(
     (-minus >> currency >> signed_number >> -loose_scale)
   | (some_number >> -scale >> in_class<lexical::currency_word>)
   | (some_number >> (word<"cents"> | word<"cent">)));
// Money in accounting parentheses: "($318,000)", "($1.2 million)".
// bracketed-money = "(" currency number [scale] ")" [scale] ;
inline constexpr auto bracketed_money = production<"bracketed-money">(open >> currency >> number >> -loose_scale >> close >> -loose_scale);

// Money per share without the words: "$0.73 diluted", "$0.52 basic and".
// diluted-money = currency signed-number dilution ;  and no share-word behind
inline constexpr auto diluted_money = production<"diluted-money">(currency >> signed_number >> -word<"fully"> >> in_class<lexical::dilution>
   >> x3::omit[!(*share_adjective >> (in_class<lexical::share_word> | word<"eps"> | word<"earnings">))]);

// clang-format on

}  // namespace tieout::grammar::quantities
