// Rows of things that are counted, and of prices of one thing, in tables whose amounts are in thousands.

#include "tests/audit/audited.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

using tieout::test::verdict_in;

namespace {

std::string clinic(std::string_view sentence) {
  constexpr std::string_view table = R"(

**(Dollars in thousands)**

| | Three months ended June 30, 2014 | Three months ended June 30, 2013 |
|---|---|---|
| Net revenue | 91,208 | 85,417 |
| Licensed beds | 1,412 | 1,398 |
| Admissions | 14,206 | 13,870 |
| Average length of stay (days) | 5.3 | 5.6 |
| Days sales outstanding | 48 | 51 |
| Loans past due 90 days | 612 | 640 |
| Restaurants | 2,410 | 2,318 |
| Average loans to customers | 3,120 | 3,044 |
| Average tractors | 866 | 851 |
| Average revenue per mile | 1.944 | 1.917 |
)";
  return verdict_in(std::string(sentence) + std::string(table));
}

}  // namespace

TEST_CASE("things that are counted are not in thousands of dollars") {
  CHECK(clinic("Admissions rose to [14,206] in the second quarter of 2014.") == "consistent exact");
  CHECK(clinic("Admissions rose to [14,306] in the second quarter of 2014.").substr(0, 12) == "inconsistent");
  CHECK(clinic("Average length of stay was [5.3] days in the second quarter of 2014.") == "consistent exact");
  CHECK(clinic("Days sales outstanding declined to [48] in the second quarter of 2014.") == "consistent exact");
  CHECK(clinic("Average tractors were [866] in the second quarter of 2014.") == "consistent exact");
  CHECK(clinic("Average revenue per mile was [$1.944] in the second quarter of 2014.") == "consistent exact");
}

TEST_CASE("amounts past due for so many days, and what a company may sell, are amounts") {
  CHECK(clinic("Loans past due 90 days were [$612,000] in the second quarter of 2014.").substr(0, 12) !=
        "inconsistent");
  CHECK(clinic("Loans past due 90 days were [612] in the second quarter of 2014.").substr(0, 10) != "consistent");
  CHECK(clinic("Average loans to customers were [$3.1 million] in the second quarter of 2014.") == "consistent exact");
  CHECK(clinic("Restaurants were [$2,410,000] in the second quarter of 2014.") == "consistent exact");
  CHECK(clinic("Restaurants were [2,410] in the second quarter of 2014.").substr(0, 10) != "consistent");
}

TEST_CASE("a price of one thing has no scale, where the table above states one") {
  constexpr std::string_view document = R"(Sales per square foot were [$284] in 2014.

**(In thousands)**

| | Year ended December 31, 2014 | Year ended December 31, 2013 |
|---|---|---|
| Net sales | 61,208 | 55,417 |

| | Year ended December 31, 2014 | Year ended December 31, 2013 |
|---|---|---|
| Sales per square foot | 284 | 271 |
| Advertising | 1,208 | 1,417 |
)";
  CHECK(verdict_in(document) == "consistent exact");
}

TEST_CASE("units in brackets are no part of a name, and cents are hundredths") {
  constexpr std::string_view table = R"(

| | Three months ended June 30, 2014 | Three months ended June 30, 2013 |
|---|---|---|
| Homes delivered | 1,318 | 1,192 |
| Net new orders (units) | 1,402 | 1,290 |
| Passengers carried (thousands) | 2,210 | 2,154 |
| Cost per available seat mile (cents) | 12.31 | 12.60 |
| Revenue per available room (RevPAR) | $91.40 | $88.12 |
| Comparable restaurant sales | 3.4% | 1.2% |
| Comparable restaurant margin | 17.4% | 16.9% |
)";
  auto const said = [&](std::string_view sentence) { return verdict_in(std::string(sentence) + std::string(table)); };
  CHECK(said("Home deliveries rose to [1,318] homes in the second quarter of 2014.") == "consistent exact");
  CHECK(said("New orders rose to [1,402] units in the second quarter of 2014.") == "consistent exact");
  CHECK(said("Passengers carried rose to [2,210,000] in the second quarter of 2014.") == "consistent exact");
  CHECK(said("Cost per available seat mile was [12.31] cents in the second quarter of 2014.") == "consistent exact");
  CHECK(said("Cost per available seat mile was [13.31] cents in the second quarter of 2014.").substr(0, 10) !=
        "consistent");
  CHECK(said("RevPAR rose to [$91.40] in the second quarter of 2014.") == "consistent exact");
  CHECK(said("Comparable restaurant sales rose [3.4%] in the second quarter of 2014.") == "consistent exact");
  CHECK(said("Comparable restaurant margin rose [17.4%] in the second quarter of 2014.").substr(0, 10) != "consistent");
}

TEST_CASE("units and dollars of one thing are two rows") {
  auto const said = [](std::string const& sentence) {
    return tieout::test::verdict_in(
               "# Ansty Homes reports for the quarter ended December 31, 2016\n\n" + sentence +
               "\n\n| (in thousands) | Three months ended December 31, 2016 | Three months ended December 31, 2015 |\n"
               "|---|---|---|\n| Net new orders - units | 4,202 | 3,659 |\n| Net new orders - dollars | 1,693,204 | "
               "1,387,912 |\n| Unit backlog | 7,422 | 6,731 |\n")
        .substr(0, 12);
  };
  CHECK(said("Net new orders increased 15% to [4,202 homes].") == "consistent e");
  CHECK(said("Unit backlog increased 10% to [7,242 homes].") == "inconsistent");
  CHECK(said("The value of net new orders increased [22%].") != "inconsistent");
}
