#include "tieout/engine/gold/recomputes.hpp"

#include "tieout/engine/document/utf8.hpp"
#include "tieout/engine/exact/rational.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <utility>

namespace tieout {

namespace {

/// A printed number and half a step of its last digit.
struct Printed {
  Rational value;
  Rational half;
};

[[nodiscard]] Rational power_of_ten(std::size_t power) {
  Rational result(1);
  while (power-- > 0) result = result * Rational(10);
  return result;
}

/// Digits, and commas that group them, with or without a point.
[[nodiscard]] std::optional<Printed> printed(std::string_view number) {
  constexpr std::size_t longest = 100;  // no figure has as many digits; keeps the arithmetic bounded
  if (number.size() > longest) return std::nullopt;
  Rational value(0);
  std::size_t places = 0;
  bool behind_point = false;
  for (char const c : number) {
    if (c == '.') {
      behind_point = true;
    } else if (c != ',') {
      value = value * Rational(10) + Rational(c - '0');
      if (behind_point) ++places;
    }
  }
  Rational const step = Rational(1) / power_of_ten(places);
  return Printed{value * step, step / Rational(2)};
}

/// The first number of a figure's text; empty where it has none.
[[nodiscard]] std::string_view number_in(std::string_view text) noexcept {
  auto const is_digit = [&](std::size_t at) { return at < text.size() && text[at] >= '0' && text[at] <= '9'; };
  std::size_t begin = 0;
  while (begin < text.size() && !is_digit(begin) && !(text[begin] == '.' && is_digit(begin + 1))) ++begin;
  std::size_t end = begin;
  while (is_digit(end) || (end != begin && end < text.size() && text[end] == ',')) ++end;
  if (end < text.size() && text[end] == '.') ++end;
  while (is_digit(end)) ++end;
  return text.substr(begin, end - begin);
}

/// The power of ten of the first scale word; 0 where there is none.
[[nodiscard]] std::size_t scale_of(std::string_view text) noexcept {
  constexpr std::array<std::pair<std::string_view, std::size_t>, 4> words{
      {{"thousand", 3}, {"million", 6}, {"billion", 9}, {"trillion", 12}}};
  std::size_t first = std::string_view::npos;
  std::size_t power = 0;
  for (auto const& [word, exponent] : words) {
    std::size_t const at = text.find(word);
    if (at >= first) continue;
    first = at;
    power = exponent;
  }
  return power;
}

[[nodiscard]] bool meets(Rational const& value, Rational const& slack, Rational const& claimed) {
  return (value - claimed).magnitude() <= slack;
}

/// An amount of change: the difference of two numbers, or their sum where one of them is a loss.
[[nodiscard]] bool is_change(std::vector<Printed> const& numbers, Printed const& claim, std::string_view text) {
  if (numbers.size() != 2) return false;
  Rational const unit = power_of_ten(scale_of(text));
  Rational const claimed = claim.value * unit;
  Rational const slack = numbers[0].half + numbers[1].half;
  for (std::size_t const scale : {0U, 3U, 6U, 9U}) {
    Rational const to_units = power_of_ten(scale);
    Rational const room = claim.half * unit + slack * to_units;
    if (meets((numbers[0].value - numbers[1].value).magnitude() * to_units, room, claimed)) return true;
    if (meets((numbers[0].value + numbers[1].value) * to_units, room, claimed)) return true;
  }
  return false;
}

/// `a` over `b`: as a change, as a share, as a multiple, or as a change across zero.
[[nodiscard]] bool is_ratio(Printed const& a, Printed const& b, Printed const& claim) {
  Rational const hundred(100);
  Rational const ratio = a.value / b.value;
  Rational const slack = (a.half / b.value).magnitude() + (a.value * b.half / (b.value * b.value)).magnitude();
  Rational const percent_room = claim.half + slack * hundred;
  return meets((ratio - Rational(1)).magnitude() * hundred, percent_room, claim.value) ||
         meets(ratio * hundred, percent_room, claim.value) || meets(ratio, claim.half + slack, claim.value) ||
         meets((ratio + Rational(1)).magnitude() * hundred, percent_room, claim.value);
}

/// The difference of two ratios in points, in basis points, or of two that are printed in basis points.
[[nodiscard]] bool is_point_change(Printed const& a, Printed const& b, Printed const& claim) {
  Rational const hundred(100);
  Rational const apart = (a.value - b.value).magnitude();
  Rational const slack = a.half + b.half;
  return meets(apart, claim.half + slack, claim.value) ||
         meets(apart * hundred, claim.half + slack * hundred, claim.value) ||
         meets(apart / hundred, claim.half + slack / hundred, claim.value);
}

[[nodiscard]] bool ends_with_times_sign(std::string_view text) noexcept {
  if (!text.ends_with('x')) return false;
  if (text.size() == 1) return true;
  std::size_t before = text.size() - 2;
  while (before > 0 && (static_cast<unsigned char>(text[before]) & 0xc0U) == 0x80U) --before;
  char32_t const code = utf8_at(text, before).code;
  bool const word = (code >= 'a' && code <= 'z') || (code >= 'A' && code <= 'Z') || (code >= '0' && code <= '9') ||
                    code == '_' || (code > 0x7f && !is_blank(code) && !is_invisible(code));
  return !word;
}

}  // namespace

bool reads_as_ratio(std::string_view text) noexcept {
  constexpr std::array<std::string_view, 6> words{"%", "percent", "per cent", "points", "times", "fold"};
  return ends_with_times_sign(text) || std::any_of(words.begin(), words.end(), [&](std::string_view word) {
           return text.find(word) != std::string_view::npos;
         });
}

bool recomputes(std::vector<std::string> const& numbers, std::string_view text) {
  std::string_view const digits = number_in(text);
  auto const claim = printed(digits);
  if (digits.empty() || !claim) return false;
  std::vector<Printed> values;
  for (std::string const& number : numbers) {
    auto const value = printed(number);
    if (!value) return false;
    values.push_back(*value);
  }
  if (!reads_as_ratio(text)) return is_change(values, *claim, text);
  if (values.size() == 1) return meets(values[0].value, claim->half + values[0].half, claim->value);
  if (values.size() != 2 || values[0].value.is_zero() || values[1].value.is_zero()) return false;
  return is_ratio(values[0], values[1], *claim) || is_ratio(values[1], values[0], *claim) ||
         is_point_change(values[0], values[1], *claim);
}

}  // namespace tieout
