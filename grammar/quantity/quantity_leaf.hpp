#pragma once

// Leaf parsers of which quantity phrases are made.

#include "tieout/grammar/lex/leaf.hpp"
#include "tieout/grammar/lex/production.hpp"

namespace tieout::grammar::quantities {

inline constexpr auto hyphen = sign_of<'-'>;
inline constexpr auto open = sign_of<'('>;
inline constexpr auto close = sign_of<')'>;

/// A number word whose value lies between two bounds; "dozen" is a measure, and "hundred" a scale.
[[nodiscard]] constexpr bool is_number_word(Token const& token, int low, int high) noexcept {
  if (!has_class(token, lexical::number_word) || is_word<"dozen">(token) || is_word<"dozens">(token)) return false;
  int const value = lexicon_entry(token.entry).value;
  return low <= value && value <= high;
}

/// "3/4" in three tokens: a proper fraction with a denominator that figures are quoted in.
[[nodiscard]] constexpr bool is_fraction(Token const* at) noexcept {
  auto const digits = [](Token const& t) {
    return t.kind == TokenKind::number && t.exponent == 0 && !t.grouped && !t.leading_zero && t.digits <= 3;
  };
  if (!digits(at[0]) || !is_sign(at[1], '/') || !digits(at[2]) || !at[1].glued || !at[2].glued) return false;
  if (at[0].mantissa < 1 || at[0].mantissa >= at[2].mantissa) return false;
  switch (at[2].mantissa) {
    case 2: case 3: case 4: case 5: case 6: case 8: case 10: case 16: case 32: case 64: case 100: return true;
    default: return false;
  }
}

/// The whole number in front of a fraction: no decimals, no year.
inline constexpr Leaf whole_number{[](Token const& t) {
  return t.kind == TokenKind::number && t.exponent == 0 && t.digits <= 3 && !t.leading_zero; }};

}  // namespace tieout::grammar::quantities
