#pragma once

// Ranges: "36-37%", "$4.1 million to $4.6 million".

#include "tieout/grammar/quantity/hedge.hpp"
#include "tieout/grammar/quantity/money.hpp"
#include "tieout/grammar/quantity/percent.hpp"

namespace tieout::grammar::quantities {

// clang-format off

// Ranges: "36-37%", "$4.1 million to $4.6 million", "$400K-$600K", "between 7% and 9%".
// hyphen-range = number "-" number percent-sign | currency number [scale] "-" [currency] number [scale] ;
// to-range = money "to" [hedge] money [per-share] | currency number "to" money [per-share] | [percent | number] "to" percent
//          | "between" (currency number | money) "and" money [per-share] | "between" (percent | number) "and" percent ;  numbers of at most two digits
inline constexpr auto hyphen_range = production<"hyphen-range">(
     (number >> hyphen >> number >> -hyphen >> percent_sign)
   | (currency >> number >> -scale >> hyphen >> -currency >> number >> -loose_scale >> -per_share));
inline constexpr auto low_money = currency >> number;
inline constexpr Leaf low_number{[](Token const& t) { return t.kind == TokenKind::number && (t.digits <= 2 || t.exponent != 0); }};
inline constexpr auto to_range = production<"to-range">(
     (money >> word<"to"> >> -hedge_word >> money >> -per_share)
   | (low_money >> word<"to"> >> money >> -per_share)
   | (percent >> word<"to"> >> percent)
   | (low_number >> word<"to"> >> percent)
   | (word<"between"> >> ((low_money >> word<"and"> >> money >> -per_share) | (money >> word<"and"> >> money >> -per_share) | (percent >> word<"and"> >> percent) | (low_number >> word<"and"> >> percent))));

// clang-format on

}  // namespace tieout::grammar::quantities
