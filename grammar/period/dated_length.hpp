#pragma once

// Lengths with their end: "the three months ended November 30, 2006".

#include "tieout/grammar/period/date.hpp"
#include "tieout/grammar/period/length.hpp"

namespace tieout::grammar::periods {

// clang-format off

inline constexpr auto ended = word<"ended"> | word<"ending"> | word<"end">;

// Lengths with their end: "the three months ended November 30, 2006", "fiscal year ended May 31, 2007".
// "the half year to 30 September 2003"
// dated-length = ["the"] lengths ended ["on"] date more-ends | "the" lengths "to" date more-ends | ["the"] lengths ended ["in"] month ;
inline constexpr auto dated_length = production<"dated-length">(
    (-the >> -word<"first"> >> lengths >> ended >> -(word<"on"> | word<"in">) >> date >> more_ends)
  | (the >> lengths >> word<"to"> >> date >> more_ends)
  | (-the >> lengths >> ended >> -word<"in"> >> month));

// clang-format on

}  // namespace tieout::grammar::periods
