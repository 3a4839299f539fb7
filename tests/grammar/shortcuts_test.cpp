// What is found sooner is what is found without a shortcut.

#include "tests/grammar/corpus.hpp"

#include "tieout/grammar/lex/lex.hpp"
#include "tieout/grammar/lex/word_key.hpp"
#include "tieout/grammar/period/period.hpp"
#include "tieout/grammar/quantity/quantity_phrase.hpp"

#include <doctest/doctest.h>

#include <cstdint>
#include <string>
#include <vector>

using namespace tieout;

namespace {

std::string rest(std::string const& text, Token const* at, Token const* last) { return at == last ? "" : text.substr(at->offset); }

}  // namespace

TEST_CASE("the first words of a phrase rule out no production that would match") {
  auto texts = corpus::read_corpora(".claims");
  for (auto const& heading : corpus::read_corpora(".headings")) texts.push_back(heading);
  std::size_t periods = 0, quantities = 0;
  for (auto const& entry : texts) {
    auto const tokens = lex(entry.text);
    Token const* const last = tokens.data() + tokens.size();
    for (Token const* at = tokens.data(); at != last; ++at) {
      auto const period = grammar::match_period(at, last, false);
      auto const* const period_end = grammar::try_all_periods(at, last);
      CHECK_MESSAGE((period ? period->end : nullptr) == period_end, "a period at: ", rest(entry.text, at, last));
      periods += period_end != nullptr ? 1 : 0;
      for (bool const ranges : {true, false}) {
        auto const quantity = grammar::match_quantity(at, last, {ranges, true});
        auto const* const quantity_end = grammar::try_all_quantities(at, last, {ranges, true});
        CHECK_MESSAGE((quantity ? quantity->end : nullptr) == quantity_end, "a quantity at: ", rest(entry.text, at, last));
        quantities += quantity_end != nullptr ? 1 : 0;
      }
    }
  }
  CHECK(periods > 500);
  CHECK(quantities > 2000);
}

TEST_CASE("words are read sixteen bytes at a time as they are byte by byte") {
  // Pseudo-random bytes, most of them letters (Knuth's MMIX generator).
  std::uint64_t state = 20090630;
  auto const next = [&state] { return static_cast<std::uint32_t>((state = state * 6364136223846793005u + 1442695040888963407u) >> 33); };
  constexpr std::string_view others = "[@`{ .,&'-0Z\x80\xc3\xff";
  for (int i = 0; i < 20000; ++i) {
    std::string bytes;
    std::uint32_t const rare = 1 + next() % 24;
    for (std::size_t k = 0; k < lexicon::longest_word; ++k) {
      char const letter = static_cast<char>((next() % 3 == 0 ? 'A' : 'a') + next() % 26);
      bytes += next() % rare == 0 ? others[next() % others.size()] : letter;
    }
    auto const word = lexicon::leading_word(bytes.data());
    auto const slowly = lexicon::leading_word_by_bytes(bytes.data());
    CHECK(word.key == slowly.key);
    CHECK(word.length == slowly.length);
    CHECK(word.all_capitals == slowly.all_capitals);
  }
}
