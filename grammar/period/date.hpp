#pragma once

// Dates: "November 30, 2006".

#include "tieout/grammar/period/period_leaf.hpp"
#include "tieout/grammar/period/year.hpp"

namespace tieout::grammar::periods {

// clang-format off

// Spelt-out dates: the quarter closed "on November 30, 2006", "30 November 2006", "11/30/06", "November 30 , 2006",
// "30th of November 2006", "30-Nov-2006", "2006/11/30", "30/11/2006".
// date = month ["."] [day [("st" | "nd" | "rd" | "th")]] [","] (year | apostrophe-year)
//      | month ["."] day [("st" | "nd" | "rd" | "th")]
//      | day [("st" | "nd" | "rd" | "th")] ["of"] month [[","] ["of"] year] ;  without a year only with a mark and "of"
//      | day "-" month ["-" (year | short-year)]
//      | month-number "/" day "/" (year | short-year)
//      | day "/" month-number "/" (year | short-year) ;  of a day beyond the twelfth
//      | year ("-" | "/") month-number ("-" | "/") day ;
inline constexpr auto day_mark = word<"st"> | word<"nd"> | word<"rd"> | word<"th">;
inline constexpr auto date = production<"date">(
    (month >> -stop >> day_number >> -day_mark >> -comma >> (year | apostrophe_year))
  | (month >> -stop >> -comma >> (year | apostrophe_year))
  | (month >> -stop >> day_number >> -day_mark)
  | (day_number >> -day_mark >> -word<"of"> >> month >> -comma >> -word<"of"> >> year)
  | (day_number >> day_mark >> word<"of"> >> month)
  | (day_number >> glued_sign<'-'> >> month >> -(glued_sign<'-'> >> (year | short_year)))
  | (month_number >> glued_sign<'/'> >> day_number >> glued_sign<'/'> >> (year | short_year))
  | (day_of_no_month >> glued_sign<'/'> >> month_number >> glued_sign<'/'> >> (year | short_year))
  | (year >> glued_sign<'/'> >> month_number >> glued_sign<'/'> >> day_number)
  | (year >> glued_sign<'-'> >> month_number >> glued_sign<'-'> >> day_number));

// Further ends named after the first: "ended July 29, 2023 and July 30, 2022", "ended May 31, 2014 and 2013".
// more-ends = {[","] ("and" | ",") (date | year)} ;
inline constexpr auto more_ends = production<"more-ends">(any((comma >> word<"and"> >> (date | year)) | ((word<"and"> | comma) >> (date | year))));

// Dates, and the year of one that names none: "September 30 of last year".
// dates = date ("of" ["the"] (year-earlier | this-year) | more-ends) ;
inline constexpr auto dates = production<"dates">(date >> ((word<"of"> >> -the >> (year_earlier | this_year)) | more_ends));

// clang-format on

}  // namespace tieout::grammar::periods
