#include "tieout/grammar/claim.hpp"

#include "tieout/grammar/claim/claim_reader.hpp"
#include "tieout/grammar/claim/phrase.hpp"
#include "tieout/grammar/claim/sentence.hpp"
#include "tieout/grammar/lex/lex.hpp"

namespace tieout {

struct ClaimWorkspace::Buffers {
  TokenBuffer tokens;
  grammar::Phrases phrases;
};

ClaimWorkspace::ClaimWorkspace() : buffers_(std::make_unique<Buffers>()) {}
ClaimWorkspace::~ClaimWorkspace() = default;
ClaimWorkspace::ClaimWorkspace(ClaimWorkspace&&) noexcept = default;
ClaimWorkspace& ClaimWorkspace::operator=(ClaimWorkspace&&) noexcept = default;

Claims parse_claims(std::string_view passage) {
  ClaimWorkspace workspace;
  return parse_claims(passage, workspace);
}

Claims parse_claims(std::string_view passage, ClaimWorkspace& workspace) {
  Claims claims;
  auto& [tokens, phrases] = *workspace.buffers_;
  lex(passage, tokens);
  for (grammar::SentenceReader sentences(tokens); !sentences.at_end();) {
    auto const sentence = sentences.next();
    if (!sentence.has_figure) continue;
    phrases.clear();
    grammar::read_phrases(passage, sentence.begin, sentence.end, phrases, claims);
    if (!phrases.quantities.empty()) grammar::read_claims(passage, phrases, claims);
  }
  return claims;
}

}  // namespace tieout
