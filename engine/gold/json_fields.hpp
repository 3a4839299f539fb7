#pragma once

#include "tieout/grammar/span.hpp"

#include <nlohmann/json.hpp>
#include <tl/expected.hpp>

#include <cstdint>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>

namespace tieout {

/// What is wrong with JSON that a person wrote; caught where the file is read.
struct JsonFault : std::runtime_error {
  using std::runtime_error::runtime_error;
};

/// A value of a JSON document and where it stands in it, for messages.  Refers to the document.  Each member function
/// throws a JsonFault that names the place where the value is not what it should be.
class JsonField {
 public:
  JsonField(nlohmann::json const& value, std::string where) : value_(&value), where_(std::move(where)) {}

  [[nodiscard]] bool has(char const* name) const { return value_->is_object() && value_->contains(name); }
  /// A member of an object.
  [[nodiscard]] JsonField at(char const* name) const;
  /// An element of an array.
  [[nodiscard]] JsonField at(std::size_t index) const;
  /// The same value under another name in messages.
  [[nodiscard]] JsonField named(std::string where) const { return {*value_, std::move(where)}; }
  /// How many elements an array has.
  [[nodiscard]] std::size_t size() const;
  [[nodiscard]] std::string text() const;
  /// A string, or "" where the object has no such member.
  [[nodiscard]] std::string text_or_none(char const* name) const { return has(name) ? at(name).text() : std::string(); }
  /// An offset of a byte: a whole number below 2^32.
  [[nodiscard]] std::uint32_t offset() const;
  /// The members "begin" and "end".
  [[nodiscard]] Span span() const;
  /// The first two elements of an array.
  [[nodiscard]] Span pair() const;

  [[noreturn]] void reject(std::string_view what) const;

 private:
  [[nodiscard]] Span ordered(std::uint32_t begin, std::uint32_t end) const;

  nlohmann::json const* value_;
  std::string where_;
};

/// Parses a JSON document; where it is none, the message names line and column.
[[nodiscard]] tl::expected<nlohmann::json, std::string> parse_json(std::string_view text);

}  // namespace tieout
