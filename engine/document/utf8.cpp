#include "tieout/engine/document/utf8.hpp"

namespace tieout {

Utf8Character utf8_at(std::string_view text, std::size_t at) noexcept {
  constexpr Utf8Character replacement{0xfffd, 1, false};
  auto const byte = [&](std::size_t offset) { return static_cast<unsigned char>(text[offset]); };
  unsigned char const lead = byte(at);
  if (lead < 0x80) return {lead, 1, true};
  std::uint32_t length = 0;
  char32_t code = 0;
  // The second byte is bounded so that overlong forms, surrogates and codes beyond U+10FFFF are ill-formed.
  unsigned char low = 0x80;
  unsigned char high = 0xbf;
  if (lead >= 0xc2 && lead <= 0xdf) {
    length = 2;
    code = lead & 0x1fU;
  } else if (lead >= 0xe0 && lead <= 0xef) {
    length = 3;
    code = lead & 0x0fU;
    if (lead == 0xe0) low = 0xa0;
    if (lead == 0xed) high = 0x9f;
  } else if (lead >= 0xf0 && lead <= 0xf4) {
    length = 4;
    code = lead & 0x07U;
    if (lead == 0xf0) low = 0x90;
    if (lead == 0xf4) high = 0x8f;
  } else {
    return replacement;
  }
  for (std::uint32_t i = 1; i < length; ++i) {
    if (at + i >= text.size()) return {0xfffd, i, false};
    unsigned char const next = byte(at + i);
    if (next < low || next > high) return {0xfffd, i, false};
    low = 0x80;
    high = 0xbf;
    code = (code << 6U) | (next & 0x3fU);
  }
  return {code, length, true};
}

Utf8Bytes utf8_encoded(char32_t code) noexcept {
  if (code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) code = 0xfffd;
  auto const lead = [](char32_t mark, char32_t bits) {
    return static_cast<char>(static_cast<unsigned char>(mark | bits));
  };
  auto const trail = [](char32_t bits) {
    return static_cast<char>(static_cast<unsigned char>(0x80U | (bits & 0x3fU)));
  };
  if (code < 0x80) return {{lead(0, code)}, 1};
  if (code < 0x800) return {{lead(0xc0, code >> 6U), trail(code)}, 2};
  if (code < 0x10000) return {{lead(0xe0, code >> 12U), trail(code >> 6U), trail(code)}, 3};
  return {{lead(0xf0, code >> 18U), trail(code >> 12U), trail(code >> 6U), trail(code)}, 4};
}

std::uint32_t utf8_length(std::string_view text) noexcept {
  std::uint32_t count = 0;
  for (std::size_t at = 0; at < text.size(); ++count) {
    at += static_cast<unsigned char>(text[at]) < 0x80 ? 1 : utf8_at(text, at).length;
  }
  return count;
}

}  // namespace tieout
