#pragma once

#include "tieout/grammar/assertion.hpp"
#include "tieout/grammar/lex/token.hpp"

#include <cstdint>
#include <string_view>
#include <vector>

namespace tieout {

/// What became of a phrase.
enum class PhraseUse : std::uint8_t {
  none,     ///< articles, prepositions, conjunctions and signs that join what others say
  subject,  ///< a subject's name
  whole,    ///< the name of what a share is a part of
  figure,   ///< a figure with a role
  period,
  introduction,  ///< gives a figure or a period its part: "increased", "compared with", "reported"
  qualifier,     ///< basis, speech, reasons, "respectively"
  ignored,       ///< a number that is no business quantity
  left_over,     ///< nothing: a word that nobody took, a figure without a role
};

/// A phrase, one letter of the claim grammar's alphabet.
struct ParsedPhrase {
  std::string_view kind;  ///< "word", "quantity", "period", "comma", "open", "close", "stop", "sign", "ignored"
  Span span;
  PhraseUse use = PhraseUse::none;
};

/// A figure's place in ParseTree::claims.
struct ParsedFigure {
  std::uint32_t assertion = 0;
  std::uint32_t figure = 0;
};

/// Phrases that were taken together.
struct ParsedItem {
  /// The item's production in docs/grammar.md ("change", "when"), "basis-phrase", or "words" for what is no item.
  std::string_view production;
  Span span;
  std::vector<ParsedPhrase> phrases;  ///< with what it took along: "of total loans" behind a share
  std::vector<ParsedFigure> figures;  ///< what became of its quantity; two for a range
};

/// How a sentence was read.
struct ParsedSentence {
  Span span;
  std::vector<ParsedItem> items;          ///< in order; together they hold every phrase
  std::vector<std::uint32_t> assertions;  ///< indices into the claims
  std::vector<Span> left_over;            ///< its phrases of that use, in order
};

/// How a passage was read, from its tokens to its claims.
struct ParseTree {
  std::vector<Token> tokens;
  std::vector<ParsedSentence> sentences;
  Claims claims;  ///< those of parse_claims
};

/// Parses a passage as parse_claims does, and keeps what it saw on the way.  For people who look into a reading: it
/// takes longer.  Spans are offsets into `passage`.
[[nodiscard]] ParseTree parse_tree(std::string_view passage);

[[nodiscard]] std::string_view to_string(PhraseUse use) noexcept;

}  // namespace tieout
