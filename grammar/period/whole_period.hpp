#pragma once

// Whole periods spoken of as such: "in the quarter", "the full year".

#include "tieout/grammar/period/length.hpp"
#include "tieout/grammar/period/year.hpp"
#include "tieout/grammar/period/year_start.hpp"

namespace tieout::grammar::periods {

// clang-format off

// A whole period spoken of as such: "in the quarter", "for the nine-month period", "for the year then ended", "during the period",
// "over the six months since the start of the year", "the 2004 quarter", "the 2004 period"; "the quarterly dividend" names no period.
// plain = the [year ["-"]] ["fiscal"] length ["then" "ended" | "since" year-start] ;
inline constexpr auto adjective = (word<"quarterly"> | word<"monthly"> | word<"annual"> | word<"yearly">) >> x3::omit[!(-hyphen >> period_word)];
inline constexpr auto plain = production<"plain">((the >> year >> -hyphen >> x3::omit[!adjective] >> length)
  | (the >> x3::omit[!adjective] >> lengths >> -((word<"then"> >> word<"ended">) | (word<"since"> >> year_start)) >> -of_whose)
  | (count >> -hyphen >> unit >> -hyphen >> period_word >> -of_whose)
  | (count >> -hyphen >> (word<"months"> | word<"weeks">) >> of_whose));
// full-year = ["the"] "full" ["-"] ["fiscal"] "year" [of-whose] ;
inline constexpr auto full_year = production<"full-year">(-the >> word<"full"> >> -hyphen >> -word<"fiscal"> >> word<"year"> >> -of_whose);

// clang-format on

}  // namespace tieout::grammar::periods
