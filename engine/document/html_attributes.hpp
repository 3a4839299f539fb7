#pragma once

#include <cstdint>
#include <string_view>

namespace tieout {

/// Lengths are whole hundredths of a point.  1 px is 0.75 pt, 1 em is taken as 10 pt; percentages are not lengths.
using HtmlLength = std::int32_t;

/// What the attributes of one element say that matters to reading it.
struct HtmlAttributes {
  enum class Choice : std::uint8_t { inherited, no, yes };

  Choice bold = Choice::inherited;
  Choice centred = Choice::inherited;
  bool hidden = false;      ///< display:none, or the hidden attribute
  bool page_break = false;  ///< a page ends before or after it
  bool page_foot = false;   ///< placed at the bottom of the page
  bool page_head = false;   ///< a full-width box of a fixed least height, as page headers are put in
  bool raised = false;      ///< set as a superscript
  bool preformatted = false;
  bool ruled_above = false;  ///< a ruling line above it
  bool ruled_below = false;
  bool has_text_indent = false;
  HtmlLength text_indent = 0;
  HtmlLength margin = 0;      ///< left margin and left padding
  std::uint32_t colspan = 1;  ///< 1 to 1000
  std::uint32_t rowspan = 1;  ///< 0 (to the end of the group) to 1000
};

/// Reads the attributes of a start tag, the text between its name and its `>`.  Names in any case; of two attributes
/// of one name the first counts.  Linear in the text.
[[nodiscard]] HtmlAttributes read_html_attributes(std::string_view text) noexcept;

}  // namespace tieout
