#pragma once

// Percentages: "57.4%", "seven percent".

#include "tieout/grammar/quantity/number.hpp"

namespace tieout::grammar::quantities {

// clang-format off

// Percentages: "57.4%", "23 percent", "(1.1)%", "seven percent", "12 per cent", "8 pct".
// percent = ["negative" | "minus"] signed-number ["-"] percent-sign | number-in-words ["-"] percent-sign ;
// percent-sign = "%" | "percent" | "per" "cent" | "pct" ;
inline constexpr auto percent_sign = production<"percent-sign">(sign_of<'%'> | word<"percent"> | (word<"per"> >> word<"cent">) | word<"pct">);
inline constexpr auto percent = production<"percent">(
     (-(word<"negative"> | word<"minus">) >> signed_number >> -hyphen >> percent_sign)
   | (number_in_words >> -hyphen >> percent_sign));
// Percentages in accounting parentheses: "(1.1%)".
// bracketed-percent = "(" number percent-sign ")" ;
inline constexpr auto bracketed_percent = production<"bracketed-percent">(open >> number >> percent_sign >> close);

// clang-format on

}  // namespace tieout::grammar::quantities
