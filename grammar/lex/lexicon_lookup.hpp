#pragma once

#include "tieout/grammar/lex/lexicon_table.hpp"
#include "tieout/grammar/lex/word_key.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

// How the words of the lexicon are found.

namespace tieout {
namespace lexicon {

inline constexpr std::size_t entry_count = sizeof(entries) / sizeof(entries[0]);
inline constexpr std::size_t slot_count = 4096;
inline constexpr std::size_t bucket_count = 1024;
static_assert(entry_count * 3 < slot_count, "most words are unknown, and should find an empty slot");

[[nodiscard]] constexpr std::array<WordKey, entry_count> make_keys() {
  std::array<WordKey, entry_count> keys{};
  for (std::size_t i = 1; i < entry_count; ++i) keys[i] = key_of(entries[i].text);
  return keys;
}
inline constexpr std::array<WordKey, entry_count> keys = make_keys();

/// Both halves of the product of the halves, as in wyhash: each byte moves each bit.
[[nodiscard]] constexpr std::uint64_t mixed(WordKey key) noexcept {
  auto const product = static_cast<unsigned __int128>(key.low ^ 0xA0761D6478BD642Fu) * (key.high ^ 0xE7037ED1A0B428DBu);
  return static_cast<std::uint64_t>(product) ^ static_cast<std::uint64_t>(product >> 64);
}

[[nodiscard]] constexpr std::size_t bucket_of(std::uint64_t mixed) noexcept { return (mixed >> 12) % bucket_count; }

/// A perfect hash: no two words have a slot in common, so that a word is found or not with one comparison.  The words
/// of a bucket are moved on together, as far as it takes them to empty slots: hash and displace (Belazzougui, Botelho
/// and Dietzfelbinger, 2009).
struct PerfectHash {
  std::array<std::uint16_t, bucket_count> displacements{};
  std::array<std::uint16_t, slot_count> slots{};

  [[nodiscard]] constexpr std::size_t slot_of(std::uint64_t mixed) const noexcept {
    return (mixed + displacements[bucket_of(mixed)]) % slot_count;
  }
};

[[nodiscard]] constexpr PerfectHash make_perfect_hash() {
  PerfectHash hash;
  std::array<std::uint8_t, bucket_count> sizes{};
  std::array<std::uint64_t, entry_count> hashes{};
  for (std::size_t i = 1; i < entry_count; ++i) ++sizes[bucket_of(hashes[i] = mixed(keys[i]))];
  std::array<std::uint16_t, entry_count> next{};  // the words of a bucket, as lists
  std::array<std::uint16_t, bucket_count> first{};
  for (std::uint16_t i = 1; i < entry_count; ++i) {
    next[i] = first[bucket_of(hashes[i])];
    first[bucket_of(hashes[i])] = i;
  }
  // Full buckets first, while there is room.
  for (std::uint8_t size = *std::max_element(sizes.begin(), sizes.end()); size > 0; --size)
    for (std::size_t bucket = 0; bucket < bucket_count; ++bucket) {
      if (sizes[bucket] != size) continue;
      for (bool placed = false; !placed; hash.displacements[bucket] += placed ? 0 : 1) {
        std::uint16_t word = first[bucket];
        while (word != 0 && hash.slots[hash.slot_of(hashes[word])] == 0) {
          hash.slots[hash.slot_of(hashes[word])] = word;
          word = next[word];
        }
        placed = word == 0;
        if (!placed)
          for (std::uint16_t taken = first[bucket]; taken != word; taken = next[taken]) hash.slots[hash.slot_of(hashes[taken])] = 0;
      }
    }
  return hash;
}
inline constexpr PerfectHash perfect_hash = make_perfect_hash();

[[nodiscard]] constexpr std::uint16_t find_key(WordKey key) noexcept {
  std::uint16_t const index = perfect_hash.slots[perfect_hash.slot_of(mixed(key))];
  bool const same = ((keys[index].low ^ key.low) | (keys[index].high ^ key.high)) == 0;
  return same ? index : std::uint16_t{0};
}

}  // namespace lexicon

constexpr std::uint16_t find_word(std::string_view word) noexcept {
  if (word.empty() || word.size() > lexicon::longest_word) return 0;
  return lexicon::find_key(lexicon::key_of(word));
}

constexpr LexiconEntry const& lexicon_entry(std::uint16_t index) noexcept { return lexicon::entries[index]; }

/// A word written out as a template argument.
template <std::size_t N>
struct Spelling {
  char text[N];
  constexpr Spelling(char const (&literal)[N]) { std::copy_n(literal, N, text); }
};

/// Index of a word that must be in the lexicon: entry_of<"of">().
template <Spelling spelling>
[[nodiscard]] constexpr std::uint16_t entry_of() {
  constexpr std::uint16_t index = find_word({spelling.text, sizeof(spelling.text) - 1});
  static_assert(index != 0, "the grammar names a word that the lexicon does not have");
  return index;
}

}  // namespace tieout
