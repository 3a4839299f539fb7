#include "tieout/engine/document/markdown_inline.hpp"

#include "tieout/engine/document/html_entities.hpp"
#include "tieout/engine/document/paragraph_join.hpp"
#include "tieout/engine/document/utf8.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tieout {

namespace {

constexpr std::uint32_t longest_tag = 4096;
constexpr std::uint32_t longest_address = 4096;

[[nodiscard]] bool is_space(char byte) noexcept { return byte == ' ' || (byte >= '\t' && byte <= '\r'); }
[[nodiscard]] bool is_word(char byte) noexcept {
  return std::isalnum(static_cast<unsigned char>(byte)) != 0 || static_cast<unsigned char>(byte) >= 0x80;
}
[[nodiscard]] bool is_letter(char byte) noexcept { return std::isalpha(static_cast<unsigned char>(byte)) != 0; }

/// The bytes that may be more than themselves.
constexpr std::array<bool, 256> special_bytes = [] {
  std::array<bool, 256> special{};
  for (unsigned char const byte : {'\\', '<', '&', '[', ']', '*', '_', '\n'}) special[byte] = true;
  return special;
}();

[[nodiscard]] std::uint32_t next_special(std::string_view text, std::uint32_t at) noexcept {
  while (at < text.size() && !special_bytes[static_cast<unsigned char>(text[at])]) ++at;
  return at;
}

/// A run of one emphasis character, and how many of its characters mark emphasis.
struct EmphasisRun {
  std::uint32_t begin = 0;
  std::uint32_t length = 0;
  std::uint32_t left = 0;    ///< not yet matched
  std::uint32_t opens = 0;   ///< bold stretches that begin here
  std::uint32_t closes = 0;  ///< bold stretches that end here
  bool can_open = false;
  bool can_close = false;
};

struct Tag {
  std::uint32_t end = 0;  ///< behind its '>'
  bool closing = false;
  std::string name;  ///< in lower case; empty for a comment
};

/// The HTML tag or comment at `at`, if there is one.
[[nodiscard]] std::optional<Tag> tag_at(std::string_view text, std::uint32_t at) {
  if (at + 2 >= text.size() || text[at] != '<') return std::nullopt;
  if (text.compare(at, 4, "<!--") == 0) {
    std::size_t const close = text.substr(at, longest_tag).find("-->", 4);
    if (close == std::string_view::npos) return std::nullopt;
    return Tag{at + static_cast<std::uint32_t>(close) + 3, false, {}};
  }
  Tag tag;
  std::uint32_t next = at + 1;
  if (text[next] == '/') {
    tag.closing = true;
    ++next;
  }
  if (next >= text.size() || !is_letter(text[next])) return std::nullopt;
  while (next < text.size() && std::isalnum(static_cast<unsigned char>(text[next])) != 0) {
    tag.name.push_back(static_cast<char>(std::tolower(static_cast<unsigned char>(text[next]))));
    ++next;
  }
  if (next >= text.size() || (text[next] != '>' && text[next] != '/' && !is_space(text[next]))) return std::nullopt;
  auto const limit = std::min<std::size_t>(text.size(), next + longest_tag);
  while (next < limit && text[next] != '>' && text[next] != '<') ++next;
  if (next >= limit || text[next] != '>') return std::nullopt;
  tag.end = next + 1;
  return tag;
}

/// Where the address of a link ends, given the offset of its "](".
[[nodiscard]] std::optional<std::uint32_t> address_end(std::string_view text, std::uint32_t at) noexcept {
  auto const limit = std::min<std::size_t>(text.size(), at + longest_address);
  int depth = 0;
  for (std::uint32_t next = at + 1; next < limit; ++next) {
    char const byte = text[next];
    if (byte == '\n') return std::nullopt;
    if (byte == '(') ++depth;
    if (byte == ')' && --depth == 0) return next + 1;
  }
  return std::nullopt;
}

/// Reads one stretch twice: once to match its marks, once to append its text.
class InlineReader {
 public:
  InlineReader(std::string_view text, std::uint32_t begin) : text_(text), begin_(begin) {}

  InlineStyle append_to(TextBuilder& builder) {
    find_marks();
    match_emphasis();
    emit(builder);
    return {bold_bytes_ && !plain_bytes_};
  }

 private:
  void find_marks();
  void match_emphasis();
  void emit(TextBuilder& builder);
  void plain(TextBuilder& builder, std::uint32_t from, std::uint32_t to);

  std::string_view text_;  ///< the source up to the end of the stretch
  std::uint32_t begin_;
  std::vector<EmphasisRun> runs_;
  std::vector<std::uint32_t> link_opens_;   ///< offsets of "[" whose text is a link's, ascending
  std::vector<std::uint32_t> link_closes_;  ///< offsets of the matching "](", ascending
  int bold_ = 0;
  bool bold_bytes_ = false;
  bool plain_bytes_ = false;
};

void InlineReader::find_marks() {
  auto const end = static_cast<std::uint32_t>(text_.size());
  std::vector<std::uint32_t> brackets;
  for (std::uint32_t at = next_special(text_, begin_); at < end; at = next_special(text_, at)) {
    char const byte = text_[at];
    if (byte == '\\') {
      at += 2;
    } else if (byte == '<') {
      auto const tag = tag_at(text_, at);
      at = tag ? tag->end : at + 1;
    } else if (byte == '[') {
      brackets.push_back(at++);
    } else if (byte == ']') {
      if (!brackets.empty()) {
        if (at + 1 < end && text_[at + 1] == '(') {
          if (auto const close = address_end(text_, at)) {
            link_opens_.push_back(brackets.back());
            link_closes_.push_back(at);
            brackets.pop_back();
            at = *close;
            continue;
          }
        }
        brackets.pop_back();
      }
      ++at;
    } else if (byte == '*' || byte == '_') {
      EmphasisRun run;
      run.begin = at;
      while (at < end && text_[at] == byte) ++at;
      run.length = at - run.begin;
      char const before = run.begin > begin_ ? text_[run.begin - 1] : ' ';
      char const after = at < end ? text_[at] : ' ';
      run.can_open = !is_space(after);
      run.can_close = !is_space(before);
      if (byte == '_') {
        if (is_word(before)) run.can_open = false;
        if (is_word(after)) run.can_close = false;
        if (run.length > 3) run.can_open = run.can_close = false;
      }
      run.left = run.length;
      runs_.push_back(run);
    } else {
      ++at;
    }
  }
  std::sort(link_opens_.begin(), link_opens_.end());
}

void InlineReader::match_emphasis() {
  std::array<std::vector<std::size_t>, 2> open;  // by character: * and _
  for (std::size_t i = 0; i < runs_.size(); ++i) {
    EmphasisRun& run = runs_[i];
    auto& openers = open[text_[run.begin] == '*' ? 0 : 1];
    while (run.can_close && run.left > 0 && !openers.empty()) {
      EmphasisRun& opener = runs_[openers.back()];
      std::uint32_t const used = std::min({opener.left, run.left, 2U});
      // A lone mark behind bold text is a footnote mark, not half of the bold mark.
      if (used == 1 && opener.left > 1) break;
      opener.left -= used;
      run.left -= used;
      if (used == 2) {
        ++opener.opens;
        ++run.closes;
      }
      if (opener.left == 0) openers.pop_back();
    }
    if (run.can_open && run.left > 0) openers.push_back(i);
  }
}

void InlineReader::plain(TextBuilder& builder, std::uint32_t from, std::uint32_t to) {
  if (from >= to) return;
  builder.append(Span{from, to});
  for (std::uint32_t at = from; at < to; ++at) {
    if (is_space(text_[at])) continue;
    (bold_ > 0 ? bold_bytes_ : plain_bytes_) = true;
    break;
  }
}

void InlineReader::emit(TextBuilder& builder) {
  auto const end = static_cast<std::uint32_t>(text_.size());
  std::uint32_t plain_from = begin_;
  std::size_t next_run = 0;
  std::size_t next_open = 0;
  std::size_t next_close = 0;
  for (std::uint32_t at = next_special(text_, begin_); at < end; at = next_special(text_, at)) {
    char const byte = text_[at];
    if (byte == '\\' && at + 1 < end) {
      char const next = text_[at + 1];
      if (std::ispunct(static_cast<unsigned char>(next)) != 0) {
        plain(builder, plain_from, at);
        plain_from = at + 1;
        at += 2;
      } else {
        if (next == '\n' || next == '\r') {
          plain(builder, plain_from, at);
          plain_from = at + 1;
        }
        ++at;
      }
    } else if (byte == '<') {
      auto const tag = tag_at(text_, at);
      if (!tag) {
        ++at;
        continue;
      }
      plain(builder, plain_from, at);
      Span const span{at, tag->end};
      if (tag->name == "b" || tag->name == "strong") {
        bold_ += tag->closing ? -1 : 1;
      } else if (tag->name == "sup" || tag->name == "sub") {
        if (!tag->closing) builder.blank(span);
      } else if (tag->name == "br" || tag->name == "p" || tag->name == "div" || tag->name == "li" ||
                 tag->name == "tr" || tag->name == "td" || tag->name == "th") {
        builder.blank(span);
      }
      at = plain_from = tag->end;
    } else if (byte == '&') {
      HtmlEntity const entity = decode_html_entity(text_.substr(at));
      auto const length = static_cast<std::uint32_t>(entity.length);
      if (length == 0 || text_[at + length - 1] != ';') {
        ++at;
        continue;
      }
      plain(builder, plain_from, at);
      builder.append(utf8_encoded(entity.code).view(), Span{at, at + length});
      if (!is_blank(entity.code)) (bold_ > 0 ? bold_bytes_ : plain_bytes_) = true;
      at = plain_from = at + length;
    } else if (byte == '[' && next_open < link_opens_.size() && link_opens_[next_open] == at) {
      ++next_open;
      bool const image = at > plain_from && text_[at - 1] == '!';
      plain(builder, plain_from, image ? at - 1 : at);
      plain_from = ++at;
    } else if (byte == ']' && next_close < link_closes_.size() && link_closes_[next_close] == at) {
      ++next_close;
      plain(builder, plain_from, at);
      at = plain_from = address_end(text_, at).value_or(at + 1);
    } else if (next_run < runs_.size() && runs_[next_run].begin == at) {
      EmphasisRun const& run = runs_[next_run++];
      plain(builder, plain_from, at);
      bold_ -= static_cast<int>(run.closes);
      // Bold text directly behind bold text was set apart by the layout.
      if (run.closes > 0 && run.opens > 0) builder.blank({at, at + run.length});
      // A pair of marks whose partner stands in another block is a mark all the same; a mark beside a blank, or a
      // single one, is a footnote mark.
      bool const stray_pair = run.left >= 2 && run.left <= 3 && run.can_open && !run.can_close;
      std::uint32_t const kept = stray_pair ? 0 : run.left;
      if (kept > 0) plain(builder, at, at + kept);
      bold_ += static_cast<int>(run.opens);
      at = plain_from = at + run.length;
    } else if (byte == '\n' && at >= begin_ + 2 && at + 1 < end &&
               breaks_inside_word(text_.substr(at - 2, 2), text_.substr(at + 1, 1))) {
      plain(builder, plain_from, at);
      plain_from = ++at;
    } else {
      ++at;
    }
  }
  plain(builder, plain_from, end);
}

}  // namespace

InlineStyle append_inline_markdown(Document const& document, TextBuilder& builder, Span source) {
  return InlineReader(std::string_view(document.source).substr(0, source.end), source.begin).append_to(builder);
}

}  // namespace tieout
