#pragma once

// Points in time: "as of December 31, 2005", "at the end of the third quarter".

#include "tieout/grammar/period/numbered_part.hpp"
#include "tieout/grammar/period/relative.hpp"

namespace tieout::grammar::periods {

// clang-format off

// A point in time: "as of December 31, 2005", "at March 31, 2004 and 2003", "at the end of the third quarter last year", "at quarter-end",
// "at the end of December 2005", "the end of the previous fiscal year".
// "at September 30 of last year"
// instant = ("as" "of" | "at") dates | ["as" "of" | "at"] ["the"] "end" "of" (["the"] part | date) | ["at"] ("quarter" | "year" | "period") "-" "end" | "at" ("quarter" | "year" | "period") "end"
// "since fiscal year-end", "from the fiscal year end", "since year end"
//         | ["at"] ["the"] "fiscal" "year" ["-"] "end" | ["the"] "year" "end" ;
inline constexpr auto as_of = (word<"as"> >> (word<"of"> | word<"at">)) | word<"at">;
inline constexpr auto end_of = -as_of >> -the >> word<"end"> >> word<"of">;
inline constexpr auto instant = production<"instant">(
    (as_of >> dates)
  | (end_of >> (dated_length | date | numbered | month_quarter | relative | fiscal_year | year | (-the >> length >> -of_whose)))
  | (-as_of >> -the >> word<"fiscal"> >> word<"year"> >> -hyphen >> word<"end">)
  | (-as_of >> (word<"quarter"> | word<"year"> | word<"period">) >> hyphen >> word<"end"> >> -of_whose)
  | (as_of >> (word<"quarter"> | word<"year"> | word<"period">) >> word<"end"> >> -of_whose)
  | (-the >> word<"year"> >> word<"end"> >> -of_whose));

// clang-format on

}  // namespace tieout::grammar::periods
