#include "tieout/engine/document/stored_number.hpp"

#include <algorithm>
#include <charconv>
#include <cstddef>

namespace tieout {
namespace {

constexpr int most_digits = 15;
constexpr int furthest_point = 40;
constexpr std::size_t longest_number = 64;

[[nodiscard]] bool is_digit(char byte) noexcept { return byte >= '0' && byte <= '9'; }

void trim(StoredNumber& number) {
  std::size_t const first = std::min(number.digits.find_first_not_of('0'), number.digits.size());
  number.digits.erase(0, first);
  number.point -= static_cast<int>(first);
  while (!number.digits.empty() && number.digits.back() == '0') number.digits.pop_back();
  if (number.digits.empty()) number = {};
}

}  // namespace

void StoredNumber::keep(int most) {
  if (most < 0) {
    *this = {};
    return;
  }
  auto const kept = static_cast<std::size_t>(most);
  if (digits.size() <= kept) return;
  bool up = digits[kept] >= '5';
  digits.resize(kept);
  for (std::size_t at = kept; up && at-- > 0;) {
    up = digits[at] == '9';
    digits[at] = up ? '0' : static_cast<char>(digits[at] + 1);
  }
  if (up) {
    digits.insert(digits.begin(), '1');
    ++point;
  }
  trim(*this);
}

void StoredNumber::round(int places) { keep(point + places); }

std::string StoredNumber::whole() const {
  if (point <= 0 || zero()) return {};
  std::string text = digits.substr(0, static_cast<std::size_t>(point));
  text.resize(static_cast<std::size_t>(point), '0');
  return text;
}

std::string StoredNumber::decimals(int least) const {
  std::string text;
  if (!zero() && point < 0) text.assign(static_cast<std::size_t>(-point), '0');
  if (!zero() && point < static_cast<int>(digits.size())) text += digits.substr(static_cast<std::size_t>(std::max(point, 0)));
  if (text.size() < static_cast<std::size_t>(least)) text.resize(static_cast<std::size_t>(least), '0');
  return text;
}

std::optional<StoredNumber> read_stored_number(std::string_view text) {
  StoredNumber number;
  if (text.size() > longest_number) return std::nullopt;
  if (text.starts_with('-') || text.starts_with('+')) {
    number.negative = text.front() == '-';
    text.remove_prefix(1);
  }
  bool behind = false, any = false;
  std::size_t at = 0;
  for (; at < text.size(); ++at) {
    if (text[at] == '.' && !behind) {
      behind = true;
    } else if (is_digit(text[at])) {
      any = true;
      number.digits += text[at];
      if (!behind) ++number.point;
    } else {
      break;
    }
  }
  if (!any) return std::nullopt;
  if (at < text.size()) {
    if (text[at] != 'E' && text[at] != 'e') return std::nullopt;
    std::string_view exponent = text.substr(at + 1);
    if (exponent.starts_with('+')) exponent.remove_prefix(1);
    int power = 0;
    auto const [end, error] = std::from_chars(exponent.data(), exponent.data() + exponent.size(), power);
    if (error != std::errc() || end != exponent.data() + exponent.size() || exponent.empty()) return std::nullopt;
    if (power > 400 || power < -400) return std::nullopt;
    number.point += power;
  }
  trim(number);
  number.keep(most_digits);
  if (number.point > furthest_point) return std::nullopt;
  if (number.point < -furthest_point) number = {};
  return number;
}

int compare(StoredNumber const& a, StoredNumber const& b) {
  if (a.zero() || b.zero() || a.negative != b.negative) {
    int const left = a.zero() ? 0 : a.negative ? -1 : 1;
    int const right = b.zero() ? 0 : b.negative ? -1 : 1;
    return left - right;
  }
  int const sign = a.negative ? -1 : 1;
  if (a.point != b.point) return a.point < b.point ? -sign : sign;
  int const order = a.digits.compare(b.digits);
  return order < 0 ? -sign : order > 0 ? sign : 0;
}

}  // namespace tieout
