#include "tieout/engine/document/html.hpp"

#include <doctest/doctest.h>

#include <chrono>
#include <string>

using namespace tieout;

namespace {

std::string repeated(std::string_view text, std::size_t times) {
  std::string out;
  out.reserve(text.size() * times);
  for (std::size_t i = 0; i < times; ++i) out.append(text);
  return out;
}

// Reads the source, and fails where that takes longer than the slowest machine could need for bounded work.
Document read_in_time(std::string source) {
  Document document;
  document.source = std::move(source);
  auto const begin = std::chrono::steady_clock::now();
  read_html(document);
  CHECK(std::chrono::steady_clock::now() - begin < std::chrono::seconds(20));
  for (Passage const& passage : document.passages) CHECK(passage.text.end <= document.text.size());
  return document;
}

constexpr std::size_t many = 200'000;

}  // namespace

TEST_CASE("elements nested without end") {
  for (std::string const tag : {"b", "div", "p", "ul><li", "sup", "unheardof", "center"}) {
    CAPTURE(tag);
    std::string const opened = repeated("<" + tag + ">", many);
    Document const document = read_in_time(opened + "Sales rose." + repeated("</b></div>", many));
    REQUIRE(document.passages.size() == 1);
    CHECK(document.view(document.passages[0].text) == "Sales rose.");
  }
}

TEST_CASE("a million nested tags") {
  Document const document = read_in_time(repeated("<div>", 1'000'000) + "Sales rose.");
  CHECK(document.passages.size() == 1);
  CHECK(document.notes.size() == 1);
}

TEST_CASE("tables nested without end are flattened") {
  Document const document = read_in_time(repeated("<table><tr><td>a", 10'000) + repeated("</table>", 10'000) +
                                         "<table><tr><td>Ab<td>500</table>");
  CHECK_FALSE(document.notes.empty());
  CHECK(document.passages.size() == 10'000);
  CHECK(document.grids.size() == 1);
}

TEST_CASE("misnested inline elements without end") {
  read_in_time(repeated("<i><b>x</i>", many));
  read_in_time("<i>" + repeated("<b>", 400) + repeated("<u>x</i>", many));
  read_in_time("<p>" + repeated("<b>", 400) + repeated("</p></li>", many));
}

TEST_CASE("markup that never ends, over and over") {
  read_in_time(repeated("<a b=\"", many));
  read_in_time(repeated("<a b='", many) + ">");
  read_in_time(repeated("<", many) + repeated("<!", many) + repeated("</a ", many));
  read_in_time(repeated("<title>x", many));
  read_in_time(repeated("<script>", many));
  read_in_time(repeated("<![CDATA[", many));
  read_in_time(repeated("<!--", many));
  read_in_time(repeated("&#", many) + repeated("&", many) + repeated("&a", many));
  read_in_time(repeated("<DOCUMENT><TEXT>begin 6", many));
}

TEST_CASE("an endless attribute and an endless name") {
  read_in_time("<p style=\"" + repeated("a:b;", many) + "\">x");
  read_in_time("<p " + repeated("a ", many) + ">x");
  read_in_time("<p " + repeated("==/", many) + ">x");
  read_in_time("<" + repeated("a", many) + ">x");
}

TEST_CASE("hidden elements without end") {
  read_in_time(repeated("<p hidden>", many) + repeated("<div hidden>", many));
  read_in_time("<table>" + repeated("<tr><td hidden>x", many));
}

TEST_CASE("row spans and column spans without end") {
  std::string rows;
  for (int i = 0; i < 10; ++i) rows += "<td colspan=999 rowspan=1000000000>Ab 5";
  read_in_time("<table><tr>" + rows + repeated("<tr><td>Ab", many) + "<tr><td>Cd<td>500</table>");
  read_in_time("<table>" + repeated("<tr>" + repeated("<td rowspan=1000>5.5", 100), 90) + "</table>");
  read_in_time("<table>" + repeated("<tr><td colspan=1000>Ab<td>500", 20'000) + "</table>");
}

TEST_CASE("page breaks without end") {
  read_in_time(repeated("<p>a<hr style='page-break-after:always'>", many));
  read_in_time(repeated("<hr>", many) + repeated("<hr><p>7</p>", many));
  read_in_time(repeated("<p>a", 1000) + repeated("<hr><br><br>", many));
}

TEST_CASE("every prefix of a document is read") {
  std::string const source =
      "<!DOCTYPE html><?xml?><title>T</title><p class=\"x\">A &amp; <b>b</b><br/>c<sup>1</sup><![CDATA[d]]>\xE2\x80\x94"
      "<table><tr><th rowspan=2>Ab<td>500<tr><td>7</table><!-- e --><script>f</script>"
      "<div style='display:none'>g</div>";
  for (std::size_t length = 0; length <= source.size(); ++length) {
    Document document;
    document.source = source.substr(0, length);
    read_html(document);
    for (std::uint32_t at = 0; at < document.text.size(); ++at) {
      CHECK(document.source_of({at, at + 1}).end <= length);
    }
  }
}
