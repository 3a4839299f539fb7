#pragma once

#include "tieout/engine/document/html_tag.hpp"
#include "tieout/grammar/span.hpp"

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace tieout {

enum class HtmlTokenKind : std::uint8_t {
  text,      ///< character data, entities not decoded
  cdata,     ///< the content of a CDATA section: character data without entities
  raw_text,  ///< the content of script, style, title and the like
  start_tag,
  end_tag,
  comment,  ///< also doctypes and processing instructions
  end_of_input,
};

/// One piece of markup.  All spans are byte offsets into the source; `source` covers the piece in full, and the
/// pieces follow one another without gaps.
struct HtmlToken {
  HtmlTokenKind kind = HtmlTokenKind::end_of_input;
  HtmlTag tag = HtmlTag::unknown;
  bool self_closing = false;  ///< `<br/>`
  Span source;
  Span name;     ///< of a tag
  Span content;  ///< the attributes of a tag; the text of character data; what stands inside a comment
};

/// Markup that ends before it should.
struct HtmlFault {
  char const* message;
  Span source;
};

/// Cuts HTML into tokens from left to right.  Never fails: a `<` that opens no tag is text, a tag with an unclosed
/// quote ends at its first `>`, an unclosed comment or script runs to the end of the input.
/// Time is linear in the source whatever it holds; no memory is allocated except for faults, one of each kind.
/// The source is at most 2 GiB and outlives the tokenizer.
class HtmlTokenizer {
 public:
  explicit HtmlTokenizer(std::string_view source) noexcept;

  [[nodiscard]] HtmlToken next();

  /// Goes on from `offset`, which is the begin of a token or stands past the last one.
  void resume_at(std::size_t offset) noexcept;

  [[nodiscard]] std::vector<HtmlFault> const& faults() const noexcept { return faults_; }
  /// True when the source begins with an XML declaration, so that `<p/>` is an empty element.
  [[nodiscard]] bool xml() const noexcept { return xml_; }

 private:
  [[nodiscard]] HtmlToken text_token();
  [[nodiscard]] HtmlToken tag_token();
  [[nodiscard]] HtmlToken declaration_token();
  [[nodiscard]] HtmlToken raw_text_token();
  [[nodiscard]] HtmlToken until(std::size_t content_begin, std::string_view closing, HtmlTokenKind kind,
                                char const* fault);
  [[nodiscard]] bool opens_markup(std::size_t at) const noexcept;
  [[nodiscard]] std::size_t tag_end(std::size_t from);
  [[nodiscard]] std::size_t find(char c, std::size_t from, bool& none_left) const noexcept;
  void fault(char const* message, std::size_t begin, std::size_t end);

  std::string_view source_;
  std::size_t at_ = 0;
  HtmlTag raw_tag_ = HtmlTag::unknown;
  Span raw_name_;
  bool xml_ = false;
  // Once a search has run to the end in vain it is not repeated; this keeps hostile input linear.
  bool no_angle_left_ = false;
  bool no_double_quote_left_ = false;
  bool no_single_quote_left_ = false;
  bool no_title_end_left_ = false;
  std::vector<HtmlFault> faults_;
};

}  // namespace tieout
