#pragma once

// Periods named by how they stand to another: "the same period last year".

#include "tieout/grammar/period/numbered_part.hpp"
#include "tieout/grammar/period/relation_word.hpp"

namespace tieout::grammar::periods {

// clang-format off

// A period named by how it stands to the one at hand: "the same period last year", "the same three-month period in 2005", "the preceding quarter",
// "the year-ago quarter", "the prior year comparable period", "the most recent quarter", "the same prior year period".
// relative = ["the"] same ["fiscal"] [year-earlier ["same"]] [ordinal] length [of-whose]
// "the same date last year"
//          | ["the"] same ("date" | "day") ["of" | "in" | ","] whose
// "the comparable 2008 period"
//          | ["the"] same (fiscal-year | year) [ordinal] length
// "the linked and year-ago quarters"
//          | ["the"] before "and" "year" ["-"] ("ago" | "earlier") unit
// "the quarter before", "the one before that"
//          | "the" (length | "one") "before" ["that"] | ["the"] year-earlier ["same" | "first" ...] length | ["the"] before ["fiscal"] length | ["the"] now ["fiscal"] length
// "the current-year period", "this year quarter"
//          | ["the"] now ["-"] "year" ["-"] ("period" | "periods" | length) ;
inline constexpr auto of_which = -(word<"of"> | word<"in"> | word<"for"> | word<"from"> | comma);
inline constexpr Leaf pause{[](Token const& t) { return t.kind == TokenKind::symbol || is_word<"and">(t) || is_word<"or">(t); }};
inline constexpr auto relative = production<"relative">(
    (-the >> same >> (word<"date"> | word<"day">) >> of_which >> whose)
  | (-the >> same >> -year_earlier >> -in_class<lexical::ordinal> >> -hyphen >> length >> -(ended_date) >> -(of_which >> (whose | (-the >> before >> -hyphen >> word<"year">))))
  | (-the >> same >> (fiscal_year | year) >> -in_class<lexical::ordinal> >> -hyphen >> length)
  | (-the >> before >> word<"and"> >> word<"year"> >> -hyphen >> (word<"ago"> | word<"earlier">) >> unit)
  | (the >> length >> word<"before"> >> (word<"that"> | x3::omit[&(x3::eoi | pause)]))
  | (the >> word<"one"> >> word<"before"> >> word<"that">)
  | (-the >> year_earlier >> -same >> -in_class<lexical::ordinal> >> -hyphen >> length)
  | (-the >> year_earlier)
  | (-the >> before >> -hyphen >> -same >> -word<"fiscal"> >> length)
  | (-the >> now >> -hyphen >> word<"year"> >> -hyphen >> (period_word | length))
  | (-the >> now >> -word<"fiscal"> >> length)
  | ((word<"sequentially"> | word<"sequential">))
  | (word<"quarter"> >> -hyphen >> (word<"over"> | word<"on">) >> -hyphen >> word<"quarter">));

// clang-format on

}  // namespace tieout::grammar::periods
