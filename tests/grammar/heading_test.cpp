#include "tieout/grammar/heading.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

using namespace tieout;

namespace {

[[nodiscard]] std::string periods(std::string_view text) {
  std::string all;
  for (PeriodReference const& reference : parse_heading(text).periods)
    all += (all.empty() ? "" : "; ") + to_string(reference);
  return all;
}

}  // namespace

TEST_CASE("heading: periods") {
  CHECK(periods("Three months ended Nov 30, 2006") == "3 months to 2006-11-30");
  CHECK(periods("Quarter Ended December 31, 2005") == "3 months to 2005-12-31");
  CHECK(parse_heading("2019").periods.size() == 1);
  CHECK(parse_heading("2019").periods.front().year == 2019);
  PeriodReference const date = parse_heading("3/31/04").periods.at(0);
  CHECK(date.month == 3);
  CHECK(date.day == 31);
  CHECK(date.year == 2004);
  PeriodReference const end = parse_heading("Years Ended September 30,").periods.at(0);
  CHECK(end.month == 9);
  CHECK(end.day == 30);
  CHECK(end.year == 0);
  CHECK(end.length == Length::months);
  CHECK(end.count == 12);
  CHECK(parse_heading("As of June 30, 2012").periods.at(0).length == Length::instant);
  CHECK(parse_heading("Total").periods.empty());
}

TEST_CASE("heading: a length without its end") {
  PeriodReference const quarter = parse_heading("Three Months Ended").periods.at(0);
  CHECK(quarter.length == Length::months);
  CHECK(quarter.count == 3);
  PeriodReference const weeks = parse_heading("13 Weeks Ended").periods.at(0);
  CHECK(weeks.length == Length::weeks);
  CHECK(weeks.count == 13);
  CHECK(parse_heading("One Year Change").periods.at(0).count == 12);
  CHECK(parse_heading("Year").periods.empty());
}

TEST_CASE("heading: scales and their exceptions") {
  Heading heading = parse_heading("(in thousands, except per share data)");
  CHECK(heading.scale == 3);
  CHECK(heading.except_per_share);
  CHECK_FALSE(heading.except_shares);

  heading = parse_heading("(In millions, except share and per share data)");
  CHECK(heading.scale == 6);
  CHECK(heading.except_per_share);
  CHECK(heading.except_shares);

  heading = parse_heading("(in millions, except share data which are shown in thousands and data per share)");
  CHECK(heading.scale == 6);
  CHECK(heading.share_scale == 3);
  CHECK(heading.except_per_share);
  CHECK_FALSE(heading.except_shares);

  heading = parse_heading("(figures in 000's except data per common share)");
  CHECK(heading.scale == 3);
  CHECK(heading.except_per_share);
  CHECK_FALSE(heading.except_shares);

  heading = parse_heading("(Dollars in millions, shares in thousands)");
  CHECK(heading.scale == 6);
  CHECK(heading.share_scale == 3);

  CHECK(parse_heading("$ in millions").scale == 6);
  CHECK(parse_heading("($ million)").scale == 6);
  CHECK(parse_heading("$MM").scale == 6);
  CHECK(parse_heading("(Millions of dollars)").scale == 6);
  CHECK(parse_heading("US$'000").scale == 3);
  CHECK(parse_heading("R000's").scale == 3);
  CHECK(parse_heading("in billions").scale == 9);
  CHECK_FALSE(parse_heading("10,000 shares").scale.has_value());
  CHECK_FALSE(parse_heading("Payments of $3 million").scale.has_value());
  CHECK_FALSE(parse_heading("(unaudited)").scale.has_value());
}

TEST_CASE("heading: currencies") {
  CHECK(parse_heading("(Canadian Dollars)").currency == Currency::cad);
  CHECK(parse_heading("in US$").currency == Currency::usd);
  CHECK(parse_heading("$ in millions").currency == Currency::dollar);
  CHECK(parse_heading("(in thousands)").currency == Currency::none);
}

TEST_CASE("heading: what a column holds") {
  CHECK(parse_heading("% Change").kind == ColumnKind::percent_change);
  CHECK(parse_heading("Change").kind == ColumnKind::change);
  CHECK(parse_heading("$ Change").kind == ColumnKind::change);
  CHECK(parse_heading("% Increase (Decrease) in US $").kind == ColumnKind::percent_change);
  CHECK(parse_heading("% Increase (Decrease) in Constant Currency").kind == ColumnKind::percent_change);
  CHECK(parse_heading("Y/Y").kind == ColumnKind::change);
  CHECK(parse_heading("% of Revenues").kind == ColumnKind::percent_of_total);
  CHECK(parse_heading("Note").kind == ColumnKind::note);
  CHECK(parse_heading("Notes").kind == ColumnKind::note);
  CHECK(parse_heading("Change in fair value").kind == ColumnKind::amount);
  CHECK(parse_heading("Six Months Ended Dec 31, 2004").kind == ColumnKind::amount);
  CHECK(parse_heading("Exchange rate").kind == ColumnKind::amount);
  CHECK(parse_heading("%").percent);
  CHECK_FALSE(parse_heading("% Change").percent);
}

TEST_CASE("heading: bases") {
  CHECK(parse_heading("2014 GAAP").basis == Basis::gaap);
  CHECK(parse_heading("2014 Non-GAAP").basis == Basis::non_gaap);
  CHECK(parse_heading("Adj.").basis == Basis::adjustment);
  CHECK(parse_heading("Pro Forma").basis == Basis::pro_forma);
  CHECK(parse_heading("% Increase in Constant Currency").basis == Basis::constant_currency);
  CHECK(parse_heading("As Restated").basis == Basis::restated);
  CHECK(parse_heading("As Previously Reported").basis == Basis::as_reported);
  CHECK(parse_heading("Reconciliation of GAAP to Non-GAAP Measures").basis == Basis::unspecified);
  CHECK(parse_heading("2014").basis == Basis::unspecified);
}
