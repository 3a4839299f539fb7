#pragma once

#include <cstddef>
#include <string_view>

namespace tieout {

/// A character reference and how many source bytes it takes, `&` and `;` included.
struct HtmlEntity {
  char32_t code = 0;
  std::size_t length = 0;  ///< 0 when the text is no character reference and the `&` stands for itself
};

/// Decodes the character reference that `text` begins with (at its `&`).
/// Names are those of HTML 4; names of Latin-1 characters need no semicolon, as in browsers.  Numbers 128 to 159 mean
/// Windows-1252, and numbers that are no Unicode character give U+FFFD.  O(log names), bounded in `text`.
[[nodiscard]] HtmlEntity decode_html_entity(std::string_view text) noexcept;

/// The character of a Windows-1252 byte; U+FFFD for the five that are undefined.
[[nodiscard]] char32_t windows_1252(unsigned char byte) noexcept;

}  // namespace tieout
