#pragma once

// Lengths of time: "three months", "the three and six months".

#include "tieout/grammar/period/period_leaf.hpp"

namespace tieout::grammar::periods {

// clang-format off

// A length of time: "three months", "13-week", "nine-month period", "quarter", "fiscal year", "half".
// "53-week fiscal year", "13-week quarter": the year or quarter is that long; "twenty-six weeks".
// length = count ["-"] unit ["fiscal"] ["year" | "quarter"] | count ["-"] unit [["-"] "period"] | "half" ["-"] "year" | ["fiscal"] unit [["-"] "period"] ;
inline constexpr Leaf tens{[](Token const& t) { return has_class(t, lexical::number_word) && lexicon_entry(t.entry).value >= 20 && lexicon_entry(t.entry).value < 100; }};
inline constexpr Leaf ones{[](Token const& t) { return has_class(t, lexical::number_word) && lexicon_entry(t.entry).value < 10; }};
inline constexpr auto count = (tens >> -hyphen >> ones) | in_class<lexical::number_word> | count_number;
inline constexpr auto short_quarter = (word<"qtr"> | word<"qtrs">) >> -stop;
inline constexpr auto unit = short_quarter | in_class<lexical::period_unit>;
inline constexpr auto period_word = word<"period"> | word<"periods">;
inline constexpr auto length = production<"length">(
    (count >> -hyphen >> (word<"week"> | word<"weeks"> | word<"month">) >> -word<"fiscal"> >> (word<"year"> | word<"quarter">)) |
    (count >> -hyphen >> unit >> -(-hyphen >> period_word))
  | (word<"half"> >> -hyphen >> word<"year"> >> -(-hyphen >> period_word))
  | (-word<"fiscal"> >> unit >> -(-hyphen >> period_word)));

// Several lengths that share their end: "the three and six months", "the quarter and nine months", "three- and six-month periods".
// lengths = [count ["-"] {"," count ["-"]} "and"] length {("," | "and") length} ;
inline constexpr auto bare_count = count >> -hyphen >> (comma | word<"and">) >> -word<"the">;
inline constexpr auto lengths = production<"lengths">(
    (some(bare_count) >> length) | (length >> any((word<"and"> | comma) >> -the >> length)));

// clang-format on

}  // namespace tieout::grammar::periods
