#include "tieout/grammar/claim/sentence.hpp"

#include "tieout/grammar/lex/lexicon.hpp"

#include <cstddef>

namespace tieout::grammar {
namespace {

/// Longer runs of tokens are no sentences and are cut, which bounds the work on each.
constexpr std::ptrdiff_t longest_sentence = 1024;

/// Sentences begin with a capital letter, a figure, a currency sign, a quote or a bracket.
[[nodiscard]] bool may_begin_sentence(Token const& token) noexcept {
  switch (token.kind) {
    case TokenKind::word: return token.capital;
    case TokenKind::number:
    case TokenKind::currency: return true;
    case TokenKind::symbol: return token.symbol == '"' || token.symbol == '(' || token.symbol == '*' || token.symbol == '\'' || token.symbol == '[';
  }
  return false;
}

[[nodiscard]] bool closes(Token const& token) noexcept {
  return token.kind == TokenKind::symbol && token.glued && (token.symbol == '"' || token.symbol == '\'' || token.symbol == ')');
}

[[nodiscard]] bool abbreviated(Token const* before, Token const& token, Token const& next) noexcept {
  if (token.kind != TokenKind::word) return false;
  auto const& entry = lexicon_entry(token.entry);
  if ((entry.classes & lexical::abbreviation) == 0) return token.length == 1 && token.capital && next.capital && before != nullptr;
  // "Inc." may end a sentence; what follows tells: a small word that opens sentences.
  static constexpr std::string_view openers[] = {"the", "in", "for", "this", "these", "our", "we", "it", "its", "as", "net", "at", "during"};
  if (!next.capital || (entry.classes & lexical::month) != 0) return true;
  for (auto const opener : openers)
    if (lexicon_entry(next.entry).text == opener) return entry.text != "inc" && entry.text != "corp" && entry.text != "ltd" && entry.text != "co";
  return true;
}

}  // namespace

std::vector<Sentence> split_sentences(std::string_view, std::vector<Token> const& tokens) {
  std::vector<Sentence> sentences;
  Token const* const last = tokens.data() + tokens.size();
  Token const* begin = tokens.data();
  for (Token const* at = begin; at != last; ++at) {
    if (at - begin >= longest_sentence) {
      sentences.push_back({begin, at});
      begin = at;
    }
    if (at->kind != TokenKind::symbol || (at->symbol != '.' && at->symbol != '!' && at->symbol != '?')) continue;
    if (at->symbol == '?' && at->length > 1) continue;
    Token const* next = at + 1;
    while (next != last && closes(*next)) ++next;
    if (next == last) break;
    if (next->glued || !may_begin_sentence(*next)) continue;
    if (at != begin && at->glued && abbreviated(at - 1 == begin ? nullptr : at - 2, at[-1], *next)) continue;
    sentences.push_back({begin, next});
    begin = next;
    at = next - 1;
  }
  if (begin != last) sentences.push_back({begin, last});
  return sentences;
}

}  // namespace tieout::grammar
