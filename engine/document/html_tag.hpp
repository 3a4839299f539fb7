#pragma once

#include <cstdint>
#include <string_view>

namespace tieout {

/// The HTML elements that matter to reading a document, ordered by the way they are treated.
enum class HtmlTag : std::uint8_t {
  unknown,  ///< transparent: its content is read as if the tag were not there
  // inline
  a,
  abbr,
  b,
  big,
  cite,
  code,
  del,
  em,
  font,
  i,
  ins,
  kbd,
  label,
  nobr,
  q,
  s,
  small,
  span,
  strike,
  strong,
  sub,
  sup,
  tt,
  u,
  // blocks
  address,
  article,
  aside,
  blockquote,
  button,
  center,
  dd,
  details,
  dir,
  div,
  dl,
  dt,
  fieldset,
  figcaption,
  figure,
  footer,
  form,
  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  header,
  legend,
  li,
  main,
  menu,
  nav,
  ol,
  optgroup,
  option,
  p,
  pre,
  section,
  select,
  summary,
  ul,
  // tables
  caption,
  table,
  tbody,
  td,
  tfoot,
  th,
  thead,
  tr,
  // void
  area,
  base,
  br,
  col,
  hr,
  img,
  input,
  link,
  meta,
  wbr,
  // raw text, none of it printed as running text
  iframe,
  noembed,
  noframes,
  script,
  style,
  textarea,
  title,
  // not printed
  ix_header,
  ix_hidden,
  noscript,
  svg,
  template_,
  // the envelope of a filing
  document,
  page,
  sec_header,
  text,
  // boundaries without an effect of their own
  body,
  html,
};

inline constexpr std::size_t html_tag_count = static_cast<std::size_t>(HtmlTag::html) + 1;

/// The tag of an element's name, in any case.  O(1).
[[nodiscard]] HtmlTag html_tag(std::string_view name) noexcept;

[[nodiscard]] constexpr bool is_inline(HtmlTag tag) noexcept { return tag >= HtmlTag::a && tag <= HtmlTag::u; }
[[nodiscard]] constexpr bool is_block(HtmlTag tag) noexcept { return tag >= HtmlTag::address && tag <= HtmlTag::ul; }
[[nodiscard]] constexpr bool is_table_part(HtmlTag tag) noexcept {
  return tag >= HtmlTag::caption && tag <= HtmlTag::tr;
}
[[nodiscard]] constexpr bool is_cell(HtmlTag tag) noexcept { return tag == HtmlTag::td || tag == HtmlTag::th; }
[[nodiscard]] constexpr bool is_row_group(HtmlTag tag) noexcept {
  return tag == HtmlTag::tbody || tag == HtmlTag::thead || tag == HtmlTag::tfoot;
}
[[nodiscard]] constexpr bool is_void(HtmlTag tag) noexcept { return tag >= HtmlTag::area && tag <= HtmlTag::wbr; }
[[nodiscard]] constexpr bool is_raw_text(HtmlTag tag) noexcept {
  return tag >= HtmlTag::iframe && tag <= HtmlTag::title;
}
[[nodiscard]] constexpr bool is_unprinted(HtmlTag tag) noexcept {
  return tag >= HtmlTag::ix_header && tag <= HtmlTag::template_;
}
[[nodiscard]] constexpr bool is_heading(HtmlTag tag) noexcept { return tag >= HtmlTag::h1 && tag <= HtmlTag::h6; }

}  // namespace tieout
