#pragma once

#include "tieout/engine/document/read_error.hpp"
#include "tieout/engine/document/text_builder.hpp"
#include "tieout/grammar/span.hpp"

#include <pugixml.hpp>
#include <tl/expected.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace tieout {

/// How deeply elements may stand in each other; what is deeper is left out.
inline constexpr std::size_t xml_depth_limit = 128;

/// Parses XML in UTF-8.  Text and attributes stay as they are in the source, character references included, so that
/// offsets count source bytes; entities of a DTD are never expanded.  Memory is linear in the bytes.
[[nodiscard]] tl::expected<void, ReadError> parse_xml(pugi::xml_document& tree, std::string_view bytes,
                                                      std::string const& part);

/// An element's name without its namespace prefix.
[[nodiscard]] std::string_view local_name(pugi::xml_node node) noexcept;
/// The first child element with that local name.
[[nodiscard]] pugi::xml_node child_of(pugi::xml_node node, std::string_view name) noexcept;
/// An attribute by its local name, as it stands; empty where there is none.
[[nodiscard]] std::string_view attribute_of(pugi::xml_node node, std::string_view name) noexcept;
/// An attribute that is "1", "true" or "on", or an element without it.
[[nodiscard]] bool is_on(pugi::xml_node node, std::string_view attribute = "val") noexcept;
/// Text with its character references decoded.
[[nodiscard]] std::string decoded(std::string_view raw);
/// A number of an attribute between 0 and `most`; `otherwise` where it is none.
[[nodiscard]] std::uint32_t number_of(std::string_view text, std::uint32_t most, std::uint32_t otherwise) noexcept;

/// Where a text node's or an element's own bytes begin; `base` is where its part begins in the source.
[[nodiscard]] Span text_span(pugi::xml_node text, std::uint32_t base) noexcept;
/// Appends the text inside an element, character references decoded, with the bytes it was read from.
void append_xml_text(TextBuilder& builder, pugi::xml_node element, std::uint32_t base);

}  // namespace tieout
