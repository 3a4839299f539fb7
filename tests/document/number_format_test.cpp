#include "tieout/engine/document/number_format.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

using namespace tieout;

namespace {

std::string shown(std::string_view code, std::string_view stored, DateSystem dates = DateSystem::from_1900) {
  return NumberFormat(code).display(stored, dates).value_or("(none)");
}

}  // namespace

TEST_CASE("number format: digits, grouping and rounding") {
  CHECK(shown("0", "12.5") == "13");
  CHECK(shown("0", "-12.5") == "-13");
  CHECK(shown("0.00", "0.125") == "0.13");
  CHECK(shown("#,##0", "1234567") == "1,234,567");
  CHECK(shown("#,##0", "999.5") == "1,000");
  CHECK(shown("#,##0", "0") == "0");
  CHECK(shown("#,##0.0", "-1234.56") == "-1,234.6");
  CHECK(shown("#.##", "0.5") == ".5");
  CHECK(shown("0.##", "7") == "7");
  CHECK(shown("000", "7") == "007");
  CHECK(shown("#,##0", "1.2345E3") == "1,235");
  CHECK(shown("0.00", "1E-3") == "0.00");
  CHECK(shown("0.0", "-0.01") == "0.0");
  CHECK(shown("0.00", "0.30000000000000004") == "0.30");
  CHECK(shown("0", "99999999999999999999999999999999999999999999") == "(none)");
  CHECK(shown("0", "Sales") == "(none)");
}

TEST_CASE("number format: what spreadsheets show without a format") {
  CHECK(shown("General", "1122") == "1122");
  CHECK(shown("General", "-0.1") == "-0.1");
  CHECK(shown("General", "0.30000000000000004") == "0.3");
  CHECK(shown("General", "1234.5600000000001") == "1234.56");
  CHECK(shown("", "5.25") == "5.25");
}

TEST_CASE("number format: sections, accounting and currencies") {
  std::string_view const accounting = "_(* #,##0_);_(* (#,##0);_(* \"-\"_);_(@_)";
  CHECK(shown(accounting, "1122") == "1,122");
  CHECK(shown(accounting, "-1122") == "(1,122)");
  CHECK(shown(accounting, "0") == "-");
  CHECK(shown("_(\"$\"* #,##0.0_);_(\"$\"* (#,##0.0);_(\"$\"* \"-\"??_)", "-5.25") == "$(5.3)");
  CHECK(shown("[$\xe2\x82\xac-407] #,##0.00", "5") == "\xe2\x82\xac 5.00");
  CHECK(shown("[Red]0;[Blue](0)", "-5") == "(5)");
  CHECK(shown("[>=1000]#,##0;0.0", "1500") == "1,500");
  CHECK(shown("[>=1000]#,##0;0.0", "15") == "15.0");
  CHECK(shown(";;;", "5").empty());
  CHECK(shown("0\\x", "2") == "2x");
}

TEST_CASE("number format: percentages and scales") {
  CHECK(shown("0.0%", "0.5735") == "57.4%");
  CHECK(shown("0%", "-0.05") == "-5%");
  CHECK(shown("#,##0,", "1234567") == "1,235");
  CHECK(shown("0.0,,\"M\"", "1250000") == "1.3M");
  CHECK(shown("#,##0.0,", "1234567") == "1,234.6");
}

TEST_CASE("number format: dates") {
  CHECK(shown("m/d/yyyy", "39051") == "11/30/2006");
  CHECK(shown("mmm d, yyyy", "39051") == "Nov 30, 2006");
  CHECK(shown("dddd, mmmm dd, yy", "39051") == "Thursday, November 30, 06");
  CHECK(shown("yyyy-mm-dd", "1") == "1900-01-01");
  CHECK(shown("yyyy-mm-dd", "60") == "1900-02-29");
  CHECK(shown("yyyy-mm-dd", "61") == "1900-03-01");
  CHECK(shown("yyyy-mm-dd", "45351") == "2024-02-29");
  CHECK(shown("yyyy-mm-dd", "0", DateSystem::from_1904) == "1904-01-01");
  CHECK(shown("h:mm AM/PM", "0.75") == "6:00 PM");
  CHECK(shown("mm:ss", "0.000694444444444444") == "01:00");
  CHECK(shown("yyyy", "9999999") == "9999999");
}

TEST_CASE("number format: whatever the code, a number is shown") {
  for (std::string_view const code : {"\"", "[", "\\", "_", "*", "\"a", "[$", "[>", "0.0.0.0", ",,,", ",0", "%%%%",
                                      "E+", "0E+0", "# ?/?", "yyyyyyyyyyyyyyyyyyyyyyyyyy", "AM/PM", "@", ";", "0;;;;;;"}) {
    CAPTURE(std::string(code));
    CHECK(NumberFormat(code).display("12.5", DateSystem::from_1900).has_value());
  }
  CHECK(NumberFormat(std::string(5000, '0')).display("12.5", DateSystem::from_1900).has_value());
}
