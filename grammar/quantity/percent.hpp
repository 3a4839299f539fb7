#pragma once

// Percentages: "57.4%", "seven percent".

#include "tieout/grammar/quantity/fraction.hpp"

namespace tieout::grammar::quantities {

// clang-format off

// Percentages: "57.4%", "23 percent", "(1.1)%", "seven percent", "12 per cent", "8 pct", "7 3/4%", "two and a half percent",
// "one-half of one percent".
// percent = ["negative" | "minus"] (mixed-number | fraction-in-digits | signed-number | number-in-words) ["-"] percent-sign
//         | (fraction-in-words | fraction-in-digits) [["of"] ("one" | "a" | "1")] percent-sign ;
// percent-sign = "%" | "percent" | "percents" | "per" "cent" | "pct" ;
inline constexpr auto percent_sign = production<"percent-sign">(
     sign_of<'%'> | word<"percent"> | word<"percents"> | (word<"per"> >> word<"cent">) | word<"pct">);
inline constexpr Leaf one_in_digits{[](Token const& t) { return t.kind == TokenKind::number && t.mantissa == 1 && t.exponent == 0; }};
inline constexpr auto of_one = -word<"of"> >> (word<"one"> | word<"a"> | one_in_digits);
inline constexpr auto percent = production<"percent">(
     (-(word<"negative"> | word<"minus">) >> (plain_digits | mixed_number | fraction_in_digits | signed_number | number_in_words) >> -hyphen >> percent_sign)
   | ((fraction_in_words | fraction_in_digits) >> -of_one >> -hyphen >> percent_sign));
// Percentages in accounting parentheses: "(1.1%)".
// bracketed-percent = "(" number percent-sign ")" ;
inline constexpr auto bracketed_percent = production<"bracketed-percent">(open >> number >> percent_sign >> close);

// clang-format on

}  // namespace tieout::grammar::quantities
