#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

#if defined(__SSE2__) && defined(__x86_64__)
#include <emmintrin.h>
#endif

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

/// The letters that sixteen readable bytes begin with.
struct LeadingWord {
  WordKey key;
  unsigned length = 0;        ///< 0 to 16
  bool all_capitals = false;  ///< all of them
};

/// Byte by byte.
[[nodiscard]] inline LeadingWord leading_word_by_bytes(char const* bytes) noexcept {
  LeadingWord word;
  while (word.length < longest_word && lower(bytes[word.length]) >= 'a' && lower(bytes[word.length]) <= 'z') ++word.length;
  word.key = key_of({bytes, word.length});
  word.all_capitals = true;
  for (unsigned i = 0; i < word.length; ++i) word.all_capitals &= bytes[i] >= 'A' && bytes[i] <= 'Z';
  return word;
}

#if defined(__SSE2__) && defined(__x86_64__)

/// The first `length` bytes of sixteen.
struct alignas(16) FirstBytes {
  unsigned char bytes[longest_word + 1][longest_word];
};
[[nodiscard]] constexpr FirstBytes make_first_bytes() {
  FirstBytes masks{};
  for (std::size_t length = 0; length <= longest_word; ++length)
    for (std::size_t i = 0; i < length; ++i) masks.bytes[length][i] = 0xff;
  return masks;
}
inline constexpr FirstBytes first_bytes = make_first_bytes();

/// The same with vectors, without a branch, as the lengths of words can't be foretold.
[[nodiscard]] inline LeadingWord leading_word(char const* bytes) noexcept {
  auto const between = [](__m128i value, char first, char last) {
    return _mm_and_si128(_mm_cmpgt_epi8(value, _mm_set1_epi8(static_cast<char>(first - 1))),
                         _mm_cmplt_epi8(value, _mm_set1_epi8(static_cast<char>(last + 1))));
  };
  __m128i const printed = _mm_loadu_si128(reinterpret_cast<__m128i const*>(bytes));
  __m128i const capital = between(printed, 'A', 'Z');
  __m128i const lowered = _mm_or_si128(printed, _mm_and_si128(capital, _mm_set1_epi8(0x20)));
  auto const letters = static_cast<unsigned>(_mm_movemask_epi8(between(lowered, 'a', 'z')));
  auto const capitals = static_cast<unsigned>(_mm_movemask_epi8(capital));
  auto const length = static_cast<unsigned>(std::countr_one(letters));
  __m128i const kept = _mm_load_si128(reinterpret_cast<__m128i const*>(first_bytes.bytes[length]));
  __m128i const key = _mm_and_si128(lowered, kept);
  LeadingWord word;
  word.key.low = static_cast<std::uint64_t>(_mm_cvtsi128_si64(key));
  word.key.high = static_cast<std::uint64_t>(_mm_cvtsi128_si64(_mm_unpackhi_epi64(key, key)));
  word.length = length;
  word.all_capitals = length <= static_cast<unsigned>(std::countr_one(capitals));
  return word;
}

#else

[[nodiscard]] inline LeadingWord leading_word(char const* bytes) noexcept { return leading_word_by_bytes(bytes); }

#endif

}  // namespace tieout::lexicon
