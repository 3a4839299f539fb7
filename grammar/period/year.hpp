#pragma once

// Years: "fiscal 2006", "FY07", "a year ago".

#include "tieout/grammar/period/period_leaf.hpp"
#include "tieout/grammar/period/relation_word.hpp"

namespace tieout::grammar::periods {

// clang-format off

// year = four digits from 1900 to 2099 ;
inline constexpr auto year = production<"year">(Leaf{[](Token const& t) {
  return t.kind == TokenKind::number && t.exponent == 0 && !t.grouped && t.digits == 4 && t.mantissa >= 1900 && t.mantissa < 2100; }});
// short-year = two digits ;
inline constexpr auto short_year = production<"short-year">(Leaf{[](Token const& t) {
  return t.kind == TokenKind::number && t.exponent == 0 && t.digits == 2; }});

// The year behind a quarter or month, cut short: "3rd quarter '05", "Sept. '05".
// apostrophe-year = "'" short-year ;
inline constexpr auto apostrophe_year = production<"apostrophe-year">(sign_of<'\''> >> short_year);

// fiscal-year = ("fiscal" ["year"] | "FY" ["-"] | "calendar" ["year"]) (year | "'" short-year | short-year) ;
inline constexpr auto fiscal_year = production<"fiscal-year">(
    (word<"fiscal"> >> -word<"year"> >> (year | (-sign_of<'\''> >> short_year)))
  | (word<"fiscal"> >> word<"years"> >> year)
  | (word<"fy"> >> -hyphen >> -sign_of<'\''> >> (year | short_year))
  | (word<"calendar"> >> -word<"year"> >> year));

// year-earlier = ("a" | "one") "year" ("ago" | "earlier") | ("last" | "prior" | "previous" | "preceding") ["fiscal"] "year" | "year" ["-"] "ago"
//              | "year" ["-"] ("over" | "on") ["-"] "year" ;
inline constexpr auto year_earlier = production<"year-earlier">(
    ((word<"a"> | word<"one">) >> -hyphen >> word<"year"> >> (word<"ago"> | word<"earlier"> | word<"before">))
  | (before >> -hyphen >> -word<"fiscal"> >> word<"year">)
  | (word<"year"> >> -hyphen >> (word<"ago"> | word<"earlier">))
  | (word<"year"> >> -hyphen >> (word<"over"> | word<"on">) >> -hyphen >> word<"year">));

inline constexpr auto this_year = (now >> -word<"fiscal"> >> word<"year">);

// "of the 2018 fiscal year", "of the fiscal year 2018"
// whose = ["the"] year "fiscal" "year" | ["the"] fiscal-year {("and" | ",") year} | year {("and" | ",") year} | ["the"] year-earlier | ["the"] this-year ;
inline constexpr auto more_years = any((comma >> word<"and"> >> year) | ((word<"and"> | comma) >> year));
inline constexpr auto whose = production<"whose">((-the >> year >> word<"fiscal"> >> word<"year">) | (-the >> fiscal_year >> more_years) | (year >> more_years) | (-the >> year_earlier) | (-the >> this_year));
// The year at hand, of which a numbered or counted part is: "the first nine months of the year", "the second half of our fiscal year".
// of-the-year = "of" ("the" | "our" | "its" | "their") ["fiscal"] "year" ;  with nothing behind that names another
inline constexpr auto another_year = word<"ended"> | word<"ending"> | word<"end"> | word<"before"> | word<"earlier"> | word<"ago"> | word<"then"> | word<"to"> | sign_of<'-'> | year;
inline constexpr auto of_the_year = production<"of-the-year">(word<"of"> >> the >> -word<"fiscal"> >> word<"year"> >> x3::omit[!another_year]);
// of-whose = ["of" | "in" | "for" | ","] whose ;
inline constexpr auto of_whose = production<"of-whose">(-(word<"of"> | word<"in"> | word<"for"> | comma | hyphen) >> whose);

// clang-format on

}  // namespace tieout::grammar::periods
