#pragma once

#include "tieout/grammar/lex/lexicon.hpp"

#include <array>
#include <cstddef>
#include <cstdint>

namespace tieout::grammar {

/// A set of words of the lexicon, made at compile time and asked in constant time: all words of some classes, and
/// single ones.
class WordSet {
 public:
  constexpr explicit WordSet(std::uint64_t classes) noexcept {
    for (std::uint16_t entry = 1; entry < lexicon::entry_count; ++entry)
      has_[entry] = (lexicon_entry(entry).classes & classes) != 0;
  }

  /// The set with one more word.
  template <Spelling spelling>
  [[nodiscard]] constexpr WordSet with() const noexcept {
    WordSet more = *this;
    more.has_[entry_of<spelling>()] = true;
    return more;
  }

  /// The words of either.
  [[nodiscard]] friend constexpr WordSet operator|(WordSet a, WordSet const& b) noexcept {
    for (std::size_t entry = 0; entry < lexicon::entry_count; ++entry) a.has_[entry] |= b.has_[entry];
    return a;
  }

  [[nodiscard]] constexpr bool has(std::uint16_t entry) const noexcept { return has_[entry]; }

 private:
  std::array<bool, lexicon::entry_count> has_{};
};

}  // namespace tieout::grammar
