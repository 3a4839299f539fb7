#pragma once

// Leaf parsers of Spirit X3 over phrases: the terminals of the claim grammar.

#include "tieout/grammar/claim/phrase.hpp"
#include "tieout/grammar/lex/leaf.hpp"

namespace tieout::grammar {

/// Matches a phrase of one kind.
template <PhraseKind kind>
inline constexpr Leaf of_kind{[](Phrase const& phrase) { return phrase.kind == kind; }};

/// Matches a word of the lexicon: says<"of">.
template <Spelling spelling>
inline constexpr Leaf says{[](Phrase const& phrase) { return phrase.says<spelling>(); }};

/// Matches any word of a class.
template <std::uint64_t classes>
inline constexpr Leaf of_class{[](Phrase const& phrase) { return (phrase.classes() & classes) != 0; }};

}  // namespace tieout::grammar
