#pragma once

// Percentage points and basis points.

#include "tieout/grammar/quantity/number.hpp"

namespace tieout::grammar::quantities {

// clang-format off

// Points: "2.4 percentage points", "130 basis points", "25 bps", "1.5 points".
// points = (number | number-in-words) ["-"] (("percentage" | "percent" | "%" | "basis") ["-"] ("point" | "points") | "bp" | "bps" | "points" | "pp") ;
inline constexpr auto point = word<"point"> | word<"points">;
inline constexpr auto points = production<"points">(
     (number | number_in_words) >> -hyphen >> (((word<"percentage"> | word<"percent"> | word<"basis"> | sign_of<'%'>) >> -hyphen >> point)
   | word<"bps"> | word<"bp"> | word<"pp"> | point));

// clang-format on

}  // namespace tieout::grammar::quantities
