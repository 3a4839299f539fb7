#include "tieout/grammar/claim/phrase_use.hpp"

#include "tieout/grammar/claim/basis_phrase.hpp"
#include "tieout/grammar/claim/unit_rate.hpp"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace tieout::grammar {
namespace {

/// Words that say nothing by themselves.
[[nodiscard]] bool joins(Phrase const& word) noexcept {
  return (word.classes() & (lexical::stop | lexical::preposition | lexical::boundary)) != 0 || word.says<"and">() ||
         word.says<"or">() || word.says<"there">();
}

class UseReader {
 public:
  UseReader(Phrases const& phrases, Steps const& steps, Claims const& claims)
      : list_(phrases.list), steps_(steps), claims_(claims), uses_(list_.size(), PhraseUse::none) {}

  [[nodiscard]] std::vector<PhraseUse> read() {
    for (std::size_t i = 0; i < list_.size(); ++i) uses_[i] = use_of_kind(list_[i]);
    for (Assertion const& assertion : claims_.assertions) {
      mark_words(assertion.subject.span, PhraseUse::subject);
      for (Subject const& whole : assertion.wholes) mark_words(whole.span, PhraseUse::whole);
      for (Figure const& figure : assertion.figures) mark_words(figure.direction_span, PhraseUse::introduction);
    }
    for (Step const& step : steps_) read_step(step);
    for (std::size_t i = 0; i < list_.size(); ++i) {
      Phrase const& phrase = list_[i];
      if (phrase.kind == PhraseKind::word && uses_[i] == PhraseUse::none) uses_[i] = use_of_word(phrase);
    }
    return std::move(uses_);
  }

 private:
  template <typename Predicate>
  [[nodiscard]] bool any_assertion(Predicate const& predicate) const {
    return std::any_of(claims_.assertions.begin(), claims_.assertions.end(), predicate);
  }

  template <typename Predicate>
  [[nodiscard]] bool any_figure(Predicate const& predicate) const {
    return any_assertion([&](Assertion const& assertion) {
      return std::any_of(assertion.figures.begin(), assertion.figures.end(), predicate);
    });
  }

  [[nodiscard]] PhraseUse use_of_kind(Phrase const& phrase) const {
    switch (phrase.kind) {
      case PhraseKind::quantity:
        return has_role(phrase) ? PhraseUse::figure : PhraseUse::left_over;
      case PhraseKind::period:
        return PhraseUse::period;
      case PhraseKind::ignored:
        return PhraseUse::ignored;
      case PhraseKind::word: {
        auto const& ignored = claims_.ignored;
        bool const number = std::any_of(ignored.begin(), ignored.end(),
                                        [&](IgnoredNumber const& one) { return one.span.overlaps(phrase.span()); });
        return number ? PhraseUse::ignored : PhraseUse::none;
      }
      default:
        return PhraseUse::none;
    }
  }

  [[nodiscard]] bool has_role(Phrase const& quantity) const {
    return any_figure([&](Figure const& figure) {
      return figure.role != Role::mention && figure.quantity.span.overlaps(quantity.span());
    });
  }

  [[nodiscard]] std::size_t index_of(Phrase const* phrase) const noexcept {
    return static_cast<std::size_t>(phrase - list_.data());
  }

  void mark_words(Phrase const* begin, Phrase const* end, PhraseUse use) {
    for (Phrase const* phrase = begin; phrase != end; ++phrase) {
      PhraseUse& own = uses_[index_of(phrase)];
      if (phrase->kind == PhraseKind::word && own == PhraseUse::none) own = use;
    }
  }

  void mark_words(Span span, PhraseUse use) {
    for (Phrase const& phrase : list_)
      if (phrase.span().overlaps(span)) mark_words(&phrase, &phrase + 1, use);
  }

  /// "640 employees": what is counted, unless it is a subject.
  void mark_counted(Phrase const* behind) {
    if (behind == list_.data() + list_.size()) return;
    Span const quantity = behind[-1].span();
    bool const counts = any_figure([&](Figure const& figure) {
      return figure.quantity.unit == Unit::count && figure.quantity.span.overlaps(quantity);
    });
    if (counts && !joins(*behind)) mark_words(behind, behind + 1, PhraseUse::figure);
  }

  /// "$2.60 per barrel"
  void mark_unit_rate(Step const& step) {
    Phrase const* const end = end_of_unit_rate(step.item_end, step.end);
    if (end != nullptr) mark_words(step.item_end, end, PhraseUse::figure);
  }

  void mark_basis(Phrase const* begin, Phrase const* end) {
    auto const phrase = match_basis_phrase(begin, end);
    if (!phrase) return;
    bool const named = any_assertion([&](Assertion const& one) { return one.subject.basis == phrase->basis; });
    mark_words(begin, phrase->end, named ? PhraseUse::qualifier : PhraseUse::left_over);
  }

  void read_step(Step const& step) {
    auto const whole = [&](Phrase const& phrase) { return uses_[index_of(&phrase)] == PhraseUse::whole; };
    if (step.basis) {
      mark_basis(step.begin, step.end);
    } else if (step.item) {
      bool const idle = std::any_of(step.begin, step.item_end, [&](Phrase const& phrase) {
        return phrase.kind == PhraseKind::quantity && uses_[index_of(&phrase)] == PhraseUse::left_over;
      });
      if (!idle) mark_words(step.begin, step.item_end, PhraseUse::introduction);
      if (!idle && step.item_end[-1].kind == PhraseKind::quantity) {
        mark_counted(step.item_end);
        mark_unit_rate(step);
      }
      // "15% in constant currency and 11% as reported"
      mark_basis(step.item_end, step.end);
    } else if (step.end - step.begin > 1) {
      // "as a percentage of revenue", or an aside that was passed over.
      mark_words(step.begin, step.end,
                 std::any_of(step.begin, step.end, whole) ? PhraseUse::introduction : PhraseUse::left_over);
    }
  }

  /// Of a word by itself, by what it could have done and what was done in the sentence.
  [[nodiscard]] PhraseUse use_of_word(Phrase const& word) const {
    std::uint64_t const classes = word.classes();
    auto const is = [&](std::uint64_t wanted, bool done) { return (classes & wanted) != 0 && done; };
    bool const roles = any_figure([](Figure const& figure) { return figure.role != Role::mention; });
    bool const prior = any_figure([](Figure const& f) { return f.role == Role::prior_level || f.baseline; });
    bool const driver = any_assertion([](Assertion const& one) { return one.driver; });
    bool const forward = any_assertion([](Assertion const& one) { return one.speech == Speech::forward_looking; });
    bool const supposed = any_assertion([](Assertion const& one) { return one.speech == Speech::hypothetical; });
    // A direction that figures took over from what was said before them.
    constexpr std::uint64_t directions =
        lexical::direction_verb | lexical::direction_noun | lexical::direction_adjective;
    bool const moved = any_figure([&](Figure const& figure) {
      return figure.direction_span.empty() && figure.direction == static_cast<Direction>(word.value());
    });
    if (is(directions, moved) || is(lexical::comparator, prior)) return PhraseUse::introduction;
    if (is(lexical::driver, driver) || is(lexical::forward, forward)) return PhraseUse::qualifier;
    if (word.says<"would">() && supposed) return PhraseUse::qualifier;
    if (word.says<"respectively">() && roles) return PhraseUse::qualifier;
    if (is(lexical::level_verb | lexical::report_verb | lexical::part_verb, roles)) return PhraseUse::introduction;
    return joins(word) ? PhraseUse::none : PhraseUse::left_over;
  }

  std::vector<Phrase> const& list_;
  Steps const& steps_;
  Claims const& claims_;
  std::vector<PhraseUse> uses_;
};

}  // namespace

std::vector<PhraseUse> uses_of_phrases(Phrases const& phrases, Steps const& steps, Claims const& claims) {
  return UseReader(phrases, steps, claims).read();
}

}  // namespace tieout::grammar
