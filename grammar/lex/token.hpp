#pragma once

#include "tieout/grammar/span.hpp"

#include <cstdint>

namespace tieout {

enum class TokenKind : std::uint8_t {
  word,      ///< letters, with digits inside: "revenue", "Q2", "TOP500"; a trailing "'s" is left off
  number,    ///< digits with grouping and decimals: "1,122", "57.4", ".01"
  symbol,    ///< one sign: "$", "%", "(", "-"; several bytes for signs outside ASCII
  currency,  ///< a currency sign or prefix: "$", "US$", "€"
};

/// A piece of text with what the first look at it shows.  24 bytes.
struct Token {
  std::int64_t mantissa = 0;     ///< numbers: the value is mantissa x 10^exponent
  std::uint32_t offset = 0;
  std::uint32_t length = 0;
  std::uint16_t entry = 0;       ///< words and currencies: index into the lexicon; 0 is an unknown word
  TokenKind kind = TokenKind::word;
  char symbol = 0;               ///< symbols: the sign; dashes of all lengths are '-', quotes '"', bullets '*'
  std::int8_t exponent = 0;      ///< numbers: minus the digits after the point
  std::uint8_t digits = 0;       ///< numbers: how many digits were printed
  bool glued : 1;                ///< follows the token before it without a blank
  bool capital : 1;              ///< words: begins with a capital letter
  bool grouped : 1;              ///< numbers: has thousands separators
  bool leading_zero : 1;         ///< numbers: printed with an extra zero in front ("09", "0100")
  bool upper : 1;                ///< words: two letters or more, all of them capital
  bool has_digit : 1;            ///< words: holds a digit, as in "TOP500"

  Token() : glued(false), capital(false), grouped(false), leading_zero(false), upper(false), has_digit(false) {}

  [[nodiscard]] constexpr Span span() const noexcept { return {offset, offset + length}; }
  [[nodiscard]] constexpr std::uint32_t end() const noexcept { return offset + length; }
};

static_assert(sizeof(Token) == 24);

}  // namespace tieout
