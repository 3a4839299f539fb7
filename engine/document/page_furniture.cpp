#include "tieout/engine/document/page_furniture.hpp"

#include "tieout/engine/document/month_name.hpp"

#include <cstddef>
#include <string>
#include <unordered_map>

namespace tieout {

namespace {

constexpr std::size_t farthest_blank_lines = 10;
constexpr std::size_t most_foot_lines = 3;
constexpr std::size_t most_head_lines = 4;
constexpr std::size_t longest_head = 110;
constexpr std::uint32_t centred_column = 20;

[[nodiscard]] char lower(char byte) noexcept {
  return byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte + 32) : byte;
}
[[nodiscard]] bool is_digit(char byte) noexcept { return byte >= '0' && byte <= '9'; }
[[nodiscard]] bool is_letter(char byte) noexcept { return lower(byte) >= 'a' && lower(byte) <= 'z'; }

[[nodiscard]] bool equals_folded(std::string_view text, std::string_view lowered) noexcept {
  if (text.size() != lowered.size()) return false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (lower(text[i]) != lowered[i]) return false;
  }
  return true;
}

/// The line as it comes back on other pages: without case, blanks folded, numbers and months all alike.
[[nodiscard]] std::string page_key(std::string_view text) {
  std::string key;
  for (std::size_t at = 0; at < text.size();) {
    char const byte = text[at];
    if (is_digit(byte)) {
      if (!key.ends_with('#')) key.push_back('#');
      ++at;
    } else if (is_letter(byte)) {
      std::size_t end = at;
      while (end < text.size() && is_letter(text[end])) ++end;
      std::string_view const word = text.substr(at, end - at);
      if (is_month_name(word)) {
        key.push_back('@');
      } else {
        for (char const letter : word) key.push_back(lower(letter));
      }
      at = end;
    } else {
      if (byte != ' ' && byte != '\t') key.push_back(byte);
      ++at;
    }
  }
  return key;
}

/// Words that belong to the title of a statement, which is no running head even if it comes back.
[[nodiscard]] bool titles_a_table(std::string_view text) {
  std::string lowered;
  lowered.reserve(text.size());
  for (char const byte : text) lowered.push_back(lower(byte));
  for (std::string_view const word : {"statement", "balance sheet", "thousands", "millions", " ended", "unaudited",
                                      "in 000", "schedule", "per share", "note "}) {
    if (lowered.find(word) != std::string::npos) return true;
  }
  return false;
}

struct PageEdges {
  std::vector<std::size_t> foot;  ///< from the page break upward
  std::vector<std::size_t> head;  ///< from the page break downward
};

}  // namespace

bool is_page_number(std::string_view text) noexcept {
  auto const trim = [&text](std::string_view marks) {
    while (!text.empty() && marks.find(text.front()) != std::string_view::npos) text.remove_prefix(1);
    while (!text.empty() && marks.find(text.back()) != std::string_view::npos) text.remove_suffix(1);
  };
  if (text.size() > 24) return false;
  trim(" -()[].");
  for (std::string_view const word : {"more", "more to come", "continued", "next page", "over"}) {
    if (equals_folded(text, word)) return true;
  }
  bool const named = text.size() > 4 && equals_folded(text.substr(0, 4), "page");
  if (named) {
    text.remove_prefix(4);
    trim(" -#");
  }
  if (text.empty()) return false;
  if (text.size() > 2 && is_letter(text[0]) && text[1] == '-' && is_digit(text[2])) text.remove_prefix(2);
  std::size_t at = 0;
  while (at < text.size() && is_digit(text[at])) ++at;
  if (at >= 1 && at <= 3) {
    if (at == text.size()) return true;
    std::string_view rest = text.substr(at);
    while (!rest.empty() && rest.front() == ' ') rest.remove_prefix(1);
    if (rest.size() < 3 || !(equals_folded(rest.substr(0, 2), "of") || rest.front() == '/')) return false;
    rest.remove_prefix(rest.front() == '/' ? 1 : 2);
    for (char const byte : rest) {
      if (!is_digit(byte) && byte != ' ') return false;
    }
    return true;
  }
  if (at != 0 || text.size() > 5) return false;
  for (char const byte : text) {
    if (byte != 'i' && byte != 'v' && byte != 'x') return false;
  }
  return true;
}

void mark_page_furniture(std::string_view source, std::vector<TextLine>& lines) {
  auto const text_of = [&](std::size_t line) { return source.substr(lines[line].span.begin, lines[line].span.size()); };
  auto const candidate = [&](std::size_t line) {
    return lines[line].kind == TextLineKind::text && lines[line].span.size() <= longest_head &&
           (!lines[line].row || is_page_number(text_of(line)));
  };
  std::vector<PageEdges> edges;
  std::unordered_map<std::string, int> feet;
  std::unordered_map<std::string, int> heads;
  for (std::size_t page = 0; page < lines.size(); ++page) {
    if (lines[page].kind != TextLineKind::page) continue;
    PageEdges edge;
    std::size_t blanks = 0;
    for (std::size_t line = page; line-- > 0 && edge.foot.size() < most_foot_lines;) {
      if (lines[line].kind == TextLineKind::blank) {
        if (++blanks > farthest_blank_lines) break;
        continue;
      }
      if (!candidate(line)) break;
      edge.foot.push_back(line);
      ++feet[page_key(text_of(line))];
    }
    blanks = 0;
    for (std::size_t line = page + 1; line < lines.size() && edge.head.size() < most_head_lines; ++line) {
      if (lines[line].kind == TextLineKind::blank) {
        if (++blanks > farthest_blank_lines) break;
        continue;
      }
      if (!candidate(line)) break;
      edge.head.push_back(line);
      ++heads[page_key(text_of(line))];
    }
    edges.push_back(std::move(edge));
  }
  for (PageEdges const& edge : edges) {
    for (std::size_t const line : edge.foot) {
      if (!is_page_number(text_of(line)) && feet[page_key(text_of(line))] < 2) break;
      lines[line].kind = TextLineKind::furniture;
    }
    for (std::size_t const line : edge.head) {
      bool const repeated = heads[page_key(text_of(line))] >= 2 && !titles_a_table(text_of(line));
      if (!is_page_number(text_of(line)) && !repeated) break;
      lines[line].kind = TextLineKind::furniture;
    }
  }
  bool in_table = false;
  for (std::size_t line = 0; line < lines.size(); ++line) {
    in_table = (in_table || lines[line].opens_table) && !lines[line].closes_table;
    if (in_table || lines[line].kind != TextLineKind::text || !is_page_number(text_of(line))) continue;
    bool const alone = (line == 0 || lines[line - 1].kind == TextLineKind::blank) &&
                       (line + 1 == lines.size() || lines[line + 1].kind == TextLineKind::blank);
    if (alone && lines[line].column >= centred_column) lines[line].kind = TextLineKind::furniture;
  }
}

}  // namespace tieout
