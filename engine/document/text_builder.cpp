#include "tieout/engine/document/text_builder.hpp"

#include "tieout/engine/document/utf8.hpp"

namespace tieout {

namespace {

constexpr std::string_view replacement_character = "\xef\xbf\xbd";

[[nodiscard]] bool is_plain(char byte) noexcept { return byte > 0x20 && byte < 0x7f; }

[[nodiscard]] std::uint32_t offset(std::size_t value) noexcept { return static_cast<std::uint32_t>(value); }

}  // namespace

void TextBuilder::begin() {
  begin_ = offset(document_.text.size());
  pending_blank_ = false;
  pending_source_ = {};
}

bool TextBuilder::vacant() const noexcept { return document_.text.size() == begin_; }

void TextBuilder::blank(Span source) {
  pending_source_ = pending_blank_ ? covering(pending_source_, source) : source;
  pending_blank_ = true;
}

void TextBuilder::flush_blank() {
  if (!pending_blank_) return;
  pending_blank_ = false;
  if (vacant()) return;
  auto const at = offset(document_.text.size());
  document_.text.push_back(' ');
  if (pending_source_.size() == 1 && document_.source[pending_source_.begin] == ' ') {
    document_.map.copy(at, pending_source_.begin, 1);
  } else {
    document_.map.replace(at, pending_source_, 1);
  }
}

void TextBuilder::copy(Span source) {
  if (source.empty()) return;
  flush_blank();
  auto const at = offset(document_.text.size());
  document_.text.append(document_.source, source.begin, source.size());
  document_.map.copy(at, source.begin, source.size());
}

void TextBuilder::stand_in(std::string_view replacement, Span source) {
  flush_blank();
  auto const at = offset(document_.text.size());
  document_.text.append(replacement);
  document_.map.replace(at, source, offset(replacement.size()));
}

void TextBuilder::note_encoding(Span source) {
  if (noted_encoding_) return;
  noted_encoding_ = true;
  document_.notes.push_back({"The text is not well-formed UTF-8; ill-formed bytes are read as U+FFFD.", source});
}

void TextBuilder::append(Span source) {
  std::string_view const bytes = std::string_view(document_.source).substr(0, source.end);
  std::uint32_t at = source.begin;
  std::uint32_t copied = at;
  while (at < source.end) {
    char const byte = bytes[at];
    if (is_plain(byte)) {
      ++at;
      continue;
    }
    if (byte == ' ' && at > copied && at + 1 < source.end && is_plain(bytes[at + 1])) {
      at += 2;
      continue;
    }
    Utf8Character const character = utf8_at(bytes, at);
    Span const span{at, at + character.length};
    at = span.end;
    if (!character.well_formed) {
      copy({copied, span.begin});
      note_encoding(span);
      stand_in(replacement_character, span);
      copied = at;
    } else if (is_blank(character.code)) {
      copy({copied, span.begin});
      blank(span);
      copied = at;
    } else if (is_invisible(character.code)) {
      copy({copied, span.begin});
      copied = at;
    }
  }
  copy({copied, at});
}

void TextBuilder::append(std::string_view replacement, Span source) {
  for (std::size_t at = 0; at < replacement.size();) {
    Utf8Character const character = utf8_at(replacement, at);
    if (!character.well_formed) {
      stand_in(replacement_character, source);
    } else if (is_blank(character.code)) {
      blank(source);
    } else if (!is_invisible(character.code)) {
      stand_in(replacement.substr(at, character.length), source);
    }
    at += character.length;
  }
}

Span TextBuilder::end() {
  pending_blank_ = false;
  return {begin_, offset(document_.text.size())};
}

}  // namespace tieout
