#include "tieout/grammar/lex/lex.hpp"
#include "tieout/grammar/lex/lexicon.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include <fmt/format.h>

using namespace tieout;

namespace {

/// Tokens as readable text: "word:net number:1122e0 sign:% currency:$".
std::string shown(std::string_view text) {
  std::string line;
  for (Token const& token : lex(text)) {
    if (!line.empty()) line += token.glued ? "" : " ";
    std::string_view const printed = text.substr(token.offset, token.length);
    switch (token.kind) {
      case TokenKind::word:
        line += fmt::format("<{}>", printed);
        break;
      case TokenKind::number:
        line += fmt::format("[{}e{}]", token.mantissa, token.exponent);
        break;
      case TokenKind::currency:
        line += fmt::format("({})", lexicon_entry(token.entry).text);
        break;
      case TokenKind::symbol:
        line += token.symbol;
        break;
    }
  }
  return line;
}

}  // namespace

TEST_CASE("numbers keep their value and their places and their grouping") {
  CHECK(shown("1,122") == "[1122e0]");
  CHECK(shown("57.4%") == "[574e-1]%");
  CHECK(shown(".05") == "[5e-2]");
  CHECK(shown("1,234,567.89") == "[123456789e-2]");
  CHECK(bool{lex("1,122").front().grouped});
  CHECK_FALSE(bool{lex("1122").front().grouped});
  CHECK(bool{lex("0100").front().leading_zero});
  CHECK_FALSE(bool{lex("0.10").front().leading_zero});
  CHECK(lex("0.10").front().digits == 3);
}

TEST_CASE("commas group three digits only") {
  CHECK(shown("4, 5") == "[4e0], [5e0]");
  CHECK(shown("12,34") == "[12e0],[34e0]");
  CHECK(shown("1,2345") == "[1e0],[2345e0]");
  CHECK(shown("2005,2004") == "[2005e0],[2004e0]");
  CHECK(shown("$1,122, down") == "($)[1122e0], <down>");
}

TEST_CASE("a full stop behind a number ends the sentence") {
  CHECK(shown("rose 5.") == "<rose> [5e0].");
  CHECK(shown("5.2.1") == "[52e-1].[1e0]");
}

TEST_CASE("currency signs and their prefixes are one token") {
  CHECK(shown("US$4") == "(us$)[4e0]");
  CHECK(shown("NT$3.1 billion") == "(nt$)[31e-1] <billion>");
  CHECK(shown("\xE2\x82\xAC"
              "12.4") == "(\xE2\x82\xAC)[124e-1]");
  CHECK(shown("\xC2\xA3"
              "88") == "(\xC2\xA3)[88e0]");
  CHECK(shown("$(1.2)") == "($)([12e-1])");
}

TEST_CASE("labels of quarters and years are split from their numbers") {
  CHECK(shown("1Q08") == "[1e0]<Q>[8e0]");
  CHECK(shown("Q2 2006") == "<Q>[2e0] [2006e0]");
  CHECK(shown("FY24") == "<FY>[24e0]");
  CHECK(shown("TOP500") == "<TOP500>");
}

TEST_CASE("possessives vanish and signs of several bytes become their plain form") {
  CHECK(shown("the Company's") == "<the> <Company>");
  CHECK(shown("000's") == "[0e0]");
  CHECK(shown("a \xE2\x80\x93 b") == "<a> - <b>");
  CHECK(shown("\xE2\x80\x9Cup\xE2\x80\x9D") == "\"<up>\"");
  CHECK(shown("5\xC2\xA0%") == "[5e0] %");
}

TEST_CASE("a sign that is cut short ends with the text") {
  for (std::string_view const text : {"4% \xE2", "4% \xE2\x80", "4% \xE2\x82", "4% \xEF\xBB", "4% \xC2"}) {
    auto const tokens = lex(text);
    REQUIRE(tokens.size() == 3);
    CHECK(tokens.back().end() == text.size());
  }
}

TEST_CASE("digit runs beyond eighteen are counted and do not overflow") {
  auto const tokens = lex("123456789012345678901234567890");
  REQUIRE(tokens.size() == 1);
  CHECK(tokens.front().digits == 30);
  CHECK(tokens.front().mantissa == 123456789012345678);
}

TEST_CASE("words know their case") {
  CHECK(bool{lex("ISO").front().upper});
  CHECK_FALSE(bool{lex("Iso").front().upper});
  CHECK(bool{lex("Iso").front().capital});
  CHECK_FALSE(bool{lex("A").front().upper});
}

TEST_CASE("words are found in any case") {
  CHECK(find_word("Million") == find_word("million"));
  CHECK(find_word("millionaire") == 0);
  CHECK(find_word("") == 0);
}
