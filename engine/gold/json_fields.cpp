#include "tieout/engine/gold/json_fields.hpp"

#include <limits>

namespace tieout {

JsonField JsonField::at(char const* name) const {
  if (!value_->is_object()) reject("is no object");
  auto const member = value_->find(name);
  if (member == value_->end()) reject(std::string("has no \"") + name + '"');
  return {*member, where_.empty() ? name : where_ + '.' + name};
}

JsonField JsonField::at(std::size_t index) const {
  if (index >= size()) reject("has too few elements");
  return {(*value_)[index], where_ + '[' + std::to_string(index) + ']'};
}

std::size_t JsonField::size() const {
  if (!value_->is_array()) reject("is no array");
  return value_->size();
}

std::string JsonField::text() const {
  if (!value_->is_string()) reject("is no string");
  return value_->get<std::string>();
}

std::uint32_t JsonField::offset() const {
  bool const whole = value_->is_number_unsigned();
  if (!whole || value_->get<std::uint64_t>() > std::numeric_limits<std::uint32_t>::max()) {
    reject("is no offset of a byte");
  }
  return value_->get<std::uint32_t>();
}

Span JsonField::ordered(std::uint32_t begin, std::uint32_t end) const {
  if (begin > end) reject("ends before it begins");
  return {begin, end};
}

Span JsonField::span() const { return ordered(at("begin").offset(), at("end").offset()); }

Span JsonField::pair() const { return ordered(at(std::size_t{0}).offset(), at(1).offset()); }

void JsonField::reject(std::string_view what) const {
  throw JsonFault((where_.empty() ? "the document" : where_) + ' ' + std::string(what));
}

tl::expected<nlohmann::json, std::string> parse_json(std::string_view text) {
  try {
    return nlohmann::json::parse(text.begin(), text.end());
  } catch (nlohmann::json::exception const& error) {
    // "[json.exception.parse_error.101] parse error at line 3, column 5: ...": the library's own number says nothing.
    std::string_view message = error.what();
    if (auto const bracket = message.find("] "); bracket != std::string_view::npos) message.remove_prefix(bracket + 2);
    return tl::unexpected("no JSON: " + std::string(message));
  }
}

}  // namespace tieout
