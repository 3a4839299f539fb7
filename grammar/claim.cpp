#include "tieout/grammar/claim.hpp"

#include "tieout/grammar/claim/claim_reader.hpp"
#include "tieout/grammar/claim/phrase.hpp"
#include "tieout/grammar/claim/sentence.hpp"
#include "tieout/grammar/lex/lex.hpp"
#include "tieout/grammar/lex/token_word.hpp"

#include <algorithm>

namespace tieout {
namespace {

/// Sentences without a digit or a figure in words claim nothing.
[[nodiscard]] bool has_figure(grammar::Sentence const& sentence) noexcept {
  return std::any_of(sentence.begin, sentence.end, [](Token const& token) {
    if (token.kind == TokenKind::number || token.kind == TokenKind::currency || token.has_digit) return true;
    return grammar::has_class(token, lexical::number_word | lexical::multiple_verb);
  });
}

}  // namespace

Claims parse_claims(std::string_view passage) {
  Claims claims;
  std::vector<Token> const tokens = lex(passage);
  grammar::Phrases phrases;
  for (auto const& sentence : grammar::split_sentences(passage, tokens)) {
    if (!has_figure(sentence)) continue;
    phrases.clear();
    grammar::read_phrases(passage, sentence.begin, sentence.end, phrases, claims);
    if (!phrases.quantities.empty()) grammar::read_claims(passage, phrases, claims);
  }
  return claims;
}

}  // namespace tieout
