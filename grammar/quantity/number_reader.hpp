#pragma once

#include "tieout/grammar/decimal.hpp"
#include "tieout/grammar/lex/token.hpp"
#include "tieout/grammar/span.hpp"

#include <optional>

namespace tieout::grammar {

/// A number that is more than one run of digits: in words, with a fraction, or both.
struct ReadNumber {
  Token const* end = nullptr;
  Decimal value;  ///< before `scale`
  Decimal ulp;
  int scale = 0;  ///< the power of ten that its last scale word says
  Span span;
  bool in_words = false;
  bool inexact = false;  ///< a fraction or a dozen: about so much
};

/// The number that begins at `first`; nothing where a plain number in digits stands there, or none.  Reads no further
/// than `last`, the end of a phrase that a production matched.
[[nodiscard]] std::optional<ReadNumber> read_number(Token const* first, Token const* last);

}  // namespace tieout::grammar
