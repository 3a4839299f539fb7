#include "tieout/engine/gold/first_number.hpp"

#include <algorithm>

namespace tieout {

namespace {

[[nodiscard]] constexpr bool is_digit(char c) noexcept { return c >= '0' && c <= '9'; }

[[nodiscard]] std::size_t digits_from(std::string_view text, std::size_t at) noexcept {
  std::size_t end = at;
  while (end < text.size() && is_digit(text[end])) ++end;
  return end - at;
}

/// The end of thousands grouped by commas that begin at `at`: "1,122"; `at` where none do.
[[nodiscard]] std::size_t grouped_end(std::string_view text, std::size_t at) noexcept {
  std::size_t const first = digits_from(text, at);
  if (first > 3) return at;
  std::size_t end = at + first;
  std::size_t groups = 0;
  while (end < text.size() && text[end] == ',' && digits_from(text, end + 1) >= 3) {
    end += 4;
    ++groups;
    if (end < text.size() && is_digit(text[end])) break;
  }
  return groups == 0 ? at : end;
}

}  // namespace

std::string first_number(std::string_view bytes) {
  std::size_t begin = 0;
  auto const point_at = [&](std::size_t at) {
    return at + 1 < bytes.size() && bytes[at] == '.' && is_digit(bytes[at + 1]);
  };
  while (begin < bytes.size() && !is_digit(bytes[begin]) && !point_at(begin)) ++begin;
  if (begin == bytes.size()) return {};
  std::size_t end = grouped_end(bytes, begin);
  if (end == begin) end += digits_from(bytes, begin);
  if (point_at(end)) end += 1 + digits_from(bytes, end + 1);

  std::string number(bytes.substr(begin, end - begin));
  number.erase(std::remove(number.begin(), number.end(), ','), number.end());
  number.erase(0, std::min(number.find_first_not_of('0'), number.size()));
  return number.empty() ? "0" : number;
}

std::size_t digits_in(std::string_view number) noexcept {
  return static_cast<std::size_t>(std::count_if(number.begin(), number.end(), is_digit));
}

}  // namespace tieout
