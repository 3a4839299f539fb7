#include "tieout/grammar/cell.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

using namespace tieout;

namespace {

struct Printed {
  std::string_view text;
  std::string_view value;
  std::string_view digits;
};

[[nodiscard]] std::string_view digits_of(std::string_view text, CellValue const& cell) {
  return text.substr(cell.digits.begin, cell.digits.size());
}

}  // namespace

TEST_CASE("cell: numbers as tables print them") {
  Printed const corpus[] = {
      {"4,217", "4217", "4,217"},
      {"$ 4,217", "4217", "4,217"},
      {"$4,217.50", "4217.50", "4,217.50"},
      {"\\$ 23", "23", "23"},
      {"US$ 9", "9", "9"},
      {"(158)", "-158", "158"},
      {"$ (158)", "-158", "158"},
      {"($158)", "-158", "158"},
      {"(158 )", "-158", "158"},
      {"(517", "-517", "517"},
      {"-15%", "-15", "15"},
      {"\u201315.2", "-15.2", "15.2"},
      {"\u2212 7", "-7", "7"},
      {".05", "0.05", ".05"},
      {"$ (0.01)", "-0.01", "0.01"},
      {"57.4%", "57.4", "57.4"},
      {"(231) bp.", "-231", "231"},
      {"Up 12%", "12", "12"},
      {"Down 1.6 pts", "-1.6", "1.6"},
      {"2019", "2019", "2019"},
      {"2019 (1)", "2019", "2019"},
      {"3,114*", "3114", "3,114"},
      {"3,114 (a)", "3114", "3,114"},
      {"12.5x", "12.5", "12.5"},
      {"\u20ac 61", "61", "61"},
      {"1 626 989", "1626989", "1 626 989"},
      {"  88  ", "88", "88"},
  };
  for (Printed const& printed : corpus) {
    CAPTURE(printed.text);
    CellValue const cell = parse_cell(printed.text);
    CHECK(cell.kind == CellKind::number);
    CHECK(to_string(cell.value) == printed.value);
    CHECK(digits_of(printed.text, cell) == printed.digits);
  }
}

TEST_CASE("cell: what stands beside the digits") {
  CHECK(parse_cell("57.4%").percent);
  CHECK(parse_cell("57.4%").places == 1);
  CHECK_FALSE(parse_cell("57.4").percent);
  CHECK(parse_cell("(231) bp.").basis_points);
  CHECK(parse_cell("(231) bp.").bracketed);
  CHECK_FALSE(parse_cell("(231) bp.").percent);
  CHECK(parse_cell("Down 1.6 pts").percent);
  CHECK(parse_cell("Down 9%").minus);
  CHECK(parse_cell("- 9").minus);
  CHECK(parse_cell("2019 (1)").footnoted);
  CHECK(parse_cell("64*").footnoted);
  CHECK_FALSE(parse_cell("(64)").footnoted);
  CHECK(parse_cell("$ 4").currency == Currency::dollar);
  CHECK(parse_cell("C$ 4").currency == Currency::cad);
  CHECK(parse_cell("\u00a34").currency == Currency::gbp);
  CHECK(parse_cell("4").currency == Currency::none);
}

TEST_CASE("cell: nothing printed, in many ways") {
  for (std::string_view const text :
       {"-", "--", "\u2014", "\u2013", "$ -", "$\u2014", "(-)", "\u2014%", "-0-", "nil", "Nil", "\u2014 %"}) {
    CAPTURE(text);
    CHECK(parse_cell(text).kind == CellKind::dash);
  }
  for (std::string_view const text : {"", " ", ".....", ". . .", "-------", "====", "_____"}) {
    CAPTURE(text);
    CHECK(parse_cell(text).kind == CellKind::empty);
  }
  for (std::string_view const text : {"n/m", "NM", "N/A", "NA", "n.m.", "*", "**", "(n/m)"}) {
    CAPTURE(text);
    CHECK(parse_cell(text).kind == CellKind::not_meaningful);
  }
  for (std::string_view const text : {"$", "(", ")", "%", "$ (", ")%", "bp", "US$"}) {
    CAPTURE(text);
    CHECK(parse_cell(text).kind == CellKind::fragment);
  }
}

TEST_CASE("cell: text is no number") {
  for (std::string_view const text :
       {"Net sales", "Q4 FY25", "3/31/04", "1-4 Family", "12,34", "1.2.3", "1.", "(unaudited)", "Note 3",
        "5 to 10 years", "(408) 555-0100", "1234567890123456789", "December 31, 2005", "10-K", "none of these"}) {
    CAPTURE(text);
    CHECK(parse_cell(text).kind == CellKind::text);
  }
}

TEST_CASE("cell: any bytes are read without harm, and digits stay inside") {
  std::string text;
  std::uint32_t state = 12345;
  std::string_view const alphabet = "0123456789.,()$%-* \\ab\xe2\x80\x94\xc2\xb2";
  for (int round = 0; round < 20000; ++round) {
    text.clear();
    for (int i = 0; i < 8; ++i) {
      state = state * 1664525 + 1013904223;
      text += alphabet[(state >> 16) % alphabet.size()];
    }
    CellValue const cell = parse_cell(text);
    CHECK(cell.digits.end <= text.size());
    if (cell.kind == CellKind::number) CHECK_FALSE(cell.digits.empty());
  }
}
