#pragma once

#include "tieout/engine/document/document.hpp"

#include <string>
#include <string_view>

namespace tieout {

/// What a document calls itself: its first heading with words in it, else the beginning of its first sentence; at most
/// 120 characters.  Empty where it has no running text.
[[nodiscard]] std::string document_title(Document const& document);

/// "plain-text", "markdown", "edgar-text", "html".
[[nodiscard]] std::string_view format_name(Format format) noexcept;

}  // namespace tieout
