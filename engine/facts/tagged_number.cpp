#include "tieout/engine/facts/tagged_number.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <string>

namespace tieout {
namespace {

constexpr int most_digits = 18;

enum class Notation : std::uint8_t { plain, dot_decimal, comma_decimal, zero, dash, words, none };

struct NamedNotation {
  std::string_view name;  // lower case, without hyphens
  Notation notation;
};

constexpr NamedNotation notations[] = {
    {"numdotdecimal", Notation::dot_decimal},
    {"numdotdecimalapos", Notation::dot_decimal},
    {"numdotdecimalin", Notation::dot_decimal},
    {"numcommadot", Notation::dot_decimal},
    {"numspacedot", Notation::dot_decimal},
    {"numcommadecimal", Notation::comma_decimal},
    {"numcommadecimalapos", Notation::comma_decimal},
    {"numdotcomma", Notation::comma_decimal},
    {"numspacecomma", Notation::comma_decimal},
    {"numcomma", Notation::comma_decimal},
    {"fixedzero", Notation::zero},
    {"numdash", Notation::dash},
    {"zerodash", Notation::dash},
    {"numwordsen", Notation::words},
};

struct NumberWord {
  std::string_view word;
  std::int64_t value;
};

constexpr NumberWord units_in_words[] = {
    {"zero", 0},     {"no", 0},       {"none", 0},       {"nil", 0},       {"one", 1},       {"two", 2},
    {"three", 3},    {"four", 4},     {"five", 5},       {"six", 6},       {"seven", 7},     {"eight", 8},
    {"nine", 9},     {"ten", 10},     {"eleven", 11},    {"twelve", 12},   {"thirteen", 13}, {"fourteen", 14},
    {"fifteen", 15}, {"sixteen", 16}, {"seventeen", 17}, {"eighteen", 18}, {"nineteen", 19}, {"twenty", 20},
    {"thirty", 30},  {"forty", 40},   {"fifty", 50},     {"sixty", 60},    {"seventy", 70},  {"eighty", 80},
    {"ninety", 90},
};

constexpr NumberWord scales_in_words[] = {
    {"thousand", 1000}, {"million", 1000000}, {"billion", 1000000000}, {"trillion", 1000000000000}};

[[nodiscard]] char lower(char c) noexcept { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }
[[nodiscard]] bool is_digit(char c) noexcept { return c >= '0' && c <= '9'; }

[[nodiscard]] Notation notation_of(std::string_view format) {
  if (format.empty()) return Notation::plain;
  if (auto const colon = format.rfind(':'); colon != std::string_view::npos) format.remove_prefix(colon + 1);
  std::string name;
  for (char const c : format)
    if (c != '-') name += lower(c);
  auto const found = std::find_if(std::begin(notations), std::end(notations),
                                  [&](NamedNotation const& one) { return one.name == name; });
  return found == std::end(notations) ? Notation::none : found->notation;
}

/// Digits with a decimal sign; anything else between digits only groups them, where grouping is allowed.
[[nodiscard]] std::optional<Decimal> number(std::string_view text, char point, bool grouped) {
  Decimal value;
  int digits = 0, seen = 0;
  bool fraction = false;
  for (char const c : text) {
    if (is_digit(c)) {
      ++seen;
      if (digits > 0 || c != '0') ++digits;
      if (digits > most_digits) return std::nullopt;
      value.mantissa = value.mantissa * 10 + (c - '0');
      if (fraction) --value.exponent;
    } else if (c == point) {
      if (fraction) return std::nullopt;
      fraction = true;
    } else if (!grouped || lower(c) != c || (c >= 'a' && c <= 'z') || c == '-' || c == '(' || c == ')' || c == '%' ||
               c == '$' || (fraction && (c == ',' || c == '.'))) {
      return std::nullopt;
    }
  }
  if (seen == 0 || value.exponent < -most_digits) return std::nullopt;
  return value;
}

[[nodiscard]] std::string_view trimmed(std::string_view text) noexcept {
  while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
  while (!text.empty() && text.back() == ' ') text.remove_suffix(1);
  return text;
}

template <std::size_t Count>
[[nodiscard]] NumberWord const* find_word(NumberWord const (&words)[Count], std::string_view word) noexcept {
  auto const* const found =
      std::find_if(std::begin(words), std::end(words), [&](NumberWord const& one) { return one.word == word; });
  return found == std::end(words) ? nullptr : found;
}

/// "twenty-five", "one hundred and two", "three million".
[[nodiscard]] std::optional<Decimal> number_in_words(std::string_view text) {
  constexpr std::int64_t most = 1000000000000000;
  std::int64_t total = 0, part = 0;
  bool seen = false;
  std::string word;
  auto const take = [&] {
    if (word.empty() || word == "and" || word == "a") return true;
    if (auto const* const unit = find_word(units_in_words, word)) {
      part += unit->value;
    } else if (word == "hundred") {
      part = std::max<std::int64_t>(part, 1) * 100;
    } else if (auto const* const scale = find_word(scales_in_words, word)) {
      total += std::max<std::int64_t>(part, 1) * scale->value;
      part = 0;
    } else {
      return false;
    }
    seen = true;
    return part < 1000000 && total < most;
  };
  for (char const c : text) {
    if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) {
      word += lower(c);
      continue;
    }
    if (c != ' ' && c != '-' && c != ',') return std::nullopt;
    if (!take()) return std::nullopt;
    word.clear();
  }
  if (!take() || !seen) return std::nullopt;
  return Decimal{total + part, 0};
}

}  // namespace

std::optional<Decimal> tagged_number(std::string_view text, std::string_view format) {
  text = trimmed(text);
  switch (notation_of(format)) {
    case Notation::plain:
      return number(text, '.', false);
    case Notation::dot_decimal:
      return number(text, '.', true);
    case Notation::comma_decimal:
      return number(text, ',', true);
    case Notation::zero:
      return Decimal{0, 0};
    case Notation::dash: {
      bool const digits = std::any_of(text.begin(), text.end(), is_digit);
      return digits || text.empty() ? std::nullopt : std::optional(Decimal{0, 0});
    }
    case Notation::words:
      if (auto const digits = number(text, '.', true)) return digits;
      return number_in_words(text);
    case Notation::none:
      return std::nullopt;
  }
  return std::nullopt;
}

}  // namespace tieout
