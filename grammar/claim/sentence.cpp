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

Token const* SentenceReader::end_of_sentence() noexcept {
  Token const* const last = tokens_.end();
  Token const* const bound = last - begin_ > longest_sentence ? begin_ + longest_sentence : last;
  for (; stop_ != tokens_.stops.size(); ++stop_) {
    Token const* const at = tokens_.begin() + tokens_.stops[stop_];
    if (at < begin_) continue;
    if (at >= bound) break;
    Token const* next = at + 1;
    while (next != bound && closes(*next)) ++next;
    if (next == last) break;
    if (next->glued || !may_begin_sentence(*next)) continue;
    if (at != begin_ && at->glued && abbreviated(at - 1 == begin_ ? nullptr : at - 2, at[-1], *next)) continue;
    return next;
  }
  return bound;
}

Sentence SentenceReader::next() noexcept {
  Sentence sentence{begin_, end_of_sentence(), false};
  begin_ = sentence.end;
  auto const end = static_cast<std::size_t>(sentence.end - tokens_.begin());
  while (figure_ != tokens_.figures.size() && tokens_.figures[figure_] < end) {
    sentence.has_figure = true;
    ++figure_;
  }
  return sentence;
}

}  // namespace tieout::grammar
