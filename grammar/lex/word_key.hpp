#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace tieout::lexicon {

/// Longer words are not in the lexicon.
inline constexpr std::size_t longest_word = 16;

[[nodiscard]] constexpr char lower(char c) noexcept { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }

/// A word of at most sixteen bytes in lower case (ASCII), padded with zeros: equal keys are equal words.
struct WordKey {
  std::uint64_t low = 0;   ///< its first eight bytes, the first of them the lowest
  std::uint64_t high = 0;  ///< the others

  friend constexpr bool operator==(WordKey const&, WordKey const&) noexcept = default;
};

/// The key of a word, byte by byte.
[[nodiscard]] constexpr WordKey key_of(std::string_view word) noexcept {
  WordKey key;
  for (std::size_t i = 0; i < word.size() && i < longest_word; ++i) {
    std::uint64_t const byte = static_cast<unsigned char>(lower(word[i]));
    (i < 8 ? key.low : key.high) |= byte << (8 * (i % 8));
  }
  return key;
}

/// Eight letters at once in lower case; a byte is no capital letter where its highest bit is set.
[[nodiscard]] constexpr std::uint64_t lower_bytes(std::uint64_t bytes) noexcept {
  constexpr std::uint64_t each = 0x0101010101010101u;
  std::uint64_t const seven_bits = bytes & (0x7f * each);
  std::uint64_t const from_a = seven_bits + (0x80 - 'A') * each;
  std::uint64_t const behind_z = seven_bits + (0x7f - 'Z') * each;
  return bytes | (((from_a ^ behind_z) & ~bytes & (0x80 * each)) >> 2);
}

/// How many of eight bytes in lower case, counted from the lowest, are letters a to z before the first that is none.
[[nodiscard]] constexpr unsigned leading_letters(std::uint64_t lowered) noexcept {
  constexpr std::uint64_t each = 0x0101010101010101u;
  std::uint64_t const seven_bits = lowered & (0x7f * each);
  std::uint64_t const from_a = seven_bits + (0x80 - 'a') * each;
  std::uint64_t const behind_z = seven_bits + (0x7f - 'z') * each;
  std::uint64_t const letters = (from_a ^ behind_z) & ~lowered & (0x80 * each);
  return static_cast<unsigned>(std::countr_zero(letters ^ (0x80 * each))) / 8;
}

/// The letters that sixteen readable bytes begin with.
struct LeadingWord {
  WordKey key;
  unsigned length = 0;        ///< 0 to 16
  bool all_capitals = false;  ///< all of them, at least one
};

/// Without a branch, as the lengths of words can't be foretold.
[[nodiscard]] inline LeadingWord leading_word(char const* bytes) noexcept {
  static_assert(std::endian::native == std::endian::little);
  WordKey printed;
  std::memcpy(&printed.low, bytes, 8);
  std::memcpy(&printed.high, bytes + 8, 8);
  WordKey const lowered{lower_bytes(printed.low), lower_bytes(printed.high)};
  unsigned const low_letters = leading_letters(lowered.low);
  unsigned const high_letters = leading_letters(lowered.high);
  unsigned const length = low_letters + (low_letters == 8 ? high_letters : 0);
  // Shifts by 64 are undefined, so that the last byte is shifted out on its own.
  std::uint64_t const low_mask = ~((~std::uint64_t{0} << 7 * low_letters) << low_letters);
  std::uint64_t const high_mask = low_letters == 8 ? ~((~std::uint64_t{0} << 7 * high_letters) << high_letters) : 0;
  WordKey const key{lowered.low & low_mask, lowered.high & high_mask};
  constexpr std::uint64_t all_lowered = 0x2020202020202020u;
  bool const all_capitals = (printed.low & low_mask) == (key.low & ~(all_lowered & low_mask)) &&
                            (printed.high & high_mask) == (key.high & ~(all_lowered & high_mask));
  return {key, length, all_capitals};
}

}  // namespace tieout::lexicon
