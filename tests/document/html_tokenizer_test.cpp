#include "tieout/engine/document/html_tokenizer.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using tieout::HtmlTag;
using tieout::HtmlToken;
using tieout::HtmlTokenizer;
using tieout::HtmlTokenKind;
using tieout::Span;

namespace {

std::string_view view(std::string_view source, Span span) { return source.substr(span.begin, span.size()); }

// One letter a token and its content: T text, C cdata, R raw text, S start tag, E end tag, X comment.
std::string shown(std::string_view source) {
  HtmlTokenizer tokens(source);
  std::string out;
  std::uint32_t end = 0;
  for (HtmlToken token = tokens.next(); token.kind != HtmlTokenKind::end_of_input; token = tokens.next()) {
    CHECK(token.source.begin == end);
    CHECK(token.source.contains(token.content));
    end = token.source.end;
    constexpr char letters[] = {'T', 'C', 'R', 'S', 'E', 'X'};
    out.push_back(letters[static_cast<int>(token.kind)]);
    out.push_back('[');
    if (!token.name.empty()) {
      out.append(view(source, token.name));
      out.push_back('|');
    }
    out.append(view(source, token.content));
    out.push_back(']');
  }
  CHECK(end == source.size());
  return out;
}

}  // namespace

TEST_CASE("tags, text and their spans") {
  CHECK(shown("a<p>b</p>c") == "T[a]S[p|]T[b]E[p|]T[c]");
  CHECK(shown("<TD Align=right>1</td >") == "S[TD| Align=right]T[1]E[td| ]");
  CHECK(shown("<br/>x<br />") == "S[br|]T[x]S[br| ]");
}

TEST_CASE("tags are known in any case") {
  HtmlTokenizer tokens("<BLOCKQUOTE><Ix:Header><foo><h3>");
  CHECK(tokens.next().tag == HtmlTag::blockquote);
  CHECK(tokens.next().tag == HtmlTag::ix_header);
  CHECK(tokens.next().tag == HtmlTag::unknown);
  CHECK(tokens.next().tag == HtmlTag::h3);
}

TEST_CASE("a > in a quoted value ends no tag, a stray quote opens no value") {
  CHECK(shown("<a title='x > y'>z") == "S[a| title='x > y']T[z]");
  CHECK(shown("<a title = \"<p>\">z") == "S[a| title = \"<p>\"]T[z]");
  CHECK(shown("<font face=\"Times\"\">z") == "S[font| face=\"Times\"\"]T[z]");
}

TEST_CASE("comments, declarations, CDATA") {
  CHECK(shown("<!-- <p> -->x") == "X[ <p> ]T[x]");
  CHECK(shown("<!-->x<!--->y") == "X[]T[x]X[]T[y]");
  CHECK(shown("<!DOCTYPE html><?xml version=\"1.0\"?>x") == "X[DOCTYPE html]X[xml version=\"1.0\"?]T[x]");
  CHECK(shown("<![CDATA[a<b]]>c") == "C[a<b]T[c]");
}

TEST_CASE("script, style and title hold raw text") {
  CHECK(shown("<script>if (a<b) '</p>';</SCRIPT>x") == "S[script|]R[if (a<b) '</p>';]E[SCRIPT|]T[x]");
  CHECK(shown("<title>A <b> B</title>x") == "S[title|]R[A <b> B]E[title|]T[x]");
  CHECK(shown("<style></styles></style>") == "S[style|]R[</styles>]E[style|]");
}

TEST_CASE("a < that opens no tag is text") {
  CHECK(shown("1 < 2 <3 </ 4 <") == "T[1 < 2 <3 </ 4 <]");
  CHECK(shown("a<1<b>c") == "T[a<1]S[b|]T[c]");
}

TEST_CASE("markup that never ends") {
  SUBCASE("a tag at the end of the input") { CHECK(shown("x<p class") == "T[x]X[p class]"); }
  SUBCASE("a quote: the tag ends at its first >") { CHECK(shown("<p class=\"a>b</p>") == "S[p| class=\"a]T[b]E[p|]"); }
  SUBCASE("a comment") { CHECK(shown("x<!-- y <p>") == "T[x]X[ y <p>]"); }
  SUBCASE("a script") { CHECK(shown("<script>y <p>") == "S[script|]R[y <p>]"); }
  SUBCASE("a title ends at the next markup") { CHECK(shown("<title>y <p>z") == "S[title|]R[y ]S[p|]T[z]"); }
}

TEST_CASE("faults are named once each") {
  HtmlTokenizer tokens("<p class=\"a>b<p class=\"a>b<p class='a>c<!--");
  while (tokens.next().kind != HtmlTokenKind::end_of_input) {
  }
  CHECK(tokens.faults().size() == 2);
}

TEST_CASE("self-closing tags are empty elements in XML only") {
  CHECK_FALSE(HtmlTokenizer("<html>").xml());
  CHECK(HtmlTokenizer("\xEF\xBB\xBF<?xml version=\"1.0\"?><html/>").xml());
}
