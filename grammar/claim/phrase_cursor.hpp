#pragma once

#include "tieout/grammar/claim/noun_phrase.hpp"

namespace tieout::grammar {

/// A place in the row of phrases of one sentence, and what can be seen from it.  Does not own the phrases.
struct PhraseCursor {
  Phrase const* first = nullptr;  ///< the sentence's first phrase
  Phrase const* last = nullptr;   ///< behind its last phrase
  Phrase const* at = nullptr;     ///< the next phrase to read

  [[nodiscard]] bool at_end() const noexcept { return at == last; }

  /// The next phrase is this word.
  template <Spelling spelling>
  [[nodiscard]] bool at_word() const noexcept {
    return at != last && at->says<spelling>();
  }

  /// The next phrase is a word of one of the classes.
  [[nodiscard]] bool at_class(std::uint64_t classes) const noexcept {
    return at != last && (at->classes() & classes) != 0;
  }

  /// The next phrase is a word that could name something.
  [[nodiscard]] bool at_name() const;

  /// A word that goes on with the noun phrase follows.
  [[nodiscard]] bool word_follows() const noexcept;

  /// The words that follow in "of X", "in X", "for X" up to the end of the noun phrase.
  [[nodiscard]] Words words_behind() const { return noun_phrase_behind_preposition(at, last); }

  /// The noun phrase that follows, up to its first preposition.
  [[nodiscard]] Words plain_words() const { return plain_noun_phrase(at, last); }

  /// Goes on behind words that follow; they may not be empty.
  void take(Words const& words) noexcept { at = words.back() + 1; }

  /// The noun phrase behind the last figure of a list; taken only where it follows directly.
  [[nodiscard]] Words take_listed_things();
};

}  // namespace tieout::grammar
