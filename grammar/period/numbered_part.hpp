#pragma once

// Parts of a year: "the third quarter of fiscal 2006", "Q2 2006", "the first nine months".

#include "tieout/grammar/period/dated_length.hpp"
#include "tieout/grammar/period/year.hpp"

namespace tieout::grammar::periods {

// clang-format off

// A numbered part of a year: "the third quarter of fiscal 2006", "second quarter ended November 30, 2006", "Q2 2006", "2Q08", "first half of 2009",
// "fourth quarters of 2014 and 2013", "3rd quarter 2001", "fiscal 2011 first quarter ended December 25, 2010",
// "fiscal 2012 Q4", "2012 H2", "1H07", "3rd Qtr '05", "last year's Q3", "the 2012 and 2011 fourth quarters".
// "the 14-week fourth quarter of fiscal 2006"
// numbered = ["the"] [fiscal-year | year {("and" | ",") year} | count ["-"] "week"] ordinal ["fiscal"] ("quarter" | "qtr" ["."] | "half" | "year") [of-whose | apostrophe-year] [ended date] [of-whose | of-the-year]
//          | [fiscal-year | year | year-earlier] ("Q" | "qtr" ["."]) digit [of-whose] | digit ("Q" | "H") [of-whose] | [fiscal-year | year] "H" digit [of-whose] ;  an ordinal may be a digit with "st", "nd", "rd" or "th"
inline constexpr auto quarter_or_half = word<"quarter"> | short_quarter | word<"quarters"> | (word<"half"> >> -(-hyphen >> word<"year">)) | word<"halves">;
inline constexpr auto ended_date = -comma >> -word<"which"> >> ended >> -word<"on"> >> date;
inline constexpr auto ordinal = in_class<lexical::ordinal> | (quarter_number >> day_mark);
inline constexpr auto counted_weeks = count >> -hyphen >> word<"week">;
inline constexpr auto numbered = production<"numbered">(
    (-the >> -(counted_weeks | ((fiscal_year | (year >> more_years)) >> -hyphen)) >> ordinal >> any((comma | word<"and">) >> ordinal)
       >> -hyphen >> -word<"fiscal"> >> quarter_or_half >> -(of_whose | apostrophe_year) >> -(ended_date) >> -(of_whose | of_the_year))
  | (-(fiscal_year | year | (-the >> year_earlier)) >> (word<"q"> | short_quarter) >> -hyphen >> quarter_number >> -(-sign_of<'\''> >> (of_whose | short_year)))
  | (quarter_number >> word<"q"> >> -(-sign_of<'\''> >> (of_whose | glued_number)))
  | (half_number >> word<"h"> >> -(-sign_of<'\''> >> (of_whose | glued_number)))
  | (-(fiscal_year | year) >> word<"h"> >> quarter_number >> -of_whose));

// The start of a year: "the first nine months of 2006", "first three quarters of fiscal 2005", "the first six months of last year".
// first-part = ["the"] "first" count ["-"] ("months" | "quarters" | "weeks") [of-whose | of-the-year] ;
inline constexpr auto first_part = production<"first-part">(-the >> word<"first"> >> count >> -hyphen >> unit >> -(-hyphen >> period_word) >> -(ended_date) >> -(of_whose | of_the_year));

// The quarter named by its last month: "the December quarter", "the June 2005 quarter".
// "the June, September and December quarters"
// month-quarter = ["the"] month [year] "quarter" | ["the"] month {"," month} "and" month [year] "quarters" ;
inline constexpr auto month_quarter = production<"month-quarter">(
    (-the >> month >> -year >> word<"quarter">)
  | (-the >> month >> some((comma >> -word<"and"> >> month) | (word<"and"> >> month)) >> -year >> word<"quarters">));

// A month that is called one: "the month of June", "month of June 2009", "this April".
// month-of = ["the"] "month" "of" month [[","] year] | "this" month ;
inline constexpr auto month_of = production<"month-of">(
     (-the >> word<"month"> >> word<"of"> >> month >> -(-comma >> year)) | (word<"this"> >> Leaf{[](Token const& t) { return t.capital && is_month(t); }}));

// clang-format on

}  // namespace tieout::grammar::periods
