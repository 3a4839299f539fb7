#pragma once

// Where the year began: "the beginning of the year".

#include "tieout/grammar/period/length.hpp"
#include "tieout/grammar/period/relation_word.hpp"

namespace tieout::grammar::periods {

// clang-format off

// The start of the year at hand, which is the end of the one before: deposits grew "since the beginning of the year", "at the start of the fiscal year".
// year-start = ["at"] ["the"] ("start" | "beginning") "of" ("the" | now) ["fiscal"] "year" ;
inline constexpr auto year_start = production<"year-start">(
    -word<"at"> >> -the >> (word<"start"> | word<"beginning">) >> word<"of"> >> (now | (the >> -now)) >> -word<"fiscal"> >> word<"year">);

// clang-format on

}  // namespace tieout::grammar::periods
