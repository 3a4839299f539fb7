#include "tieout/engine/link/equity/plain_words.hpp"

#include "tieout/engine/table/row_label.hpp"
#include "tieout/grammar/lex/lex.hpp"

namespace tieout {

std::vector<PlainWord> plain_words(std::string_view text) {
  std::vector<PlainWord> words;
  for (Token const& token : lex(text))
    if (token.kind == TokenKind::word || token.kind == TokenKind::number)
      words.push_back({lower_case(text.substr(token.offset, token.length)), token.span()});
  return words;
}

}  // namespace tieout
