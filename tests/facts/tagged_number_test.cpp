#include "tieout/engine/facts/tagged_number.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace tieout;

namespace {

std::string read(std::string_view text, std::string_view format) {
  auto const value = tagged_number(text, format);
  return value ? to_string(*value) : "none";
}

}  // namespace

TEST_CASE("tagged numbers: decimal points and commas") {
  CHECK(read("1,234.50", "ixt:num-dot-decimal") == "1234.50");
  CHECK(read("1,234.50", "ixt:numdotdecimal") == "1234.50");
  CHECK(read("1 234.5", "ixt4:num-dot-decimal") == "1234.5");
  CHECK(read("1\u00a0234", "ixt:num-dot-decimal") == "1234");
  CHECK(read("1.234,50", "ixt:num-comma-decimal") == "1234.50");
  CHECK(read("1.234,50", "ixt:numcommadecimal") == "1234.50");
  CHECK(read("1'234.5", "ixt:num-dot-decimal-apos") == "1234.5");
  CHECK(read("12,34,567", "ixt:num-dot-decimal-in") == "1234567");
  CHECK(read(".5", "ixt:num-dot-decimal") == "0.5");
}

TEST_CASE("tagged numbers: without a format") {
  CHECK(read("612.4", "") == "612.4");
  CHECK(read(" 12 ", "") == "12");
  CHECK(read("1,234", "") == "none");
  CHECK(read("-5", "") == "none");
}

TEST_CASE("tagged numbers: zeros, dashes and words") {
  CHECK(read("\u2014", "ixt:fixed-zero") == "0");
  CHECK(read("none", "ixt:fixedzero") == "0");
  CHECK(read("\u2014", "ixt:zerodash") == "0");
  CHECK(read("-", "ixt:num-dash") == "0");
  CHECK(read("5", "ixt:zerodash") == "none");
  CHECK(read("Two", "ixt-sec:numwordsen") == "2");
  CHECK(read("twenty-five", "ixt-sec:numwordsen") == "25");
  CHECK(read("one hundred and two thousand", "ixt-sec:numwordsen") == "102000");
  CHECK(read("no", "ixt-sec:numwordsen") == "0");
  CHECK(read("several", "ixt-sec:numwordsen") == "none");
}

TEST_CASE("tagged numbers: what is no number, and formats of other things") {
  for (auto const* text : {"", " ", "n/m", "1.2.3", "(5)", "5%", "$5", "12a", "1234567890123456789", "-5"}) {
    CAPTURE(text);
    CHECK(read(text, "ixt:num-dot-decimal") == "none");
  }
  CHECK(read("5", "ixt:date-day-month-year") == "none");
  CHECK(read("5", "ixt-sec:durmonth") == "none");
  CHECK(read("0.000000000000000000000000000001", "ixt:num-dot-decimal") == "none");
}
