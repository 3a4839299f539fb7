#include "tieout/engine/facts/element_words.hpp"

#include <cstddef>

namespace tieout {
namespace {

[[nodiscard]] bool is_upper(char c) noexcept { return c >= 'A' && c <= 'Z'; }
[[nodiscard]] bool is_lower(char c) noexcept { return c >= 'a' && c <= 'z'; }
[[nodiscard]] bool is_digit(char c) noexcept { return c >= '0' && c <= '9'; }

}  // namespace

std::string_view local_element(std::string_view name) noexcept {
  auto const colon = name.rfind(':');
  return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

std::string element_words(std::string_view name) {
  name = local_element(name);
  std::string words;
  for (std::size_t at = 0; at < name.size(); ++at) {
    char const c = name[at];
    char const before = at == 0 ? ' ' : name[at - 1];
    bool const begins_word = is_upper(c) && (!is_upper(before) || (at + 1 < name.size() && is_lower(name[at + 1])));
    bool const begins_number = is_digit(c) && !is_digit(before);
    if ((begins_word || begins_number) && !words.empty() && words.back() != ' ') words += ' ';
    words += c == '_' || c == '-' ? ' ' : c;
  }
  return words;
}

}  // namespace tieout
