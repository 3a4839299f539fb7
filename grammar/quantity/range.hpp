#pragma once

// Ranges: "36-37%", "$4.1 million to $4.6 million".

#include "tieout/grammar/quantity/hedge.hpp"
#include "tieout/grammar/quantity/money.hpp"
#include "tieout/grammar/quantity/multiple.hpp"
#include "tieout/grammar/quantity/percent.hpp"
#include "tieout/grammar/quantity/points.hpp"

namespace tieout::grammar::quantities {

// clang-format off

// Ranges: "36-37%", "$4.1 million to $4.6 million", "$400K-$600K", "between 7% and 9%", "20 to 30 basis points", "4-5 million", "one to two percent".
// hyphen-range = number "-" number percent-sign | currency number [scale] "-" [currency] number [scale] [per-share]
//              | number glued "-" number ["-"] (point-unit | times | scale) ;
// low-number = number of at most two digits, or with decimals | below-hundred ;
// to-range = money "to" [hedge] money [per-share] | currency number "to" money [per-share] | (percent | low-number) "to" percent
//          | (points | low-number) "to" points | amount "to" amount times | (amount scale | low-number) "to" amount scale
//          | "between" the same with "and" ;
inline constexpr Leaf low_digits{[](Token const& t) { return t.kind == TokenKind::number && (t.digits <= 2 || t.exponent != 0); }};
inline constexpr auto low_number = production<"low-number">(low_digits | below_hundred);
inline constexpr auto hyphen_range = production<"hyphen-range">(
     (number >> hyphen >> number >> -hyphen >> percent_sign)
   | (currency >> number >> -scale >> hyphen >> -currency >> number >> -loose_scale >> -per_share)
   | (low_digits >> glued_sign<'-'> >> glued_number >> -hyphen >> (point_unit | times | scale)));
inline constexpr auto low_money = currency >> number;
inline constexpr auto scaled_end = amount >> scale;
template <typename Between>
[[nodiscard]] constexpr auto ends_joined_by(Between const& between) {
  return (low_money >> between >> -hedge_word >> money >> -per_share)
       | (money >> between >> -hedge_word >> money >> -per_share)
       | (percent >> between >> percent) | (low_number >> between >> percent)
       | (points >> between >> points) | (low_number >> between >> points)
       | (amount >> between >> amount >> -hyphen >> times)
       | (scaled_end >> between >> scaled_end) | (low_number >> between >> scaled_end);
}
// Also behind "widened" and the like, where an amount and what follows "to" are else two figures: "widened 20 to 30 basis points".
// point-range = low-number "to" points ;
inline constexpr auto point_range = production<"point-range">(low_number >> word<"to"> >> points);
inline constexpr auto to_range = production<"to-range">(ends_joined_by(word<"to">) | (word<"between"> >> ends_joined_by(word<"and">)));

// clang-format on

}  // namespace tieout::grammar::quantities
