#include "tieout/engine/report/json_writer.hpp"

#include "tieout/engine/document/utf8.hpp"

#include <fmt/format.h>

#include <cassert>
#include <cmath>
#include <iterator>

namespace tieout {

namespace {

constexpr std::size_t buffer_size = std::size_t{1} << 16U;

}  // namespace

void JsonWriter::flush() {
  out_.write(buffer_.data(), static_cast<std::streamsize>(buffer_.size()));
  buffer_.clear();
}

void JsonWriter::finish() {
  assert(levels_.empty());
  buffer_.push_back('\n');
  flush();
}

void JsonWriter::new_line() {
  buffer_.push_back('\n');
  buffer_.append(2 * levels_.size(), ' ');
}

void JsonWriter::separate() {
  if (after_key_) {
    after_key_ = false;
    return;
  }
  if (levels_.empty()) return;
  Level& level = levels_.back();
  if (!level.empty) buffer_.push_back(',');
  if (level.layout == Layout::indented) {
    new_line();
  } else if (!level.empty) {
    buffer_.push_back(' ');
  }
  level.empty = false;
  if (buffer_.size() > buffer_size) flush();
}

void JsonWriter::begin(char bracket, Layout layout) {
  separate();
  buffer_.push_back(bracket);
  Layout const outer = levels_.empty() ? layout_ : levels_.back().layout;
  levels_.push_back({outer == Layout::line ? Layout::line : layout});
}

void JsonWriter::end(char bracket) {
  assert(!levels_.empty() && !after_key_);
  Level const level = levels_.back();
  levels_.pop_back();
  if (!level.empty && level.layout == Layout::indented) new_line();
  buffer_.push_back(bracket);
}

void JsonWriter::key(std::string_view name) {
  separate();
  quote(name);
  buffer_ += ": ";
  after_key_ = true;
}

void JsonWriter::string(std::string_view value) {
  separate();
  quote(value);
}

void JsonWriter::string_or_null(std::string_view value) {
  if (value.empty()) return null();
  string(value);
}

void JsonWriter::integer(std::int64_t value) {
  separate();
  fmt::format_to(std::back_inserter(buffer_), "{}", value);
}

void JsonWriter::boolean(bool value) {
  separate();
  buffer_ += value ? "true" : "false";
}

void JsonWriter::null() {
  separate();
  buffer_ += "null";
}

void JsonWriter::share(double value) {
  separate();
  fmt::format_to(std::back_inserter(buffer_), "{:.4f}", value);
}

void JsonWriter::number(double value) {
  assert(std::isfinite(value));
  separate();
  std::string const digits = fmt::format("{}", value);
  buffer_ += digits;
  if (digits.find_first_of(".e") == std::string::npos) buffer_ += ".0";
}

void JsonWriter::quote(std::string_view text) {
  buffer_.push_back('"');
  for (std::size_t at = 0; at < text.size();) {
    auto const byte = static_cast<unsigned char>(text[at]);
    if (byte >= 0x80) {
      Utf8Character const character = utf8_at(text, at);
      buffer_ += character.well_formed ? text.substr(at, character.length) : std::string_view("\xef\xbf\xbd");
      at += character.length;
      continue;
    }
    switch (byte) {
      case '"':
        buffer_ += "\\\"";
        break;
      case '\\':
        buffer_ += "\\\\";
        break;
      case '\n':
        buffer_ += "\\n";
        break;
      case '\r':
        buffer_ += "\\r";
        break;
      case '\t':
        buffer_ += "\\t";
        break;
      default:
        if (byte < 0x20 || byte == 0x7f) {
          fmt::format_to(std::back_inserter(buffer_), "\\u{:04x}", byte);
        } else {
          buffer_.push_back(static_cast<char>(byte));
        }
    }
    ++at;
  }
  buffer_.push_back('"');
}

}  // namespace tieout
