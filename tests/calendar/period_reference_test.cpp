#include "tieout/grammar/period_reference.hpp"

#include <doctest/doctest.h>

#include <cstdint>
#include <map>
#include <string>

namespace {

using tieout::Length;
using tieout::PeriodReference;
using tieout::Relation;
using tieout::to_string;

PeriodReference mention(Length length, int count, int ordinal = 0, int year = 0, int month = 0, int day = 0) {
  PeriodReference reference;
  reference.length = length;
  reference.count = static_cast<std::uint8_t>(count);
  reference.ordinal = static_cast<std::uint8_t>(ordinal);
  reference.year = static_cast<std::int16_t>(year);
  reference.month = static_cast<std::uint8_t>(month);
  reference.day = static_cast<std::uint8_t>(day);
  return reference;
}

PeriodReference fiscal(PeriodReference reference) {
  reference.fiscal = true;
  return reference;
}

PeriodReference related(PeriodReference reference, Relation relation) {
  reference.relation = relation;
  return reference;
}

TEST_CASE("mentions in a readable notation") {
  CHECK(to_string(mention(Length::months, 3, 0, 2006, 11, 30)) == "3 months to 2006-11-30");
  CHECK(to_string(mention(Length::weeks, 13, 0, 2023, 7, 29)) == "13 weeks to 2023-07-29");
  CHECK(to_string(mention(Length::months, 1, 0, 2023, 7)) == "1 month to 2023-07");
  CHECK(to_string(mention(Length::months, 3, 2, 2006, 11, 30)) == "Q2 to 2006-11-30");
  CHECK(to_string(fiscal(mention(Length::months, 3, 2, 2007))) == "Q2 fiscal 2007");
  CHECK(to_string(mention(Length::months, 6, 2, 2007)) == "H2 2007");
  CHECK(to_string(mention(Length::months, 9, 1, 2007)) == "1st 9 months 2007");
  CHECK(to_string(mention(Length::unspecified, 0, 3)) == "3rd period");
  CHECK(to_string(mention(Length::instant, 0, 0, 2005, 12, 31)) == "at 2005-12-31");
  CHECK(to_string(mention(Length::unspecified, 0, 0, 2005, 12, 31)) == "2005-12-31");
  CHECK(to_string(mention(Length::months, 3, 0, 0, 6)) == "3 months to June");
  CHECK(to_string(mention(Length::instant, 0, 0, 0, 11, 30)) == "at November 30");
  CHECK(to_string(fiscal(mention(Length::unspecified, 0, 0, 2005))) == "fiscal 2005");
  CHECK(to_string(mention(Length::unspecified, 0, 0, 2018)) == "2018");
  CHECK(to_string(mention(Length::year_to_date, 0)) == "year to date");
  CHECK(to_string(related(mention(Length::trailing_year, 0), Relation::current)) == "trailing year, current");
  CHECK(to_string(related({}, Relation::year_earlier)) == "same period, year earlier");
  CHECK(to_string(related(mention(Length::months, 3), Relation::preceding)) == "3 months, preceding");
  CHECK(to_string(related(mention(Length::unspecified, 0, 0, 1998), Relation::same)) == "same period 1998");
  CHECK(to_string(related(mention(Length::months, 9, 0, 1998), Relation::same)) == "same 9 months 1998");
  CHECK(to_string(related(mention(Length::instant, 0), Relation::prior_year_end)) == "at, prior year-end");
  CHECK(to_string(related(mention(Length::instant, 3), Relation::preceding)) == "at end of 3 months, preceding");
  CHECK(to_string(PeriodReference{}) == "no period");
}

TEST_CASE("the place in the text is not shown") {
  PeriodReference elsewhere = mention(Length::months, 3, 0, 2006, 11, 30);
  elsewhere.span = {7, 40};
  CHECK(to_string(elsewhere) == "3 months to 2006-11-30");
}

TEST_CASE("distinct mentions are distinct in print") {
  std::map<std::string, PeriodReference> seen;
  int clashes = 0;
  for (int length = 0; length <= 5; ++length) {
    bool const counts = length >= 1 && length <= 3;
    for (int count : {0, 3, 6, 9, 13}) {
      if (count != 0 && !counts) continue;
      for (int ordinal : {0, 1, 2, 11})
        for (int relation = 0; relation <= 5; ++relation)
          for (int year : {0, 1999, 2007})
            for (int month : {0, 6, 12})
              for (int day : {0, 30})
                for (bool is_fiscal : {false, true}) {
                  auto reference = mention(static_cast<Length>(length), count, ordinal, year, month, day);
                  reference.relation = static_cast<Relation>(relation);
                  reference.fiscal = is_fiscal;
                  if (!seen.emplace(to_string(reference), reference).second) ++clashes;
                }
    }
  }
  CHECK(clashes == 0);
}

}  // namespace
