#include "tests/fuzz/require.hpp"
#include "tieout/grammar/cell.hpp"
#include "tieout/grammar/claim.hpp"
#include "tieout/grammar/heading.hpp"

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

  for (auto const& period : tieout::parse_heading(text).periods) REQUIRE_INVARIANT(lies_in(text, period.span));
  REQUIRE_INVARIANT(lies_in(text, tieout::parse_cell(text).digits));
  return 0;
}
