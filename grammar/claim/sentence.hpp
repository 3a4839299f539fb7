#pragma once

#include "tieout/grammar/lex/token.hpp"

#include <string_view>
#include <vector>

namespace tieout::grammar {

/// A sentence: a range of tokens.
struct Sentence {
  Token const* begin = nullptr;
  Token const* end = nullptr;
};

/// Splits a passage's tokens at full stops, question and exclamation marks that end sentences, and not behind
/// abbreviations ("Inc.", "U.S.", "Nov.") or inside numbers.
/// No sentence is longer than 1024 tokens.
[[nodiscard]] std::vector<Sentence> split_sentences(std::string_view text, std::vector<Token> const& tokens);

}  // namespace tieout::grammar
