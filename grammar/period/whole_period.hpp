#pragma once

// Whole periods spoken of as such: "in the quarter", "the full year".

#include "tieout/grammar/period/length.hpp"
#include "tieout/grammar/period/year.hpp"
#include "tieout/grammar/period/year_start.hpp"

namespace tieout::grammar::periods {

// clang-format off

// A whole period spoken of as such: "in the quarter", "for the nine-month period", "for the year then ended", "during the period",
// "over the six months since the start of the year".
// plain = the ["fiscal"] length ["then" "ended" | "since" year-start] ;
inline constexpr auto plain = production<"plain">((the >> lengths >> -((word<"then"> >> word<"ended">) | (word<"since"> >> year_start)) >> -of_whose) | (count >> -hyphen >> unit >> -hyphen >> period_word >> -of_whose)
  | (count >> -hyphen >> (word<"months"> | word<"weeks">) >> of_whose));
// full-year = ["the"] "full" ["-"] ["fiscal"] "year" [of-whose] ;
inline constexpr auto full_year = production<"full-year">(-the >> word<"full"> >> -hyphen >> -word<"fiscal"> >> word<"year"> >> -of_whose);

// clang-format on

}  // namespace tieout::grammar::periods
