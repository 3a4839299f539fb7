#pragma once

#include "tieout/grammar/lex/lex.hpp"
#include "tieout/grammar/lex/token.hpp"

#include <cstddef>

namespace tieout::grammar {

/// A sentence: a range of tokens.
struct Sentence {
  Token const* begin = nullptr;
  Token const* end = nullptr;
  bool has_figure = false;  ///< holds a digit, or a figure in words; other sentences claim nothing
};

/// Goes through the sentences of a passage, which end at full stops, question and exclamation marks, and not behind
/// abbreviations ("Inc.", "U.S.", "Nov.") or inside numbers.  No sentence is longer than 1024 tokens.
/// Refers to the tokens.  All of them together take time linear in the stops and figures that the lexer has noted.
class SentenceReader {
 public:
  explicit SentenceReader(TokenBuffer const& tokens) noexcept : tokens_(tokens), begin_(tokens.begin()) {}

  [[nodiscard]] bool at_end() const noexcept { return begin_ == tokens_.end(); }
  /// Not at the end.
  [[nodiscard]] Sentence next() noexcept;

 private:
  [[nodiscard]] Token const* end_of_sentence() noexcept;

  TokenBuffer const& tokens_;
  Token const* begin_;
  std::size_t stop_ = 0;    ///< into the stops: the first that may still come
  std::size_t figure_ = 0;  ///< into the figures
};

}  // namespace tieout::grammar
