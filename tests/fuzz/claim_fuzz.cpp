#include "tests/fuzz/require.hpp"
#include "tieout/grammar/cell.hpp"
#include "tieout/grammar/claim.hpp"
#include "tieout/grammar/heading.hpp"
#include "tieout/grammar/parse_tree.hpp"

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace {

bool lies_in(std::string_view text, tieout::Span span) { return span.begin <= span.end && span.end <= text.size(); }

void check_quantity(std::string_view text, tieout::Quantity const& quantity) {
  REQUIRE_INVARIANT(lies_in(text, quantity.span));
  REQUIRE_INVARIANT(!quantity.digits.empty());
  REQUIRE_INVARIANT(quantity.span.contains(quantity.digits));
  REQUIRE_INVARIANT(quantity.ulp.mantissa > 0);
}

/// Phrases follow one another in their items, items in their sentences, and the tree's claims are those of the text.
void check_tree(std::string_view text, std::size_t assertions) {
  tieout::ParseTree const tree = tieout::parse_tree(text);
  std::size_t derived = 0;
  std::uint32_t at = 0;
  for (auto const& sentence : tree.sentences) {
    REQUIRE_INVARIANT(lies_in(text, sentence.span));
    derived += sentence.assertions.size();
    for (auto const& item : sentence.items) {
      REQUIRE_INVARIANT(sentence.span.contains(item.span));
      for (auto const& phrase : item.phrases) {
        REQUIRE_INVARIANT(item.span.contains(phrase.span) && phrase.span.begin >= at);
        at = phrase.span.end;
      }
    }
  }
  REQUIRE_INVARIANT(derived == assertions);
}

}  // namespace

/// Whatever the text: every span lies in it, digits in their figure, subjects' words in their subject.
extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
  std::string_view const text(reinterpret_cast<char const*>(data), size);
  auto const claims = tieout::parse_claims(text);
  for (auto const& assertion : claims.assertions) {
    REQUIRE_INVARIANT(lies_in(text, assertion.span));
    REQUIRE_INVARIANT(lies_in(text, assertion.subject.span));
    for (auto const word : assertion.subject.words) REQUIRE_INVARIANT(assertion.subject.span.contains(word));
    for (auto const& figure : assertion.figures) {
      check_quantity(text, figure.quantity);
      REQUIRE_INVARIANT(!figure.whole || *figure.whole < assertion.wholes.size());
      REQUIRE_INVARIANT(!figure.counterpart || *figure.counterpart < assertion.figures.size());
    }
    REQUIRE_INVARIANT(!assertion.apposed_to || *assertion.apposed_to < claims.assertions.size());
  }
  for (auto const& ignored : claims.ignored) REQUIRE_INVARIANT(lies_in(text, ignored.span));
  for (auto const& date : claims.dates) REQUIRE_INVARIANT(lies_in(text, date.span));

  // The tree is for people and takes longer; what breaks it breaks it in short texts.
  constexpr std::size_t longest_tree = 2048;
  if (size <= longest_tree) check_tree(text, claims.assertions.size());

  for (auto const& period : tieout::parse_heading(text).periods) REQUIRE_INVARIANT(lies_in(text, period.span));
  REQUIRE_INVARIANT(lies_in(text, tieout::parse_cell(text).digits));
  return 0;
}
