#include "tieout/grammar/parse_tree.hpp"

#include "tieout/grammar/claim.hpp"
#include "tieout/grammar/claim/claim_reader.hpp"
#include "tieout/grammar/claim/phrase.hpp"
#include "tieout/grammar/claim/phrase_use.hpp"
#include "tieout/grammar/claim/sentence.hpp"
#include "tieout/grammar/lex/lex.hpp"

#include <cstddef>
#include <utility>

namespace tieout {
namespace {

using namespace grammar;

[[nodiscard]] std::string_view name_of(PhraseKind kind) noexcept {
  switch (kind) {
    case PhraseKind::word:
      return "word";
    case PhraseKind::quantity:
      return "quantity";
    case PhraseKind::period:
      return "period";
    case PhraseKind::comma:
      return "comma";
    case PhraseKind::open:
      return "open";
    case PhraseKind::close:
      return "close";
    case PhraseKind::stop:
      return "stop";
    case PhraseKind::sign:
      return "sign";
    case PhraseKind::ignored:
      return "ignored";
  }
  return "word";
}

[[nodiscard]] std::string_view name_of(ItemKind kind) noexcept {
  switch (kind) {
    case ItemKind::change:
      return "change";
    case ItemKind::moved_to:
      return "moved-to";
    case ItemKind::to:
      return "to";
    case ItemKind::from:
      return "from";
    case ItemKind::compared:
      return "compared";
    case ItemKind::level:
      return "level";
    case ItemKind::held_at:
      return "held-at";
    case ItemKind::of:
      return "of";
    case ItemKind::part:
      return "part";
    case ItemKind::apposed:
      return "apposed";
    case ItemKind::in_parentheses:
      return "in-parentheses";
    case ItemKind::nominal_change:
      return "nominal-change";
    case ItemKind::change_against:
      return "change-against";
    case ItemKind::parenthetic_prior:
      return "parenthetic-prior";
    case ItemKind::further:
      return "further";
    case ItemKind::baseline:
      return "baseline";
    case ItemKind::when:
      return "when";
    case ItemKind::multiplied:
    case ItemKind::bare:
      return "quantity";
  }
  return "quantity";
}

[[nodiscard]] std::string_view name_of(Step const& step) noexcept {
  if (step.item) return name_of(*step.item);
  return step.basis ? "basis-phrase" : "words";
}

/// Builds one sentence from its phrases and the steps through them.
class SentenceBuilder {
 public:
  /// `claims` are the sentence's own; its first assertion is the passage's assertion `first`.
  SentenceBuilder(Phrases const& phrases, std::vector<PhraseUse> uses, Claims const& claims, std::uint32_t first)
      : list_(phrases.list), uses_(std::move(uses)), claims_(claims), first_(first) {}

  [[nodiscard]] ParsedSentence build(Steps const& steps) {
    for (std::uint32_t i = 0; i < claims_.assertions.size(); ++i) sentence_.assertions.push_back(first_ + i);
    if (steps.empty() && !list_.empty()) add("words", list_.data(), list_.data() + list_.size());
    for (Step const& step : steps) add(name_of(step), step.begin, step.end);
    for (std::size_t i = 0; i < list_.size(); ++i) {
      sentence_.span = covering(sentence_.span, list_[i].span());
      if (uses_[i] == PhraseUse::left_over) sentence_.left_over.push_back(list_[i].span());
    }
    return std::move(sentence_);
  }

 private:
  /// Words beside words are one item.
  void add(std::string_view production, Phrase const* begin, Phrase const* end) {
    bool const goes_on =
        production == "words" && !sentence_.items.empty() && sentence_.items.back().production == "words";
    if (!goes_on) sentence_.items.push_back({production, {}, {}, {}});
    ParsedItem& item = sentence_.items.back();
    for (Phrase const* phrase = begin; phrase != end; ++phrase) {
      item.span = covering(item.span, phrase->span());
      item.phrases.push_back(
          {name_of(phrase->kind), phrase->span(), uses_[static_cast<std::size_t>(phrase - list_.data())]});
      if (phrase->kind == PhraseKind::quantity) add_figures(phrase->span(), item);
    }
  }

  void add_figures(Span quantity, ParsedItem& item) const {
    for (std::uint32_t i = 0; i < claims_.assertions.size(); ++i) {
      auto const& figures = claims_.assertions[i].figures;
      for (std::uint32_t k = 0; k < figures.size(); ++k) {
        if (figures[k].quantity.span.overlaps(quantity)) item.figures.push_back({first_ + i, k});
      }
    }
  }

  std::vector<Phrase> const& list_;
  std::vector<PhraseUse> uses_;
  Claims const& claims_;
  std::uint32_t first_;
  ParsedSentence sentence_;
};

}  // namespace

ParseTree parse_tree(std::string_view passage) {
  ParseTree tree;
  TokenBuffer tokens;
  lex(passage, tokens);
  tree.tokens.assign(tokens.begin(), tokens.end());
  tree.claims = parse_claims(passage);
  std::uint32_t first = 0;
  for (SentenceReader sentences(tokens); !sentences.at_end();) {
    Sentence const sentence = sentences.next();
    Claims claims;
    Phrases phrases;
    read_phrases(passage, sentence.begin, sentence.end, phrases, claims);
    Steps steps;
    if (!phrases.quantities.empty()) read_claims(passage, phrases, claims, &steps);
    tree.sentences.push_back(
        SentenceBuilder(phrases, uses_of_phrases(phrases, steps, claims), claims, first).build(steps));
    first += static_cast<std::uint32_t>(claims.assertions.size());
  }
  return tree;
}

std::string_view to_string(PhraseUse use) noexcept {
  switch (use) {
    case PhraseUse::none:
      return "none";
    case PhraseUse::subject:
      return "subject";
    case PhraseUse::whole:
      return "whole";
    case PhraseUse::figure:
      return "figure";
    case PhraseUse::period:
      return "period";
    case PhraseUse::introduction:
      return "introduction";
    case PhraseUse::qualifier:
      return "qualifier";
    case PhraseUse::ignored:
      return "ignored";
    case PhraseUse::left_over:
      return "left-over";
  }
  return "none";
}

}  // namespace tieout
