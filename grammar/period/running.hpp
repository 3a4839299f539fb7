#pragma once

// Periods that run up to now: "year to date", "the trailing twelve months".

#include "tieout/grammar/period/numbered_part.hpp"

namespace tieout::grammar::periods {

// clang-format off

// year-to-date = ["the"] "year" ["-"] "to" ["-"] "date" ["period"] | "YTD" ;
inline constexpr auto year_to_date = production<"year-to-date">(
    (-the >> word<"year"> >> -hyphen >> word<"to"> >> -hyphen >> word<"date"> >> -period_word) | word<"ytd">);
// "the trailing twelve months ended March 31, 2022"
// trailing = ["the"] "trailing" "twelve" ["-"] "months" ["basis"] [ended date] | ["the"] "last" "twelve" "months" ;
inline constexpr auto trailing = production<"trailing">(
    (-the >> (word<"trailing"> | word<"last"> | word<"past">) >> count >> -hyphen >> unit >> -(-hyphen >> word<"basis">) >> -ended_date) | word<"ttm">);

// clang-format on

}  // namespace tieout::grammar::periods
