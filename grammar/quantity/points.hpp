#pragma once

// Percentage points and basis points.

#include "tieout/grammar/quantity/percent.hpp"

namespace tieout::grammar::quantities {

// clang-format off

// Points: "2.4 percentage points", "130 basis points", "25 bps", "1.5 points", "half a percentage point", "a quarter point".
// points = amount ["-"] point-unit | fraction-in-words [["of"] ("one" | "a")] point-unit ;
// point-unit = ("percentage" | "percent" | "%" | "basis") ["-"] ("point" | "points") | "bp" | "bps" | "points" | "pp" ;
inline constexpr auto point = word<"point"> | word<"points">;
inline constexpr auto point_unit = production<"point-unit">(
     ((word<"percentage"> | word<"percent"> | word<"basis"> | sign_of<'%'>) >> -hyphen >> point)
   | word<"bps"> | word<"bp"> | word<"pp"> | point);
inline constexpr auto points = production<"points">(
     (amount >> -hyphen >> point_unit) | (fraction_in_words >> -of_one >> -hyphen >> point_unit));

// clang-format on

}  // namespace tieout::grammar::quantities
