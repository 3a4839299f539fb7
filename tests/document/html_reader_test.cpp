#include "tieout/engine/document/html.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace tieout;

namespace {

Document read(std::string source) {
  Document document;
  document.source = std::move(source);
  read_html(document);
  return document;
}

// One line a passage: a letter for its kind, and its text.
std::vector<std::string> passages(Document const& document) {
  std::vector<std::string> out;
  for (Passage const& passage : document.passages) {
    constexpr char kinds[] = {'P', 'H', 'B', 'F', 'X'};
    std::string line{kinds[static_cast<int>(passage.kind)], ' '};
    out.push_back(line.append(document.view(passage.text)));
  }
  return out;
}

std::vector<std::string> passages(std::string source) { return passages(read(std::move(source))); }

using Lines = std::vector<std::string>;

std::string source_of(Document const& document, std::string_view text) {
  std::size_t const at = document.text.find(text);
  REQUIRE(at != std::string::npos);
  auto const begin = static_cast<std::uint32_t>(at);
  Span const span = document.source_of({begin, begin + static_cast<std::uint32_t>(text.size())});
  return document.source.substr(span.begin, span.size());
}

}  // namespace

TEST_CASE("block elements end passages, inline ones do not") {
  CHECK(passages("<p>Sales <i>rose</i> 5<b>%</b>.</p>Costs fell.<div>Cash<div>Debt</div>Equity</div>") ==
        Lines{"P Sales rose 5%.", "P Costs fell.", "P Cash", "P Debt", "P Equity"});
  CHECK(passages("a.<blockquote>b.</blockquote>c.<hr>d.<ul><li>e.</ul>f.") ==
        Lines{"P a.", "P b.", "P c.", "P d.", "B e.", "P f."});
}

TEST_CASE("end tags may be left out") {
  CHECK(passages("<P>One.<P>Two.<UL><LI>Three.<LI>Four.<UL><LI>Five.</UL><LI>Six.</UL>Seven.") ==
        Lines{"P One.", "P Two.", "B Three.", "B Four.", "B Five.", "B Six.", "P Seven."});
  CHECK(passages("<select><option>A<option>B</select>") == Lines{"P A", "P B"});
  CHECK(passages("<dl><dt>Term<dd>Meaning.<dt>Other</dl>") == Lines{"P Term", "P Meaning.", "P Other"});
}

TEST_CASE("one line break is a blank, two end the passage") {
  CHECK(passages("<p>Sales rose<br>5%.<br> <br/>Costs fell.</p>") == Lines{"P Sales rose 5%.", "P Costs fell."});
  CHECK(passages("<p>&#149; One<br>&#149; Two</p>") == Lines{"B \xE2\x80\xA2 One", "B \xE2\x80\xA2 Two"});
}

TEST_CASE("headings") {
  CHECK(passages("<h2>Second quarter</h2><p>Text.") == Lines{"H Second quarter", "P Text."});
  CHECK(passages("<p><b>Second</b> <strong>quarter</strong></p>") == Lines{"H Second quarter"});
  CHECK(passages("<p align=center>Second quarter</p>") == Lines{"H Second quarter"});
  CHECK(passages("<div style='TEXT-ALIGN: Center'><span style='font-weight:700'>Second quarter</span></div>") ==
        Lines{"H Second quarter"});
  CHECK(passages("<center>Second quarter</center>") == Lines{"H Second quarter"});
  CHECK(passages("<p><b>Sales</b> rose</p>") == Lines{"P Sales rose"});
  CHECK(passages("<p><b>Sales rose 5%.</b></p>") == Lines{"P Sales rose 5%."});
  CHECK(passages("<p><b>" + std::string(201, 'a') + "</b></p>")[0][0] == 'P');
  CHECK(passages("<p><b>Outlook</b><br>Calder Mills expects sales to rise.</p>") ==
        Lines{"H Outlook", "P Calder Mills expects sales to rise."});
}

TEST_CASE("bullets") {
  CHECK(passages("<p>&bull; One</p><p>\xC2\xB7Two</p><p>- Three</p><p>* Four</p><p>o Five</p>") ==
        Lines{"B \xE2\x80\xA2 One", "B \xC2\xB7Two", "B - Three", "B * Four", "B o Five"});
  CHECK(passages("<p>of five</p><p>-5%</p>") == Lines{"P of five", "P -5%"});
  CHECK(passages("<div><font>&#9642;</font><font style='padding-left:14pt'>Sales rose.</font></div>") ==
        Lines{"B \xE2\x96\xAA Sales rose."});
  CHECK(passages("<ul><li><p>One.</p><p>More.</p></li></ul>") == Lines{"B One.", "P More."});
}

TEST_CASE("superscripts do not glue to what they hang on") {
  CHECK(passages("<p>return<sup>1</sup> rose, net sales<SUP>(2)</SUP> and Loomex<sup>&reg;</sup> too.") ==
        Lines{"P return 1 rose, net sales (2) and Loomex \xC2\xAE too."});
  CHECK(passages("<p>the 4<sup>th</sup> quarter, the 1<sup>st</sup>") == Lines{"P the 4th quarter, the 1st"});
  CHECK(passages("<p>$31<span style='position:relative;top:-3pt'>(1)</span> million") == Lines{"P $31 (1) million"});
  CHECK(passages("<p><sup>(1)</sup>Unaudited.") == Lines{"F (1)Unaudited."});
}

TEST_CASE("what is not printed is left out") {
  CHECK(passages("<head><title>Title 5</title><style>p{}</style><script>9 < 10</script></head><body>"
                 "<noscript>No</noscript><template><p>No</template><svg><text>No</text></svg><p>Yes.</body>") ==
        Lines{"P Yes."});
  CHECK(passages("<p>a <span style='color:red;display: none'>no <span>no</span> no</span>b") == Lines{"P a b"});
  CHECK(passages("<div hidden>no<div>no</div>no</div>b") == Lines{"P b"});
  CHECK(passages("<p hidden>no<p>yes") == Lines{"P yes"});
  CHECK(passages("<!-- no -->yes<!-- <p>no</p> -->") == Lines{"P yes"});
  CHECK(passages("<img hidden>yes") == Lines{"P yes"});
}

TEST_CASE("inline XBRL is transparent but for its header") {
  CHECK(passages("<?xml version='1.0'?><html><body><ix:header><ix:hidden>no 5</ix:hidden></ix:header>"
                 "<div>Sales of $<ix:nonFraction name='x' scale='6'>31.0</ix:nonFraction> million"
                 "<ix:continuation id='y'>, up 5%</ix:continuation>.<script/></div></body></html>") ==
        Lines{"P Sales of $31.0 million, up 5%."});
}

TEST_CASE("entities are decoded, blanks folded") {
  CHECK(passages("<p>\n  Calder&nbsp;&amp; Sons&#146; &#8220;sales&rdquo;\t&lt;5%&gt; R&D &unknown; AT&T\n</p>") ==
        Lines{"P Calder & Sons\xE2\x80\x99 \xE2\x80\x9Csales\xE2\x80\x9D <5%> R&D &unknown; AT&T"});
  CHECK(passages("<p>&nbsp;</p><p> </p><p><b></b></p>").empty());
  CHECK(passages("<p>zero&#8203;width and so&shy;ft") == Lines{"P zerowidth and soft"});
}

TEST_CASE("offsets lead back to the source bytes") {
  Document const document =
      read("<p>Sales&nbsp;rose <b>5.7</b>% to&#160;$31<sup>(1)</sup> &mdash; a\r\n   record.</p>");
  REQUIRE(passages(document) == Lines{"P Sales rose 5.7% to $31 (1) \xE2\x80\x94 a record."});
  CHECK(source_of(document, "5.7") == "5.7");
  CHECK(source_of(document, "5.7%") == "5.7</b>%");
  CHECK(source_of(document, "$31") == "$31");
  CHECK(source_of(document, "Sales rose") == "Sales&nbsp;rose");
  CHECK(source_of(document, "\xE2\x80\x94") == "&mdash;");
  CHECK(source_of(document, "a record") == "a\r\n   record");
}

TEST_CASE("a paragraph split by a page break is joined") {
  Document const document = read(
      "<p>The quarter ended November</p>\n<hr style='page-break-after:always'>\n"
      "<p>30, 2031 was mild.</p>");
  CHECK(passages(document) == Lines{"P The quarter ended November 30, 2031 was mild."});
  CHECK(source_of(document, "30, 2031") == "30, 2031");

  CHECK(passages("<p>Sales rose in the</p><p>- 7 -</p><hr style='page-break-after:always'><p>Page 8</p>"
                 "<p>second quarter.</p>") == Lines{"P Sales rose in the second quarter.", "X - 7 -", "X Page 8"});
  CHECK(passages("<p>Sales rose in the</p><table><tr><td>7</td></tr></table><div style='break-before: page'><table><tr>"
                 "<td>&#160;</td></tr></table></div><p>second quarter.</p>") ==
        Lines{"P Sales rose in the second quarter.", "X 7"});
  CHECK(passages("<p>Sales rose in the</p><p style='page-break-before:always'><HR><P>second quarter.") ==
        Lines{"P Sales rose in the second quarter."});
}

TEST_CASE("a page break between whole paragraphs joins nothing") {
  std::string const page = "<hr style='page-break-after:always'>";
  CHECK(passages("<p>Sales rose.</p>" + page + "<p>but costs fell.") == Lines{"P Sales rose.", "P but costs fell."});
  CHECK(passages("<p>Sales rose</p>" + page + "<p>Costs fell.") == Lines{"P Sales rose", "P Costs fell."});
  CHECK(passages("<p>Sales rose</p><p>in May.") == Lines{"P Sales rose", "P in May."});
  CHECK(passages("<p>Sales rose</p><hr><p>30 people left.") == Lines{"P Sales rose", "P 30 people left."});
  CHECK(passages("<h2>Sales</h2>" + page + "<p>iron ore fell.") == Lines{"H Sales", "P iron ore fell."});
}

TEST_CASE("lines that open page after page are running headers") {
  std::string source = "<p>Start.";
  for (char const* text : {"One.", "Two.", "Three."}) {
    source += std::string("<hr style='page-break-after:always'><p>Calder Mills quarterly report</p><p>") + text;
  }
  CHECK(passages(source) == Lines{"P Start.", "X Calder Mills quarterly report", "P One.",
                                  "X Calder Mills quarterly report", "P Two.", "X Calder Mills quarterly report",
                                  "P Three."});
}

TEST_CASE("bytes that are not UTF-8 are read as Windows-1252") {
  Document const document = read(
      "<p>Calder\x92s sales \x97 \xA3"
      "5\xA0million, caf\xC3\xA9.</p>");
  CHECK(passages(document) == Lines{"P Calder\xE2\x80\x99s sales \xE2\x80\x94 \xC2\xA3"
                                    "5 million, caf\xC3\xA9."});
  CHECK(document.notes.size() == 1);
  CHECK(source_of(document,
                  "\xC2\xA3"
                  "5") ==
        "\xA3"
        "5");

  Document const declared = read("<meta charset='windows-1252'><p>\xC3\xA9\x92</p>");
  CHECK(passages(declared) == Lines{"P \xC3\x83\xC2\xA9\xE2\x80\x99"});
  CHECK(passages("<meta charset='windows-1252'><p>caf\xC3\xA9</p>") == Lines{"P caf\xC3\xA9"});
  CHECK(passages("\xEF\xBB\xBF<p>mark</p>") == Lines{"P mark"});
}

TEST_CASE("preformatted text: a blank line ends the passage") {
  CHECK(passages("<pre>Sales rose\nby 5%.\n\nCosts fell.\n</pre>") == Lines{"P Sales rose by 5%.", "P Costs fell."});
}

TEST_CASE("misnested and unclosed markup") {
  CHECK(passages("<p><b>Sales <i>rose</b> 5</i>%.") == Lines{"P Sales rose 5%."});
  CHECK(passages("</p></td></table>Sales rose.</b></div>") == Lines{"P Sales rose."});
  CHECK(passages("<td>Sales</td><tr>rose") == Lines{"P Sales", "P rose"});
  CHECK(passages("<p>Sales < costs <3 rose") == Lines{"P Sales < costs <3 rose"});
  Document const cut = read("<p>Sales rose.<p class='x");
  CHECK(passages(cut) == Lines{"P Sales rose."});
  CHECK(cut.notes.size() == 1);
  CHECK(read("<p>x<div hidden>y").notes.size() == 1);
}

TEST_CASE("the envelope of a filing and its attachments are left out") {
  CHECK(passages("<SEC-HEADER>CIK: 5</SEC-HEADER><DOCUMENT>\n<TYPE>EX-99\n<SEQUENCE>2\n<TEXT>\n<html><body><p>Yes.</p>"
                 "</body></html></TEXT></DOCUMENT><DOCUMENT><TYPE>GRAPHIC<TEXT>\nbegin 644 a.gif\nM<b&5<!--\n</TEXT>"
                 "</DOCUMENT><p>More.") == Lines{"P Yes.", "P More."});
}
