#include "tieout/grammar/quantity/number_reader.hpp"

#include "tieout/grammar/lex/lexicon.hpp"
#include "tieout/grammar/lex/token_word.hpp"
#include "tieout/grammar/quantity/quantity_leaf.hpp"

#include <algorithm>
#include <cstdint>

namespace tieout::grammar {
namespace {

constexpr int most_places = 15;     ///< of a fraction that does not end
constexpr int places_of_words = 2;  ///< "a third" is about 0.33
constexpr std::int64_t largest = 1'000'000'000'000'000;

[[nodiscard]] std::int64_t power_of_ten(int exponent) noexcept {
  std::int64_t power = 1;
  for (; exponent > 0; --exponent) power *= 10;
  return power;
}

[[nodiscard]] int value_of(Token const& token) noexcept { return lexicon_entry(token.entry).value; }

struct Fraction {
  std::int64_t numerator = 0;
  std::int64_t denominator = 1;
};

[[nodiscard]] bool is_part(Token const& token) noexcept {
  return has_class(token, lexical::fraction) || is_word<"quarter">(token) || is_word<"quarters">(token);
}

[[nodiscard]] std::int64_t parts_of(Token const& token) noexcept {
  constexpr int quarters = 4;
  return is_word<"quarter">(token) || is_word<"quarters">(token) ? quarters : value_of(token);
}

/// Whole numbers in words: groups below a thousand, each with its scale.
class Cardinal {
 public:
  /// Takes a number word or a scale word that more number words follow.
  void take(Token const& token) noexcept {
    constexpr int hundred = 100;
    words_ = true;
    if (token.kind == TokenKind::number)
      group_ += token.mantissa;
    else if (is_word<"dozen">(token) || is_word<"dozens">(token))
      group_ = std::max<std::int64_t>(group_, 1) * value_of(token);
    else if (is_word<"hundred">(token))
      group_ = std::max<std::int64_t>(group_, 1) * hundred;
    else
      group_ += value_of(token);
    group_ = std::min(group_, largest);
  }
  void close_group(int scale) noexcept {
    if (group_ > largest / power_of_ten(scale)) return;
    total_ += group_ * power_of_ten(scale);
    group_ = 0;
  }
  [[nodiscard]] bool empty() const noexcept { return !words_; }
  [[nodiscard]] std::int64_t total() const noexcept { return total_; }
  [[nodiscard]] std::int64_t group() const noexcept { return group_; }

 private:
  std::int64_t total_ = 0;
  std::int64_t group_ = 0;
  bool words_ = false;
};

class NumberReader {
 public:
  NumberReader(Token const* first, Token const* last) : first_(first), last_(last), at_(first) {}

  [[nodiscard]] std::optional<ReadNumber> read() {
    if (at_ == last_) return std::nullopt;
    if (at_->kind == TokenKind::number) return digits();
    if (has_class(*at_, lexical::fraction_sign)) {
      read_.in_words = false;
      return with_fraction(sign_fraction());
    }
    if (at_->kind == TokenKind::word) return words();
    return std::nullopt;
  }

 private:
  [[nodiscard]] bool more(std::ptrdiff_t count = 1) const noexcept { return last_ - at_ >= count; }

  [[nodiscard]] Fraction sign_fraction() noexcept {
    constexpr int base = 100;
    int const value = value_of(*at_++);
    return {value / base, value % base};
  }

  /// "7 3/4", "1/2", "7½", "3 million and a half", "four dozen"
  [[nodiscard]] std::optional<ReadNumber> digits() {
    if (more(3) && quantities::is_fraction(at_)) return with_fraction(slash_fraction());
    if (more(2) && is_word<"hundred">(at_[1])) return words();
    Decimal const whole{at_->mantissa, at_->exponent};
    bool const integer = at_->exponent == 0 && at_->mantissa < largest / 1000;
    ++at_;
    if (!more() || !integer) return std::nullopt;
    whole_ = whole.mantissa;
    if (has_class(*at_, lexical::fraction_sign)) return with_fraction(sign_fraction());
    if (more(3) && quantities::is_fraction(at_)) return with_fraction(slash_fraction());
    if (is_word<"dozen">(*at_) || is_word<"dozens">(*at_)) {
      whole_ *= value_of(*at_++);
      return with_fraction({});
    }
    if (has_class(*at_, lexical::scale) && more(3) && is_word<"and">(at_[1]) && part_behind(at_ + 2)) {
      read_.scale = value_of(*at_);
      at_ += 2;
      return with_fraction(words_fraction());
    }
    return std::nullopt;
  }

  [[nodiscard]] Fraction slash_fraction() noexcept {
    Fraction const fraction{at_[0].mantissa, at_[2].mantissa};
    at_ += 3;
    return fraction;
  }

  /// The part that a fraction in words ends with, if one stands in the next words.
  [[nodiscard]] Token const* part_behind(Token const* from) const noexcept {
    for (Token const* look = from; look != last_; ++look) {
      if (is_part(*look)) return look;
      bool const inside = is_sign(*look, '-') || is_article(*look) ||
                          has_class(*look, lexical::number_word | lexical::scale) || is_word<"and">(*look);
      if (!inside) return nullptr;
    }
    return nullptr;
  }

  [[nodiscard]] static bool is_counting(Token const& token) noexcept {
    return token.kind == TokenKind::number || has_class(token, lexical::number_word);
  }
  [[nodiscard]] static bool is_article(Token const& token) noexcept {
    return is_word<"a">(token) || is_word<"an">(token);
  }

  /// "a half", "three quarters", "one-third"
  [[nodiscard]] Fraction words_fraction() noexcept {
    Cardinal numerator;
    for (; at_ != last_ && !is_part(*at_); ++at_) {
      if (has_class(*at_, lexical::scale))
        numerator.close_group(value_of(*at_));
      else if (has_class(*at_, lexical::number_word))
        numerator.take(*at_);
    }
    if (at_ == last_) return {};
    std::int64_t const denominator = parts_of(*at_++);
    return {numerator.empty() ? 1 : numerator.total() + numerator.group(), denominator};
  }

  /// "twenty-five", "two million three hundred thousand", "two and a half", "two thirds", "half a dozen", "half a
  /// million"
  [[nodiscard]] std::optional<ReadNumber> words() {
    read_.in_words = true;
    bool const number =
        is_counting(*at_) || is_part(*at_) ||
        (is_article(*at_) && more(2) && (has_class(at_[1], lexical::number_word | lexical::scale) || is_part(at_[1])));
    if (!number) return std::nullopt;
    Token const* const part = part_behind(at_);
    Token const* const split = part == nullptr ? nullptr : whole_before(part);
    if (part != nullptr && split == nullptr) {
      // "half a million", "three-quarters of a billion": the scale follows as of any number.
      Fraction fraction = words_fraction();
      Token const* look = at_;
      if (look != last_ && is_word<"of">(*look)) ++look;
      if (look != last_ && (is_article(*look) || is_word<"one">(*look))) ++look;
      if (look != at_ && look != last_) at_ = look;
      if (at_ != last_ && (is_word<"dozen">(*at_) || is_word<"dozens">(*at_))) fraction.numerator *= value_of(*at_++);
      return with_fraction(fraction);
    }
    Cardinal cardinal;
    if (is_article(*at_)) ++at_;
    bool const one = has_class(*at_, lexical::scale);  // "a million"
    int scale = 0;
    for (; at_ != last_ && at_ != split; ++at_) {
      if (is_counting(*at_)) {
        cardinal.take(*at_);
      } else if (has_class(*at_, lexical::scale)) {
        if (!words_follow(at_ + 1, split)) {
          if (cardinal.total() == 0 && split == nullptr) break;  // "two million": the scale follows
          scale = value_of(*at_++);
          break;
        }
        cardinal.close_group(value_of(*at_));
      } else if (!(is_sign(*at_, '-') || is_word<"and">(*at_)) || !words_follow(at_ + 1, split)) {
        break;
      }
    }
    std::int64_t const base = power_of_ten(scale);
    whole_ = one ? 1 : cardinal.total() / base + cardinal.group();
    read_.scale = scale;
    if (split == nullptr) return with_fraction({});
    at_ = split + 1;
    return with_fraction(words_fraction());
  }

  /// The "and" between a whole number and its fraction; none in "one hundred and two fifths".
  [[nodiscard]] Token const* whole_before(Token const* part) const noexcept {
    for (Token const* look = part; look != at_; --look)
      if (is_word<"and">(*look)) return is_word<"hundred">(look[-1]) && !is_article(look[1]) ? nullptr : look;
    return nullptr;
  }

  [[nodiscard]] bool words_follow(Token const* from, Token const* split) const noexcept {
    Token const* const end = split == nullptr ? last_ : split;
    while (from != end && from < last_ && (is_sign(*from, '-') || is_word<"and">(*from))) ++from;
    return from < end && has_class(*from, lexical::number_word);
  }

  [[nodiscard]] ReadNumber with_fraction(Fraction fraction) {
    Decimal value{whole_, 0};
    std::int64_t rest = fraction.numerator;
    std::int64_t const denominator = std::max<std::int64_t>(fraction.denominator, 1);
    if (whole_ == 0 || rest < denominator) {
      value.mantissa += rest / denominator;
      rest %= denominator;
      while (rest != 0 && value.exponent > -most_places && value.mantissa < largest) {
        rest *= 10;
        value.mantissa = value.mantissa * 10 + rest / denominator;
        rest %= denominator;
        --value.exponent;
      }
      if (rest * 2 >= denominator) ++value.mantissa;
    }
    bool const ends = rest == 0;
    bool const part = whole_ == 0 && fraction.numerator != 0 && read_.in_words;
    read_.value = value;
    read_.ulp = {1, part || !ends ? -places_of_words : value.exponent};
    read_.inexact = !ends || part || dozens();
    read_.end = at_;
    read_.span = {first_->offset, at_[-1].end()};
    return read_;
  }

  [[nodiscard]] bool dozens() const noexcept {
    return std::any_of(first_, at_, [](Token const& t) { return is_word<"dozen">(t) || is_word<"dozens">(t); });
  }

  Token const* first_;
  Token const* last_;
  Token const* at_;
  std::int64_t whole_ = 0;
  ReadNumber read_;
};

}  // namespace

std::optional<ReadNumber> read_number(Token const* first, Token const* last) {
  return NumberReader(first, last).read();
}

}  // namespace tieout::grammar
