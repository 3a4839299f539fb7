#pragma once

#include "tieout/engine/document/text_line.hpp"

#include <string_view>
#include <vector>

namespace tieout {

/// Tells running heads, running feet and page numbers apart from text: lines beside a page break that number the page
/// ("13", "Page 3", "F-4", "(more)") or come back beside other page breaks, digits and months aside; and page numbers
/// that stand alone.  Marks them TextLineKind::furniture.  Linear.
void mark_page_furniture(std::string_view source, std::vector<TextLine>& lines);

/// True for a line that numbers a page or says that the text goes on: "13", "- 13 -", "Page 3 of 9", "iv", "(more)".
[[nodiscard]] bool is_page_number(std::string_view text) noexcept;

}  // namespace tieout
