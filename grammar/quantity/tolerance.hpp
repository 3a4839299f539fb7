#pragma once

// Tolerances: "plus or minus 2%".

#include "tieout/grammar/quantity/money.hpp"
#include "tieout/grammar/quantity/per_share.hpp"
#include "tieout/grammar/quantity/percent.hpp"
#include "tieout/grammar/quantity/points.hpp"

namespace tieout::grammar::quantities {

// clang-format off

// How far a figure may be off on either side: sales should reach $640 million, "plus or minus 3%", "+/- 50 basis points".
// tolerance = ("plus" ("or" | "/") "minus" | "+" "/" "-" | "±") ( points | percent | money [per-share] ) ;
inline constexpr Leaf plus_minus_sign{[](Token const& t) { return is_sign(t, '~') && t.length > 1; }};
inline constexpr auto plus_or_minus =
     (word<"plus"> >> (word<"or"> | sign_of<'/'>) >> word<"minus">)
   | (sign_of<'+'> >> glued_sign<'/'> >> glued_sign<'-'>)
   | plus_minus_sign;
inline constexpr auto toleration = points | percent | (money >> -per_share);
inline constexpr auto tolerance = production<"tolerance">(plus_or_minus >> toleration);

// clang-format on

}  // namespace tieout::grammar::quantities
