#pragma once

#include "tieout/grammar/lex/token.hpp"

namespace tieout::grammar {

/// A sentence: a range of tokens.
struct Sentence {
  Token const* begin = nullptr;
  Token const* end = nullptr;
  bool has_figure = false;  ///< holds a digit, or a figure in words; other sentences claim nothing
};

/// The sentence that begins a passage's tokens or what is left of them, which may not be empty: up to the first full
/// stop, question or exclamation mark that ends a sentence, and not behind abbreviations ("Inc.", "U.S.", "Nov.") or
/// inside numbers.  No sentence is longer than 1024 tokens.  Linear in its length.
[[nodiscard]] Sentence first_sentence(Token const* begin, Token const* last) noexcept;

}  // namespace tieout::grammar
