#include "tieout/engine/gold/first_number.hpp"

#include <doctest/doctest.h>

using tieout::digits_in;
using tieout::first_number;

TEST_CASE("the first number of some bytes, without commas and leading zeros") {
  CHECK(first_number("1,122") == "1122");
  CHECK(first_number("(1,234,567.80)") == "1234567.80");
  CHECK(first_number("$ 0.09") == ".09");
  CHECK(first_number(".5%") == ".5");
  CHECK(first_number("007") == "7");
  CHECK(first_number("000") == "0");
  CHECK(first_number("12 of 34") == "12");
  CHECK(first_number("Note 3.") == "3");
  CHECK(first_number("").empty());
  CHECK(first_number("none. -").empty());
}

TEST_CASE("commas that group no thousands end a number") {
  CHECK(first_number("1,22") == "1");
  CHECK(first_number("1,2345") == "1234");
  CHECK(first_number("1,234,56") == "1234");
  CHECK(first_number("1234,567") == "1234");
  CHECK(first_number("1,234.") == "1234");
  CHECK(first_number("1,234.5,6") == "1234.5");
}

TEST_CASE("digits are counted without point") {
  CHECK(digits_in("12.50") == 4);
  CHECK(digits_in("?") == 0);
}
