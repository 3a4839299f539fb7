#include "tieout/engine/report/printable.hpp"

#include <doctest/doctest.h>

using namespace tieout;

TEST_CASE("a document cannot steer the terminal") {
  CHECK(printable("a\x1b[31mb\x07", true) == "a?[31mb?");
  CHECK(printable("\xe2\x80\xae"
                  "5",
                  true) == "?5");
  CHECK(printable("line\nbreak", true) == "line?break");
}

TEST_CASE("ill-formed text becomes replacement characters") { CHECK(printable("a\xff", true) == "a\xef\xbf\xbd"); }

TEST_CASE("without UTF-8 typographic signs become their ASCII likes") {
  CHECK(printable("\xe2\x80\x9cup\xe2\x80\x9d \xe2\x80\x93 \xe2\x82\xac"
                  "5\xe2\x80\xa6",
                  false) == "\"up\" - EUR 5...");
  CHECK(printable("\xe2\x80\x9cup\xe2\x80\x9d", true) == "\xe2\x80\x9cup\xe2\x80\x9d");
  CHECK(printable("caf\xc3\xa9", false) == "caf?");
}

TEST_CASE("widths are those of a terminal") {
  CHECK(display_width("abc") == 3);
  CHECK(display_width("\xc3\xa9") == 1);
  CHECK(display_width("\xe5\x86\x86") == 2);
  CHECK(display_width("e\xcc\x81") == 1);
  CHECK(shortened("Research and development", 12) == "Research...");
  CHECK(shortened("short", 12) == "short");
}
