#include "tieout/engine/document/xml_tree.hpp"

#include "tieout/engine/document/html_entities.hpp"
#include "tieout/engine/document/utf8.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

namespace tieout {

tl::expected<void, ReadError> parse_xml(pugi::xml_document& tree, std::string_view bytes, std::string const& part) {
  unsigned const options = pugi::parse_cdata | pugi::parse_ws_pcdata_single;
  pugi::xml_parse_result const result = tree.load_buffer(bytes.data(), bytes.size(), options, pugi::encoding_utf8);
  if (result) return {};
  return tl::unexpected(ReadError{ReadError::Kind::broken, fmt::format("The part {} is ill-formed XML at byte {}.",
                                                                       part, std::max<std::ptrdiff_t>(result.offset, 0))});
}

std::string_view local_name(pugi::xml_node node) noexcept {
  std::string_view const name = node.name();
  std::size_t const colon = name.rfind(':');
  return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

pugi::xml_node child_of(pugi::xml_node node, std::string_view name) noexcept {
  for (pugi::xml_node const child : node.children()) {
    if (local_name(child) == name) return child;
  }
  return {};
}

std::string_view attribute_of(pugi::xml_node node, std::string_view name) noexcept {
  for (pugi::xml_attribute const attribute : node.attributes()) {
    std::string_view found = attribute.name();
    std::size_t const colon = found.rfind(':');
    if (colon != std::string_view::npos) found.remove_prefix(colon + 1);
    if (found == name) return attribute.value();
  }
  return {};
}

bool is_on(pugi::xml_node node, std::string_view attribute) noexcept {
  if (!node) return false;
  std::string_view const value = attribute_of(node, attribute);
  return value.empty() || value == "1" || value == "true" || value == "on";
}

std::string decoded(std::string_view raw) {
  std::string text;
  for (std::size_t at = 0; at < raw.size();) {
    std::size_t const next = std::min(raw.find('&', at), raw.size());
    text += raw.substr(at, next - at);
    if (next == raw.size()) break;
    HtmlEntity const entity = decode_html_entity(raw.substr(next));
    if (entity.length == 0) {
      text += '&';
      at = next + 1;
    } else {
      text += utf8_encoded(entity.code).view();
      at = next + entity.length;
    }
  }
  return text;
}

std::uint32_t number_of(std::string_view text, std::uint32_t most, std::uint32_t otherwise) noexcept {
  std::uint32_t value = 0;
  auto const [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error == std::errc::result_out_of_range) return most;
  return error != std::errc() || end == text.data() ? otherwise : std::min(value, most);
}

Span text_span(pugi::xml_node text, std::uint32_t base) noexcept {
  std::ptrdiff_t const offset = text.offset_debug();
  if (offset < 0) return {base, base};
  std::string_view const own = text.type() == pugi::node_element ? text.name() : text.value();
  auto const begin = base + static_cast<std::uint32_t>(offset);
  return {begin, begin + static_cast<std::uint32_t>(own.size())};
}

void append_xml_text(TextBuilder& builder, pugi::xml_node element, std::uint32_t base) {
  for (pugi::xml_node const text : element.children()) {
    if (text.type() != pugi::node_pcdata && text.type() != pugi::node_cdata) continue;
    std::string_view const raw = text.value();
    Span const span = text_span(text, base);
    if (text.type() == pugi::node_cdata) {
      builder.append(span);
      continue;
    }
    for (std::size_t at = 0; at < raw.size();) {
      std::size_t const next = std::min(raw.find('&', at), raw.size());
      auto const from = span.begin + static_cast<std::uint32_t>(at);
      auto const to = span.begin + static_cast<std::uint32_t>(next);
      if (next > at) builder.append(Span{from, to});
      if (next == raw.size()) break;
      HtmlEntity const entity = decode_html_entity(raw.substr(next));
      auto const length = static_cast<std::uint32_t>(std::max<std::size_t>(entity.length, 1));
      if (entity.length == 0) {
        builder.append(Span{to, to + 1});
      } else {
        builder.append(utf8_encoded(entity.code).view(), Span{to, to + length});
      }
      at = next + length;
    }
  }
}

}  // namespace tieout
