#include "tieout/engine/document/paragraph_join.hpp"

#include <cctype>

namespace tieout {

namespace {

[[nodiscard]] bool is_letter(char byte) noexcept {
  return std::isalpha(static_cast<unsigned char>(byte)) != 0 || static_cast<unsigned char>(byte) >= 0x80;
}

[[nodiscard]] bool ends_sentence(std::string_view text) noexcept {
  while (!text.empty() && (text.back() == '"' || text.back() == '\'' || text.back() == ')' || text.back() == ']' ||
                           text.back() == '*' || text.back() == '_')) {
    text.remove_suffix(1);
  }
  for (std::string_view const quote : {"\xe2\x80\x9d", "\xe2\x80\x99"}) {
    if (text.ends_with(quote)) text.remove_suffix(quote.size());
  }
  return text.empty() || std::string_view(".!?:;").find(text.back()) != std::string_view::npos;
}

}  // namespace

bool breaks_inside_word(std::string_view line, std::string_view next) noexcept {
  return line.size() >= 2 && line.back() == '-' && is_letter(line[line.size() - 2]) && !next.empty() &&
         is_letter(next.front());
}

bool continues_across_page(std::string_view before, std::string_view after, bool full_line) noexcept {
  if (before.empty() || after.empty()) return false;
  char const first = after.front();
  if (std::islower(static_cast<unsigned char>(first)) != 0) return !before.ends_with('.') || before.ends_with("..");
  if (ends_sentence(before)) return false;
  char const last = before.back();
  bool const expects_more =
      last == ',' || last == '-' || last == '$' || last == '(' || std::islower(static_cast<unsigned char>(last)) != 0;
  if (std::isdigit(static_cast<unsigned char>(first)) != 0 || first == '$' || first == '(' || first == '\\') {
    return expects_more || full_line;
  }
  return full_line && std::isupper(static_cast<unsigned char>(first)) != 0;
}

}  // namespace tieout
