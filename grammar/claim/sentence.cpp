#include "tieout/grammar/claim/sentence.hpp"

#include "tieout/grammar/lex/lexicon.hpp"
#include "tieout/grammar/lex/word_set.hpp"

#include <cstddef>

namespace tieout::grammar {
namespace {

/// Figures may be said in words: "two million", "doubled".
inline constexpr WordSet figure_words = WordSet(lexical::number_word | lexical::multiple_verb);

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

Sentence first_sentence(Token const* begin, Token const* last) noexcept {
  bool has_figure = false;
  Token const* const bound = last - begin > longest_sentence ? begin + longest_sentence : last;
  for (Token const* at = begin; at != bound; ++at) {
    if (at->kind != TokenKind::symbol) {
      has_figure = has_figure || at->kind != TokenKind::word || at->has_digit || figure_words.has(at->entry);
      continue;
    }
    if (at->symbol != '.' && at->symbol != '!' && at->symbol != '?') continue;
    if (at->symbol == '?' && at->length > 1) continue;
    Token const* next = at + 1;
    while (next != bound && closes(*next)) ++next;
    if (next == last) break;
    if (next->glued || !may_begin_sentence(*next)) continue;
    if (at != begin && at->glued && abbreviated(at - 1 == begin ? nullptr : at - 2, at[-1], *next)) continue;
    return {begin, next, has_figure};
  }
  return {begin, bound, has_figure};
}

}  // namespace tieout::grammar
