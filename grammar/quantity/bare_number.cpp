#include "tieout/grammar/quantity/bare_number.hpp"

#include "tieout/grammar/lex/token_word.hpp"
#include "tieout/grammar/quantity/fraction.hpp"
#include "tieout/grammar/quantity/hedge.hpp"
#include "tieout/grammar/quantity/quantity_reader.hpp"
#include "tieout/grammar/quantity/quantity_start.hpp"
#include "tieout/grammar/quantity/scale.hpp"

#include <algorithm>

namespace tieout::grammar {
namespace {

using namespace quantities;

// clang-format off

// A dozen and its multiples: "a dozen", "half a dozen", "three dozen".
// dozens = ("half" "a" | "half" | "a" | number-in-words | digits) ("dozen" | "dozens") ;
inline constexpr auto dozens = production<"dozens">(
     ((word<"half"> >> -word<"a">) | word<"a"> | number_in_words | whole_number) >> (word<"dozen"> | word<"dozens">));

// Numbers below zero without a unit: "minus 3", "negative twenty", "-1".
// negative-number = ("minus" | "negative") (number-in-words | number) | "-" glued number ;
inline constexpr auto negative_number = production<"negative-number">(
     ((word<"minus"> | word<"negative">) >> some_number) | (hyphen >> glued_number));

// Lengths of time, and what "third" and "half" are of in other words: "two and a half years", "third party", "half-brother".
inline constexpr auto time_unit = in_class<lexical::period_unit> | word<"day"> | word<"days"> | word<"hour"> | word<"hours">
  | word<"minute"> | word<"minutes"> | word<"century"> | word<"decade"> | word<"decades"> | word<"week"> | word<"weeks">;
inline constexpr auto no_number_of = (-hyphen >> (time_unit | word<"party"> | word<"parties"> | in_class<lexical::ordinal> | word<"old">))
  | (hyphen >> Leaf{[](Token const& t) { return t.kind == TokenKind::word && t.glued; }});

// Ratios to one, of which only the first number is a figure: "2.9 to 1", "2.9-to-1", "2.9:1".
// ratio-to-one = decimal-number (["-"] "to" ["-"] | ":") "1" ;  no unit behind
inline constexpr Leaf with_decimals{[](Token const& t) { return t.kind == TokenKind::number && t.exponent < 0; }};
inline constexpr Leaf digit_one{[](Token const& t) { return t.kind == TokenKind::number && t.digits == 1 && t.mantissa == 1; }};
inline constexpr auto ratio_to_one = production<"ratio-to-one">(
     with_decimals >> ((-hyphen >> word<"to"> >> -hyphen) | sign_of<':'>) >> digit_one
       >> x3::omit[!(scale | sign_of<'%'> | word<"percent"> | word<"times">)]);

// The whole behind a part: "of the", "of its", "of all", "of revenue"; "of the year" and "of 2009" are none.
// of-whole = "of" (["the" | "a"] word) ;  no word of time
inline constexpr auto time_word = time_unit | in_class<lexical::month> | word<"fiscal"> | word<"calendar"> | word<"last"> | word<"this"> | number;
inline constexpr auto of_whole = production<"of-whole">(
     word<"of"> >> x3::omit[!(-in_class<lexical::stop> >> time_word)] >> Leaf{[](Token const& t) { return t.kind == TokenKind::word; }});

// clang-format on

template <typename Production>
[[nodiscard]] Token const* match(Production const& production, Token const* first, Token const* last) {
  Token const* at = first;
  return x3::parse(at, last, production) ? at : nullptr;
}

[[nodiscard]] bool is_quarter(Token const& token) noexcept { return is_word<"quarter">(token) || is_word<"quarters">(token); }

/// Where a number in words or a fraction stands in its sentence.
class Place {
 public:
  Place(Token const* before, Token const* first, Token const* number, Token const* end, Token const* last)
      : before_(before), first_(first), number_(number), end_(end), last_(last) {}

  /// The sentence says nothing else.
  [[nodiscard]] bool alone() const noexcept { return first_ == before_ && ends(); }
  [[nodiscard]] bool hedged() const noexcept { return first_ != number_; }
  /// "the second half of", "this quarter of", "its latter half"
  [[nodiscard]] bool named_part() const noexcept {
    if (first_ == before_) return false;
    Token const& previous = first_[-1];
    return has_class(previous, lexical::ordinal | lexical::relative | lexical::month) || is_word<"the">(previous) || is_word<"this">(previous) ||
           is_word<"its">(previous) || is_word<"our">(previous) || is_word<"last">(previous) || is_word<"next">(previous) ||
           is_word<"latter">(previous) || is_word<"back">(previous) || is_word<"front">(previous) || is_word<"other">(previous) ||
           is_word<"better">(previous) || is_sign(previous, '-') || previous.kind == TokenKind::number;
  }
  /// "of the", "of its": a quarter of anything else is a time of it.
  [[nodiscard]] bool of_known_whole() const {
    return of_a_whole() && end_ + 1 != last_ && !is_word<"a">(end_[1]) && (has_class(end_[1], lexical::stop) || is_word<"total">(end_[1]));
  }
  [[nodiscard]] bool behind_by() const noexcept { return first_ != before_ && is_word<"by">(first_[-1]); }
  [[nodiscard]] bool of_a_whole() const { return match(of_whole, end_, last_) != nullptr; }
  /// "half the", "half our"
  [[nodiscard]] bool of_what_follows() const noexcept {
    return end_ != last_ && (is_word<"the">(*end_) || is_word<"its">(*end_) || is_word<"our">(*end_) || is_word<"their">(*end_)) &&
           !match(in_class<lexical::stop> >> time_word, end_, last_);
  }
  /// "by a third", "to one half"; no noun behind
  [[nodiscard]] bool measured() const noexcept {
    bool const introduced = hedged() || (first_ != before_ && (is_word<"by">(first_[-1]) || has_class(first_[-1], lexical::level_verb)));
    bool const noun = end_ != last_ && end_->kind == TokenKind::word && !has_class(*end_, lexical::preposition | lexical::comparator | lexical::boundary | lexical::adverb);
    return introduced && !noun;
  }
  [[nodiscard]] bool other_thing_behind() const { return match(no_number_of, end_, last_) != nullptr; }
  /// "One Hundred Federal Street"
  [[nodiscard]] bool name() const noexcept {
    return number_->capital && number_->kind == TokenKind::word && end_ != last_ && end_->kind == TokenKind::word && end_->capital;
  }

 private:
  [[nodiscard]] bool ends() const noexcept {
    return std::all_of(end_, last_, [](Token const& t) { return is_sign(t, '.') || is_sign(t, '!') || is_sign(t, '?'); });
  }

  Token const* before_;
  Token const* first_;
  Token const* number_;
  Token const* end_;
  Token const* last_;
};

[[nodiscard]] bool stands_as_fraction(Place const& place, Token const* number, Token const* end) {
  Token const& part = end[-1];
  bool const hyphenated = std::any_of(number, end, [](Token const& t) { return is_sign(t, '-'); });
  if (place.alone()) return true;
  if (is_word<"half">(part) && end - number == 1)
    return place.hedged() || (place.behind_by() && place.measured()) || (!place.named_part() && (place.of_a_whole() || place.of_what_follows()));
  if (is_quarter(part)) return !place.named_part() && (place.of_known_whole() || (hyphenated && has_class(*number, lexical::number_word) && is_word<"quarters">(part)));
  if (has_class(part, lexical::plural) || hyphenated) return true;
  return place.of_a_whole() || place.measured();
}

/// A "-" directly in front of a number is its sign only where nothing else stands before it.
[[nodiscard]] bool is_minus(Token const* before, Token const* sign) noexcept {
  if (!is_sign(*sign, '-')) return true;
  if (sign->glued) return false;
  return sign == before || sign[-1].kind == TokenKind::word;
}

/// Plain digits are another's.
[[nodiscard]] bool may_begin_number(Token const* number, Token const* last) noexcept {
  if (number->kind == TokenKind::symbol) return is_sign(*number, '-');
  if (number->kind == TokenKind::word)
    return has_class(*number, lexical::number_word | lexical::fraction | lexical::fraction_sign) || is_quarter(*number) || is_word<"a">(*number) ||
           is_word<"an">(*number) || is_word<"minus">(*number) || is_word<"negative">(*number);
  if (number->kind != TokenKind::number || number + 1 == last) return false;
  Token const& next = number[1];
  return next.kind == TokenKind::number || is_sign(next, '/') || is_word<"hundred">(next) || is_word<"dozen">(next) || is_word<"dozens">(next) ||
         has_class(next, lexical::fraction_sign);
}

}  // namespace

Token const* match_hedge(Token const* first, Token const* last) {
  return may_begin_quantity(first, last) ? match(hedge, first, last) : nullptr;
}

std::optional<QuantityPhrase> match_bare_number(Token const* before, Token const* first, Token const* last) {
  if (!may_begin_quantity(first, last)) return std::nullopt;
  Token const* const behind_hedge = match(hedge, first, last);
  Token const* const number = behind_hedge == nullptr ? first : behind_hedge;
  if (number == last) return std::nullopt;
  bool const from = first != before && is_word<"from">(first[-1]);
  if (auto const* end = match(ratio_to_one, number, last); end != nullptr && !from) {
    QuantityPhrase phrase = read_quantity(first, number + 1, false);
    phrase.end = end;
    return phrase;
  }
  if (!may_begin_number(number, last)) return std::nullopt;
  auto const read = [&](Token const* end) { return read_quantity(first, end, false); };
  auto const place = [&](Token const* end) { return Place(before, first, number, end, last); };
  if (auto const* end = match(dozens, number, last)) {
    if (!place(end).other_thing_behind() && !(end != last && is_word<"of">(*end))) return read(end);
  }
  if (auto const* end = match(mixed_number, number, last)) {
    if (!place(end).other_thing_behind()) return read(end);
  }
  if (auto const* end = match(fraction_in_digits, number, last)) {
    if (place(end).hedged() || place(end).alone() || place(end).of_a_whole()) return read(end);
  }
  if (auto const* end = match(fraction_in_words, number, last)) {
    if (!place(end).other_thing_behind() && !place(end).name() && stands_as_fraction(place(end), number, end)) return read(end);
  }
  if (auto const* end = match(hyphen >> mixed_number, number, last))
    if (place(end).alone()) return read(end);
  if (auto const* end = match(a_scale, number, last))
    if (place(end).hedged() && !place(end).other_thing_behind()) return read(end);
  if (auto const* end = match(negative_number, number, last)) {
    bool const text = is_sign(*number, '-') && first == before && end != last;
    if (is_minus(before, number) && !text && !place(end).other_thing_behind()) return read(end);
  }
  if (auto const* end = match(number_in_words, number, last)) {
    auto const words = std::count_if(number, end, [](Token const& t) { return has_class(t, lexical::number_word); });
    bool const compound = words > 1 && !place(end).name() && !place(end).other_thing_behind();
    if (compound || place(end).alone()) return read(end);
  }
  return std::nullopt;
}

}  // namespace tieout::grammar
