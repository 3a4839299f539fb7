#pragma once

#include "tieout/engine/document/text_builder.hpp"

namespace tieout {

/// What a stretch of inline Markdown turned out to be.
struct InlineStyle {
  bool bold = false;  ///< all of its text is in bold
};

/// Appends a stretch of inline Markdown: emphasis marks, backslash escapes, HTML tags and the addresses of links are
/// dropped, entities decoded, line ends are blanks.  Never throws but for memory; linear in the stretch.
InlineStyle append_inline_markdown(Document const& document, TextBuilder& builder, Span source);

}  // namespace tieout
