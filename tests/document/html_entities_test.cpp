#include "tieout/engine/document/html_entities.hpp"

#include <doctest/doctest.h>

#include <string>

using tieout::decode_html_entity;
using tieout::HtmlEntity;

namespace {

void decodes(std::string_view text, char32_t code, std::size_t length) {
  CAPTURE(std::string(text));
  HtmlEntity const entity = decode_html_entity(text);
  CHECK(static_cast<std::uint32_t>(entity.code) == static_cast<std::uint32_t>(code));
  CHECK(entity.length == length);
}

void stands_for_itself(std::string_view text) {
  CAPTURE(std::string(text));
  CHECK(decode_html_entity(text).length == 0);
}

}  // namespace

TEST_CASE("named character references") {
  decodes("&amp;c", U'&', 5);
  decodes("&nbsp;", 0xA0, 6);
  decodes("&mdash; and", 0x2014, 7);
  decodes("&AElig;", 0xC6, 7);
  decodes("&aelig;", 0xE6, 7);
  decodes("&zwnj;", 0x200C, 6);
  decodes("&thetasym;", 0x3D1, 10);
  decodes("&euro;", 0x20AC, 6);
}

TEST_CASE("names of Latin-1 characters need no semicolon, others do") {
  decodes("&nbsp12", 0xA0, 5);
  decodes("&copy2031 Brightwater", 0xA9, 5);
  decodes("&ltd", U'<', 3);
  stands_for_itself("&mdash and");
  stands_for_itself("&rsquo s");
}

TEST_CASE("numbers, decimal and hexadecimal") {
  decodes("&#160;", 0xA0, 6);
  decodes("&#xA0;", 0xA0, 6);
  decodes("&#X2014;", 0x2014, 8);
  decodes("&#65 ", U'A', 4);
  decodes("&#128512;", 0x1F600, 9);
}

TEST_CASE("128 to 159 mean Windows-1252") {
  decodes("&#146;", 0x2019, 6);
  decodes("&#151;", 0x2014, 6);
  decodes("&#x80;", 0x20AC, 6);
  decodes("&#129;", 0xFFFD, 6);
}

TEST_CASE("numbers that are no character") {
  decodes("&#0;", 0xFFFD, 4);
  decodes("&#xD800;", 0xFFFD, 8);
  decodes("&#1114112;", 0xFFFD, 10);
  std::string const endless = "&#" + std::string(100'000, '9') + ";";
  decodes(endless, 0xFFFD, endless.size());
}

TEST_CASE("an ampersand that begins no reference") {
  stands_for_itself("&");
  stands_for_itself("& co");
  stands_for_itself("&D costs");
  stands_for_itself("&;");
  stands_for_itself("&#;");
  stands_for_itself("&#x;");
  stands_for_itself("&unheardof;");
  stands_for_itself("&" + std::string(100'000, 'a'));
}

TEST_CASE("Windows-1252 bytes") {
  CHECK(tieout::windows_1252(0x92) == char32_t{0x2019});
  CHECK(tieout::windows_1252(0xA3) == char32_t{0xA3});
  CHECK(tieout::windows_1252(0x81) == char32_t{0xFFFD});
}
