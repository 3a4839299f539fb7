#pragma once

// What a figure is per: "per diluted share".

#include "tieout/grammar/quantity/quantity_leaf.hpp"

namespace tieout::grammar::quantities {

// clang-format off

// What a figure is per: "per diluted share", "a share", "per basic and diluted common share", "per ADS", "per share (diluted)", "diluted EPS".
// per-share = ("per" | "a" | "/") {"fully" | "basic" | "and" | "diluted" | "common" | "ordinary" | "weighted" | "average"} share-word ["(" dilution ")"] | [dilution] "EPS" ;
inline constexpr auto share_adjective = in_class<lexical::dilution> | word<"fully"> | word<"common"> | word<"ordinary"> | word<"weighted"> | word<"average">
  | (word<"and"> >> x3::omit[&in_class<lexical::dilution>]);
inline constexpr auto dilution_mark = open >> -word<"fully"> >> in_class<lexical::dilution> >> -(word<"and"> >> in_class<lexical::dilution>) >> close;
inline constexpr auto per_share = production<"per-share">(
     ((word<"per"> | word<"a"> | glued_sign<'/'>) >> *share_adjective >> in_class<lexical::share_word> >> -dilution_mark)
   | (-in_class<lexical::dilution> >> word<"eps">));

// clang-format on

}  // namespace tieout::grammar::quantities
