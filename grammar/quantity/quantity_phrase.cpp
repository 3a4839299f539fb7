#include "tieout/grammar/quantity/quantity_phrase.hpp"

#include "tieout/grammar/lex/production.hpp"
#include "tieout/grammar/lex/token_word.hpp"
#include "tieout/grammar/quantity/hedge.hpp"
#include "tieout/grammar/quantity/money.hpp"
#include "tieout/grammar/quantity/multiple.hpp"
#include "tieout/grammar/quantity/per_share.hpp"
#include "tieout/grammar/quantity/percent.hpp"
#include "tieout/grammar/quantity/points.hpp"
#include "tieout/grammar/quantity/quantity_reader.hpp"
#include "tieout/grammar/quantity/quantity_start.hpp"
#include "tieout/grammar/quantity/range.hpp"
#include "tieout/grammar/quantity/scale.hpp"
#include "tieout/grammar/quantity/share_count.hpp"
#include "tieout/grammar/quantity/tolerance.hpp"

namespace tieout::grammar {
namespace {

using namespace quantities;
using x3::raw;

// clang-format off

// Bare amounts with a scale word: "16.24 million", "4.2 billion", "two million", "half a million", "12.3 M".
// scaled = part-of-scale | amount scale | decimal-number scale-suffix ;
inline constexpr Leaf decimal_number{[](Token const& t) { return t.kind == TokenKind::number && t.exponent < 0 && t.digits <= 18; }};
inline constexpr auto scaled = production<"scaled">(part_of_scale | (amount >> scale) | (decimal_number >> in_class<lexical::scale_suffix>));

// quantity = [hedge] ( points | percent | multiple | diluted-money | money [per-share] | share-count | scaled ) [bound-behind] ;
x3::rule<class quantity_rule, TokenRange> const quantity = "quantity";
auto const quantity_def = production<"quantity">(raw[-hedge >> (points | percent | multiple | diluted_money | (money >> -per_share) | share_count | scaled) >> -bound_behind]);
BOOST_SPIRIT_DEFINE(quantity)

// What a quantity can be that begins with a currency sign, and with digits.
x3::rule<class currency_led_rule, TokenRange> const currency_led = "quantity";
auto const currency_led_def = production<"quantity">(raw[(diluted_money | (money >> -per_share)) >> -bound_behind]);
BOOST_SPIRIT_DEFINE(currency_led)
x3::rule<class digit_led_rule, TokenRange> const digit_led = "quantity";
auto const digit_led_def = production<"quantity">(raw[(points | percent | multiple | (money >> -per_share) | share_count | scaled) >> -bound_behind]);
BOOST_SPIRIT_DEFINE(digit_led)

// bracketed = bracketed-percent | bracketed-money [per-share] ;
x3::rule<class bracketed_rule, TokenRange> const bracketed = "bracketed";
auto const bracketed_def = production<"bracketed">(raw[bracketed_percent | (bracketed_money >> -per_share)]);
BOOST_SPIRIT_DEFINE(bracketed)

// range = [hedge] (hyphen-range | to-range) ;
x3::rule<class range_rule, TokenRange> const quantity_range = "range";
auto const quantity_range_def = production<"range">(raw[-hedge >> (hyphen_range | to_range)]);
BOOST_SPIRIT_DEFINE(quantity_range)

x3::rule<class hyphen_range_rule, TokenRange> const joined_range = "hyphen-range";
auto const joined_range_def = production<"range">(raw[-hedge >> (hyphen_range | point_range)]);
BOOST_SPIRIT_DEFINE(joined_range)

// clang-format on

/// Ranges have a hyphen or a word between their ends, which a short look ahead shows.
[[nodiscard]] bool may_be_range(Token const* first, Token const* last) noexcept {
  constexpr std::ptrdiff_t longest_end = 10;
  for (Token const* at = first; at != last && at - first < longest_end; ++at)
    if (is_sign(*at, '-') || range_words.has(at->entry)) return true;
  return false;
}

[[nodiscard]] std::optional<QuantityPhrase> match_tolerance(Token const* first, Token const* last) {
  Token const* amount = first;
  Token const* end = first;
  if (!x3::parse(end, last, tolerance) || !x3::parse(amount, last, plus_or_minus)) return std::nullopt;
  QuantityPhrase phrase = read_quantity(amount, end, false);
  phrase.begin = first;
  phrase.tolerance = true;
  return phrase;
}

}  // namespace

std::optional<QuantityPhrase> match_quantity(Token const* first, Token const* last, QuantityReading reading) {
  if (first == last || !may_begin_quantity(first, last)) return std::nullopt;
  if (auto const found = match_tolerance(first, last)) return found;
  TokenRange tokens;
  Token const* at = first;
  if (may_be_range(first, last)) {
    if (reading.ranges ? x3::parse(at, last, quantity_range, tokens) : x3::parse(at, last, joined_range, tokens)) return read_quantity(first, at, true);
    at = first;
  }
  bool const matched = first->kind == TokenKind::currency ? x3::parse(at, last, currency_led, tokens)
                       : first->kind == TokenKind::number ? x3::parse(at, last, digit_led, tokens)
                                                          : x3::parse(at, last, quantity, tokens);
  if (matched) return read_quantity(first, at, false);
  at = first;
  if (reading.brackets && is_sign(*first, '(') && x3::parse(at, last, bracketed, tokens)) return read_quantity(first, at, false);
  return std::nullopt;
}

Token const* try_all_quantities(Token const* first, Token const* last, QuantityReading reading) {
  if (auto const found = match_tolerance(first, last)) return found->end;
  TokenRange tokens;
  Token const* at = first;
  if (reading.ranges ? x3::parse(at, last, quantity_range, tokens) : x3::parse(at, last, joined_range, tokens)) return at;
  at = first;
  if (x3::parse(at, last, quantity, tokens)) return at;
  at = first;
  return reading.brackets && x3::parse(at, last, bracketed, tokens) ? at : nullptr;
}

}  // namespace tieout::grammar
