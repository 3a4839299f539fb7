#include "tests/grammar/claim_notation.hpp"
#include "tests/grammar/corpus.hpp"

#include "tieout/grammar/parse_tree.hpp"

#include <doctest/doctest.h>

#include <cstddef>
#include <cstdint>
#include <set>
#include <string>
#include <string_view>
#include <utility>

using namespace tieout;

namespace {

[[nodiscard]] std::string uses_of(std::string_view text) {
  std::string line;
  for (ParsedSentence const& sentence : parse_tree(text).sentences)
    for (ParsedItem const& item : sentence.items)
      for (ParsedPhrase const& phrase : item.phrases) {
        if (phrase.use == PhraseUse::none) continue;
        if (!line.empty()) line += ", ";
        line += fmt::format("{} {}", text.substr(phrase.span.begin, phrase.span.size()), to_string(phrase.use));
      }
  return line;
}

[[nodiscard]] std::string items_of(std::string_view text) {
  std::string line;
  for (ParsedSentence const& sentence : parse_tree(text).sentences)
    for (ParsedItem const& item : sentence.items) {
      if (!line.empty()) line += " | ";
      line += fmt::format("{}: {}", item.production, text.substr(item.span.begin, item.span.size()));
    }
  return line;
}

/// Phrases follow one another inside their items, those inside their sentences, and those inside the text.
void check_order(std::string_view text, ParseTree const& tree) {
  std::uint32_t at = 0;
  for (ParsedSentence const& sentence : tree.sentences) {
    CHECK(sentence.span.end <= text.size());
    for (ParsedItem const& item : sentence.items) {
      CHECK(sentence.span.contains(item.span));
      for (ParsedPhrase const& phrase : item.phrases) {
        CHECK(item.span.contains(phrase.span));
        CHECK(phrase.span.begin >= at);
        at = phrase.span.end;
      }
    }
    for (Span const left : sentence.left_over) CHECK(sentence.span.contains(left));
  }
}

/// Every figure of the claims stands in one item, and with a role it is not left over.
void check_figures(ParseTree const& tree) {
  std::set<std::pair<std::uint32_t, std::uint32_t>> found;
  for (ParsedSentence const& sentence : tree.sentences) {
    for (ParsedItem const& item : sentence.items)
      for (ParsedFigure const place : item.figures) {
        REQUIRE(place.assertion < tree.claims.assertions.size());
        REQUIRE(place.figure < tree.claims.assertions[place.assertion].figures.size());
        found.emplace(place.assertion, place.figure);
        Figure const& figure = tree.claims.assertions[place.assertion].figures[place.figure];
        if (figure.role == Role::mention) continue;
        for (Span const left : sentence.left_over) CHECK_FALSE(left.overlaps(figure.quantity.span));
      }
  }
  std::size_t figures = 0;
  for (Assertion const& assertion : tree.claims.assertions) figures += assertion.figures.size();
  CHECK(found.size() == figures);
}

}  // namespace

TEST_CASE("parse tree: items by their productions") {
  CHECK(items_of("Net sales rose 12% to $4.2 million in the second quarter, compared with $3.9 million a year ago.") ==
        "words: Net sales | change: rose 12% | to: to $4.2 million | when: in the second quarter | words: , | "
        "compared: compared with $3.9 million | when: a year ago | words: .");
  CHECK(items_of("On a GAAP basis, the loss was $0.4 million.") ==
        "basis-phrase: On a GAAP basis | words: , the loss | level: was $0.4 million | words: .");
  CHECK(items_of("") == "");
}

TEST_CASE("parse tree: what becomes of the words") {
  CHECK(uses_of("Consumer loans were $38 million, or 12% of total loans.") ==
        "Consumer subject, loans subject, were introduction, $38 million figure, or introduction, 12% figure, "
        "total whole, loans whole");
  CHECK(uses_of("The company expects revenue of $41 million.") ==
        "company left-over, expects qualifier, revenue subject, of introduction, $41 million figure");
  CHECK(uses_of("See Note 8 for these.") == "See left-over, Note 8 ignored");
}

TEST_CASE("parse tree: what is left over") {
  CHECK(corpus::left_line("Revenue increased 12.5% to $4.2 million.") == "left: nothing");
  CHECK(corpus::left_line("Net sales, excluding the new mill, rose to $4.2 million.") ==
        "left: excluding the new mill");
  CHECK(corpus::left_line("The firm opened 14 clinics.") == "left: firm opened 14");
}

TEST_CASE("parse tree: of every sentence of the corpora it holds the claims and all that was said") {
  for (auto const& entry : corpus::read_corpora(".claims")) {
    CAPTURE(entry.text);
    ParseTree const tree = parse_tree(entry.text);
    CHECK(corpus::lines_of(entry.text, tree.claims) == corpus::lines_of(entry.text, parse_claims(entry.text)));
    check_order(entry.text, tree);
    check_figures(tree);
  }
}
