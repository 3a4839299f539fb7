#include "tieout/engine/document/html_tokenizer.hpp"

#include <array>
#include <cstring>

namespace tieout {
namespace {

constexpr std::size_t none = std::string_view::npos;

constexpr bool is_letter(char c) noexcept { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
constexpr bool is_space(char c) noexcept { return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f'; }
constexpr bool ends_name(char c) noexcept { return is_space(c) || c == '/' || c == '>'; }

constexpr std::array<bool, 256> make_tag_stops() noexcept {
  std::array<bool, 256> stops{};
  stops['>'] = stops['"'] = stops['\''] = true;
  return stops;
}
constexpr std::array<bool, 256> tag_stops = make_tag_stops();

Span span(std::size_t begin, std::size_t end) noexcept {
  return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

bool same_letters(std::string_view a, std::string_view b) noexcept {
  for (std::size_t i = 0; i < a.size(); ++i) {
    if ((a[i] | 0x20) != (b[i] | 0x20)) return false;
  }
  return true;
}

}  // namespace

HtmlTokenizer::HtmlTokenizer(std::string_view source) noexcept : source_(source) {
  if (source_.substr(0, 3) == "\xEF\xBB\xBF") at_ = 3;
  std::size_t first = at_;
  while (first < source_.size() && is_space(source_[first])) ++first;
  xml_ = source_.substr(first, 5) == "<?xml";
}

void HtmlTokenizer::fault(char const* message, std::size_t begin, std::size_t end) {
  for (HtmlFault const& known : faults_) {
    if (std::strcmp(known.message, message) == 0) return;
  }
  faults_.push_back({message, span(begin, end)});
}

std::size_t HtmlTokenizer::find(char c, std::size_t from, bool& none_left) const noexcept {
  if (none_left || from >= source_.size()) return none;
  void const* const hit = std::memchr(source_.data() + from, c, source_.size() - from);
  if (hit == nullptr) {
    none_left = true;
    return none;
  }
  return static_cast<std::size_t>(static_cast<char const*>(hit) - source_.data());
}

bool HtmlTokenizer::opens_markup(std::size_t at) const noexcept {
  if (at + 1 >= source_.size()) return false;
  char const c = source_[at + 1];
  if (is_letter(c) || c == '!' || c == '?') return true;
  return c == '/' && at + 2 < source_.size() && (is_letter(source_[at + 2]) || source_[at + 2] == '>');
}

HtmlToken HtmlTokenizer::next() {
  if (raw_tag_ != HtmlTag::unknown) return raw_text_token();
  if (at_ >= source_.size()) {
    HtmlToken token;
    token.source = token.content = span(source_.size(), source_.size());
    return token;
  }
  if (source_[at_] != '<' || !opens_markup(at_)) return text_token();
  char const c = source_[at_ + 1];
  return c == '!' || c == '?' ? declaration_token() : tag_token();
}

void HtmlTokenizer::resume_at(std::size_t offset) noexcept {
  at_ = offset;
  raw_tag_ = HtmlTag::unknown;
}

HtmlToken HtmlTokenizer::text_token() {
  std::size_t const begin = at_;
  std::size_t end = at_ + 1;
  while (end < source_.size()) {
    auto const* const hit = static_cast<char const*>(std::memchr(source_.data() + end, '<', source_.size() - end));
    end = hit == nullptr ? source_.size() : static_cast<std::size_t>(hit - source_.data());
    if (end == source_.size() || opens_markup(end)) break;
    ++end;
  }
  at_ = end;
  HtmlToken token;
  token.kind = HtmlTokenKind::text;
  token.source = token.content = span(begin, end);
  return token;
}

// The offset of the `>` that ends a tag.  Quotes count only where an attribute's value begins.
std::size_t HtmlTokenizer::tag_end(std::size_t from) {
  std::size_t at = from;
  bool value_next = false;
  while (at < source_.size()) {
    char const c = source_[at];
    if (!tag_stops[static_cast<unsigned char>(c)]) {
      if (c == '=')
        value_next = true;
      else if (!is_space(c))
        value_next = false;
      ++at;
      continue;
    }
    if (c == '>') return at;
    if (!value_next) {
      ++at;
      continue;
    }
    std::size_t const closing = find(c, at + 1, c == '"' ? no_double_quote_left_ : no_single_quote_left_);
    if (closing == none) {
      std::size_t const end = find('>', at + 1, no_angle_left_);
      if (end != none) fault("an attribute's quote is never closed; the tag was ended at its first >", from, end);
      return end;
    }
    at = closing + 1;
    value_next = false;
  }
  return none;
}

HtmlToken HtmlTokenizer::tag_token() {
  std::size_t const begin = at_;
  bool const closing = source_[begin + 1] == '/';
  std::size_t const name_begin = begin + (closing ? 2 : 1);
  std::size_t name_end = name_begin;
  while (name_end < source_.size() && !ends_name(source_[name_end])) ++name_end;

  HtmlToken token;
  std::size_t const end = tag_end(name_end);
  if (end == none) {
    fault("the input ends inside a tag", begin, source_.size());
    at_ = source_.size();
    token.kind = HtmlTokenKind::comment;
    token.source = span(begin, at_);
    token.content = span(begin + 1, at_);
    return token;
  }
  at_ = end + 1;
  token.kind = closing ? HtmlTokenKind::end_tag : HtmlTokenKind::start_tag;
  token.source = span(begin, at_);
  token.name = span(name_begin, name_end);
  token.tag = html_tag(source_.substr(name_begin, name_end - name_begin));
  std::size_t content_end = end;
  if (end > name_end && source_[end - 1] == '/') {
    token.self_closing = true;
    --content_end;
  }
  token.content = span(name_end, content_end);
  if (!closing && is_raw_text(token.tag) && !(xml_ && token.self_closing)) {
    raw_tag_ = token.tag;
    raw_name_ = token.name;
  }
  return token;
}

HtmlToken HtmlTokenizer::until(std::size_t content_begin, std::string_view closing, HtmlTokenKind kind,
                               char const* message) {
  std::size_t const begin = at_;
  std::size_t end = source_.find(closing, content_begin);
  if (end == none) {
    end = source_.size();
    at_ = end;
    fault(message, begin, end);
  } else {
    at_ = end + closing.size();
  }
  HtmlToken token;
  token.kind = kind;
  token.source = span(begin, at_);
  token.content = span(content_begin, end);
  return token;
}

HtmlToken HtmlTokenizer::declaration_token() {
  std::string_view const rest = source_.substr(at_);
  if (rest.substr(0, 4) == "<!--") {
    if (rest.substr(4, 1) == ">" || rest.substr(4, 2) == "->") {
      std::size_t const begin = at_;
      at_ += rest[4] == '>' ? 5 : 6;
      HtmlToken token;
      token.kind = HtmlTokenKind::comment;
      token.source = span(begin, at_);
      token.content = span(begin + 4, begin + 4);
      return token;
    }
    return until(at_ + 4, "-->", HtmlTokenKind::comment, "a comment is never closed; the rest of the input is in it");
  }
  if (rest.substr(0, 9) == "<![CDATA[") {
    return until(at_ + 9, "]]>", HtmlTokenKind::cdata, "a CDATA section is never closed");
  }
  return until(at_ + 2, ">", HtmlTokenKind::comment, "a declaration is never closed; the rest of the input is in it");
}

HtmlToken HtmlTokenizer::raw_text_token() {
  HtmlTag const tag = raw_tag_;
  std::string_view const name = source_.substr(raw_name_.begin, raw_name_.size());
  raw_tag_ = HtmlTag::unknown;

  std::size_t const begin = at_;
  std::size_t end = none;
  bool const searched_in_vain = tag == HtmlTag::title && no_title_end_left_;
  for (std::size_t at = begin; !searched_in_vain;) {
    at = source_.find("</", at);
    if (at == none) break;
    std::size_t const after = at + 2 + name.size();
    if (after <= source_.size() && same_letters(name, source_.substr(at + 2, name.size())) &&
        (after == source_.size() || ends_name(source_[after]))) {
      end = at;
      break;
    }
    at += 2;
  }
  if (end == none) {
    fault("a script, style or title is never closed", raw_name_.begin, raw_name_.end);
    end = source_.size();
    if (tag == HtmlTag::title) {
      // A title is short; better to lose the end of it than the document.
      no_title_end_left_ = true;
      std::size_t const markup = source_.find('<', begin);
      if (markup != none) end = markup;
    }
  }
  at_ = end;
  HtmlToken token;
  token.kind = HtmlTokenKind::raw_text;
  token.tag = tag;
  token.source = token.content = span(begin, end);
  return token;
}

}  // namespace tieout
