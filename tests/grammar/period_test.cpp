#include "tieout/grammar/period/period.hpp"
#include "tieout/grammar/lex/lex.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace tieout;

namespace {

template <typename References>
std::string joined(References const& references) {
  std::string line;
  for (PeriodReference const& one : references) {
    if (!line.empty()) line += "; ";
    line += to_string(one);
  }
  return line;
}

/// The periods that begin the text; what is left over stands behind "|".
std::string read(std::string_view text, bool lone_year = false) {
  auto const tokens = lex(text);
  Token const* const last = tokens.data() + tokens.size();
  auto const found = grammar::match_period(tokens.data(), last, lone_year);
  if (!found) return "none";
  std::string line = joined(found->references);
  if (found->end != last) line += " | " + std::string(text.substr(found->end->offset));
  return line;
}

std::string heads(std::string_view text) { return joined(grammar::periods_in(text)); }

}  // namespace

TEST_CASE("dated lengths") {
  CHECK(read("the three months ended November 30, 2006") == "3 months to 2006-11-30");
  CHECK(read("six-month period ended May 31, 2006") == "6 months to 2006-05-31");
  CHECK(read("13-week period ended July 29, 2023") == "13 weeks to 2023-07-29");
  CHECK(read("the year ended December 31, 2018") == "12 months to 2018-12-31");
  CHECK(read("the half year ended 30 June 2012") == "6 months to 2012-06-30");
  CHECK(read("the three and six months ended March 31, 2004") == "3 months to 2004-03-31; 6 months to 2004-03-31");
  CHECK(read("the quarter and nine months ended September 30, 2005") ==
        "3 months to 2005-09-30; 9 months to 2005-09-30");
  CHECK(read("the three months ended June 30, 2010 and 2009") == "3 months to 2010-06-30; 3 months to 2009-06-30");
}

TEST_CASE("dates in their notations") {
  CHECK(read("3/31/04") == "2004-03-31");
  CHECK(read("11/30/2006") == "2006-11-30");
  CHECK(read("2005-12-31") == "2005-12-31");
  CHECK(read("30 November 2006") == "2006-11-30");
  CHECK(read("Nov. 30, 2006") == "2006-11-30");
  CHECK(read("November 30 , 2006") == "2006-11-30");
  CHECK(read("December 2005") == "2005-12");
  CHECK(read("1/2") == "none");
  CHECK(read("may rise") == "none");
}

TEST_CASE("numbered parts of a year") {
  CHECK(read("the second quarter of 2009") == "Q2 2009");
  CHECK(read("1Q08") == "Q1 2008");
  CHECK(read("Q2 2006") == "Q2 2006");
  CHECK(read("third quarter of fiscal 2006") == "Q3 fiscal 2006");
  CHECK(read("first half of 2009") == "H1 2009");
  CHECK(read("the first nine months of 2013") == "1st 9 months 2013");
  CHECK(read("the first, second and third quarters of 2012") == "Q1 2012; Q2 2012; Q3 2012");
  CHECK(read("FY24") == "fiscal 2024");
  CHECK(read("fiscal 2010") == "fiscal 2010");
  CHECK(read("the December quarter") == "3 months to December");
}

TEST_CASE("relative periods") {
  CHECK(read("the same period last year") == "same period, year earlier");
  CHECK(read("the preceding quarter") == "3 months, preceding");
  CHECK(read("a year ago") == "same period, year earlier");
  CHECK(read("the prior-year quarter") == "3 months, year earlier");
  CHECK(read("the most recent quarter") == "3 months, current");
  CHECK(read("the period") == "current");
  CHECK(read("the current-year period") == "current");
  CHECK(read("the current year quarter") == "3 months, current");
  CHECK(read("the current year") == "12 months, current");
  CHECK(read("year over year") == "same period, year earlier");
  CHECK(read("sequentially") == "preceding");
  CHECK(read("year-to-date") == "year to date");
  CHECK(read("the trailing twelve months") == "trailing year");
}

TEST_CASE("points in time") {
  CHECK(read("the end of last year's first quarter") == "at end of 1st 3 months, year earlier");
  CHECK(read("the end of last year") == "at, prior year-end");
  CHECK(read("as of December 31, 2005") == "at 2005-12-31");
  CHECK(read("at March 31, 2004 and 2003") == "at 2004-03-31; at 2003-03-31");
  CHECK(read("at quarter-end") == "at end of 3 months");
  CHECK(read("at year-end") == "at end of 12 months");
  CHECK(read("the end of 2011") == "at end of 12 months 2011");
  CHECK(read("at the end of the third quarter") == "at end of 3rd 3 months");
}

TEST_CASE("a lone year counts where it is allowed") {
  CHECK(read("2005", true) == "2005");
  CHECK(read("2005", false) == "none");
  CHECK(read("2005, 2004 and 2003", true) == "2005; 2004; 2003");
}

TEST_CASE("headings name every period") {
  CHECK(heads("Three months ended Nov 30, 2006") == "3 months to 2006-11-30");
  CHECK(heads("2006 2005 2004") == "2006; 2005; 2004");
  CHECK(heads("December 31, 2005 , 2004") == "2005-12-31; 2004-12-31");
  CHECK(heads("March 31, 2004 December 31, 2003") == "2004-03-31; 2003-12-31");
  CHECK(heads("(in thousands, except per share data)").empty());
  CHECK(heads("").empty());
}
