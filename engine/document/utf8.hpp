#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace tieout {

/// One code point of a UTF-8 text, or one ill-formed piece of it.
struct Utf8Character {
  char32_t code = 0;         ///< U+FFFD where ill-formed
  std::uint32_t length = 1;  ///< in bytes; at least 1
  bool well_formed = true;
};

/// Decodes the character that begins at `at`, which is less than `text.size()`.  An ill-formed piece is the longest
/// start of a well-formed character, or one byte.
[[nodiscard]] Utf8Character utf8_at(std::string_view text, std::size_t at) noexcept;

/// True for every code point that separates words: ASCII control characters, spaces of any width, line separators.
[[nodiscard]] constexpr bool is_blank(char32_t code) noexcept {
  return code <= 0x20 || code == 0x7f || (code >= 0x80 && code <= 0xa0) || (code >= 0x2000 && code <= 0x200a) ||
         code == 0x2028 || code == 0x2029 || code == 0x202f || code == 0x205f || code == 0x3000;
}

/// True for code points that print nothing and separate nothing: soft hyphens, zero-width spaces, byte order marks.
[[nodiscard]] constexpr bool is_invisible(char32_t code) noexcept {
  return code == 0xad || (code >= 0x200b && code <= 0x200f) || code == 0x2060 || code == 0xfeff;
}

/// One code point as UTF-8.
struct Utf8Bytes {
  std::array<char, 4> bytes{};
  std::uint32_t length = 0;
  [[nodiscard]] std::string_view view() const noexcept { return {bytes.data(), length}; }
};

/// Encodes a code point; U+FFFD for what is none.
[[nodiscard]] Utf8Bytes utf8_encoded(char32_t code) noexcept;

/// How many characters a text has; ill-formed pieces count one each.  Linear.
[[nodiscard]] std::uint32_t utf8_length(std::string_view text) noexcept;

}  // namespace tieout
